import {
  criterionBidLanguagePrefix,
  criterionLocalization,
  criterionTechnicalFeatures,
} from '../code-lists/criteria.ts'
import { dates } from '../code-lists/dates.ts'
import { isActive, requirementsOf } from '../criteria/requirements.ts'
import type { TenderFacts } from '../facts.ts'
import type { Criterion, Requirement, RequirementGroup } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'
import type { Criteria } from './criterion-content.ts'

const source = 'openprocurement.api: tender/core/procedure/state/criterion.py'

/** The criterion on the path. */
export const criterionOf = ({ around }: Pick<TenderFacts, 'around'>): Criterion =>
  around.criterion as Criterion

export const exclusionFrozen = defineRule({
  id: 'criterion.exclusion-frozen',
  title: {
    en: 'Criteria that exclude tenderers are not changed',
    uk: 'Критерії, що передбачають відмову в участі, не змінюють',
  },
  source: `${source}, _validate_patch_exclusion_ecriteria_objects`,
  answer: { status: 403, name: 'data', text: "Can't update exclusion ecriteria objects" },

  check(facts: TenderFacts) {
    const before = facts.aroundBefore.criterion ?? criterionOf(facts)
    return before.classification.id.startsWith('CRITERION.EXCLUSION') ? {} : holds
  },
})

/** A criterion that becomes another one must not be there already. */
export const criterionUniqueAfterChange = defineRule({
  id: 'criterion.unique-after-change',
  title: {
    en: 'A changed criterion does not repeat an active one',
    uk: 'Змінений критерій не повторює чинного',
  },
  source: `${source}, _validate_criterion_uniq_patch`,
  answer: { status: 403, name: 'data', text: 'Criteria are not unique' },

  check({ target, before, tenderBefore }: TenderFacts<Criterion>) {
    const id = target.classification?.id
    if (id === before?.classification.id) return holds
    const twin = tenderBefore.criteria?.some(
      (each) =>
        each.relatesTo === target.relatesTo &&
        (each.relatedItem ?? '') === (target.relatedItem ?? '') &&
        each.classification.id === id &&
        requirementsOf(each).some(({ status }) => status === 'active'),
    )
    return twin ? {} : holds
  },
})

interface Misplaced {
  readonly kind: 'item' | 'technical' | 'local'
  readonly id: string
}

/** The first technical or localisation criterion without a fitting item. */
function misplaced<F extends TenderFacts>(facts: F, criteria: Criteria<F>): Misplaced | undefined {
  for (const { classification, relatedItem } of criteria(facts)) {
    const { id } = classification
    if (id !== criterionTechnicalFeatures && id !== criterionLocalization) continue
    const item = facts.tender.items.find((each) => each.id === relatedItem)
    if (!item) return { kind: 'item', id }
    if (id === criterionTechnicalFeatures && !item.category && !item.profile) return { kind: 'technical', id }
    if (id === criterionLocalization && !item.category) return { kind: 'local', id }
  }
  return undefined
}

const places = [
  {
    kind: 'item',
    id: 'criterion.relates-to-item-of-tender',
    en: 'A technical or localisation criterion relates to an item of the tender',
    uk: 'Технічний критерій чи критерій локалізації стосується позиції закупівлі',
    text: 'For {id} criteria `relatedItem` should be item from tender',
  },
  {
    kind: 'technical',
    id: 'criterion.technical-item-has-market',
    en: 'An item with technical features has a category or a profile',
    uk: 'Позиція з технічними характеристиками має категорію або профіль',
    text: 'For technical feature criteria item should have category or profile',
  },
  {
    kind: 'local',
    id: 'criterion.localised-item-has-category',
    en: 'An item with a localisation criterion has a category',
    uk: 'Позиція з критерієм локалізації має категорію',
    text: 'For localization criteria item should have category',
  },
] as const

/** Technical and localisation criteria stand with items of the catalogue. */
export function standsWithItem<F extends TenderFacts>(criteria: Criteria<F>): readonly Rule<F>[] {
  return places.map(({ kind, id, en, uk, text }) =>
    defineRule({
      id,
      title: { en, uk },
      source: `${source}, validate_tech_feature_localization_criteria`,
      answer: { status: 422, name: 'data', text: text as string },

      check(facts: F) {
        const found = misplaced(facts, criteria)
        return found?.kind === kind ? found : holds
      },
    }),
  )
}

/** Members of one list have different ids; `name` is the CDB's word for one of them. */
export function idsUnique<F extends TenderFacts>(
  name: 'Criterion' | 'requirementGroup' | 'eligibleEvidence',
  list: (facts: F) => readonly { readonly id: string }[] | undefined,
): Rule<F> {
  return defineRule({
    id: 'criterion.ids-unique',
    title: {
      en: 'No two criteria, groups or evidences of a list have one id',
      uk: 'Ідентифікатори критеріїв, груп вимог і доказів у переліку не повторюються',
    },
    source: 'openprocurement.api: tender/core/procedure/validation.py, validate_object_id_uniq',
    answer: { status: 422, name: 'data', text: '{name} id should be uniq for all {many}s' },

    check(facts: F) {
      const many = name.charAt(0).toLowerCase() + name.slice(1)
      return repeats((list(facts) ?? []).map(({ id }) => id)) ? { name, many } : holds
    },
  })
}

const repeats = (values: readonly unknown[]) => new Set(values).size < values.length

const requirementIdsUnique = defineRule({
  id: 'requirement.id-unique',
  title: {
    en: 'No two requirements of a tender have one id',
    uk: 'Ідентифікатори вимог закупівлі не повторюються',
  },
  source:
    'openprocurement.api: tender/core/procedure/models/criterion.py, validate_criteria_requirement_uniq',
  answer: { status: 422, name: 'data', text: 'Requirement id should be uniq for all requirements in tender' },

  check({ tender }: TenderFacts) {
    const ids = (tender.criteria ?? []).flatMap(requirementsOf).filter(isActive)
    return repeats(ids.map(({ id }) => id)) ? {} : holds
  },
})

/** No two active requirements of these groups have one title. */
export function titlesUnique<F extends TenderFacts>(
  groups: (facts: F) => readonly RequirementGroup[],
): Rule<F> {
  return defineRule({
    id: 'requirement.title-unique',
    title: {
      en: 'No two active requirements of a group have one title',
      uk: 'Назви чинних вимог у групі не повторюються',
    },
    source: 'openprocurement.api: tender/core/procedure/state/criterion_rg.py, _validate_reqs_uniq',
    answer: { status: 422, name: 'data', text: 'Requirement title should be uniq for one requirementGroup' },

    check(facts: F) {
      const twice = groups(facts).some(({ requirements }) =>
        repeats((requirements ?? []).filter(isActive).map(({ title }) => title)),
      )
      return twice ? {} : holds
    },
  })
}

/** In the whole tender requirements have different ids, and in each group different titles. */
export const requirementsUnique: readonly Rule<TenderFacts>[] = [
  requirementIdsUnique,
  titlesUnique(({ tender }) =>
    (tender.criteria ?? []).flatMap(({ requirementGroups }) => requirementGroups ?? []),
  ),
]

/** A new title is not that of another active requirement of the group. */
export const newTitleUnique = defineRule({
  id: 'requirement.new-title-unique',
  title: {
    en: 'A requirement is not renamed to the title of another one of its group',
    uk: 'Вимогу не перейменовують на назву іншої вимоги тієї самої групи',
  },
  source: 'openprocurement.api: tender/core/procedure/state/criterion_rg_requirement.py, _validate_reqs_uniq',
  answer: { status: 422, name: 'data', text: 'Requirement title should be uniq for one requirementGroup' },

  check({ target, aroundBefore }: TenderFacts<Requirement>) {
    const { requirement, requirement_group: group } = aroundBefore
    if (!target.title || target.title === requirement?.title || !isActive(target)) return holds
    return group?.requirements.some((each) => each.title === target.title && isActive(each)) ? {} : holds
  },
})

const hasForbiddenEvidences = (criterion: Criterion, requirements: readonly Requirement[]): boolean =>
  criterion.classification.id.startsWith(criterionBidLanguagePrefix) &&
  requirements.some(({ eligibleEvidences }) => Boolean(eligibleEvidences?.length))

/** Requirements on the language of bids take no evidences. `place`: the member the CDB names. */
export function noEvidencesOfLanguage<F extends TenderFacts>(
  requirements: (facts: F) => readonly Requirement[],
  place: 'data' | 'requirements',
): Rule<F> {
  const words = { eligibleEvidences: ['This field is forbidden for current criterion'] }
  return defineRule({
    id: 'requirement.language-without-evidences',
    title: {
      en: 'Requirements on the language of bids take no evidences',
      uk: 'Вимоги щодо мови пропозицій не передбачають доказів',
    },
    source:
      'openprocurement.api: tender/core/procedure/models/criterion.py, validate_requirement_eligibleEvidences',
    answer: { status: 422, name: place as string, text: '{words}' },

    check(facts: F) {
      if (!hasForbiddenEvidences(criterionOf(facts), requirements(facts))) return holds
      return { words: place === 'data' ? words : [words] }
    },
  })
}

export const languageTakesNoEvidence = defineRule({
  id: 'evidence.not-of-language',
  title: {
    en: 'A criterion on the language of bids has no evidences',
    uk: 'Критерій щодо мови пропозицій не має доказів',
  },
  source: 'openprocurement.api: tender/core/procedure/state/criterion_rq_requirement_evidence.py',
  answer: { status: 403, name: 'data', text: 'Forbidden for current criterion' },

  check(facts: TenderFacts) {
    return criterionOf(facts).classification.id.startsWith(criterionBidLanguagePrefix) ? {} : holds
  },
})

const limits = ['expectedValue', 'expectedValues', 'minValue', 'maxValue'] as const

/** What a technical requirement expects may become another value, not another kind of limit. */
export const limitsKept = defineRule({
  id: 'requirement.technical-limit-kept',
  title: {
    en: 'A technical requirement keeps the kind of its limit',
    uk: 'Технічна вимога зберігає вид свого обмеження',
  },
  source: 'openprocurement.api: state/criterion_rg_requirement.py, validate_patch_requirement_values',
  answer: { status: 422, name: 'data', text: 'Disallowed remove {field} field and set other value fields.' },

  check(facts: TenderFacts<Requirement>) {
    const { target } = facts
    const before = facts.aroundBefore.requirement
    if (criterionOf(facts).classification.id !== criterionTechnicalFeatures) return holds
    if (target.dataType === 'boolean') return holds
    const field = limits.find((each) => before?.[each] !== undefined && target[each] === undefined)
    return field ? { field } : holds
  },
})

export const onlyInDraft = defineRule({
  id: 'criterion.deleted-in-draft',
  title: {
    en: 'A criterion is deleted only from a draft tender',
    uk: 'Критерій видаляють лише з чернетки закупівлі',
  },
  source: 'openprocurement.api: tender/core/procedure/validation.py, validate_tender_in_draft',
  answer: { status: 403, name: 'data', text: 'Only allowed in draft tender status' },

  check({ tender: { status } }: TenderFacts) {
    return status === 'draft' || status === 'draft.stage2' ? holds : {}
  },
})

/** Requirements have versions since their statuses came. */
export const versionsExist = defineRule({
  id: 'requirement.versions-exist',
  title: {
    en: 'Only tenders with statuses of requirements have versions of them',
    uk: 'Версії вимог мають лише закупівлі зі статусами вимог',
  },
  source: 'openprocurement.api: state/criterion_rg_requirement.py, _validate_put_requirement_objects',
  until: dates.CRITERION_REQUIREMENT_STATUSES_FROM,
  answer: { status: 403, name: 'data', text: 'Forbidden' },
  check: (_facts: TenderFacts) => ({}),
})
