import { kpkScheme, kpkSchemes, kpkvScheme, tkpkmbScheme } from '../code-lists/budget-classifiers.ts'
import { katottgScheme } from '../code-lists/countries.ts'
import { dates } from '../code-lists/dates.ts'
import type { PlanFacts } from '../facts.ts'
import type { BudgetSource, Plan } from '../records/plan.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

const source =
  'openprocurement.api: planning/api/procedure/state/plan.py, validate_required_breakdown_classifications'
const since = dates.UKRAINE_FACILITY_CLASSIFICATIONS_REQUIRED_FROM

const places: readonly string[] = ['local', 'crimea']

type Lack = 'state-code' | 'local-code' | 'address' | 'place'

/** What the source of the money lacks, if anything: what it must say depends on whose money it is. */
function lackOf({ title, classification, address }: BudgetSource): Lack | undefined {
  if (title === 'state') return kpkSchemes().includes(classification?.scheme ?? '') ? undefined : 'state-code'
  if (!places.includes(title)) return undefined
  if (classification?.scheme !== tkpkmbScheme) return 'local-code'
  if (!address || !Object.keys(address).length) return 'address'
  const placed = (address.addressDetails ?? []).some(({ scheme }) => scheme === katottgScheme)
  return address.countryName === 'Україна' && !placed ? 'place' : undefined
}

/** The first source that lacks something, if what it lacks is this. */
function lacking({ budget }: Plan, lack: Lack): BudgetSource | undefined {
  const first = (budget?.breakdown ?? []).find((part) => lackOf(part) !== undefined)
  return first && lackOf(first) === lack ? first : undefined
}

/** `{title}` is whose money it is: `state`, `local`, `crimea`. */
function sourceRule(
  lack: Lack,
  text: `${string}{title} budget.`,
  name: string,
  title: Rule['title'],
): Rule<PlanFacts> {
  return defineRule({
    id: `plan.budget-${lack}`,
    title,
    source,
    since,
    answer: { status: 422, name, text },

    check({ plan }: PlanFacts) {
      const part = lacking(plan, lack)
      return part ? { title: part.title } : holds
    },
  }) as Rule<PlanFacts>
}

const noStateCodesOutsideBudget = defineRule({
  id: 'plan.no-programme-codes-outside-budget',
  title: {
    en: 'A plan names budget programmes in the sources of its budget only',
    uk: 'Код програмної класифікації зазначають лише в джерелах фінансування плану',
  },
  source,
  since,
  answer: {
    status: 422,
    name: 'additionalClassifications',
    text: `Forbidden to add ${kpkvScheme}. Should be added in budget.breakdown.classification.`,
  },
  check: ({ plan }: PlanFacts) =>
    (plan.additionalClassifications ?? []).some(({ scheme }) => scheme === kpkvScheme) ? {} : holds,
})

/** How the money of a plan is classified, in the order of the CDB. */
export const budgetSourceRules: readonly Rule<PlanFacts>[] = [
  sourceRule(
    'state-code',
    `${kpkScheme} is required for {title} budget.`,
    'budget.breakdown.classification',
    {
      en: 'Money of the state budget is classified by programme',
      uk: 'Кошти державного бюджету класифікують за кодом програмної класифікації',
    },
  ),
  sourceRule(
    'local-code',
    `${tkpkmbScheme} is required for {title} budget.`,
    'budget.breakdown.classification',
    {
      en: 'Money of local budgets is classified by the standard local programme',
      uk: 'Кошти місцевих бюджетів класифікують за типовою програмною класифікацією',
    },
  ),
  sourceRule('address', 'Address is required for {title} budget.', 'budget.breakdown.address', {
    en: 'Money of local budgets has an address',
    uk: 'Для коштів місцевих бюджетів зазначають адресу',
  }),
  sourceRule(
    'place',
    `${katottgScheme} is required for {title} budget.`,
    'budget.breakdown.address.addressDetails',
    {
      en: 'The address of a local budget in Ukraine names its territory by code',
      uk: 'В адресі місцевого бюджету в Україні зазначають код території',
    },
  ),
  noStateCodesOutsideBudget,
]
