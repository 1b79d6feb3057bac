import { describe, expect, it } from 'vitest'
import type { Operation } from '../command.ts'
import type { Context } from '../context.ts'
import { decide, type Outcome } from '../decide.ts'
import type { JsonObject } from '../records/common.ts'
import type { State } from '../state.ts'
import { parse } from '../time.ts'
import { takeContract, takePlan, takeTender } from './ownership.ts'

const now = parse('2026-11-21T12:00:00+02:00')

/** Digests are the text itself: a stored key looks like the key. */
const context = {
  now,
  id: (n: number) => `id${n}`,
  settings: { disabledRules: new Set() },
  digest: (_: string, text: string) => text,
  levelsOf: (owner: string) => ({ keeper: ['1', '3'], leaver: ['1', '3', 'x'] })[owner],
} as unknown as Context

const owned = {
  id: 'o1',
  owner: 'leaver',
  owner_token: 'old',
  transfer_token: 'key',
  dateCreated: '2026-11-20T12:00:00+02:00',
}
const plan = (change: JsonObject = {}) => ({ ...owned, status: 'scheduled', mode: 'test', ...change })
const transfer = (change: JsonObject = {}) => ({
  id: 't1',
  owner: 'newcomer',
  access_token: 'new',
  transfer_token: 'new key',
  date: '2026-11-21T11:00:00+02:00',
  ...change,
})

interface Sent {
  readonly data?: unknown
  readonly levels?: readonly string[]
  readonly paper?: JsonObject
}

const good = { id: 't1', transfer: 'key' }

function take(
  operation: unknown,
  object: JsonObject,
  { data = good, levels = ['1', '3'], paper }: Sent = {},
): Outcome {
  const state = {
    get: (collection: string, id: string) =>
      collection === 'transfer' ? (id === 't1' ? (paper ?? transfer()) : undefined) : object,
    counter: () => 0,
  } as unknown as State
  const actor = { name: 'newcomer', group: 'brokers', levels, token: undefined }
  const path = { plan_id: 'o1', tender_id: 'o1', contract_id: 'o1' }
  const { type } = operation as Operation
  const command = { type, actor, path, query: {}, body: { data }, json: true }
  return decide(state, operation as Operation, command, context)
}

const words = (outcome: Outcome) =>
  outcome.accepted ? 'accepted' : outcome.refusal.violations.map(({ description }) => description).join('; ')
const written = (outcome: Outcome, collection: string) =>
  outcome.accepted
    ? outcome.changes.writes.find((write) => write.collection === collection)?.after
    : undefined

describe('a change of ownership', () => {
  it('gives the object the owner and the tokens of the transfer, which notes what it was used for', () => {
    const outcome = take(takePlan, plan())
    expect(written(outcome, 'plan')).toMatchObject({
      owner: 'newcomer',
      owner_token: 'new',
      transfer_token: 'new key',
    })
    expect(written(outcome, 'transfer')).toMatchObject({
      usedFor: '/plans/o1',
      date: '2026-11-21T12:00:00+02:00',
    })
  })

  it('asks for the caller, the present owner, the body, the status and the key, in this order', () => {
    const wrong = plan({ owner: 'keeper', status: 'complete' })
    expect(words(take(takePlan, wrong, { levels: ['2'], data: {} }))).toBe(
      'Broker Accreditation level does not permit ownership change',
    )
    expect(words(take(takePlan, wrong, { data: {} }))).toBe(
      'Owner Accreditation level does not permit ownership change',
    )
    expect(words(take(takePlan, plan({ status: 'complete' }), { data: {} }))).toBe(
      'This field is required.; This field is required.',
    )
    expect(words(take(takePlan, plan({ status: 'complete' }), { data: { id: 't1', transfer: 'x' } }))).toBe(
      "Can't update credentials in current (complete) plan status",
    )
    expect(words(take(takePlan, plan(), { data: { id: 'x', transfer: 'x' } }))).toBe('Invalid transfer')
    expect(words(take(takePlan, plan(), { data: { id: 'x', transfer: 'key' } }))).toBe('Not Found')
  })

  it('is free to leave a platform that is no longer known', () => {
    expect(words(take(takePlan, plan({ owner: 'closed' })))).toBe('accepted')
  })

  it('is refused to test keys unless the object is a test one', () => {
    const levels = ['1', 't']
    expect(words(take(takePlan, plan(), { levels }))).toBe('accepted')
    expect(words(take(takePlan, owned as JsonObject, { levels }))).toBe(
      'Broker Accreditation level does not permit ownership change',
    )
  })

  it('uses a transfer once, or for the same object again', () => {
    expect(words(take(takePlan, plan(), { paper: transfer({ usedFor: '/plans/o2' }) }))).toBe(
      'Transfer already used',
    )
    expect(words(take(takePlan, plan(), { paper: transfer({ usedFor: '/plans/o1' }) }))).toBe('accepted')
  })

  it('asks central buyers of tenders for level 5', () => {
    const tender = plan({ status: 'draft', procuringEntity: { kind: 'central' } })
    expect(words(take(takeTender, tender, { levels: ['1'] }))).toBe(
      'Broker Accreditation level does not permit ownership change',
    )
    expect(words(take(takeTender, tender, { levels: ['5'] }))).toBe('accepted')
  })

  it('passes on the buyer’s side of a contract and leaves the supplier’s', () => {
    const access = [
      { role: 'tender', owner: 'leaver', token: 'a' },
      { role: 'bid', owner: 'other', token: 'b' },
    ]
    const outcome = take(takeContract, plan({ status: 'active', access }))
    expect(written(outcome, 'contract')).toMatchObject({
      owner: 'newcomer',
      owner_token: 'old',
      access: [{ role: 'tender', owner: 'newcomer', token: 'new' }, access[1]],
    })
  })
})
