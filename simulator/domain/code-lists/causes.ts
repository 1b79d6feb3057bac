import { causeDetails, causesInForce } from './causes.table.ts'
import { lazy, rows, words } from './lazy.ts'

/** What `cause` of a limited tender may be. */
export const tenderCauses = lazy(() => words(causesInForce))

/** What the CDB adds to `causeDetails` by its `code`. */
export interface CauseDetails {
  readonly scheme: string
  readonly title_uk: string
  readonly title_en: string
  readonly uri: string
  /** Known but no longer accepted. */
  readonly archive: boolean
}

/** procurementMethodType → code → details, archived codes included, in the order of the message. */
export const causeDetailsOf = lazy<ReadonlyMap<string, ReadonlyMap<string, CauseDetails>>>(() => {
  const methods = new Map<string, Map<string, CauseDetails>>()
  for (const row of rows(causeDetails)) {
    const [method = '', code = '', archive, scheme = '', uri = '', title_uk = '', title_en = ''] = row
    const codes = methods.get(method) ?? new Map<string, CauseDetails>()
    methods.set(method, codes.set(code, { scheme, title_uk, title_en, uri, archive: archive === 'true' }))
  }
  return methods
})
