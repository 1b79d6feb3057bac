import { Decimal } from 'decimal.js'
import { startStandStill } from '../awarding/stand-still.ts'
import type { AwardFacts, TenderFacts } from '../facts.ts'
import { clone } from '../json.ts'
import type { Iso } from '../records/common.ts'
import type { Award, Complaint, Tender } from '../records/tender.ts'
import { itemOfLot, sharesQuantity } from './offer.ts'

/** How much of a lot's item no winner supplies yet. */
export function remainder(tender: Tender, lotId: string | undefined): number {
  const asked = itemOfLot(tender, lotId)?.quantity ?? 0
  const taken = (tender.awards ?? [])
    .filter(({ lotID, status }) => lotID === lotId && status === 'active')
    .reduce((sum, { items }) => sum.plus(items?.[0]?.quantity ?? 0), new Decimal(0))
  return Decimal.max(new Decimal(asked).minus(taken), 0).toNumber()
}

/** Winners supply all that is asked of the lot. */
export const isCovered = (tender: Tender, lotId: string | undefined): boolean =>
  sharesQuantity(tender) && remainder(tender, lotId) === 0

/** What an award is for: of the quantity offered as much as is left, at the price for a unit. */
export function shareOf(
  tender: Tender,
  lotId: string | undefined,
  { quantity, unit }: { readonly quantity: number; readonly unit: { readonly value: Award['value'] } },
): Pick<Award, 'items' | 'value'> {
  const item = itemOfLot(tender, lotId)
  const price = unit.value
  if (!item || !price) return {}
  const awarded = Math.min(quantity, remainder(tender, lotId))
  const amount = new Decimal(price.amount ?? 0)
    .times(awarded)
    .toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
    .toNumber()
  return {
    items: [
      {
        ...clone(item),
        quantity: awarded,
        unit: { ...clone(item.unit), value: clone(price) },
      } as typeof item,
    ],
    value: { ...clone(price), amount },
  }
}

/** Once nothing of a lot is left to decide, all its decisions may be complained about in one and the same period. */
export function startCommonPeriod(facts: AwardFacts<Award>): void {
  const { tender, award } = facts
  const decided = decisions(tender, award.lotID)
  if (!decided.length || decided.some(({ status }) => status === 'pending')) return
  const [first, ...others] = decided as [Award, ...Award[]]
  startStandStill(facts, first)
  for (const other of others) if (first.complaintPeriod) other.complaintPeriod = clone(first.complaintPeriod)
}

const decisions = ({ awards = [] }: Tender, lotId: string | undefined): Award[] =>
  awards.filter(({ lotID, status }) => lotID === lotId && status !== 'cancelled')

/** Objections that somebody has still to answer. */
const OPEN: readonly string[] = ['claim', 'pending', 'accepted', 'satisfied', 'stopping']

/** When the contract of an award is published: after the common period, when no objection is unanswered. */
export function contractDue({ tender }: TenderFacts, award: Award): Iso | undefined {
  const unanswered = (complaints: readonly Complaint[] = []) =>
    complaints.some(({ status }) => OPEN.includes(status))
  if (decisions(tender, award.lotID).some(({ complaints }) => unanswered(complaints))) return undefined
  return award.complaintPeriod?.endDate
}
