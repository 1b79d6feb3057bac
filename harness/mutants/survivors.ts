import { reasonUntested } from '../catalogue/untested.ts'
import type { Operator } from './mutant.ts'
import type { Verdict } from './trial.ts'

/** Why nobody kills some mutants: how they are called, and the reason. */
interface Excuse {
  readonly mutants: readonly RegExp[]
  readonly reason: string
}

const excuses: readonly Excuse[] = [
  {
    mutants: [/^may agreement\./],
    reason: 'Needs an agreement that a tender ends in; the methods that bring one are not done yet.',
  },
  {
    mutants: [/^table \S+\.bids\.allItems /],
    reason: 'The law of today asks these methods for every item, whatever the word.',
  },
  {
    mutants: [/^table \S+\.bids\.unitPricesByVat /],
    reason: 'Both laws between which the word chooses are in force today.',
  },
  {
    mutants: [/^table \S+\.award\.explanationTime at-least-24-hours/],
    reason: 'The method gives a winner no 24 hours to explain.',
  },
  {
    mutants: [/^table \S+\.award\.eligible before-article-17/],
    reason: 'What is said of eligibility today is refused by both words alike.',
  },
  {
    mutants: [/^(period|days) belowThreshold\.tenderingExtra\./],
    reason: 'The method lets nobody change a tender while bids come in: nothing is left to be extended.',
  },
  {
    mutants: [
      /^(days|table) competitiveOrdering\.(workingDays|remedies\.award|commonClassification)/,
      /^days requestForProposal\.workingDays /,
      /^days belowThreshold\.workingDays minEnquiriesDuration/,
    ],
    reason: 'Shows only in a tender whose agreement or first day the stories do not have.',
  },
  {
    mutants: [
      /^table (belowThreshold|aboveThresholdEU|esco|priceQuotation|requestForProposal)\.bids\.(onTenderChange|unitPricesForFunders)/,
    ],
    reason:
      'Shows only when somebody funds the tender, or when lots change under bids: no story has that in this method.',
  },
  {
    mutants: [
      /^table \S+\.(commonClassification|valueAddedTax|unsignedBuyers|catalogue|timeline|awarding\.standStill) /,
      /^table \S+\.criteria\.(changes|partStatuses|relation) /,
      /^table priceQuotation\.contracting\.datedAfterAward /,
    ],
    reason:
      'Shows only in tenders of goods, buyers or criteria that the example of this method does not have.',
  },
  {
    mutants: [
      /^table requestForProposal\.(changeable\.|qualification )/,
      /^table complexAsset\.arma\.(changeable\.|award\.milestones)/,
      /^table esco\.award\.lowPriceDays /,
    ],
    reason: 'The stories of this method do not come into the state in which the word is read.',
  },
  {
    mutants: [/^unit lot\.minimal-step-below-value: target\.(minimalStep|value)\.amountPercentage/],
    reason: 'No example compares a step in percent with a value in percent at their limit.',
  },
  {
    mutants: [/^second bid\.proposal-signed: /],
    reason: 'No example signs a bid in the very second in which it was handed in.',
  },
  {
    mutants: [
      /^unit (bid\.unit-prices-equal-value: target\.value|contract\.value-within-award: was\.value)\.amount /,
    ],
    reason: 'No example stands within a kopiika of this limit with a value of that kind.',
  },
  {
    mutants: [
      /^(forget|never) award\.complaint\.change\/5\.18/,
      /^forget (award\.change\/20\.1|tender\.document\.add\/13|auction\.set-urls\/5) /,
      /^forget (contract\.patch\/10 readChangesBack|framework\.change\.add\/16 |transfer\.create\/4 )/,
      /^never contract\.document\.add\/3/,
      /^never lot\.add\/27$/,
      /^(period|rounding) (complaint\.change\/5\.|chronograph\.run\/5 |lot\.(add|remove)\/)/,
      /^period framework-qualification\.change\/13\.1 agreement\.items/,
    ],
    reason:
      'No answer of the examples that meet it differs; a story that does more with the same document is wanted.',
  },
]

/** Ways of breaking that are about one rule: what keeps examples from showing the rule keeps them from showing these. */
const ABOUT_A_RULE: ReadonlySet<Operator> = new Set(['off', 'second', 'unit', 'status', 'role', 'condition'])

/** Why a mutant survives; undefined when nobody has said. */
export function reasonFor({
  id,
  operator,
  target,
}: Pick<Verdict, 'id' | 'operator' | 'target'>): string | undefined {
  const untested = ABOUT_A_RULE.has(operator) ? reasonUntested(target)?.en : undefined
  return untested ?? excuses.find(({ mutants }) => mutants.some((name) => name.test(id)))?.reason
}

/** Excuses that no survivor needs. */
export function uselessReasons(survivors: readonly string[]): readonly string[] {
  return excuses
    .flatMap(({ mutants }) => mutants)
    .filter((name) => !survivors.some((id) => name.test(id)))
    .map(String)
}
