import { describe, expect, it } from 'vitest'
import type { Step } from '../command.ts'
import type { Context } from '../context.ts'
import { decide } from '../decide.ts'
import type { PlanFacts } from '../facts.ts'
import type { JsonObject } from '../records/common.ts'
import type { Plan } from '../records/plan.ts'
import { inPlan } from '../scope.ts'
import type { State } from '../state.ts'
import { instant, print } from '../time.ts'
import { changedPlanLaw } from './steps.ts'

const now = '2026-11-23T12:00:00+02:00'
const earlier = '2026-11-20T12:00:00+02:00'

const somePlan = (change: JsonObject = {}): Plan =>
  ({
    id: 'p',
    status: 'scheduled',
    dateCreated: earlier,
    procuringEntity: { kind: 'general', identifier: { scheme: 'UA-EDR', id: '1' } },
    tender: {
      procurementMethodType: 'belowThreshold',
      tenderPeriod: { startDate: '2026-12-01T00:00:00+02:00' },
    },
    rationale: { description: 'needed', date: earlier },
    ...change,
  }) as unknown as Plan

/** What becomes of a plan after a change that the law is asked about. */
function changed(before: Plan, change: JsonObject, at = now): Plan | string {
  const context = {
    now: instant(at),
    settings: { disabledRules: new Set() },
    models: {},
  } as unknown as Context
  const apply: Step<PlanFacts> = ({ plan }) => void Object.assign(plan, change)
  const state = { get: () => before, counter: () => 0 } as unknown as State
  const operation = {
    type: 'plan.change',
    scope: inPlan(),
    steps: [apply, ...changedPlanLaw] as Step<never>[],
  }
  const actor = { name: 'broker', group: 'brokers', levels: [], token: undefined }
  const body = { data: {} }
  const command = { type: 'plan.change', actor, path: { plan_id: 'p' }, query: {}, body, json: true }
  const outcome = decide(state, operation, command, context)
  if (!outcome.accepted) return String(outcome.refusal.violations[0]?.description)
  return (outcome.facts as PlanFacts).plan
}

describe('the status of a plan', () => {
  it('follows an active cancellation before a tender', () => {
    const cancellation = { id: 'c', status: 'active', reason: 'no money' }
    expect(changed(somePlan(), { tender_id: 't' })).toMatchObject({ status: 'complete' })
    expect(changed(somePlan(), { tender_id: 't', cancellation })).toMatchObject({ status: 'cancelled' })
  })

  it('does not go back to draft', () => {
    expect(changed(somePlan(), { status: 'draft' })).toBe("Plan status can not be changed back to 'draft'")
  })

  it('when it is an end, leaves only the rationale to change', () => {
    const over = somePlan({ status: 'complete' })
    expect(changed(over, { classification: { id: 'x' } })).toBe(
      "Can't update classification in complete status",
    )
    expect(changed(over, { rationale: { description: 'really needed' } })).toMatchObject({
      status: 'complete',
    })
  })
})

describe('the rationale of a plan', () => {
  it('is dated when its words are new, whatever date was sent', () => {
    const sent = { description: 'very much needed', date: '2020-01-01T00:00:00+02:00' }
    expect(changed(somePlan(), { rationale: sent })).toMatchObject({ rationale: { date: now } })
    const same = { description: 'needed', date: '2020-01-01T00:00:00+02:00' }
    expect(changed(somePlan(), { rationale: same })).toMatchObject({ rationale: { date: earlier } })
  })
})

describe('the money of a plan', () => {
  const paidBy = (part: JsonObject) => changed(somePlan(), { budget: { breakdown: [part] } })

  it('of the state is classified by programme', () => {
    expect(paidBy({ title: 'state' })).toBe('КПК is required for state budget.')
  })

  it('of a local budget is classified, and has an address with a code', () => {
    const classification = { scheme: 'ТПКВКМБ', id: '2170' }
    expect(paidBy({ title: 'local' })).toBe('ТПКВКМБ is required for local budget.')
    expect(paidBy({ title: 'crimea', classification })).toBe('Address is required for crimea budget.')
    expect(paidBy({ title: 'local', classification, address: { countryName: 'Україна' } })).toBe(
      'КАТОТТГ is required for local budget.',
    )
  })

  it('needs no classification when it is the buyer’s own', () => {
    expect(paidBy({ title: 'own' })).toMatchObject({ status: 'scheduled' })
  })
})

describe('another procuring entity', () => {
  const milestones = [
    { id: 'm', status: 'met', dateModified: earlier },
    { id: 'n', status: 'notMet', dateModified: earlier },
  ]
  const other = { procuringEntity: { kind: 'general', identifier: { scheme: 'UA-EDR', id: '2' } } }

  it('makes the standing milestones invalid', () => {
    expect(changed(somePlan({ milestones }), other)).toMatchObject({
      milestones: [{ status: 'invalid', dateModified: print(instant(now)) }, { status: 'notMet' }],
    })
  })

  it('comes two working days before tendering at the latest', () => {
    expect(changed(somePlan({ milestones }), other, '2026-11-27T12:00:00+02:00')).toBe(
      "Can't update procuringEntity later than 2 business days before tenderPeriod.StartDate",
    )
  })
})
