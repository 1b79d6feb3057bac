import { describe, expect, it } from 'vitest'
import type { Operation } from '../command.ts'
import { decide, type Outcome } from '../decide.ts'
import type { Agreement } from '../records/agreement.ts'
import { contextFor, stateOf } from '../testing/context.ts'
import { changeAgreement, createAgreement, giveAgreementCredentials } from './agreement.ts'

const id = 'a'.repeat(32)
const item = { id: 'i', classification: { scheme: 'ДК021', id: '44617100-9' } }
const agreement: Agreement = {
  id,
  agreementID: 'UA-2026-11-21-000001',
  agreementType: 'closeFrameworkAgreementUA',
  status: 'active',
  procuringEntity: { name: 'Buyer', identifier: { scheme: 'UA-EDR', id: '00000000' } },
  items: [item],
  contracts: [{ id: 'c', status: 'active' }],
  owner: 'broker',
  owner_token: 'own',
  tender_token: 't'.repeat(64),
}

interface Sent {
  readonly data?: unknown
  readonly config?: unknown
  readonly as?: string
  readonly group?: string
  readonly token?: string
}

/** What becomes of an operation on the stored agreements; digests double a text. */
function run(operation: unknown, stored: readonly Agreement[], sent: Sent = {}): Outcome {
  const { data = {}, config, as = 'broker', group = 'brokers', token } = sent
  const actor = { name: as, group, levels: ['1', '3'], token }
  const { type } = operation as Operation
  const body = { data, ...(config !== undefined && { config }) }
  const command = { type, actor, path: { agreement_id: id }, query: {}, body, json: true }
  const context = contextFor({}, { digest: (_, text) => text.repeat(2) })
  return decide(stateOf({ agreement: stored }), operation as Operation, command, context)
}

const words = (outcome: Outcome) =>
  outcome.accepted ? 'accepted' : outcome.refusal.violations.map(({ description }) => description).join('; ')
const written = (outcome: Outcome) => (outcome.accepted ? outcome.changes.writes[0]?.after : undefined)

describe('a new agreement', () => {
  const robot = { as: 'agreements', group: 'agreements' }
  const data = { ...agreement, transfer_token: 'sent' }

  it('keeps the owner it was sent with and gets flags and tokens', () => {
    const outcome = run(createAgreement, [], { ...robot, data, config: { restricted: true } })
    expect(written(outcome)).toMatchObject({ owner: 'broker', config: { restricted: true } })
    expect(written(outcome)?.transfer_token).not.toBe('sent')
    expect(written(run(createAgreement, [], { ...robot, data }))).toMatchObject({ config: {} })
  })

  it('comes from robots, once, and never from a framework', () => {
    expect(words(run(createAgreement, [], { data }))).toBe('Forbidden')
    expect(words(run(createAgreement, [agreement], { ...robot, data }))).toBe('Document already exists')
    const ofFramework = { ...data, agreementType: 'dynamicPurchasingSystem' }
    expect(words(run(createAgreement, [], { ...robot, data: ofFramework }))).toBe('Not Found')
    expect(words(run(createAgreement, [], { ...robot, data: { ...data, agreementType: 'cfaua' } }))).toBe(
      'accepted',
    )
  })

  it('has documents of its own parts only', () => {
    const withDocument = (document: object) =>
      words(run(createAgreement, [], { ...robot, data: { ...data, documents: [document] } }))
    expect(withDocument({ documentOf: 'item' })).toBe('This field is required.')
    expect(withDocument({ documentOf: 'item', relatedItem: 'x' })).toBe('relatedItem should be one of items')
    expect(withDocument({ documentOf: 'item', relatedItem: 'i' })).toBe('accepted')
    expect(withDocument({ documentOf: 'lot', relatedItem: 'x' })).toBe('accepted')
  })
})

describe('a token of an agreement', () => {
  const ask = (stored: Agreement, sent: Sent) => run(giveAgreementCredentials, [stored], sent)

  it('is given for the token of the tender, or the text of which it is the digest', () => {
    expect(written(ask(agreement, { token: 't'.repeat(64) }))).not.toMatchObject({ owner_token: 'own' })
    expect(words(ask(agreement, { token: 't'.repeat(32) }))).toBe('accepted')
  })

  it('is not given to others, nor for an agreement that has ended', () => {
    expect(words(ask(agreement, { token: 'own' }))).toBe('Forbidden')
    expect(words(ask(agreement, { token: 't'.repeat(64), as: 'other' }))).toBe('Forbidden')
    expect(words(ask({ ...agreement, status: 'terminated' }, { token: 't'.repeat(64) }))).toBe(
      "Can't generate credentials in current (terminated) agreement status",
    )
  })
})

describe('a change of an agreement', () => {
  const end = { data: { status: 'terminated' }, token: 'own' }

  it('is the owner’s, or the administrator’s', () => {
    expect(words(run(changeAgreement, [agreement], { ...end, token: 'other' }))).toBe('Forbidden')
    const administrator = { ...end, token: 'none', group: 'Administrator' }
    expect(written(run(changeAgreement, [agreement], administrator))).toMatchObject({ status: 'terminated' })
  })

  it('does not end it while one of its changes is pending', () => {
    const changes = [{ id: 'x', status: 'pending', rationale: 'taxes' }]
    expect(words(run(changeAgreement, [{ ...agreement, changes }], end))).toBe(
      "Can't update agreement status with pending change.",
    )
  })

  it('is not this address’s for agreements of frameworks', () => {
    const ofFramework = { ...agreement, agreementType: 'electronicCatalogue' }
    expect(words(run(changeAgreement, [ofFramework], end))).toBe('Not Found')
  })
})
