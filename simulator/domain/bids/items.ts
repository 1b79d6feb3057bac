import { pythonFloat, pythonRepr } from '../python-text.ts'
import type { Bid, Item, Tender } from '../records/tender.ts'

/** Items of the tender that a bid is for: those of its lots, or all. */
export function itemsBidFor(tender: Tender, bid: Bid): readonly Item[] {
  const items = tender.items ?? []
  if (!bid.lotValues?.length) return items
  const lots = new Set<string | undefined>(bid.lotValues.map(({ relatedLot }) => relatedLot))
  return items.filter(({ relatedLot }) => lots.has(relatedLot))
}

const missing = 'This field is required.'

/** Faults of one item's members, nested as the item is. */
export type ItemFaults = { readonly [member: string]: string | ItemFaults }

/** Members an item of a bid must have; `undefined` when it has them all. */
export function missingMembers(
  item: Item,
  asked: { readonly quantity: boolean; readonly unit: boolean; readonly product: boolean },
): ItemFaults | undefined {
  const faults: Record<string, string | ItemFaults> = {}
  const unit = unitFaults(item.unit, asked.unit)
  if (absent(item.description)) faults.description = missing
  if (unit) faults.unit = unit
  if (asked.quantity && absent(item.quantity)) faults.quantity = missing
  if (asked.product && absent(item.product)) faults.product = missing
  return Object.keys(faults).length ? faults : undefined
}

function unitFaults(unit: Item['unit'], asked: boolean): string | ItemFaults | undefined {
  if (!unit) return asked ? missing : undefined
  const faults: Record<string, string> = {}
  if (absent(unit.name)) faults.name = missing
  if (absent(unit.code)) faults.code = missing
  return Object.keys(faults).length ? faults : undefined
}

const absent = (value: unknown) => value === undefined || value === null

/** Lots of the bid none of whose items has a quantity; for a tender without lots the empty id. */
export function emptyPlaces(tender: Tender, bid: Bid): readonly string[] | 'all' {
  const places = new Map<string, number>()
  for (const item of bid.items ?? []) {
    const lot = bid.lotValues?.length ? lotOf(tender, bid, item) : ''
    if (lot === undefined) continue
    places.set(lot, (places.get(lot) ?? 0) + (item.quantity ? 1 : 0))
  }
  if (!places.size || places.get('') === 0) return 'all'
  return [...places].flatMap(([lot, filled]) => (filled ? [] : [lot]))
}

/** The lot of the bid to which an item belongs. */
function lotOf(tender: Tender, bid: Bid, item: Item): string | undefined {
  const lot = tender.items.find(({ id }) => id === item.id)?.relatedLot
  return bid.lotValues?.some(({ relatedLot }) => relatedLot === lot) ? lot : undefined
}

/** How an item of a bid departs from the tender's item of the same id. */
export interface ItemDeparture {
  readonly kind: 'quantity-unequal' | 'quantity-above' | 'unit'
  readonly id: string
  /** As the CDB prints them: quantities as floats, codes of units in quotes. */
  readonly ours: string
  readonly theirs: string
}

/** The first item of a bid that departs in quantity or unit; with several winners less may be offered. */
export function itemDeparture(tender: Tender, bid: Bid): ItemDeparture | undefined {
  for (const item of bid.items ?? []) {
    const asked = tender.items.find(({ id }) => id === item.id)
    const found = asked && departureOf(item, asked, tender.config.hasMultiSourcing)
    if (found) return found
  }
  return undefined
}

function departureOf(item: Item, asked: Item, partly: boolean): ItemDeparture | undefined {
  const { quantity: ours } = item
  const { quantity: theirs } = asked
  if (ours !== undefined && theirs !== undefined && (partly ? ours > theirs : ours !== theirs)) {
    const kind = partly ? 'quantity-above' : 'quantity-unequal'
    return { kind, id: item.id, ours: pythonFloat(ours), theirs: pythonFloat(theirs) }
  }
  const [unit, askedUnit] = [item.unit?.code, asked.unit?.code]
  if (unit && askedUnit && unit !== askedUnit)
    return { kind: 'unit', id: item.id, ours: pythonRepr(unit), theirs: pythonRepr(askedUnit) }
  return undefined
}
