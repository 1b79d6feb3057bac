import type { Route, Service } from './route.ts'
import { auctionRoutes } from './routes/auction.ts'
import { awardRoutes } from './routes/awards.ts'
import { cancellationRoutes } from './routes/cancellations.ts'
import { chronographRoutes } from './routes/chronograph.ts'
import { complaintRoutes } from './routes/complaints.ts'
import { documentRoutes } from './routes/documents.ts'
import { lotRoutes } from './routes/lots.ts'
import { qualificationRoutes } from './routes/qualifications.ts'
import { questionRoutes } from './routes/questions.ts'
import { reviewRequestRoutes } from './routes/review-requests.ts'
import { serviceRoutes } from './routes/services.ts'
import { tenderRoutes } from './routes/tenders.ts'
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
  ...awardRoutes,
  ...cancellationRoutes,
  ...complaintRoutes,
  ...qualificationRoutes,
]

const spore: Service = {
  verb: 'GET',
  path: '/spore',
  summary: 'This description',
  answer: ({ url, prefix }) => ({ body: sporeDescription(routes, `${url.origin}${prefix}`) }),
}

/** Every address the simulator serves. */
export const routes: readonly (Route | Service)[] = [...operationRoutes, ...serviceRoutes, spore]
