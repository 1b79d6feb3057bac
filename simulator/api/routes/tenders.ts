import { changeTender } from '../../domain/commands/tender-change.ts'
import { createTender } from '../../domain/commands/tender-create.ts'
import { readTenderHistory } from '../../domain/commands/tender-history.ts'
import { linkPlan, listPlans } from '../../domain/commands/tender-plan.ts'
import { readBilling, readCredentials, readTender } from '../../domain/commands/tender-read.ts'
import type { TenderFacts } from '../../domain/facts.ts'
import { type Route, route } from '../route.ts'
import { billingView } from '../views/billing.ts'
import { tenderView } from '../views/tender.ts'
import type { Viewer } from '../views/viewer.ts'

/** A new tender, and the tokens of its owner. */
export const announced = ({ tender, access }: TenderFacts, viewer: Viewer) => ({
  status: 201,
  location: `/tenders/${tender.id}`,
  data: tenderView(tender, viewer),
  config: tender.config,
  access,
})

export const tenderRoutes: readonly Route[] = [
  route('POST', '/tenders', {
    operation: createTender,
    request: 'Tender.create',
    response: 'Tender',
    summary: 'Announce a tender as a draft',
    reply: announced,
  }),
  route('GET', '/tenders/{tender_id}', {
    operation: readTender,
    response: 'Tender',
    summary: 'A tender',
    reply: ({ tender, command }, viewer) => ({
      data: tenderView(tender, viewer, command.query.opt_fields?.split(',')),
      config: tender.config,
    }),
  }),
  route('PATCH', '/tenders/{tender_id}', {
    operation: changeTender,
    request: 'Tender.patch.draft',
    response: 'Tender',
    summary: 'Change a tender, or announce it',
    reply: ({ tender }, viewer) => ({ data: tenderView(tender, viewer), config: tender.config }),
  }),
  route('GET', '/tenders/{tender_id}/extract_credentials', {
    operation: readCredentials,
    summary: 'Whose a tender is, for the contracting service',
    reply: ({ tender: { id, owner, owner_token } }, { digest }) => ({
      data: { id, owner, tender_token: digest('sha512', owner_token) },
    }),
  }),
  route('GET', '/tenders/{tender_id}/billing', {
    operation: readBilling,
    summary: 'What is needed to bill platforms for a tender',
    reply: ({ tender }) => ({ data: billingView(tender) }),
  }),
  route('GET', '/tenders/{tender_id}/plans', {
    operation: listPlans,
    summary: 'The plans of a tender',
    reply: ({ tender }) => ({ data: tender.plans ?? [] }),
  }),
  route('POST', '/tenders/{tender_id}/plans', {
    operation: linkPlan,
    request: 'PlanRelation',
    summary: 'Add a plan to the tender of a central buyer',
    reply: ({ tender }) => ({ data: tender.plans ?? [] }),
  }),
  route('GET', '/tenders/{tender_id}/historical', {
    operation: readTenderHistory,
    response: 'Tender',
    summary: 'A tender as it was',
    reply: ({ tender, command, shown }, viewer) => ({
      headers: {
        'x-revision-n': shown.version,
        'x-revision-hash': shown.hash,
        'x-previous-hash': shown.previousHash,
      },
      data: tenderView(tender, viewer, command.query.opt_fields?.split(',')),
      config: tender.config,
    }),
  }),
]
