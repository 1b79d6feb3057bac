import { schemes } from './identifier-schemes.table.ts'
import { lazy, words } from './lazy.ts'

/** What `identifier.scheme` may be, in the order of the message. */
export const identifierSchemes = lazy(() => words(schemes))
