import { type Answer, type AnswerText, render, type Slots } from './answer.ts'
import type { Refusal } from './command.ts'
import type { Facts } from './facts.ts'
import type { LawDate } from './law-date.ts'

/** What `check` answers when the rule is kept. */
export const holds: unique symbol = Symbol('holds')
export type Holds = typeof holds

export type RuleId = string

/**
 * One sentence of law. `check` returns `holds`, or the slots of the answer with which the CDB refuses.
 *
 * @typeParam F what the rule may look at; a rule over fewer facts serves every command that has more.
 */
export interface Rule<F = never> {
  /** `<entity>.<what-must-hold>`; never renumbered, never reused. */
  readonly id: RuleId
  /** Stated positively; the English one is the Gherkin `Rule:` line, word for word. */
  readonly title: { readonly en: string; readonly uk: string }
  /** Where the CDB or the law says so. */
  readonly source: string
  /** The rule governs objects created after this date (the law changes, old tenders keep the old one). */
  readonly since?: LawDate
  /** …and not those created after this one. */
  readonly until?: LawDate
  readonly retired?: string
  readonly answer: Answer
  check(facts: F): Holds | Readonly<Record<string, unknown>>
}

interface RuleSpec<F, Name extends string, Text extends AnswerText>
  extends Omit<Rule<F>, 'answer' | 'check'> {
  readonly answer: Answer<Name, Text>
  check(facts: F): Holds | Slots<Name, Text>
}

/**
 * The check of one of several sentences whose breaches are found in one go: it holds unless what is found is of its
 * kind; the slots are what was found.
 */
export function unlessFound<F, Found extends { readonly kind: string }, const Kind extends Found['kind']>(
  find: (facts: F) => Found | undefined,
  kind: Kind,
): (facts: F) => Holds | (Found & { readonly kind: Kind }) {
  return (facts) => {
    const found = find(facts)
    return found?.kind === kind ? (found as Found & { readonly kind: Kind }) : holds
  }
}

/** What a broken rule answers. */
export function refusalOf(
  { id, answer }: Pick<Rule, 'id' | 'answer'>,
  slots: Readonly<Record<string, unknown>> = {},
): Refusal {
  return { status: answer.status, violations: [{ rule: id, ...render(answer, slots) }] }
}

/** Declares a rule; the slots that `check` must return are read from the answer's text. */
export function defineRule<
  F = Facts,
  const Name extends string = string,
  const Text extends AnswerText = string,
>(spec: RuleSpec<F, Name, Text>): Rule<F> {
  // The slots are checked where the rule is declared; from here on an answer is an answer.
  return spec as unknown as Rule<F>
}
