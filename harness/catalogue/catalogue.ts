import { createHash } from 'node:crypto'
import { operationRoutes } from '../../simulator/api/routes.ts'
import type { Answer } from '../../simulator/domain/answer.ts'
import { rulesOf, stepsOf } from '../../simulator/domain/asked.ts'
import type { LawDate } from '../../simulator/domain/law-date.ts'
import { methods } from '../../simulator/domain/methods/index.ts'
import type { Rule } from '../../simulator/domain/rule.ts'
import { canonical } from '../certificate/canonical.ts'
import { modelFaults } from './model-faults.ts'

/** How a refusal under a rule reads, and for objects of which age. */
export interface Wording extends Answer {
  readonly since?: LawDate
  readonly until?: LawDate
}

/** An operation that asks a rule. */
export interface Asked {
  readonly operation: string
  readonly verb: string
  readonly path: string
  /** Its place among the rules of the operation, from 1. */
  readonly place: number
  /** Asked only in some circumstances; the others are asked always. */
  readonly conditional: boolean
}

/** A rule as data. */
export interface CatalogueRule {
  readonly id: string
  readonly title: { readonly en: string; readonly uk: string }
  readonly source: string
  readonly retired?: string
  readonly answers: readonly Wording[]
  readonly asked: readonly Asked[]
  /** Methods whose tenders have at least one of these operations. */
  readonly methods: readonly string[]
}

export interface Catalogue {
  /** In the order of ids. */
  readonly rules: readonly CatalogueRule[]
  /** Ids of the faults that models find, `model:<Resource>.<path>.<constraint>`, in their order. */
  readonly modelFaults: readonly string[]
  /** `sha256:` over the canonical JSON of the rest. */
  readonly hash: string
}

interface Draft {
  readonly rule: Rule
  readonly answers: Map<string, Wording>
  readonly asked: Asked[]
}

let made: Catalogue | undefined

/** Every rule that some address asks, made from the route table; the same table gives the same hash. */
export function catalogue(): Catalogue {
  made ??= make()
  return made
}

/** The catalogue's rule of an id. */
export function ruleOf(id: string): CatalogueRule | undefined {
  return catalogue().rules.find((rule) => rule.id === id)
}

function make(): Catalogue {
  const drafts = new Map<string, Draft>()
  for (const { operation, verb, path } of operationRoutes) {
    const always = new Set<unknown>(stepsOf(operation))
    rulesOf(operation).forEach((rule, n) => {
      const draft: Draft = drafts.get(rule.id) ?? { rule, answers: new Map(), asked: [] }
      drafts.set(rule.id, draft)
      const wording = wordingOf(rule)
      draft.answers.set(canonical(wording), wording)
      if (draft.asked.some((asked) => asked.operation === operation.type)) return
      const conditional = !always.has(rule)
      draft.asked.push({ operation: operation.type, verb, path, place: n + 1, conditional })
    })
  }
  const rules = [...drafts.values()].map(finished).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const contents = { rules, modelFaults: modelFaults() }
  return { ...contents, hash: contentHash(contents) }
}

/** `sha256:` and the hexadecimal digest of a value's canonical JSON. */
export function contentHash(value: unknown): string {
  return `sha256:${createHash('sha256').update(canonical(value)).digest('hex')}`
}

function wordingOf({ answer, since, until }: Rule): Wording {
  return { ...answer, ...(since !== undefined && { since }), ...(until !== undefined && { until }) }
}

function finished({ rule, answers, asked }: Draft): CatalogueRule {
  const { id, title, source, retired } = rule
  return {
    id,
    title: { en: title.en, uk: title.uk },
    source,
    ...(retired !== undefined && { retired }),
    answers: [...answers.values()],
    asked,
    methods: methods.map((method) => method.id).filter((method) => asked.some((each) => isOf(method, each))),
  }
}

/** A method without a part has none of the addresses whose operations begin with the part's word. */
function isOf(method: string, { operation, path }: Asked): boolean {
  if (!path.startsWith('/tenders')) return true
  const without = methods.find(({ id }) => id === method)?.without ?? []
  return !without.some((part) => operation.startsWith(`${part}.`))
}
