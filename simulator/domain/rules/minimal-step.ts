import { dates } from '../code-lists/dates.ts'
import { limits } from '../code-lists/limits.ts'
import type { TenderFacts } from '../facts.ts'
import type { Lot, Tender } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'
import { firstMember, lotStepMembers, tenderStepMembers } from '../tendering/estimate.ts'

const source = 'openprocurement.api: tender/core/procedure/state/tender_details.py'

/** Whether a minimal step is within its shares of the value; the bounds are rounded outwards to whole hundredths. */
export function stepFits(value: number, step: number): boolean {
  const { lowest, highest, digits } = limits.minimalStep
  const precision = 10 ** digits
  const least = Math.floor(value * lowest * precision) / precision
  const most = Math.ceil(value * highest * precision) / precision
  return least <= step && step <= most
}

/** What a value and its minimal step are compared in: the tender's own pair, or a lot's. */
interface Priced {
  readonly value?: { amount?: number } | undefined
  readonly minimalStep?: { amount?: number } | undefined
}

function stepMisses({ value, minimalStep }: Priced): boolean {
  const [amount, step] = [value?.amount, minimalStep?.amount]
  return amount !== undefined && step !== undefined && !stepFits(amount, step)
}

/** The minimal step is a half to three per cent of the value: for the tender itself, or for the given lots. */
export function minimalStepWithinLimits(lots?: (facts: TenderFacts) => readonly Lot[]): Rule<TenderFacts> {
  return defineRule({
    id: 'tender.minimal-step-limits',
    title: {
      en: 'The minimal step is between 0.5 % and 3 % of the value',
      uk: 'Мінімальний крок аукціону становить від 0,5 % до 3 % очікуваної вартості',
    },
    source: `${source}, validate_minimal_step_limits`,
    since: dates.MINIMAL_STEP_VALIDATION_FROM,
    answer: {
      status: 422,
      name: 'data',
      text: 'Minimal step value must be between 0.5% and 3% of value (with 2 digits precision).',
    },

    check(facts: TenderFacts) {
      const { tender } = facts
      if (!tender.config.hasValueEstimation) return holds
      if (lots) return lots(facts).some(stepMisses) ? {} : holds
      return !tender.lots?.length && stepMisses(tender) ? {} : holds
    },
  })
}

const stepRequired = (tender: Tender): boolean => tender.config.hasAuction && !tender.lots?.length

export const minimalStepGiven = defineRule({
  id: 'tender.minimal-step-given',
  title: {
    en: 'A tender with an auction and without lots names its minimal step',
    uk: 'Закупівля з аукціоном без лотів має мінімальний крок',
  },
  source: `${source}, validate_minimal_step`,
  answer: { status: 422, name: '{step}', text: ['This field is required.'] },

  check(facts: TenderFacts) {
    const { tender } = facts
    const step = stepRequired(tender) ? firstMember(tenderStepMembers(facts), [tender], false) : undefined
    return step ? { step } : holds
  },
})

export const minimalStepWanted = defineRule({
  id: 'tender.minimal-step-only-with-auction',
  title: {
    en: 'A tender has a minimal step of its own only when it has an auction and no lots',
    uk: 'Власний мінімальний крок має лише закупівля з аукціоном і без лотів',
  },
  source: `${source}, validate_minimal_step`,
  answer: { status: 422, name: '{step}', text: ['Rogue field.'] },

  check(facts: TenderFacts) {
    const { tender } = facts
    const step = stepRequired(tender) ? undefined : firstMember(tenderStepMembers(facts), [tender], true)
    return step ? { step } : holds
  },
})

const lotStepRequired = ({ tender }: TenderFacts): boolean => tender.config.hasAuction

export function lotMinimalStepGiven(lots: (facts: TenderFacts) => readonly Lot[]): Rule<TenderFacts> {
  return defineRule({
    id: 'lot.minimal-step-given',
    title: {
      en: 'Every lot that is auctioned has a minimal step',
      uk: 'Кожен лот, щодо якого проводиться аукціон, має мінімальний крок',
    },
    source: `${source}, validate_lot_minimal_step`,
    answer: { status: 422, name: '{step}', text: ['This field is required.'] },

    check(facts: TenderFacts) {
      const step = lotStepRequired(facts) ? firstMember(lotStepMembers(facts), lots(facts), false) : undefined
      return step ? { step } : holds
    },
  })
}

/** A lot without auction has no minimal step, unless it stood there before the law. */
export function lotMinimalStepWanted(
  lots: (facts: TenderFacts) => readonly Lot[],
  before: (facts: TenderFacts) => Tender | Lot | undefined,
): Rule<TenderFacts> {
  return defineRule({
    id: 'lot.minimal-step-only-with-auction',
    title: {
      en: 'A lot has a minimal step only when it is auctioned',
      uk: 'Мінімальний крок має лише лот, щодо якого проводиться аукціон',
    },
    source: `${source}, validate_lot_minimal_step`,
    answer: { status: 422, name: '{step}', text: ['Rogue field.'] },

    check(facts: TenderFacts) {
      if (lotStepRequired(facts)) return holds
      const old = before(facts)
      const members = lotStepMembers(facts).filter((member) => old?.[member] === undefined)
      const step = firstMember(members, lots(facts), true)
      return step ? { step } : holds
    },
  })
}

/** Names of the fields that describe how the auction is held. */
const submissionFields = [
  'submissionMethod',
  'submissionMethodDetails',
  'submissionMethodDetails_en',
  'submissionMethodDetails_ru',
] as const

/** Bids of a tender with an auction are submitted for it, unless said otherwise. Source: validate_submission_method. */
export function submitForAuction({ tender }: TenderFacts): void {
  if (tender.config.hasAuction) tender.submissionMethod ??= 'electronicAuction'
}

export const submissionMethodOnlyWithAuction = defineRule({
  id: 'tender.submission-method-only-with-auction',
  title: {
    en: 'Only a tender with an auction says how the auction is held',
    uk: 'Спосіб проведення аукціону зазначають лише в закупівлі з аукціоном',
  },
  source: `${source}, validate_submission_method`,
  answer: { status: 422, name: '{field}', text: ['Rogue field.'] },

  check({ tender, tenderBefore }: TenderFacts) {
    if (tender.config.hasAuction) return holds
    const now = tender as unknown as Readonly<Record<string, unknown>>
    const before = (tenderBefore ?? {}) as unknown as Readonly<Record<string, unknown>>
    const field = submissionFields.find((name) => now[name] !== undefined && before[name] === undefined)
    return field === undefined ? holds : { field }
  },
})
