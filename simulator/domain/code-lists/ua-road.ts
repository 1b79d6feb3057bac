import { lazy, pairs } from './lazy.ts'
import { roads } from './ua-road.table.ts'

/** UA-ROAD id → the description, which the additional classification must repeat exactly. */
export const uaRoad = lazy(() => pairs(roads))
