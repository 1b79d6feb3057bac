import type { State } from '../verdicts/run.ts'
import { type Doubt, doubtOf, settled, tendersIn } from './against.ts'
import { shapeOf } from './answer-shape.ts'
import { type Call, callsOf } from './call.ts'
import type { Har } from './har.ts'
import { emptyMemory, type Memory, remember, standing } from './memory.ts'
import { datesOf, feedOf } from './order.ts'
import { faultsOf, refusedBy } from './refusal.ts'
import { countRules, type RuleSeen, recant, type Seen } from './rules-seen.ts'
import { secretsOf } from './secrets.ts'
import { sentShapeOf } from './sent-shape.ts'
import { statusesOf } from './statuses.ts'
import { type Violation, violation } from './violation.ts'

/** What recorded traffic says of the system that answered. */
export interface Judgement {
  /** `could-not-run`: nothing in the archive could be judged. */
  readonly state: State
  readonly entries: number
  /** Entries that speak to the API, and those whose answers could be judged. */
  readonly calls: number
  readonly judged: number
  readonly accepted: number
  readonly refused: number
  /** By id: rules of which the traffic shows anything. */
  readonly rules: Readonly<Record<string, RuleSeen>>
  /** Refusals of the models and of the edge, by id. */
  readonly otherRefusals: Readonly<Record<string, number>>
  readonly violations: readonly Violation[]
  /** Answers that could not be read, and why. */
  readonly notes: readonly string[]
}

interface Sitting {
  readonly memory: Memory
  readonly seen: Seen
  readonly others: Map<string, number>
  readonly violations: Violation[]
  /** Accepted changes that are settled when their tender is seen again, by its id. */
  readonly doubts: Map<string, Doubt[]>
  /** Why answers were not judged, and how often. */
  readonly notes: Map<string, number>
  accepted: number
  refused: number
}

/** Judges an archive of traffic; nothing is sent. */
export function judge(har: Har): Judgement {
  const calls = callsOf(har.log.entries)
  const sitting: Sitting = {
    memory: emptyMemory(),
    seen: new Map(),
    others: new Map(),
    violations: [],
    doubts: new Map(),
    notes: new Map(),
    accepted: 0,
    refused: 0,
  }
  for (const call of calls) hear(call, sitting)
  const violations = grouped(sitting.violations)
  const { accepted, refused } = sitting
  const notes = [...sitting.notes].map(([why, times]) => (times > 1 ? `${why} (${times} entries)` : why))
  return {
    state: stateOf(accepted + refused, violations),
    entries: har.log.entries.length,
    calls: calls.length,
    judged: accepted + refused,
    accepted,
    refused,
    rules: sorted(sitting.seen),
    otherRefusals: sorted(sitting.others),
    violations,
    notes,
  }
}

function stateOf(judged: number, violations: readonly Violation[]): State {
  if (violations.some(({ state }) => state === 'fail')) return 'fail'
  if (!judged) return 'could-not-run'
  return violations.length ? 'warn' : 'pass'
}

/** What a system says of itself that it does not do is no failure. */
const NOT_IMPLEMENTED = 501

function hear(call: Call, sitting: Sitting): void {
  const { status } = call.exchange.reply
  const why = unheard(call)
  if (status >= 500 && status !== NOT_IMPLEMENTED)
    sitting.violations.push(violation(call, 'failure', `the system failed: ${status}`))
  else if (why === 'not-json') {
    const what = `${status} came with a body that is not JSON`
    sitting.violations.push(violation(call, 'answer-not-json', what))
  } else if (why !== undefined) {
    note(sitting, `entry ${call.entry}, ${nameOf(call)}: ${reasons[why]}`)
  } else hearAnswer(call, sitting)
}

const nameOf = ({ exchange: { asked } }: Call): string => `${asked.verb} ${asked.path}`

function note({ notes }: Sitting, why: string): void {
  notes.set(why, (notes.get(why) ?? 0) + 1)
}

function hearAnswer(call: Call, sitting: Sitting): void {
  const { memory, violations } = sitting
  const { status } = call.exchange.reply
  const of = standing(call, memory)
  violations.push(...secretsOf(call, memory))
  if (typeof of === 'object') note(sitting, `it is about ${of.outside}`)
  else if (status >= 400) hearRefusal(call, sitting, of === 'untold')
  else hearAccepted(call, sitting)
  if (status < 400 && !call.route?.path.endsWith('/historical'))
    violations.push(...statusesOf(call, memory), ...datesOf(call, memory), ...feedOf(call, memory))
  remember(call, memory)
}

const reasons = {
  unanswered: 'it has no answer',
  none: 'the body of the answer was not recorded',
  cut: 'the body of the answer is cut off',
}

/** What keeps an answer from being judged. A redirection to a file needs no body. */
function unheard({ exchange, body }: Call): keyof typeof reasons | 'not-json' | undefined {
  const { status } = exchange.reply
  if (status < 200) return 'unanswered'
  const isFile = status >= 300 && status < 400
  return 'why' in body && !isFile ? body.why : undefined
}

function hearAccepted(call: Call, sitting: Sitting): void {
  sitting.accepted++
  countRules(sitting.seen, call, undefined)
  sitting.violations.push(...shapeOf(call, sitting.memory), ...sentShapeOf(call, sitting.memory))
  settle(call, sitting)
}

function settle(call: Call, { memory, seen, doubts, violations }: Sitting): void {
  const doubt = doubtOf(call, memory)
  const id = call.parameters.tender_id ?? ''
  if (doubt) doubts.set(id, [...(doubts.get(id) ?? []), doubt])
  const [after] = tendersIn(call)
  if (!after) return
  const broken = (doubts.get(id) ?? []).flatMap((each) => settled(each, after))
  for (const { rule } of broken) recant(seen, rule)
  violations.push(...broken)
  doubts.delete(id)
}

/** `isUntold`: of which method the tender is was not recorded, another one's rules may speak. */
function hearRefusal(call: Call, sitting: Sitting, isUntold: boolean): void {
  sitting.refused++
  const refused = refusedBy(call, sitting.memory)
  if (refused.by === 'rules') countRules(sitting.seen, call, refused.rules)
  else if (refused.by === 'nobody') {
    const said = faultsOf(call).map(({ name, description }) => `${name}: ${JSON.stringify(description)}`)
    const what = `${call.exchange.reply.status} fits no rule of this request: ${said.join('; ') || 'it names no faults'}`
    const state = isUntold ? 'warn' : 'fail'
    sitting.violations.push(violation(call, 'unknown-refusal', what, { state }))
  } else for (const id of refused.rules) sitting.others.set(id, (sitting.others.get(id) ?? 0) + 1)
}

/** The same violation by many entries is told once, with the first of them. */
function grouped(violations: readonly Violation[]): readonly Violation[] {
  const groups = new Map<string, Violation>()
  for (const each of violations) {
    const key = `${each.kind} ${each.what}`
    const first = groups.get(key)
    groups.set(key, first ? { ...first, more: first.more + 1 } : each)
  }
  return [...groups.values()]
}

function sorted<T>(map: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
