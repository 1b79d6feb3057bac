import { dayNumber } from '../civil.ts'
import { divide, type Fraction, fraction, minus, plus, ratio, rounded, times, zero } from '../fraction.ts'
import type { Iso } from '../records/common.ts'
import { instant, wallClock } from '../time.ts'

/** What a bidder offers in an energy performance contract. */
export interface EnergyOffer {
  readonly contractDuration: { readonly years: number; readonly days: number }
  /** Share of the savings that is paid to the bidder, 0 to 1. */
  readonly yearlyPaymentsPercentage: number
  /** What the buyer saves in each of the 21 periods; decimal texts. */
  readonly annualCostsReduction: readonly (string | number)[]
}

/** What the buyer fixed when the tender was announced. */
export interface EnergyTerms {
  readonly noticePublicationDate: Iso
  /** Discount rate of the national bank, 0 to 0.99. */
  readonly NBUdiscountRate: number
}

/** Every year counts so many days; savings are looked at for twenty years. */
const YEAR = 365
const YEARS = 20

/**
 * What a contract costs (`amount`) and what it is worth to the buyer today (`amountPerformance`), to the hundredth.
 * Source: CDB esco value.py; spec/auction, ESCO formulas.
 */
export function energyPerformance(
  offer: EnergyOffer,
  terms: EnergyTerms,
): { amount: number; amountPerformance: number } {
  const periods = periodsOf(terms.noticePublicationDate)
  const payments = paymentsOf(offer, periods)
  return {
    amount: rounded(payments.reduce(plus, zero), 2),
    amountPerformance: rounded(presentValue(offer, terms, periods, payments), 2),
  }
}

/** What a contract is worth to the buyer today, exactly. Source: esculator, npv. */
export function exactPerformance(offer: EnergyOffer, terms: EnergyTerms): Fraction {
  const periods = periodsOf(terms.noticePublicationDate)
  return presentValue(offer, terms, periods, paymentsOf(offer, periods))
}

/** Lengths of the periods: the rest of the year of the notice, full years, and what is left of the last one. */
function periodsOf(noticePublicationDate: Iso): number[] {
  const { year, month, day } = wallClock(instant(noticePublicationDate))
  const rest = dayNumber(year, 12, 31) - dayNumber(year, month, day)
  return [rest, ...Array.from({ length: YEARS - 1 }, () => YEAR), YEAR - rest]
}

/** The bidder's share of what is saved while the contract lasts, period by period. */
function paymentsOf(
  { contractDuration, yearlyPaymentsPercentage, annualCostsReduction }: EnergyOffer,
  periods: readonly number[],
): Fraction[] {
  const share = fraction(yearlyPaymentsPercentage)
  let left = contractDuration.years * YEAR + contractDuration.days
  return periods.map((days, n) => {
    // Full years after the first period, even in the last one.
    const paid = Math.min(left, n === 0 ? days : YEAR)
    left -= paid
    if (paid === 0) return zero
    const saved = fraction(annualCostsReduction[n] ?? 0)
    return times(times(share, saved), ratio(paid, days))
  })
}

/** Savings less payments, each discounted by all periods up to its own. */
function presentValue(
  { annualCostsReduction }: EnergyOffer,
  { NBUdiscountRate }: EnergyTerms,
  periods: readonly number[],
  payments: readonly Fraction[],
): Fraction {
  const rate = fraction(NBUdiscountRate)
  return periods.reduceRight((later, days, n) => {
    const saved = fraction(annualCostsReduction[n] ?? 0)
    const part = n === 0 ? ratio(days > 0 ? 1 : 0) : ratio(days, YEAR)
    const income = minus(times(saved, part), payments[n] ?? zero)
    return divide(plus(income, later), plus(ratio(1), times(rate, ratio(days, YEAR))))
  }, zero)
}
