import { addLot, changeLot, type LotFacts, listLots, readLot, removeLot } from '../../domain/commands/lot.ts'
import { type Route, route, unlessUnchanged } from '../route.ts'
import { shown } from '../views/shown.ts'

const one = ({ target }: LotFacts) => ({ data: shown(target) })

export const lotRoutes: readonly Route[] = [
  route('GET', '/tenders/{tender_id}/lots', {
    operation: listLots,
    response: 'Lot',
    summary: 'All lots of a tender',
    reply: ({ tender }) => ({ data: (tender.lots ?? []).map((lot) => shown(lot)) }),
  }),
  route('POST', '/tenders/{tender_id}/lots', {
    operation: addLot,
    request: 'Lot.create',
    response: 'Lot',
    summary: 'Add a lot',
    reply: (facts) => ({
      ...one(facts),
      status: 201,
      location: `/tenders/${facts.tender.id}/lots/${facts.target.id}`,
    }),
  }),
  route('GET', '/tenders/{tender_id}/lots/{lot_id}', {
    operation: readLot,
    response: 'Lot',
    summary: 'A lot',
    reply: one,
  }),
  route('PATCH', '/tenders/{tender_id}/lots/{lot_id}', {
    operation: changeLot,
    request: 'Lot.patch',
    response: 'Lot',
    summary: 'Change a lot',
    reply: unlessUnchanged(one),
  }),
  route('DELETE', '/tenders/{tender_id}/lots/{lot_id}', {
    operation: removeLot,
    response: 'Lot',
    summary: 'Remove a lot',
    reply: one,
  }),
]
