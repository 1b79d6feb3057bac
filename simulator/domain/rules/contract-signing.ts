import { blocked } from '../awarding/finish.ts'
import { dates } from '../code-lists/dates.ts'
import { awardOf, type Terms, type TermsFacts, takesEffect } from '../contracting/terms.ts'
import type { ContractFacts } from '../facts.ts'
import { defineRule, holds, type Rule } from '../rule.ts'
import { instant } from '../time.ts'

const source = 'openprocurement.api: contracting/core/procedure/state/contract.py'

const later = (one: string | undefined, other: number): boolean => one !== undefined && instant(one) > other

const hasStandStill = ({ tender }: ContractFacts): boolean => tender.config.hasAwardComplaints !== false

/** A new date of signing, to be looked at. */
const newDate = ({ was, becomes }: TermsFacts): string | undefined =>
  was.dateSigned === becomes.dateSigned ? undefined : becomes.dateSigned

const notLater = (date: string | undefined, than: string | undefined): boolean =>
  date !== undefined && than !== undefined && instant(date) <= instant(than)

export const signedAfterStandStill = defineRule({
  id: 'contract.dated-after-stand-still',
  title: {
    en: 'A contract is dated after the stand-still of its award',
    uk: 'Договір датують після завершення строку оскарження рішення',
  },
  source: `${source}, validate_dateSigned`,
  answer: {
    status: 422,
    name: 'dateSigned',
    text: ['Contract signature date should be after award complaint period end date ({end})'],
  },

  check(facts: TermsFacts) {
    const end = hasStandStill(facts) ? awardOf(facts)?.complaintPeriod?.endDate : undefined
    return notLater(newDate(facts), end) ? { end } : holds
  },
})

export const signedAfterAward = defineRule({
  id: 'contract.dated-after-award-activation',
  title: {
    en: 'Where there is no stand-still, a contract is dated after its award is activated',
    uk: 'Якщо оскарження рішення немає, договір датують після набрання рішенням чинності',
  },
  source: `${source}, validate_dateSigned`,
  answer: {
    status: 422,
    name: 'dateSigned',
    text: ['Contract signature date should be after award activation date ({start})'],
  },

  check(facts: TermsFacts) {
    const start = hasStandStill(facts) ? undefined : awardOf(facts)?.complaintPeriod?.startDate
    return notLater(newDate(facts), start) ? { start } : holds
  },
})

export const signedByNow = defineRule({
  id: 'contract.not-dated-ahead',
  title: { en: 'A contract is not dated ahead', uk: 'Договір не датують наперед' },
  source: `${source}, validate_dateSigned`,
  answer: { status: 422, name: 'dateSigned', text: ["Contract signature date can't be in the future"] },
  check: (facts: TermsFacts) => (later(newDate(facts), facts.now) ? {} : holds),
})

export const signedSinceAward = defineRule({
  id: 'contract.dated-since-award',
  title: {
    en: 'Where the method says so, a contract is not dated before its award',
    uk: 'Якщо так визначено процедурою, договір не датують раніше за рішення',
  },
  source: `${source}, validate_dateSigned`,
  answer: {
    status: 422,
    name: 'dateSigned',
    text: ['Contract signature date should be after award activation date ({date})'],
  },

  check(facts: TermsFacts) {
    const signed = newDate(facts)
    const date = facts.method.contracting?.datedAfterAward ? awardOf(facts)?.date : undefined
    return signed !== undefined && date !== undefined && instant(signed) < instant(date) ? { date } : holds
  },
})

export const dateSignedRules: readonly Rule<TermsFacts>[] = [
  signedAfterStandStill,
  signedAfterAward,
  signedByNow,
  signedSinceAward,
]

export const standStillOver = defineRule({
  id: 'contract.signed-after-stand-still',
  title: {
    en: 'A contract is signed after the stand-still of its award',
    uk: 'Договір укладають після завершення строку оскарження рішення',
  },
  source: `${source}, _validate_contract_signing_before_due_date`,
  answer: { status: 403, name: 'data', text: "Can't sign contract before stand-still period end ({end})" },

  check(facts: TermsFacts) {
    const end = hasStandStill(facts) ? awardOf(facts)?.complaintPeriod?.endDate : undefined
    return takesEffect(facts) && later(end, facts.now) ? { end } : holds
  },
})

export const awardActivated = defineRule({
  id: 'contract.signed-after-award-activation',
  title: {
    en: 'Where there is no stand-still, a contract is signed after its award is activated',
    uk: 'Якщо оскарження рішення немає, договір укладають після набрання рішенням чинності',
  },
  source: `${source}, _validate_contract_signing_before_due_date`,
  answer: { status: 403, name: 'data', text: "Can't sign contract before award activation date ({start})" },

  check(facts: TermsFacts) {
    const start = hasStandStill(facts) ? undefined : awardOf(facts)?.complaintPeriod?.startDate
    return takesEffect(facts) && later(start, facts.now) ? { start } : holds
  },
})

export const noOpenObjections = defineRule({
  id: 'contract.signed-after-objections',
  title: {
    en: 'A contract is signed when objections to the tender and to the awards of its lot are dealt with',
    uk: 'Договір укладають після розгляду скарг на закупівлю та на рішення щодо лота',
  },
  source: `${source}, _validate_contract_signing_with_pending_complaints`,
  answer: { status: 403, name: 'data', text: "Can't sign contract before reviewing all complaints" },

  check(facts: TermsFacts) {
    if (!takesEffect(facts)) return holds
    const { complaints = [], awards = [] } = facts.tender
    const lot = awardOf(facts)?.lotID
    const ofTender = complaints.filter(({ relatedLot }) => relatedLot === undefined || relatedLot === lot)
    const ofAwards = awards.filter(({ lotID }) => lotID === lot).flatMap((award) => award.complaints ?? [])
    return blocked(facts, [...ofTender, ...ofAwards]) ? {} : holds
  },
})

export const noObjectionsToCancellation = defineRule({
  id: 'contract.signed-after-objections-to-cancellation',
  title: {
    en: 'Where the method says so, a contract is signed when objections to a cancellation are dealt with',
    uk: 'Якщо так визначено процедурою, договір укладають після розгляду скарг на скасування',
  },
  source: `${source}, validate_limited_contract_with_cancellations`,
  since: dates.RELEASE_2020_04_19,
  answer: { status: 403, name: 'data', text: "Can't sign contract before reviewing all complaints" },

  check(facts: TermsFacts) {
    if (!takesEffect(facts) || !facts.method.contracting?.cancellationObjectionsBlock) return holds
    const lot = awardOf(facts)?.lotID
    const objections = (facts.tender.cancellations ?? [])
      .filter(({ relatedLot }) => relatedLot === lot)
      .flatMap(({ complaints = [] }) => complaints)
    return blocked(facts, objections) ? {} : holds
  },
})

export const signersKnown = defineRule({
  id: 'contract.signers-known',
  title: {
    en: 'A contract made from a template names who signs it on each side',
    uk: 'У договорі за шаблоном зазначено підписантів кожної зі сторін',
  },
  source: `${source}, validate_required_signed_info`,
  answer: {
    status: 422,
    name: 'data',
    text: 'signerInfo field for buyer and suppliers is required for contract in `{status}` status',
  },

  check({ becomes }: TermsFacts) {
    const { contractTemplateName, buyer, suppliers = [], status } = becomes
    const named = buyer?.signerInfo && suppliers.every(({ signerInfo }) => signerInfo)
    return contractTemplateName === undefined || named ? holds : { status }
  },
})

export const periodGiven = defineRule({
  id: 'contract.signed-with-period',
  title: {
    en: 'A contract is signed with the dates of its beginning and end',
    uk: 'Договір укладають із зазначенням дат його початку й завершення',
  },
  source: `${source}, validate_required_fields_before_activation`,
  answer: { status: 422, name: 'data', text: 'period is required for contract in `active` status' },
  check: ({ becomes: { period } }: TermsFacts) => (period?.startDate && period.endDate ? holds : {}),
})

export const numberGiven = defineRule({
  id: 'contract.signed-with-number',
  title: { en: 'A contract is signed with its number', uk: 'Договір укладають із зазначенням його номера' },
  source: `${source}, validate_required_fields_before_activation`,
  answer: { status: 422, name: 'data', text: 'contractNumber is required for contract in `active` status' },
  check: ({ becomes: { contractNumber } }: TermsFacts) => (contractNumber ? holds : {}),
})

export const periodInOrder = defineRule({
  id: 'contract.period-in-order',
  title: { en: 'A contract begins before it ends', uk: 'Договір починає діяти раніше, ніж завершується' },
  source: `${source}, validate_period`,
  answer: { status: 422, name: 'data', text: 'period should begin before its end' },

  check({ becomes: { period } }: TermsFacts) {
    if (!period?.startDate || !period.endDate) return holds
    return instant(period.endDate) < instant(period.startDate) ? {} : holds
  },
})

/** A period keeps the end that was not sent. */
export function keepPeriodEnds({ was, becomes }: { readonly was: Terms; readonly becomes: Terms }): void {
  if (was.period) becomes.period = { ...was.period, ...becomes.period }
}

const AWARDING: readonly string[] = ['active.qualification', 'active.awarded']

export const inspectorApproved = defineRule({
  id: 'contract.signed-with-approval',
  title: {
    en: 'Where there is an inspector, a contract is signed after his approval',
    uk: 'Якщо визначено контролюючий орган, договір укладають після його погодження',
  },
  source: `${source}, validate_activate_contract_with_review_request`,
  answer: { status: 403, name: 'data', text: "Can't update contract to {status} till inspector approve" },

  check(facts: TermsFacts) {
    const { tender, becomes } = facts
    if (!takesEffect(facts) || !tender.inspector || !AWARDING.includes(tender.status)) return holds
    const lot = awardOf(facts)?.lotID
    const review = tender.reviewRequests?.findLast(
      ({ lotID, tenderStatus }) => lotID === lot && tenderStatus === tender.status,
    )
    return review?.approved && review.is_valid ? holds : { status: becomes.status }
  },
})
