import { Decimal } from 'decimal.js'
import { dates } from '../code-lists/dates.ts'
import type { TenderFacts } from '../facts.ts'
import { equal } from '../json.ts'
import type { Milestone, Tender } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

const source = 'openprocurement.api: tender/core/procedure/state/tender_details.py, validate_milestones'

/** Milestones to look at: those of a new tender, or all of them when they were changed. */
function changed({ tender, tenderBefore }: TenderFacts): readonly Milestone[] {
  const now = tender.milestones ?? []
  return equal(now, (tenderBefore as Tender | undefined)?.milestones ?? []) ? [] : now
}

/** Milestones by the lot they belong to (`undefined`: the whole tender), in the order of first mention. */
function byLot(milestones: readonly Milestone[]): ReadonlyMap<string | undefined, readonly Milestone[]> {
  const groups = new Map<string | undefined, Milestone[]>()
  for (const each of milestones) groups.set(each.relatedLot, [...(groups.get(each.relatedLot) ?? []), each])
  return groups
}

export const milestoneDuration = defineRule({
  id: 'milestone.duration-limit',
  title: {
    en: 'A milestone is at most a thousand days long',
    uk: 'Строк виконання етапу не перевищує тисячі днів',
  },
  source: 'openprocurement.api: tender/core/procedure/validation.py, validate_milestone_duration_days',
  since: dates.MILESTONES_VALIDATION_FROM,
  answer: {
    status: 422,
    name: 'milestones',
    text: [{ duration: ["days shouldn't be more than 1000 for {type} milestone"] }],
  },

  check(facts: TenderFacts) {
    const tooLong = changed(facts).find(({ duration }) => duration.days > 1000)
    return tooLong ? { type: tooLong.type } : holds
  },
})

export const milestoneLots = defineRule({
  id: 'milestone.lots-all-or-none',
  title: {
    en: 'Either all milestones belong to lots or none does',
    uk: 'До лотів належать або всі етапи, або жоден',
  },
  source,
  since: dates.MILESTONES_SEQUENCE_NUMBER_VALIDATION_FROM,
  answer: {
    status: 422,
    name: 'milestones',
    text: [
      {
        relatedLot: 'Related lot must be set in all milestones or all milestones should be related to tender',
      },
    ],
  },

  check(facts: TenderFacts) {
    const groups = byLot(changed(facts))
    return groups.size > 1 && groups.has(undefined) ? {} : holds
  },
})

export const milestoneNumbers = defineRule({
  id: 'milestone.sequence-numbers',
  title: {
    en: 'Milestones of a tender or a lot are numbered from one without gaps',
    uk: 'Етапи закупівлі або лота пронумеровано від одиниці без пропусків',
  },
  source,
  since: dates.MILESTONES_SEQUENCE_NUMBER_VALIDATION_FROM,
  answer: {
    status: 422,
    name: 'milestones',
    text: [
      {
        sequenceNumber:
          'Field should contain incrementing sequence numbers starting from 1 for tender/lot separately',
      },
    ],
  },

  check(facts: TenderFacts) {
    const misnumbered = [...byLot(changed(facts)).values()].some((group) =>
      group.some(({ sequenceNumber }, n) => sequenceNumber !== n + 1),
    )
    return misnumbered ? {} : holds
  },
})

/** The sum of percentages of one kind, as the CDB prints decimals: with all decimals of the most precise one. */
export function percentageSum(percentages: readonly number[]): string {
  const sum = percentages.reduce((total, each) => total.plus(each), new Decimal(0))
  // The CDB holds percentages as floats: 50 is 50.0 there.
  const digits = Math.max(1, ...percentages.map((each) => new Decimal(each).decimalPlaces()))
  return sum.toFixed(digits)
}

/** The percentages of each kind of milestone add up to one hundred. */
export const milestoneSums: Rule<TenderFacts> = defineRule({
  id: 'milestone.percentages-sum',
  title: {
    en: 'Milestone percentages of one type add up to 100, for the tender or for each lot',
    uk: 'Відсотки етапів одного типу становлять у сумі 100 — для закупівлі або для кожного лота',
  },
  source: 'openprocurement.api: tender/core/procedure/validation.py, validate_milestone_sums',
  answer: {
    status: 422,
    name: 'milestones',
    text: 'Sum of the {type} milestone percentages {sum} is not equal 100{lot}.',
  },

  check(facts: TenderFacts) {
    for (const type of ['financing', 'delivery']) {
      for (const [lot, group] of byLot(changed(facts).filter((each) => each.type === type))) {
        const sum = percentageSum(group.map(({ percentage }) => percentage))
        if (Number(sum) !== 100) return { type, sum, lot: lot === undefined ? '' : ` for lot ${lot}` }
      }
    }
    return holds
  },
})

/** Everything said about the milestones of a tender, in the order of the CDB. */
export const milestoneRules: readonly Rule<TenderFacts>[] = [
  milestoneDuration,
  milestoneLots,
  milestoneNumbers,
  milestoneSums,
]
