import { describe, expect, it } from 'vitest'
import type { Operation } from '../command.ts'
import { decide } from '../decide.ts'
import { internationalFinancialInstitutions as type } from '../frameworks/international-financial-institutions.ts'
import type { Submission } from '../records/framework.ts'
import { contextFor, stateOf } from '../testing/context.ts'
import { someFramework } from '../testing/framework-facts.ts'
import { changeSubmission } from './submission.ts'

const period = { startDate: '2026-11-20T18:00:00+02:00', endDate: '2027-11-01T00:00:00+02:00' }
const framework = someFramework(type, { period })
const submission: Submission = {
  id: 's'.repeat(32),
  frameworkID: framework.id,
  submissionType: type.id,
  status: 'draft',
  tenderers: [{ name: 'Supplier', identifier: { scheme: 'UA-EDR', id: '21560766' } }],
  owner: 'broker',
  owner_token: 'own',
  config: { restricted: false },
}

/** What publishing the application writes, by collection. */
function published(fastFrameworks: readonly string[]): Record<string, unknown> {
  const command = {
    type: changeSubmission.type,
    actor: { name: 'broker', group: 'brokers', levels: [], token: 'own' },
    path: { submission_id: submission.id },
    query: {},
    body: { data: { status: 'active' } },
    json: true,
  }
  const state = stateOf({ framework: [framework], submission: [submission] })
  const context = contextFor({ fastFrameworks: new Set(fastFrameworks) })
  const outcome = decide(state, changeSubmission as unknown as Operation, command, context)
  if (!outcome.accepted) throw new Error(JSON.stringify(outcome.refusal))
  return Object.fromEntries(outcome.changes.writes.map(({ collection, after }) => [collection, after]))
}

describe('a published application', () => {
  it('waits for a decision', () => {
    const { submission: after, qualification, agreement } = published([])
    expect(after).toMatchObject({ status: 'active', datePublished: '2026-11-21T18:00:00+02:00' })
    expect(qualification).toMatchObject({ status: 'pending', submissionID: submission.id })
    expect(agreement).toBeUndefined()
  })

  it('is accepted at once where nobody decides', () => {
    const { submission: after, qualification, agreement } = published([framework.id])
    expect(after).toMatchObject({ status: 'complete' })
    expect(qualification).toMatchObject({ status: 'active' })
    expect(agreement).toMatchObject({ frameworkID: framework.id, contracts: [{ status: 'active' }] })
  })
})
