import type { Route } from './route.ts'
import { tenderRoutes } from './routes/tenders.ts'

/** Every address the simulator serves. */
export const routes: readonly Route[] = [...tenderRoutes]
