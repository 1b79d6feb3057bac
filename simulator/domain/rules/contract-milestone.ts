import { dates } from '../code-lists/dates.ts'
import type { TermsFacts } from '../contracting/terms.ts'
import { equal } from '../json.ts'
import type { Milestone } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'
import { percentageSum } from './milestone.ts'

const source = 'openprocurement.api: contracting/core/procedure/state/contract.py, validate_milestones'

/** Milestones of the contract, when they are new. */
const changed = ({ was, becomes }: TermsFacts): readonly Milestone[] =>
  equal(was.milestones ?? [], becomes.milestones ?? []) ? [] : (becomes.milestones ?? [])

const duration = defineRule({
  id: 'contract-milestone.duration-limit',
  title: {
    en: 'A milestone of a contract is at most a thousand days long',
    uk: 'Строк виконання етапу договору не перевищує тисячі днів',
  },
  source,
  since: dates.MILESTONES_VALIDATION_FROM,
  answer: {
    status: 422,
    name: 'milestones',
    text: [{ duration: ["days shouldn't be more than 1000 for {type} milestone"] }],
  },

  check(facts: TermsFacts) {
    const tooLong = changed(facts).find((each) => each.duration.days > 1000)
    return tooLong ? { type: tooLong.type } : holds
  },
})

const numbers = defineRule({
  id: 'contract-milestone.sequence-numbers',
  title: {
    en: 'Milestones of a contract are numbered from one without gaps',
    uk: 'Етапи договору пронумеровано від одиниці без пропусків',
  },
  source,
  since: dates.MILESTONES_SEQUENCE_NUMBER_VALIDATION_FROM,
  answer: {
    status: 422,
    name: 'milestones',
    text: [{ sequenceNumber: 'Field should contain incrementing sequence numbers starting from 1' }],
  },
  check: (facts: TermsFacts) =>
    changed(facts).every(({ sequenceNumber }, n) => sequenceNumber === n + 1) ? holds : {},
})

const sums = defineRule({
  id: 'contract-milestone.percentages-sum',
  title: {
    en: 'Milestone percentages of one type add up to 100 in a contract',
    uk: 'Відсотки етапів одного типу становлять у договорі 100 у сумі',
  },
  source,
  answer: {
    status: 422,
    name: 'milestones',
    text: 'Sum of the {type} milestone percentages {sum} is not equal 100.',
  },

  check(facts: TermsFacts) {
    for (const type of ['financing', 'delivery']) {
      const ofType = changed(facts).filter((each) => each.type === type)
      const sum = percentageSum(ofType.map(({ percentage }) => percentage))
      if (ofType.length && Number(sum) !== 100) return { type, sum }
    }
    return holds
  },
})

/** What the milestones of a contract must be, when they change. */
export const contractMilestoneRules: readonly Rule<TermsFacts>[] = [duration, numbers, sums]
