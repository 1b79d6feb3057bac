import { createTender } from '../../domain/commands/tender-create.ts'
import { readTender } from '../../domain/commands/tender-read.ts'
import { type Route, route } from '../route.ts'
import { tenderView } from '../views/tender.ts'

export const tenderRoutes: readonly Route[] = [
  route('POST', '/tenders', {
    operation: createTender,
    request: 'Tender.create',
    response: 'Tender',
    summary: 'Announce a tender as a draft',
    reply: ({ tender, access }, viewer) => ({
      status: 201,
      location: `/tenders/${tender.id}`,
      data: tenderView(tender, viewer),
      config: tender.config,
      access,
    }),
  }),
  route('GET', '/tenders/{tender_id}', {
    operation: readTender,
    response: 'Tender',
    summary: 'A tender',
    reply: ({ tender }, viewer) => ({ data: tenderView(tender, viewer), config: tender.config }),
  }),
]
