import type { Call } from './call.ts'
import { dataOf, isRecord, type Memory } from './memory.ts'
import { type Violation, violation } from './violation.ts'

const SECRET = new Set(['owner_token', 'transfer_token', 'dialogue_token', 'acc_token'])
const SEALED = new Set(['draft', 'active.enquiries', 'active.tendering'])

/** What a reader is never shown: tokens of owners, and bids before they are opened. */
export function secretsOf(call: Call, memory: Memory): readonly Violation[] {
  if (call.exchange.asked.verb !== 'GET') return []
  const { body } = call.exchange.reply
  const places = new Set(tokensIn(body, '', memory.tokens))
  if (isRecord(body) && body.access !== undefined) places.add('access')
  const shown = [...places].map((at) => violation(call, 'token-shown', `a token is shown in ${at}`))
  return [...shown, ...earlyBids(call)]
}

function tokensIn(value: unknown, at: string, tokens: ReadonlySet<string>): string[] {
  if (typeof value === 'string') return tokens.has(value) ? [at] : []
  if (Array.isArray(value)) return value.flatMap((each) => tokensIn(each, at, tokens))
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([name, each]) => {
    const place = at ? `${at}.${name}` : name
    return SECRET.has(name) ? [place] : tokensIn(each, place, tokens)
  })
}

function earlyBids(call: Call): Violation[] {
  if (call.route?.path !== '/tenders/{tender_id}') return []
  return dataOf(call)
    .filter(({ status, bids }) => SEALED.has(String(status)) && bids !== undefined)
    .map(({ status }) =>
      violation(call, 'bids-shown', `bids are shown though the tender is ${String(status)}`),
    )
}
