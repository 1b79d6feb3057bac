import { type BidOptions, bidPayload, type Offer } from '../../fixtures/payloads/bid.ts'
import { author, bidders, type Party } from '../../fixtures/payloads/organization.ts'
import { addDocument, must } from './cast.ts'
import { answersTo } from './criteria.ts'
import { listOf, type Procedure, tenderPath } from './procedure.ts'

/** What bidders do. Every action throws UnexpectedRefusal when it is refused. */

/** A bidder asks about the tender; the question's id. */
export async function ask(procedure: Procedure, bidder: number, title: string): Promise<string> {
  const data = { title, description: title, author: author(party(bidder)) }
  const path = tenderPath(procedure, '/questions')
  const { data: question } = await must(procedure.driver, {
    verb: 'POST',
    path,
    key: key(procedure, bidder),
    body: { data },
  })
  return String(question.id)
}

/** A bidder offers an amount for each lot: drafts the bid, signs it, hands it in. */
export async function bid(procedure: Procedure, bidder: number, amounts: readonly number[]): Promise<void> {
  const { driver, bids } = procedure
  const answers = answersTo(await listOf(procedure, 'criteria'))
  const body = bidPayload(party(bidder), offersOf(procedure, amounts), { ...wantedBids(procedure), answers })
  const path = tenderPath(procedure, '/bids')
  const { data, access } = await must(driver, { verb: 'POST', path, key: key(procedure, bidder), body })
  const own = { key: key(procedure, bidder), token: access?.token ?? '' }
  const id = String(data.id)
  const documents = { path: `${path}/${id}/documents`, ...own }
  await addDocument(driver, documents, { title: 'Пропозиція.p7s', documentType: 'proposal' })
  await must(driver, { verb: 'PATCH', path: `${path}/${id}`, ...own, body: { data: { status: 'pending' } } })
  bids.push({ id, ...own, bidder })
}

/** What a bidder offers of 100 pieces where winners share the quantity: three of them have more than enough. */
const SHARE = 40

/** An offer for every lot: as much as the tender asks for, at these amounts. */
export function offersOf({ lots, plot }: Procedure, amounts: readonly number[]): Offer[] {
  const whole = 100
  const shared = plot.config.awardingByItemUnitValue === true
  const quantity = shared ? SHARE : whole
  return lots.map(({ id, item, amount: expected }, n) => {
    const amount = amounts[n] ?? 0
    return {
      lot: id,
      item,
      amount,
      quantity,
      ...(plot.measure && { value: plot.measure.bid(expected, amount / expected) }),
      ...(shared && { sharePrice: amount / whole }),
      ...(plot.extra?.funders !== undefined && { unitPrice: amount / whole }),
    }
  })
}

/** Bids follow what the tender says of tax and of the way in which the contract is signed. */
export function wantedBids({
  plot: { extra = {}, taxed = true, bidExtra = {}, lotless = false, market },
  lots,
}: Procedure): BidOptions {
  const items = (extra.items ?? []) as NonNullable<BidOptions['more']>
  const more = items.filter(({ id }) => !lots.some((lot) => lot.item === id))
  return {
    tax: taxed,
    online: extra.contractTemplateName !== undefined,
    more,
    extra: bidExtra,
    lotless,
    ...(market && { product: market.product }),
  }
}

export function party(bidder: number): Party {
  const found = bidders[bidder]
  if (!found) throw new Error(`there are ${bidders.length} bidders, not ${bidder + 1}`)
  return found
}

function key({ keys }: Procedure, bidder: number): string {
  return keys.bidders[bidder % keys.bidders.length] ?? keys.buyer
}
