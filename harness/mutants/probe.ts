import type { Facts } from '../../simulator/domain/facts.ts'
import type { Method } from '../../simulator/domain/method.ts'
import { holds, type Rule } from '../../simulator/domain/rule.ts'
import { type Change, isDate, type Leaf, type Lens, overheard, through } from './lens.ts'
import { type BentTable, bentBy, bentTables } from './tables.ts'

/** A rule through a lens; `sense`: it depends on what the lens changes, `tells`: here it would judge otherwise. */
export interface Probed {
  readonly rule: string
  readonly lens: Lens
  readonly finding: 'sense' | 'tells'
}

/** Words that rules compare, by the name of the member, and what else could stand there. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  status: [
    'draft',
    'active',
    'pending',
    'active.enquiries',
    'active.tendering',
    'active.pre-qualification',
    'active.pre-qualification.stand-still',
    'active.auction',
    'active.qualification',
    'active.awarded',
    'complete',
    'unsuccessful',
    'cancelled',
    'terminated',
    'claim',
    'answered',
    'accepted',
    'satisfied',
    'resolved',
    'scheduled',
    'invalid',
  ],
  group: ['brokers', 'Administrator', 'chronograph', 'auction', 'reviewers', 'aboveThresholdReviewers'],
  role: ['tender_owner', 'bid_owner', 'complaint_owner', 'contract_owner', 'Administrator'],
}

/** Tables are bent as tables; from when a law is in force is a matter of laws that were replaced. */
const IS_NOT_THEIRS = /^method\.|^aroundBefore\.\w+\.dateCreated$/

/** Amounts are counted in hundredths. */
const HUNDREDTHS = /(^|\.)(amount|amountNet|initialValue|amountPercentage|weight|value)$/
const LONG = 400 * 24 * 3600

/** Rules are looked at closely in their own examples, and so often elsewhere. */
const ELSEWHERE = 60

/** Watches rules being asked, and finds what a lens would have changed. */
export function openProbe(tell: (found: Probed) => void) {
  const asked = new Map<string, number>()
  const words = new Map<string, string>()

  function flips(rule: Rule<Facts>, facts: Facts, lens: Lens, held: boolean): boolean {
    try {
      return (rule.check(through(facts, lens)) === holds) !== held
    } catch {
      // A rule may rely on what cannot be seen otherwise.
      return false
    }
  }

  /** Which other word would make the rule judge otherwise; the same one all over the run. */
  function otherWord(rule: Rule<Facts>, facts: Facts, at: string, from: string, held: boolean) {
    const key = `${rule.id} ${at} ${from}`
    const known = words.get(key)
    const candidates = known === undefined ? (WORDS[lastOf(at)] ?? []) : [known]
    const to = candidates.find((word) => flips(rule, facts, { path: at, change: { from, to: word } }, held))
    if (to !== undefined) words.set(key, to)
    return to
  }

  function look(rule: Rule<Facts>, facts: Facts, path: string, value: Leaf, held: boolean): void {
    const found = (change: Change, finding: Probed['finding']) =>
      tell({ rule: rule.id, lens: { path, change }, finding })
    const tried = (change: Change) => flips(rule, facts, { path, change }, held)
    const words = wordsOf(rule, facts, path, value, held)
    for (const change of words) if (tried(change)) found(change, 'tells')
    const { fine, coarse } = boundaries(path, value)
    if (![...coarse, ...fine].some(tried)) return
    for (const change of fine) {
      found(change, 'sense')
      if (tried(change)) found(change, 'tells')
    }
  }

  /** What has no boundary is another word, or the reverse. */
  function wordsOf(rule: Rule<Facts>, facts: Facts, path: string, value: Leaf, held: boolean): Change[] {
    if (typeof value === 'boolean') return [{ not: true }]
    if (typeof value !== 'string' || !(lastOf(path) in WORDS)) return []
    const to = otherWord(rule, facts, path, value, held)
    return to === undefined ? [] : [{ from: value, to }]
  }

  return (rule: Rule<Facts>, facts: Facts, held: boolean, itsOwn: boolean): void => {
    const before = asked.get(rule.id) ?? 0
    if (!itsOwn && before >= ELSEWHERE) return
    asked.set(rule.id, before + 1)
    const leaves = leavesOf(rule, facts)
    for (const [path, value] of leaves) {
      // What is compared with the clock is bent with the clock.
      if (path !== 'now' && isDate(value) && leaves.has('now')) continue
      if (IS_NOT_THEIRS.test(path)) continue
      look(rule, facts, path, value, held)
    }
  }
}

function leavesOf(rule: Rule<Facts>, facts: Facts): ReadonlyMap<string, Leaf> {
  const leaves = new Map<string, Leaf>()
  try {
    rule.check(overheard(facts, (path, value) => void (leaves.has(path) || leaves.set(path, value))))
  } catch {
    return new Map()
  }
  return leaves
}

const lastOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)

/** One unit more and less; and so much more and less that whoever depends on it must notice. */
function boundaries(path: string, value: Leaf): { fine: readonly Change[]; coarse: readonly Change[] } {
  if (path === 'now' || isDate(value)) {
    return {
      fine: [{ seconds: 1 }, { seconds: -1 }],
      coarse: [{ seconds: LONG }, { seconds: -LONG }],
    }
  }
  if (typeof value !== 'number') return { fine: [], coarse: [] }
  const unit = HUNDREDTHS.test(path) ? 0.01 : 1
  return { fine: [{ add: unit }, { add: -unit }], coarse: [{ times: 1000 }, { times: 0 }, { add: 1000 }] }
}

/** A rule is asked about the tables that it has read, so often for a method. */
const FOR_A_METHOD = 300

/** Finds the words of tables that would have made a rule judge otherwise; tells the names of the bent tables. */
export function openTableProbe(tell: (bent: string) => void) {
  const asked = new Map<string, number>()
  return (rule: Rule<Facts>, facts: Facts, held: boolean, read: ReadonlySet<string>): void => {
    const { method } = facts as { method?: Method }
    if (!method || !read.size) return
    const key = `${rule.id} ${method.id}`
    const before = asked.get(key) ?? 0
    if (before >= FOR_A_METHOD) return
    asked.set(key, before + 1)
    const fitting = (bentTables.get(method.id) ?? []).filter(({ path }) => read.has(path))
    for (const bent of fitting) if (judges(rule, facts, bent) === !held) tell(bent.name)
  }
}

/** Whether a rule holds by another table, all else as it is; undefined when it relies on the table being whole. */
function judges(rule: Rule<Facts>, facts: Facts, bent: BentTable): boolean | undefined {
  const otherwise = Object.create(facts, { method: { value: bentBy(bent, bent.method) } }) as Facts
  try {
    return rule.check(otherwise) === holds
  } catch {
    return undefined
  }
}
