import { type Effect, type Step, unless, when } from '../command.ts'
import type { TenderFacts } from '../facts.ts'
import type { Lot, Tender } from '../records/tender.ts'
import {
  lotMinimalStepGiven,
  lotMinimalStepWanted,
  minimalStepGiven,
  minimalStepWanted,
  minimalStepWithinLimits,
} from '../rules/minimal-step.ts'
import {
  lotAmountGiven,
  lotAmountsWanted,
  lotAmountUnknown,
  lotStepBelowValue,
  lotStepCurrency,
  lotStepTax,
  lotValueWithoutTax,
  minimalStepBelowValue,
  minimalStepCurrency,
  minimalStepTax,
  valueAmountGiven,
  valueAmountWanted,
  valueWithoutTax,
} from '../rules/tender-value.ts'

import { estimateMember } from './estimate.ts'

type Lots = (facts: TenderFacts) => readonly Lot[]

/** All lots of the tender. */
export const allLots: Lots = ({ tender }) => tender.lots ?? []

/** What must be true of a tender's value and minimal step, in the order of the CDB. */
export const valueSteps: readonly Step<TenderFacts>[] = [
  valueAmountGiven,
  valueAmountWanted,
  minimalStepCurrency,
  minimalStepTax,
  valueWithoutTax,
  minimalStepBelowValue,
  minimalStepWithinLimits(),
]

/** What must be true of lots' values and minimal steps, in the order of the CDB. */
export function lotValueSteps(
  lots: Lots,
  before: (facts: TenderFacts) => Tender | Lot | undefined,
): readonly Step<TenderFacts>[] {
  return [
    lotMinimalStepGiven(lots),
    lotMinimalStepWanted(lots, before),
    lotAmountGiven(lots),
    lotAmountUnknown(lots),
    lotStepCurrency(lots),
    lotStepTax(lots),
    lotValueWithoutTax(lots),
    lotStepBelowValue(lots),
    minimalStepWithinLimits(lots),
  ]
}

const inSavings = (facts: TenderFacts): boolean => estimateMember(facts) === 'minValue'

/** Lots of energy services are looked at up to the first of which nothing is expected. */
const savingLots: Lots = ({ tender: { lots = [] } }) => {
  const end = lots.findIndex(({ minValue }) => !minValue)
  return end < 0 ? lots : lots.slice(0, end)
}

/** The same for the lots inside a tender, which take currency and tax from it first. Source: validate_tender_lots. */
export const tenderLotSteps: readonly Step<TenderFacts>[] = [
  when<TenderFacts>(
    inSavings,
    lotAmountGiven(savingLots),
    lotAmountUnknown(savingLots),
    lotValueWithoutTax(savingLots),
    valueLots(savingLots),
    lotMinimalStepGiven(savingLots),
    lotMinimalStepWanted(savingLots, ({ tenderBefore }) => tenderBefore),
  ),
  unless<TenderFacts>(
    inSavings,
    lotAmountsWanted,
    valueLots(allLots),
    ...lotValueSteps(allLots, ({ tenderBefore }) => tenderBefore),
  ),
]

export const minimalStepSteps: readonly Step<TenderFacts>[] = [minimalStepGiven, minimalStepWanted]

/** Lots take the currencies of the tender's guarantee and value. Source: set_lot_guarantee, _value, _minimal_step. */
export function valueLots(lots: Lots): Effect<TenderFacts> {
  return (facts) => {
    for (const lot of lots(facts)) {
      valueLot(facts.tender, lot)
      if (inSavings(facts)) fundLot(facts.tender, lot)
    }
  }
}

/** Who funds an energy service is said once, and what is expected of a lot never. Source: set_tender_lot_data. */
function fundLot({ fundingKind, minValue }: Tender, lot: Lot): void {
  lot.fundingKind = fundingKind ?? 'other'
  if (!minValue) return
  const { currency, valueAddedTaxIncluded } = minValue
  lot.minValue = { currency, valueAddedTaxIncluded }
}

function valueLot({ value, guarantee }: Tender, lot: Lot): void {
  if (lot.guarantee && guarantee) lot.guarantee.currency = guarantee.currency
  if (!value) return
  const { currency, valueAddedTaxIncluded } = value
  if (lot.value) Object.assign(lot.value, { currency, valueAddedTaxIncluded })
  if (lot.minimalStep) Object.assign(lot.minimalStep, { currency, valueAddedTaxIncluded })
}

/** Currency and tax are said once, in the tender's value: unit prices and lots follow. Source: watch_value_meta_changes. */
export function spreadCurrency({ tender }: TenderFacts): void {
  if (!tender.value) return
  const { currency, valueAddedTaxIncluded } = tender.value
  const values = [
    ...tender.items.map(({ unit }) => unit?.value),
    ...(tender.lots ?? []).flatMap(({ value, minimalStep }) => [value, minimalStep]),
  ]
  for (const value of values) if (value) Object.assign(value, { currency, valueAddedTaxIncluded })
}
