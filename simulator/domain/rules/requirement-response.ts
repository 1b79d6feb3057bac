import { render } from '../answer.ts'
import { dates } from '../code-lists/dates.ts'
import type { Refusal, Violation } from '../command.ts'
import { criterionOfRequirement } from '../criteria/requirements.ts'
import type { BidFacts, TenderFacts } from '../facts.ts'
import { pythonRepr } from '../python-text.ts'
import type { RequirementResponse } from '../records/tender.ts'
import type { ResponseFault, ResponseLaw } from '../responses/laws.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

const source = 'openprocurement.api: tender/core/procedure/models/req_response.py'

/** The sentences of law about one answer; `responses/laws.ts` says which one is broken, and with what words. */
const titles: Readonly<Record<ResponseLaw, { readonly en: string; readonly uk: string }>> = {
  'requirement-known': {
    en: 'An answer is to an active requirement of the tender',
    uk: 'Відповідь стосується чинної вимоги закупівлі',
  },
  'respondent-asked': {
    en: 'A requirement is answered by the side its criterion asks',
    uk: 'На вимогу відповідає та сторона, до якої звернено критерій',
  },
  'value-given': { en: 'An answer has a value', uk: 'Відповідь має значення' },
  'value-or-values': {
    en: 'An answer has one value or a list, not both',
    uk: 'Відповідь має одне значення або перелік, але не обидва',
  },
  'value-readable': {
    en: 'The value of an answer is of the data type of the requirement',
    uk: 'Значення відповіді належить до типу даних вимоги',
  },
  'value-expected': {
    en: 'The value of an answer is the one expected',
    uk: 'Значення відповіді дорівнює очікуваному',
  },
  'value-within-limits': {
    en: 'The value of an answer lies within the limits of the requirement',
    uk: 'Значення відповіді не виходить за межі вимоги',
  },
  'values-counted': {
    en: 'An answer has as many values as the requirement asks for',
    uk: 'Кількість значень відповіді відповідає вимозі',
  },
  'values-expected': {
    en: 'The values of an answer are among those expected',
    uk: 'Значення відповіді належать до очікуваних',
  },
  'tenderer-known': {
    en: 'The tenderer an answer relates to is one of the bid',
    uk: 'Учасник, якого стосується відповідь, є учасником пропозиції',
  },
  'document-known': {
    en: 'The document that proves an answer belongs to the same object',
    uk: 'Документ, що підтверджує відповідь, належить тому самому обʼєкту',
  },
  'evidence-eligible': {
    en: 'An answer is proved by the kinds of evidence the requirement admits',
    uk: 'Відповідь підтверджують доказами, які допускає вимога',
  },
}

const answerRule = (law: ResponseLaw) =>
  defineRule({
    id: `requirement-response.${law}`,
    title: titles[law],
    source,
    answer: { status: 422, name: '{place}', text: '{words}' },
    check: (_facts: TenderFacts) => holds,
  })

/** All sentences about answers; they are judged one answer at a time, by `responseViolation`. */
export const responseRules: Readonly<Record<ResponseLaw, Rule<TenderFacts>>> = {
  'requirement-known': answerRule('requirement-known'),
  'respondent-asked': answerRule('respondent-asked'),
  'value-given': answerRule('value-given'),
  'value-or-values': answerRule('value-or-values'),
  'value-readable': answerRule('value-readable'),
  'value-expected': answerRule('value-expected'),
  'value-within-limits': answerRule('value-within-limits'),
  'values-counted': answerRule('values-counted'),
  'values-expected': answerRule('values-expected'),
  'tenderer-known': answerRule('tenderer-known'),
  'document-known': answerRule('document-known'),
  'evidence-eligible': answerRule('evidence-eligible'),
}

/** A fault of an answer as it stands in the reply: new answers by their place in the list, one by its member. */
export function responseViolation({ law, member, words }: ResponseFault, place?: string): Violation {
  const rule = responseRules[law]
  const nested = member === undefined ? words : { [member]: words }
  const slots = place === undefined ? { place: member ?? 'data', words } : { place, words: nested }
  return { rule: rule.id, ...render(rule.answer, slots) }
}

export const refusedWith = (violations: readonly Violation[]): Refusal | undefined =>
  violations.length ? { status: 422, violations } : undefined

/** Two answers of one object to the same requirement. */
const answeredOnce = defineRule({
  id: 'requirement-response.once-per-requirement',
  title: {
    en: 'A requirement is answered once',
    uk: 'На вимогу відповідають один раз',
  },
  source: 'openprocurement.api: tender/core/procedure/state/req_response.py, pre_save_validations',
  answer: { status: 422, name: '{place}', text: '{words}' },
  check: (_facts: TenderFacts) => holds,
})

/** The violation when an object answers a requirement twice; `isNew`: the answers are being added. */
export function twiceAnswered(
  responses: readonly RequirementResponse[] | undefined,
  isNew: boolean,
): Violation | undefined {
  const ids = (responses ?? []).map(({ requirement }) => requirement.id)
  if (new Set(ids).size === ids.length) return undefined
  const words = 'Items should be unique by fields: requirement.id'
  const slots = isNew
    ? { place: 'requirementResponses', words: { requirement: words } }
    : { place: 'requirement', words }
  return { rule: answeredOnce.id, ...render(answeredOnce.answer, slots) }
}

/** How the CDB names what is done: the verb of the request. */
export type Verb = 'post' | 'patch' | 'put' | 'delete'

/** Criteria and answers came with Article 17 of the law; older tenders have none. */
export const governedByArticle17 = defineRule({
  id: 'criterion.tender-of-article-17',
  title: {
    en: 'Only tenders of the time of Article 17 have criteria and answers',
    uk: 'Критерії та відповіді мають лише закупівлі, створені після запровадження статті 17',
  },
  source:
    'openprocurement.api: tender/core/procedure/validation.py, base_validate_operation_ecriteria_objects',
  until: dates.RELEASE_ECRITERIA_ARTICLE_17,
  answer: { status: 403, name: 'data', text: 'Forbidden' },
  check: (_facts: TenderFacts) => ({}),
})

/** Criteria, requirements and answers change only in these statuses of the tender (or of a qualification). */
export function inStatus<F extends TenderFacts>(
  verb: Verb,
  statuses: (facts: F) => readonly string[],
  of: 'tender' | 'qualification' = 'tender',
): Rule<F> {
  return defineRule({
    id: 'criterion.in-status',
    title: {
      en: 'Criteria, requirements and answers change only in the statuses meant for it',
      uk: 'Критерії, вимоги та відповіді змінюють лише у визначених для цього статусах',
    },
    source:
      'openprocurement.api: tender/core/procedure/validation.py, base_validate_operation_ecriteria_objects',
    answer: {
      status: 403,
      name: 'data',
      text: "Can't {verb} object if {object} not in {statuses} statuses",
    },

    check(facts: F) {
      const { status } = facts.around[of] as { status: string }
      const allowed = statuses(facts)
      return allowed.includes(status) ? holds : { verb, object: of, statuses: pythonRepr(allowed) }
    },
  })
}

/** Statuses of a tender in which bids answer. */
export const answeringStatuses = ['draft', 'draft.pending', 'draft.stage2', 'active.tendering'] as const

const askedOfWinner = ({ tender, around }: BidFacts): boolean => {
  const id = around.requirement_response?.requirement.id
  return id !== undefined && criterionOfRequirement(tender, id)?.source === 'winner'
}

const AWARDING: readonly string[] = ['active.awarded', 'active.qualification']

/** Statuses in which evidences of this answer change: the winner's later than the others'. */
export const evidenceStatuses = (facts: BidFacts): readonly string[] =>
  askedOfWinner(facts) ? [...answeringStatuses, ...AWARDING] : answeringStatuses

export const winnerProvesLater = defineRule({
  id: 'requirement-response.winner-proves-after-award',
  title: {
    en: 'What only the winner proves is proved when there is a winner',
    uk: 'Те, що підтверджує лише переможець, підтверджують після його визначення',
  },
  source:
    'openprocurement.api: tender/core/procedure/validation.py, validate_operation_ecriteria_objects_evidences',
  answer: { status: 403, name: 'data', text: 'available only in {statuses} statuses' },

  check(facts: BidFacts) {
    if (!askedOfWinner(facts) || AWARDING.includes(facts.tender.status)) return holds
    return { statuses: pythonRepr(AWARDING) }
  },
})

export const onlyWinnerProves = defineRule({
  id: 'requirement-response.only-winner-proves',
  title: {
    en: 'What only the winner proves is proved by the bid with an active award',
    uk: 'Те, що підтверджує лише переможець, підтверджує учасник з чинним рішенням про перемогу',
  },
  source:
    'openprocurement.api: tender/core/procedure/validation.py, validate_operation_ecriteria_objects_evidences',
  answer: { status: 403, name: 'data', text: 'Winner criteria available only with active award' },

  check(facts: BidFacts) {
    const { tender, bid } = facts
    const won = tender.awards?.some(({ status, bid_id }) => status === 'active' && bid_id === bid.id)
    return askedOfWinner(facts) && !won ? {} : holds
  },
})
