import type { Route, Service } from './route.ts'
import { serviceRoutes } from './routes/services.ts'
import { tenderRoutes } from './routes/tenders.ts'
import { sporeDescription } from './spore.ts'

/** Every address with law behind it. */
export const operationRoutes: readonly Route[] = [...tenderRoutes]

const spore: Service = {
  verb: 'GET',
  path: '/spore',
  summary: 'This description',
  answer: ({ url, prefix }) => ({ body: sporeDescription(routes, `${url.origin}${prefix}`) }),
}

/** Every address the simulator serves. */
export const routes: readonly (Route | Service)[] = [...operationRoutes, ...serviceRoutes, spore]
