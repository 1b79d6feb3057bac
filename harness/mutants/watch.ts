import { render } from '../../simulator/domain/answer.ts'
import type { Effect } from '../../simulator/domain/command.ts'
import type { Facts } from '../../simulator/domain/facts.ts'
import type { Method } from '../../simulator/domain/method.ts'
import { holds, type Rule } from '../../simulator/domain/rule.ts'
import { hiddenFields } from './hidden.ts'
import { changeLists, changeMethods, changeReplies, type Entry, isEffect, isRule, type Law } from './law.ts'
import type { Notebook } from './notebook.ts'
import { openProbe } from './probe.ts'
import { figuresOf, figuresSet, unplaced } from './traces.ts'

/** What is noted of a run; the rest of a key says of what. */
export const keys = {
  held: (rule: string) => `held\t${rule}`,
  refused: (rule: string) => `refused\t${rule}`,
  /** A rule refused in this operation. */
  refusedIn: (operation: string, rule: string) => `refused-in\t${operation}\t${rule}`,
  ran: (at: string) => `ran\t${at}`,
  /** A branch was taken, or passed by. */
  taken: (at: string) => `taken\t${at}`,
  passed: (at: string) => `passed\t${at}`,
  /** Two neighbours would both have refused. */
  clash: (at: string) => `clash\t${at}`,
  read: (method: string, key: string) => `read\t${method}\t${key}`,
  /** An effect set a date or an amount. */
  sets: (at: string, path: string, kind: string) => `sets\t${at}\t${path}\t${kind}`,
  /** A view hid a field of what it shows. */
  hid: (path: string, field: string) => `hid\t${path}\t${field}`,
  lens: (finding: string, rule: string, lens: string) => `${finding}\t${rule}\t${lens}`,
}

/** The law with everything it does noted; it decides as ever. */
export function watchedLaw(law: Law, notebook: Notebook, about: () => readonly string[]): Law {
  const probe = openProbe(({ rule, lens, finding }) =>
    notebook.note(keys.lens(finding, rule, JSON.stringify(lens))),
  )
  const judged = (rule: Rule<Facts>, facts: Facts, held: boolean): void => {
    notebook.note(held ? keys.held(rule.id) : keys.refused(rule.id))
    if (notebook.inDeeds) probe(rule, facts, held, about().includes(rule.id))
  }
  const watched = changeLists(law, (entries, { type }) =>
    entries.map(({ step, at }, n) => {
      if (isEffect(step)) return watchedEffect(step, at, notebook)
      if (!isRule(step)) return watchedBranch(step, at, notebook)
      return watchedRule(step, (facts, held) => {
        judged(step, facts, held)
        if (held) return
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
  return changeMethods(shown, readBy(notebook))
}

function watchedEffect(effect: Effect<Facts>, at: string, notebook: Notebook): Effect<Facts> {
  return (facts) => {
    const before = notebook.inDeeds ? figuresOf(facts) : undefined
    const ended = effect(facts)
    notebook.note(keys.ran(at))
    if (!before) return ended
    for (const [path, value] of figuresSet(before, figuresOf(facts), facts))
      if (typeof value === 'string' || !Number.isInteger(value))
        notebook.note(keys.sets(at, unplaced(path), typeof value === 'string' ? 'date' : 'amount'))
    return ended
  }
}

function watchedBranch<B extends { when: (facts: Facts) => boolean }>(
  branch: B,
  at: string,
  notebook: Notebook,
): B {
  const when = (facts: Facts) => {
    const taken = branch.when(facts)
    notebook.note(taken ? keys.taken(at) : keys.passed(at))
    return taken
  }
  return { ...branch, when }
}

function watchedRule(rule: Rule<Facts>, seen: (facts: Facts, held: boolean) => void): Rule<Facts> {
  return {
    ...rule,
    check(facts) {
      const said = rule.check(facts)
      seen(facts, said === holds)
      return said
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

/** Method tables that note which of their keys are read. */
function readBy(notebook: Notebook): (method: Method) => Method {
  const known = new WeakMap<object, Method>()
  return (method) => {
    const watched = known.get(method) ?? watchedTable(method, method.id, '', notebook)
    known.set(method, watched)
    known.set(watched, watched)
    return watched
  }
}

function watchedTable<T extends object>(table: T, method: string, path: string, notebook: Notebook): T {
  const groups = new Map<string, object>()
  return new Proxy(table, {
    get(target, name) {
      const value = Reflect.get(target, name) as unknown
      if (typeof name === 'symbol') return value
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        notebook.note(keys.read(method, path + name))
        return value
      }
      const group = groups.get(name) ?? watchedTable(value, method, `${path}${name}.`, notebook)
      groups.set(name, group)
      return group
    },
  })
}
