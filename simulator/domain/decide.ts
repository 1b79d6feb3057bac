import { stepsOf } from './asked.ts'
import { type Branch, type Command, type Operation, type Refusal, type Step, unchanged } from './command.ts'
import type { Context } from './context.ts'
import { type Desk, openDesk, openReadingDesk } from './desk.ts'
import type { Facts } from './facts.ts'
import { holds, type Rule, type RuleId, refusalOf } from './rule.ts'
import type { Changes, State } from './state.ts'
import { instant, print } from './time.ts'

/** A rule that was looked at, and what it said. */
export interface TraceEntry {
  readonly rule: RuleId
  readonly verdict: 'held' | 'refused' | 'off'
}

/** What became of a command: never an exception. */
export type Outcome =
  | {
      readonly accepted: true
      readonly facts: Facts
      readonly changes: Changes
      readonly trace: readonly TraceEntry[]
    }
  | { readonly accepted: false; readonly refusal: Refusal; readonly trace: readonly TraceEntry[] }

const nothing: Changes = { writes: [], counters: {} }

interface Course {
  readonly facts: Facts
  readonly trace: TraceEntry[]
}

/**
 * The law: from a state and a command to the changes it makes, or the refusal. Pure: the same state, command and
 * context give the same outcome.
 */
export function decide(state: State, operation: Operation, command: Command, context: Context): Outcome {
  const facts = openFacts(operation.reads ? openReadingDesk(state) : openDesk(state), command, context)
  const course: Course = { facts, trace: [] }
  const ended = operation.scope(facts) ?? take(stepsOf(operation), course)
  if (ended !== undefined && ended !== unchanged)
    return { accepted: false, refusal: ended, trace: course.trace }
  if (operation.modifies === false && !operation.reads) keepModified(facts)
  const changes = ended === unchanged ? nothing : facts.desk.close()
  facts.unchanged = !changes.writes.length
  return { accepted: true, facts, changes, trace: course.trace }
}

function openFacts(desk: Desk, command: Command, context: Context): Facts {
  const around = {}
  const aroundBefore = {}
  return {
    now: context.now,
    nowIso: print(context.now),
    actor: command.actor,
    command,
    context,
    desk,
    role: command.actor.group,
    sent: {},
    target: undefined,
    before: undefined,
    unchanged: false,
    around,
    aroundBefore,
  }
}

function take(steps: readonly Step<Facts>[], course: Course): Refusal | typeof unchanged | undefined {
  for (const step of steps) {
    const ended = takeOne(step, course)
    if (ended !== undefined) return ended
  }
  return undefined
}

function takeOne(step: Step<Facts>, course: Course): Refusal | typeof unchanged | undefined {
  if (typeof step === 'function') return step(course.facts) ?? undefined
  if (isBranch(step)) return step.when(course.facts) ? take(step.steps, course) : undefined
  return judge(step, course)
}

function isBranch(step: Rule<Facts> | Branch<Facts>): step is Branch<Facts> {
  // Looking a member up is faster than asking whether there is one, and every step of every command is asked.
  return (step as Partial<Branch<Facts>>).when !== undefined
}

/** Asks one rule; a refusal is rendered from the rule's own answer. */
function judge(rule: Rule<Facts>, { facts, trace }: Course): Refusal | undefined {
  if (!governs(rule, facts)) {
    trace.push({ rule: rule.id, verdict: 'off' })
    return undefined
  }
  const said = rule.check(facts)
  if (said === holds) {
    trace.push({ rule: rule.id, verdict: 'held' })
    return undefined
  }
  trace.push({ rule: rule.id, verdict: 'refused' })
  return refusalOf(rule, said)
}

/** A rule governs unless it is switched off, retired, or the object is older or younger than the law. */
function governs(rule: Rule<Facts>, facts: Facts): boolean {
  if (facts.context.settings.disabledRules.has(rule.id) || rule.retired !== undefined) return false
  if (rule.since === undefined && rule.until === undefined) return true
  const created = createdAt(facts)
  if (rule.since !== undefined && created <= instant(rule.since)) return false
  return rule.until === undefined || created < instant(rule.until)
}

/** When the object at hand came into being; a new one comes into being now. Source: is_obj_const_active. */
export function createdAt(facts: Facts): number {
  const { tender, plan, framework } = facts.aroundBefore
  const created = (tender ?? plan ?? framework)?.dateCreated
  return created === undefined ? facts.now : instant(created)
}

function keepModified(facts: Facts): void {
  const { tender } = facts.around
  if (tender) facts.desk.keepModified('tender', tender.id)
}
