import { remedyLaw } from '../complaints/law.ts'
import type { TenderFacts } from '../facts.ts'
import { equal } from '../json.ts'
import type { Tender } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

const source =
  'openprocurement.api: tender/core/procedure/state/tender_details.py, validate_pre_qualification_status_change'

/** Statuses of pre-qualification. */
export const examining = 'active.pre-qualification'
export const standStill = 'active.pre-qualification.stand-still'

/** Lots whose qualifications count; a tender without lots is one lot without id. */
function activeLots({ lots }: Tender): ReadonlySet<string | undefined> {
  if (!lots?.length) return new Set([undefined])
  return new Set(lots.filter(({ status }) => (status ?? 'active') === 'active').map(({ id }) => id))
}

function hasComplaint(tender: Tender, statuses: readonly string[]): boolean {
  const lots = activeLots(tender)
  return (tender.qualifications ?? [])
    .filter(({ lotID }) => lots.has(lotID))
    .some(({ complaints }) => (complaints ?? []).some(({ status }) => statuses.includes(status)))
}

const sentOnly = ({ command: { body } }: TenderFacts, status: string): boolean =>
  !body.fault && equal(body.data, { status })

export const onlyStandStillNext = defineRule({
  id: 'tender.pre-qualification-ends-with-stand-still',
  title: {
    en: 'During pre-qualification the buyer does nothing with the tender but end it',
    uk: 'Під час прекваліфікації замовник може лише завершити її',
  },
  source,
  answer: { status: 403, name: 'data', text: "Can't update tender at 'active.pre-qualification' status" },
  check: (facts: TenderFacts) =>
    facts.tenderBefore.status !== examining || sentOnly(facts, standStill) ? holds : {},
})

export const complaintsResolved = defineRule({
  id: 'tender.pre-qualification-complaints-resolved',
  title: {
    en: 'Pre-qualification ends after all complaints about it are resolved',
    uk: 'Прекваліфікацію завершують після розгляду всіх скарг на неї',
  },
  source,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't switch to 'active.pre-qualification.stand-still' before resolve all complaints",
  },

  check({ tender, tenderBefore, method }: TenderFacts) {
    if (tenderBefore.status !== examining) return holds
    return hasComplaint(tender, remedyLaw(method).blocking.decisions) ? {} : holds
  },
})

/** Whether every bid (of an active lot) was examined. */
function allExamined(tender: Tender): boolean {
  const bids = tender.bids ?? []
  if (!tender.lots?.length) return bids.every(({ status }) => status !== 'pending')
  const lots = activeLots(tender)
  return bids
    .filter(({ status }) => status !== 'invalid' && status !== 'deleted')
    .flatMap(({ lotValues }) => lotValues ?? [])
    .every(({ relatedLot, status }) => !lots.has(relatedLot) || status !== 'pending')
}

export const bidsExamined = defineRule({
  id: 'tender.pre-qualification-all-examined',
  title: {
    en: 'Pre-qualification ends after all bids are examined',
    uk: 'Прекваліфікацію завершують після розгляду всіх пропозицій',
  },
  source,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't switch to 'active.pre-qualification.stand-still' while not all bids are qualified",
  },
  check: ({ tender, tenderBefore }: TenderFacts) =>
    tenderBefore.status !== examining || allExamined(tender) ? holds : {},
})

export const standStillAfterExamination = defineRule({
  id: 'tender.stand-still-after-pre-qualification',
  title: {
    en: 'The stand-still of pre-qualification comes only after pre-qualification',
    uk: 'Період оскарження прекваліфікації настає лише після прекваліфікації',
  },
  source,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't switch to 'active.pre-qualification.stand-still' from {status}",
  },

  check({ tender, tenderBefore: { status } }: TenderFacts) {
    return status !== examining && tender.status === standStill ? { status } : holds
  },
})

export const onlyExaminationAgain = defineRule({
  id: 'tender.stand-still-only-goes-back',
  title: {
    en: 'During the stand-still of pre-qualification the buyer may only take it up again',
    uk: 'Під час оскарження прекваліфікації замовник може лише повернутися до неї',
  },
  source,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't update tender at 'active.pre-qualification.stand-still' status",
  },
  check: (facts: TenderFacts) =>
    facts.tenderBefore.status !== standStill || sentOnly(facts, examining) ? holds : {},
})

export const noOpenComplaints = defineRule({
  id: 'tender.pre-qualification-not-reopened-amid-complaints',
  title: {
    en: 'Pre-qualification is taken up again after all complaints about it are resolved',
    uk: 'До прекваліфікації повертаються після розгляду всіх скарг на неї',
  },
  source,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't switch to 'active.pre-qualification' before resolve all complaints",
  },
  check: ({ tender, tenderBefore }: TenderFacts) =>
    tenderBefore.status === standStill && hasComplaint(tender, ['draft', 'pending', 'accepted']) ? {} : holds,
})

/** Who may move a tender in and out of pre-qualification, before its reports are looked at, and after. */
export const preQualificationRules: readonly Rule<TenderFacts>[] = [onlyStandStillNext, complaintsResolved]
export const standStillRules: readonly Rule<TenderFacts>[] = [
  standStillAfterExamination,
  onlyExaminationAgain,
  noOpenComplaints,
]
