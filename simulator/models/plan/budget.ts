import { budgetSources } from '../../domain/code-lists/plan-lists.ts'
import { Address } from '../common/address.ts'
import { Classification } from '../common/classification.ts'
import { Period } from '../common/period.ts'
import { BasicValue } from '../common/value.ts'
import {
  date,
  extend,
  integer,
  list,
  nested,
  newId,
  number,
  object,
  oneOf,
  oneOfTuple,
  required,
  text,
} from '../schema.ts'

/** What the money is given for. Source: planning/api/procedure/models/budget.py. */
const BudgetProject = object(
  'BudgetProject',
  {
    id: required(text()),
    name: required(text()),
    name_en: text(),
    name_ru: text(),
    scheme: oneOfTuple(['funder_program', 'plan_of_ukraine']),
  },
  {
    id: ['knownBudgetProject'],
    name: [['nameOfBudgetProject', 'name_uk']],
    name_en: [['nameOfBudgetProject', 'name_en']],
  },
)

const BudgetPeriod = extend(Period, 'BudgetPeriod', {
  startDate: required(date()),
  endDate: required(date()),
})

const BudgetClassification = extend(
  Classification,
  'BudgetClassification',
  { scheme: text({ required: true, choicesFrom: 'budgetClassificationSchemes' }) },
  { id: ['knownBudgetCode'] },
)

const description = text({ maxLength: 500 })
const BudgetBreakdownItem = object(
  'BudgetBreakdownItem',
  {
    id: newId,
    title: required(oneOf(budgetSources)),
    description,
    description_en: description,
    description_ru: description,
    value: required(nested(BasicValue)),
    address: nested(Address),
    classification: nested(BudgetClassification),
  },
  { description: ['otherSourceDescribed'] },
)

/** The money of a plan. */
export const Budget = object(
  'Budget',
  {
    id: required(text()),
    description: required(text()),
    description_en: text(),
    description_ru: text(),
    amount: required(number()),
    currency: text({ minLength: 3, maxLength: 3, default: { value: 'UAH' } }),
    amountNet: number(),
    project: nested(BudgetProject),
    period: nested(BudgetPeriod),
    year: integer({ min: 2000 }),
    notes: text(),
    breakdown: list(BudgetBreakdownItem, { checks: [['uniqueBy', ['id']]] }),
  },
  { year: ['periodNotYear'], breakdown: ['breakdownCurrency'] },
)
