import { dates } from '../code-lists/dates.ts'
import type { TenderFacts } from '../facts.ts'
import type { Criterion, Tender } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

const source = 'openprocurement.api: tender/core/procedure/validation.py, validate_tender_guarantee'

const bidGuarantee = 'CRITERION.OTHER.BID.GUARANTEE'
const isGuarantee = ({ classification }: Criterion): boolean => classification?.id === bidGuarantee

/** Statuses in which a tender is announced. */
const announced = ['active', 'active.enquiries', 'active.tendering']

const announcing = ({ tender, tenderBefore }: TenderFacts): boolean =>
  tender.status !== tenderBefore.status && announced.includes(tender.status)

const lotsWithCriterion = ({ criteria }: Tender): readonly (string | undefined)[] =>
  (criteria ?? [])
    .filter((each) => each.relatesTo === 'lot' && isGuarantee(each))
    .map(({ relatedItem }) => relatedItem)

export const lotGuaranteeGiven = defineRule({
  id: 'tender.lot-guarantee-given',
  title: {
    en: 'A lot with the bid guarantee criterion names the amount of the guarantee',
    uk: 'Лот із критерієм забезпечення пропозиції має суму забезпечення',
  },
  source,
  since: dates.RELEASE_GUARANTEE_CRITERION_FROM,
  answer: {
    status: 403,
    name: 'data',
    text: "Should be specified 'guarantee.amount' more than 0 to lot for CRITERION.OTHER.BID.GUARANTEE",
  },

  check(facts: TenderFacts) {
    if (!announcing(facts)) return holds
    // The CDB looks at the lots and criteria as they were before the change.
    const asked = lotsWithCriterion(facts.tenderBefore)
    const lots = facts.tenderBefore.lots ?? []
    return lots.some(({ id, guarantee }) => asked.includes(id) && !((guarantee?.amount ?? 0) > 0))
      ? {}
      : holds
  },
})

export const lotGuaranteeAsked = defineRule({
  id: 'tender.lot-guarantee-asked',
  title: {
    en: 'A lot with a guarantee has the bid guarantee criterion',
    uk: 'Лот із забезпеченням пропозиції має відповідний критерій',
  },
  source,
  since: dates.UNIFIED_CRITERIA_LOGIC_FROM,
  answer: {
    status: 403,
    name: 'data',
    text: "Should be specified CRITERION.OTHER.BID.GUARANTEE for 'guarantee.amount' more than 0 to lot",
  },

  check(facts: TenderFacts) {
    if (!announcing(facts)) return holds
    const asked = lotsWithCriterion(facts.tenderBefore)
    const lots = facts.tenderBefore.lots ?? []
    return lots.some(({ id, guarantee }) => !asked.includes(id) && (guarantee?.amount ?? 0) > 0) ? {} : holds
  },
})

export const guaranteeAsked = defineRule({
  id: 'tender.guarantee-and-criterion',
  title: {
    en: 'A tender without lots has a guarantee if and only if it has the bid guarantee criterion',
    uk: 'Закупівля без лотів має забезпечення тоді й лише тоді, коли має критерій забезпечення пропозиції',
  },
  source,
  since: dates.RELEASE_GUARANTEE_CRITERION_FROM,
  answer: {
    status: 403,
    name: 'data',
    text: "Should be specified CRITERION.OTHER.BID.GUARANTEE and 'guarantee.amount' more than 0",
  },

  check(facts: TenderFacts) {
    if (!announcing(facts) || facts.tenderBefore.lots?.length) return holds
    const given = (facts.tender.guarantee?.amount ?? 0) > 0
    return given === (facts.tenderBefore.criteria ?? []).some(isGuarantee) ? holds : {}
  },
})

/** Guarantee and its criterion go together when a tender is announced. */
export const guaranteeRules: readonly Rule<TenderFacts>[] = [
  lotGuaranteeGiven,
  lotGuaranteeAsked,
  guaranteeAsked,
]
