import { render } from '../../simulator/domain/answer.ts'
import type { Branch, Effect } from '../../simulator/domain/command.ts'
import type { Facts } from '../../simulator/domain/facts.ts'
import type { Method } from '../../simulator/domain/method.ts'
import { holds, type Rule } from '../../simulator/domain/rule.ts'
import { hiddenFields } from './hidden.ts'
import {
  changeLists,
  changeMethods,
  changeReplies,
  type Entry,
  isBranch,
  isEffect,
  isRule,
  type Law,
  type LawStep,
} from './law.ts'
import type { Notebook } from './notebook.ts'
import { openProbe, openTableProbe } from './probe.ts'
import { figuresSetSince, isSame, traceOf } from './traces.ts'

/** What is noted of a run; the rest of a key says of what. */
export const keys = {
  held: (rule: string) => `held\t${rule}`,
  refused: (rule: string) => `refused\t${rule}`,
  /** A rule refused in this operation. */
  refusedIn: (operation: string, rule: string) => `refused-in\t${operation}\t${rule}`,
  /** An effect changed something. */
  ran: (at: string) => `ran\t${at}`,
  /** A branch was taken, or passed by, and it mattered. */
  taken: (at: string) => `taken\t${at}`,
  passed: (at: string) => `passed\t${at}`,
  /** Two neighbours would both have refused. */
  clash: (at: string) => `clash\t${at}`,
  /** An effect or a condition read a key of a table. */
  read: (method: string, key: string) => `read\t${method}\t${key}`,
  /** A rule would judge otherwise by a table that is bent so. */
  flips: (bent: string) => `flips\t${bent}`,
  /** A rule read a key of a table. */
  asked: (method: string, key: string) => `asked\t${method}\t${key}`,
  /** An effect set a date or an amount. */
  sets: (at: string, path: string, kind: string) => `sets\t${at}\t${path}\t${kind}`,
  /** A view hid a field of what it shows. */
  hid: (path: string, field: string) => `hid\t${path}\t${field}`,
  lens: (finding: string, rule: string, lens: string) => `${finding}\t${rule}\t${lens}`,
}

/** The law with everything it does noted; it decides as ever. */
export function watchedLaw(law: Law, notebook: Notebook, about: () => readonly string[]): Law {
  const reads = readings(notebook)
  const probe = openProbe(({ rule, lens, finding }) =>
    notebook.note(keys.lens(finding, rule, JSON.stringify(lens))),
  )
  const probeTables = openTableProbe((bent) => notebook.note(keys.flips(bent)))
  const judged = (rule: Rule<Facts>, facts: Facts, held: boolean, tables: ReadonlySet<string>): void => {
    notebook.note(held ? keys.held(rule.id) : keys.refused(rule.id))
    const { method } = facts as { method?: Method }
    for (const path of tables) notebook.note(keys.asked(method?.id ?? '', path))
    if (!notebook.inDeeds) return
    const isOwn = about().includes(rule.id)
    reads.unnoted(() => {
      probe(rule, facts, held, isOwn)
      probeTables(rule, facts, held, tables)
    })
  }
  const watched = changeLists(law, (entries, { type }) =>
    entries.map(({ origin, step, at }, n) => {
      if (isEffect(step)) return watchedEffect(step, at, notebook)
      if (isBranch(step) && isBranch(origin)) return watchedBranch(step, origin.steps, at, notebook)
      if (!isRule(step)) return step
      return watchedRule(step, reads, (facts, held, tables) => {
        judged(step, facts, held, tables)
        if (held) return
        matters(at, notebook)
        notebook.note(keys.refusedIn(type, step.id))
        if (clashes(entries[n + 1], step, facts)) notebook.note(keys.clash(at))
      })
    }),
  )
  const shown = changeReplies(watched, (route) => (facts, viewer) => {
    const reply = route.reply(facts, viewer)
    for (const field of hiddenFields(reply, facts)) notebook.note(keys.hid(route.path, field))
    return reply
  })
  return changeMethods(shown, reads.watched)
}

/** What happened at a place is what its branches were taken for. */
function matters(at: string, notebook: Notebook): void {
  for (let end = at.lastIndexOf('.'); end > at.lastIndexOf('/'); end = at.lastIndexOf('.', end - 1))
    notebook.note(keys.taken(at.slice(0, end)))
}

/** Looking closely takes time: an example needs it once for an effect. */
function watchedEffect(effect: Effect<Facts>, at: string, notebook: Notebook): Effect<Facts> {
  return (facts) => {
    if (notebook.knows(keys.ran(at))) return effect(facts)
    const before = traceOf(facts)
    const ended = effect(facts)
    if (ended === undefined && isSame(before, traceOf(facts))) return ended
    notebook.note(keys.ran(at))
    matters(at, notebook)
    for (const { path, value } of figuresSetSince(before, facts))
      if (typeof value === 'string' || !Number.isInteger(value))
        notebook.note(keys.sets(at, path, typeof value === 'string' ? 'date' : 'amount'))
    return ended
  }
}

/** Passing by matters only if something would have happened. */
function watchedBranch<B extends Branch<Facts>>(
  branch: B,
  steps: readonly LawStep[],
  at: string,
  notebook: Notebook,
): B {
  const when = (facts: Facts) => {
    const taken = branch.when(facts)
    if (!taken && wouldMatter(steps, facts)) notebook.note(keys.passed(at))
    return taken
  }
  return { ...branch, when }
}

/** Whether one of the steps would refuse; of effects nobody knows. */
function wouldMatter(steps: readonly LawStep[], facts: Facts): boolean {
  return steps.some((step) => {
    if (isEffect(step)) return true
    try {
      return isBranch(step) ? step.when(facts) && wouldMatter(step.steps, facts) : step.check(facts) !== holds
    } catch {
      return true
    }
  })
}

function watchedRule(
  rule: Rule<Facts>,
  reads: Readings,
  seen: (facts: Facts, held: boolean, tables: ReadonlySet<string>) => void,
): Rule<Facts> {
  return {
    ...rule,
    check(facts) {
      const { result, tables } = reads.during(() => rule.check(facts))
      seen(facts, result === holds, tables)
      return result
    },
  }
}

/** Whether the next rule would have refused too, in other words. */
function clashes(next: Entry | undefined, rule: Rule<Facts>, facts: Facts): boolean {
  if (!next || !isRule(next.origin)) return false
  const [one, other] = [rule, next.origin].map((asked) => saidBy(asked, facts))
  return one !== undefined && other !== undefined && one !== other
}

/** The refusal of a rule as text; undefined when it holds, or cannot be asked. */
function saidBy(rule: Rule<Facts>, facts: Facts): string | undefined {
  try {
    const said = rule.check(facts)
    return said === holds ? undefined : JSON.stringify(render(rule.answer, said)) + rule.answer.status
  } catch {
    return undefined
  }
}

/** Which keys of method tables are read: by effects and conditions it is noted, of rules it is told. */
interface Readings {
  watched(method: Method): Method
  during<R>(ask: () => R): { readonly result: R; readonly tables: ReadonlySet<string> }
  unnoted(act: () => void): void
}

function readings(notebook: Notebook): Readings {
  const known = new WeakMap<object, Method>()
  let told: Set<string> | undefined
  const tell = (method: string, path: string) => {
    if (told) told.add(path)
    else notebook.note(keys.read(method, path))
  }
  return {
    watched(method) {
      const watched = known.get(method) ?? watchedTable(method, method.id, '', tell)
      known.set(method, watched)
      known.set(watched, watched)
      return watched
    },
    during(ask) {
      const tables = new Set<string>()
      const before = told
      told = tables
      try {
        return { result: ask(), tables }
      } finally {
        told = before
      }
    },
    unnoted(act) {
      this.during(act)
    },
  }
}

function watchedTable<T extends object>(
  table: T,
  method: string,
  path: string,
  tell: (method: string, path: string) => void,
): T {
  const groups = new Map<string, object>()
  return new Proxy(table, {
    get(target, name) {
      const value = Reflect.get(target, name) as unknown
      if (typeof name === 'symbol') return value
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        tell(method, path + name)
        return value
      }
      const group = groups.get(name) ?? watchedTable(value, method, `${path}${name}.`, tell)
      groups.set(name, group)
      return group
    },
  })
}
