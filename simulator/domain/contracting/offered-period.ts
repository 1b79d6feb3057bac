import type { EnergyOffer } from '../awarding/energy-performance.ts'
import { equal } from '../json.ts'
import { instant, print } from '../time.ts'
import { fullDate } from '../timeline/periods.ts'
import { awardOf, type TermsFacts } from './terms.ts'

const YEAR = 365

/** An energy contract lasts as long as the winner offered, whenever it begins. Source: add_esco_contract_duration_to_period. */
export function lastAsOffered(facts: TermsFacts): void {
  const { method, was, becomes } = facts
  const { period } = becomes
  if (method.awarding.criterion !== 'amountPerformance' || !period?.startDate) return
  const duration = equal(was.period, period) ? undefined : offerOf(facts)?.contractDuration
  if (!duration) return
  const days = duration.years * YEAR + duration.days
  period.endDate = print(fullDate(instant(period.startDate), { days, ceil: true }))
}

function offerOf(facts: TermsFacts): Partial<EnergyOffer> | undefined {
  const award = awardOf(facts)
  const bid = facts.tender.bids?.find(({ id }) => id === award?.bid_id)
  const lotValue = bid?.lotValues?.find(
    ({ relatedLot, status }) => relatedLot === award?.lotID && status === 'active',
  )
  const value: unknown = award?.lotID === undefined ? bid?.value : lotValue?.value
  return value as Partial<EnergyOffer> | undefined
}
