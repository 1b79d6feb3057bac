import type { TimePart } from '../config/target.ts'
import type { Json } from '../procedure/cast.ts'

/** Something that time does to a tender: when it may happen (milliseconds since 1970) and whose part it is. */
export interface Turn {
  readonly at: number
  readonly tender: string
  readonly part: TimePart
  /** The lot that is auctioned. */
  readonly lot?: string
}

interface Auctioned {
  readonly id: string
  readonly status?: string
  readonly auctionPeriod?: { readonly startDate?: string; readonly endDate?: string }
}

/** A tender as everybody sees it, so far as time needs it. */
interface Tender extends Auctioned {
  readonly next_check?: string
  readonly procurementMethodDetails?: string
  readonly submissionMethodDetails?: string
  readonly lots?: readonly Auctioned[]
}

const FINAL = ['complete', 'cancelled', 'unsuccessful']

/** Nothing will happen to the tender any more. */
export const isOver = (tender: Json): boolean => FINAL.includes(String(tender.status))

/**
 * All that time will do to a tender as it is now, the earliest first. `ours`: the parts we play ourselves; the auction of
 * an accelerated tender we hold at once.
 */
export function turnsOf(data: Json, ours: readonly TimePart[] = []): Turn[] {
  if (isOver(data)) return []
  const tender = data as unknown as Tender
  const turns: Turn[] = auctionsOf(tender, ours.includes('auction') && isAccelerated(tender))
  if (tender.next_check !== undefined)
    turns.push({ at: Date.parse(tender.next_check), tender: tender.id, part: 'chronograph' })
  return turns.sort((a, b) => a.at - b.at)
}

/** Auctions that nobody has held yet. */
function auctionsOf(tender: Tender, atOnce: boolean): Turn[] {
  if (tender.status !== 'active.auction') return []
  const objects = tender.lots?.length ? tender.lots.filter(({ status }) => status === 'active') : [tender]
  return objects.flatMap((object) => {
    const { startDate, endDate } = object.auctionPeriod ?? {}
    if (startDate === undefined || endDate !== undefined) return []
    const at = atOnce || beginsAtOnce(tender) ? 0 : Date.parse(startDate)
    return [{ at, tender: tender.id, part: 'auction' as const, ...(object !== tender && { lot: object.id }) }]
  })
}

const isAccelerated = ({ procurementMethodDetails = '' }: Tender): boolean =>
  /accelerator=\d/.test(procurementMethodDetails)

/** Source: spec/auction, quick modes. */
function beginsAtOnce({ submissionMethodDetails = '' }: Tender): boolean {
  return /quick\(mode:(no-auction|fast-forward)\)$/.test(submissionMethodDetails)
}

/** What shows that a turn was taken: it changes as soon as anything moved on. */
export function markOf(tender: Json): string {
  const { status, next_check, auctionPeriod, lots } = tender as unknown as Tender
  return JSON.stringify([
    status,
    next_check,
    auctionPeriod,
    lots?.map((lot) => [lot.status, lot.auctionPeriod]),
  ])
}
