import { awardLocation } from '../../domain/awarding/next-award.ts'
import { readChronograph, runChronograph } from '../../domain/commands/chronograph.ts'
import type { TenderFacts } from '../../domain/facts.ts'
import { type Reply, type Route, route } from '../route.ts'
import { chronographView } from '../views/auction.ts'
import { withOwnLinks } from '../views/document.ts'
import type { Viewer } from '../views/viewer.ts'

function shown(facts: TenderFacts, viewer: Viewer): Reply {
  const { tender } = facts
  const location = awardLocation(facts)
  const reply = { data: withOwnLinks(chronographView(tender, viewer), viewer), config: tender.config }
  return location === undefined ? reply : { ...reply, location }
}

export const chronographRoutes: readonly Route[] = [
  route('GET', '/tenders/{tender_id}/chronograph', {
    operation: readChronograph,
    summary: 'A tender for the chronograph',
    reply: shown,
  }),
  route('PATCH', '/tenders/{tender_id}/chronograph', {
    operation: runChronograph,
    request: 'Tender.chronograph',
    summary: 'Let everything that is due happen',
    reply: shown,
  }),
]
