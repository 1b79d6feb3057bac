import { bidAt, OPENED, START } from '../../domain/auction/room/auction.fixture.ts'
import type { Tender } from '../../domain/records/tender.ts'
import { createSimulator, type SimulatorOptions } from '../../main.ts'

export const HOST = 'http://room.example'
const tenderPeriod = { startDate: '2026-02-18T09:00:00+02:00', endDate: OPENED }
export const period = { startDate: START, shouldStartAfter: '2026-02-24T00:00:00+02:00' }

/** A simulator whose clock stands still, with a room. */
export function withRoom(bots?: NonNullable<SimulatorOptions['auctionRoom']>['bots']) {
  const simulator = createSimulator({
    now: OPENED,
    rate: 0,
    auctionRoom: { url: HOST, ...(bots && { bots }) },
    documentsUrl: 'http://docs.example',
  })
  const { room, control } = simulator
  if (!room) throw new Error('no room')
  const put = async (tender: Tender) => {
    await control.put('tender', tender.id, { ...tender, tenderPeriod, revisions: [], dateModified: OPENED })
    await control.advance({ seconds: 0 })
  }
  const read = async () => (await control.get('tender', 't'.repeat(32))) as Tender
  const ask = async (verb: string, path: string, body?: unknown) => {
    const request = new Request(`${HOST}${path}`, {
      method: verb,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const response = await simulator.fetch(request)
    const text = await response.text()
    return {
      status: response.status,
      text,
      body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : undefined,
    }
  }
  return { ...simulator, room, control, put, read, ask }
}

export const ID = 't'.repeat(32)
export const linkOf = (tender: Tender, place: number) =>
  new URL(tender.bids?.[place]?.participationUrl ?? 'http://none').searchParams
export const secretOf = (tender: Tender, place: number) => linkOf(tender, place).get('hash') ?? ''

/** Two lots, at auction at the same time, and two bidders for both. */
export function twoLots() {
  const lots = ['a', 'b'].map((letter) => ({
    ...{ id: letter.repeat(32), title: letter, status: 'active', auctionPeriod: { ...period } },
    ...{ value: { amount: 1000, currency: 'UAH', valueAddedTaxIncluded: true } },
    ...{ minimalStep: { amount: 10, currency: 'UAH', valueAddedTaxIncluded: true } },
  }))
  const bids = [0, 1].map((place) => {
    const { value, date, ...seat } = bidAt(500 + place, place)
    return { ...seat, lotValues: lots.map(({ id }) => ({ relatedLot: id, value, date, status: 'active' })) }
  })
  return { lots, bids: bids as never }
}
