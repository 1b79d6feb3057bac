import {
  changeCancellation,
  createCancellation,
  listCancellations,
  readCancellation,
} from '../../domain/commands/cancellation.ts'
import { type Route, route, unlessUnchanged } from '../route.ts'
import { cancellationView } from '../views/cancellation.ts'
import { withContext } from '../views/tender-context.ts'
import { seesFiles, withNextAward } from './awards.ts'

const ALL = '/tenders/{tender_id}/cancellations'
const ONE = `${ALL}/{cancellation_id}`

export const cancellationRoutes: readonly Route[] = [
  route('GET', ALL, {
    operation: listCancellations,
    response: 'Cancellation',
    summary: 'Cancellations of a tender',
    reply: (facts, viewer) => ({
      data: (facts.tender.cancellations ?? []).map((each) =>
        cancellationView(each, viewer, seesFiles(facts)),
      ),
    }),
  }),
  route('POST', ALL, {
    operation: createCancellation,
    request: 'Cancellation.create',
    response: 'Cancellation',
    summary: 'Draft the cancellation of a tender or a lot',
    reply: (facts, viewer) => ({
      status: 201,
      location: `/tenders/${facts.tender.id}/cancellations/${facts.target.id}`,
      data: cancellationView(facts.target, viewer, seesFiles(facts)),
    }),
  }),
  route('GET', ONE, {
    operation: readCancellation,
    response: 'Cancellation',
    summary: 'A cancellation',
    reply: (facts, viewer) =>
      withContext(facts, viewer, { data: cancellationView(facts.cancellation, viewer, seesFiles(facts)) }),
  }),
  route('PATCH', ONE, {
    operation: changeCancellation,
    request: 'Cancellation.patch',
    response: 'Cancellation',
    summary: 'Change a cancellation, publish it or put it in force',
    reply: unlessUnchanged((facts, viewer) =>
      withNextAward(facts, cancellationView(facts.cancellation, viewer, seesFiles(facts))),
    ),
  }),
]
