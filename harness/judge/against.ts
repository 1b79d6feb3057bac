import type { Operation } from '../../simulator/domain/command.ts'
import { methodOf } from '../../simulator/domain/methods/index.ts'
import { holds, type Rule } from '../../simulator/domain/rule.ts'
import type { JsonObject } from '../../simulator/models/json.ts'
import type { Call } from './call.ts'
import { dataOf, isRecord, type Memory } from './memory.ts'
import { certainRules } from './rules-seen.ts'
import { type Violation, violation } from './violation.ts'

/** An accepted change inside a tender, and the tender as it was last seen before. */
export interface Doubt {
  readonly call: Call
  readonly before: JsonObject
}

/** Rules over what everybody sees of a tender: its status, its periods. Their answers name them. */
const OPEN = /\{status\}\) tender status|\{startDate\}.*\{endDate\}/

/** As whom it may have been done: the traffic does not tell. */
const groups = ['brokers', 'Administrator', 'bots', 'chronograph', 'auction', 'aboveThresholdReviewers']
const roles = ['tender_owner', 'bid_owner', 'complaint_owner', ...groups]

/** A change that was accepted inside a tender that has been seen before; it is settled when the tender is seen again. */
export function doubtOf(call: Call, { tenders }: Memory): Doubt | undefined {
  const before = tenders.get(call.parameters.tender_id ?? '')
  const isChange = call.exchange.asked.verb !== 'GET' && call.exchange.reply.body !== null
  return before && isChange && call.route && 'operation' in call.route ? { call, before } : undefined
}

/**
 * The tender had one status before and after the change, and in both views a rule that is always asked refuses it,
 * whoever asked: then it was accepted against that rule.
 */
export function settled({ call, before }: Doubt, after: JsonObject): readonly Violation[] {
  if (before.status !== after.status || !call.route || !('operation' in call.route)) return []
  const broken = openRules(call.route.operation).filter(
    (rule) => refuses(rule, call, before) && refuses(rule, call, after),
  )
  return broken.map((rule) => {
    const what = `accepted against the rule “${rule.title.en}”: the tender was ${String(before.status)}`
    return violation(call, 'rule-broken', what, { rule: rule.id })
  })
}

function openRules(operation: Operation): readonly Rule[] {
  return certainRules(operation).filter(({ answer }) => OPEN.test(JSON.stringify(answer.text)))
}

function refuses(rule: Rule, call: Call, tender: JsonObject): boolean {
  return groups.every((group) => roles.every((role) => refusesTo({ group, role }, rule, call, tender)))
}

function refusesTo(
  { group, role }: { group: string; role: string },
  rule: Rule,
  call: Call,
  tender: JsonObject,
): boolean {
  const { body } = call.exchange.asked
  const sent = isRecord(body) && isRecord(body.data) ? body.data : {}
  const facts = {
    now: call.from * 1000,
    tender,
    tenderBefore: tender,
    method: methodOf(String(tender.procurementMethodType)),
    around: { tender },
    aroundBefore: { tender },
    sent,
    target: sent,
    role,
    actor: { name: '', group, levels: [], token: undefined },
    command: { type: '', path: call.parameters, query: {}, body: { data: sent } },
  }
  try {
    return (rule.check as (facts: unknown) => unknown)(facts) !== holds
  } catch {
    // It looks at more than the traffic has told: nothing can be said.
    return false
  }
}

/** Tenders that an answer shows as a whole. */
export function tendersIn(call: Call): readonly JsonObject[] {
  return call.route?.path === '/tenders/{tender_id}' ? dataOf(call) : []
}
