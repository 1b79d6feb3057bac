import type { Route, Service } from './route.ts'
import { agreementPartRoutes } from './routes/agreement-parts.ts'
import { agreementSearch } from './routes/agreement-search.ts'
import { agreementRoutes } from './routes/agreements.ts'
import { auctionRoutes } from './routes/auction.ts'
import { awardRoutes } from './routes/awards.ts'
import { bidRoutes } from './routes/bids.ts'
import { cancellationRoutes } from './routes/cancellations.ts'
import { chronographRoutes } from './routes/chronograph.ts'
import { complaintSearch } from './routes/complaint-search.ts'
import { complaintRoutes } from './routes/complaints.ts'
import { contractRoutes } from './routes/contracts.ts'
import { criteriaRoutes } from './routes/criteria.ts'
import { documentRoutes } from './routes/documents.ts'
import { frameworkRoutes } from './routes/frameworks.ts'
import { lotRoutes } from './routes/lots.ts'
import { planRoutes } from './routes/plans.ts'
import { qualificationRoutes } from './routes/qualifications.ts'
import { questionRoutes } from './routes/questions.ts'
import { requirementResponseRoutes } from './routes/requirement-responses.ts'
import { reviewRequestRoutes } from './routes/review-requests.ts'
import { serviceRoutes } from './routes/services.ts'
import { tenderRoutes } from './routes/tenders.ts'
import { transferRoutes } from './routes/transfers.ts'
import { sporeDescription } from './spore.ts'

/** Every address with law behind it. */
export const operationRoutes: readonly Route[] = [
  ...tenderRoutes,
  ...lotRoutes,
  ...questionRoutes,
  ...reviewRequestRoutes,
  ...auctionRoutes,
  ...chronographRoutes,
  ...documentRoutes,
  ...bidRoutes,
  ...criteriaRoutes,
  ...requirementResponseRoutes,
  ...awardRoutes,
  ...cancellationRoutes,
  ...complaintRoutes,
  ...qualificationRoutes,
  ...contractRoutes,
  ...planRoutes,
  ...frameworkRoutes,
  ...agreementRoutes,
  ...agreementPartRoutes,
  ...transferRoutes,
]

const spore: Service = {
  verb: 'GET',
  path: '/spore',
  summary: 'This description',
  answer: ({ url, prefix }) => ({ body: sporeDescription(routes, `${url.origin}${prefix}`) }),
}

/** Every address the simulator serves. */
export const routes: readonly (Route | Service)[] = [
  ...operationRoutes,
  ...serviceRoutes,
  complaintSearch,
  agreementSearch,
  spore,
]
