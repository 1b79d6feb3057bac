import { BasicValue } from '../common/value.ts'
import {
  boolean,
  computing,
  decimal,
  decimalText,
  defaulted,
  extend,
  integer,
  list,
  nested,
  object,
  required,
} from '../schema.ts'

/** How long an energy contract lasts: a day at least, fifteen years at most. */
export const ContractDuration = object(
  'ContractDuration',
  { years: required(integer({ min: 0, max: 15 })), days: defaulted(integer({ min: 0, max: 364 }), 0) },
  { days: ['durationInLimits'] },
)

const cents = decimal({ precision: 2 })
const share = decimal({ precision: 5, min: 0, max: 1 })
const savings = list(decimalText())

/** What is paid, and what it is worth to the buyer. Source: tender/esco/procedure/models/value.py. */
const BasicEnergyValue = extend(BasicValue, 'BasicESCOValue', {
  amount: decimal({ precision: 2, min: 0 }),
  amountPerformance: cents,
})

/** The value of an energy service contract with the offer it is computed from. */
export const EnergyValue = extend(BasicEnergyValue, 'ESCOValue', {
  valueAddedTaxIncluded: defaulted(required(boolean()), false),
  yearlyPaymentsPercentage: share,
  annualCostsReduction: savings,
  contractDuration: nested(ContractDuration),
})

/** A new offer, as far as it is sent. */
export const PatchEnergyValue = extend(
  EnergyValue,
  'PatchESCOValue',
  {},
  { annualCostsReduction: ['savingsOfAllPeriods'] },
)

/** A whole offer; both amounts are computed from it. */
export const OfferedEnergyValue = computing(
  extend(
    PatchEnergyValue,
    'ESCODynamicValue',
    {
      yearlyPaymentsPercentage: required(share),
      annualCostsReduction: required(savings),
      contractDuration: required(nested(ContractDuration)),
    },
    { yearlyPaymentsPercentage: ['paymentsShareFitsFunding'] },
  ),
  'energyPerformance',
)

export const WeightedEnergyValue = extend(BasicEnergyValue, 'ESCOWeightedValue', {
  denominator: decimal(),
  addition: cents,
  valueAddedTaxIncluded: boolean(),
})
