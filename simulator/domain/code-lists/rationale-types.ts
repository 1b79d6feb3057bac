import { lazy, rows } from './lazy.ts'
import { decree1178, law922 } from './rationale-types.table.ts'

/** A reason to change a contract as it stands in `contractChangeRationaleTypes`, fields in the order of the wire. */
export interface RationaleType {
  readonly description_en: string
  readonly title_en: string
  readonly description_uk: string
  readonly title_uk: string
  readonly uri: string
  readonly scheme: string
}

export type RationaleTypes = Readonly<Record<string, RationaleType>>

function parse(table: string): RationaleTypes {
  return Object.fromEntries(
    rows(table).map(
      ([
        code = '',
        scheme = '',
        uri = '',
        title_uk = '',
        title_en = '',
        description_uk = '',
        description_en = '',
      ]) => [code, { description_en, title_en, description_uk, title_uk, uri, scheme }],
    ),
  )
}

const byLaw922 = lazy(() => parse(law922))
const byDecree1178 = lazy(() => parse(decree1178))

/** `causeDetails.scheme` → the types; DECREE1275 shares those of DECREE1178. */
export const rationaleTypes = {
  LAW922: byLaw922,
  DECREE1178: byDecree1178,
  DECREE1275: byDecree1178,
} as const satisfies Readonly<Record<string, () => RationaleTypes>>

export type RationaleScheme = keyof typeof rationaleTypes

/** Methods whose contracts change by DECREE1178 when `causeDetails` names no scheme; the others go by LAW922. */
export const methodsOfDecree1178: readonly string[] = ['aboveThreshold', 'priceQuotation']

/** Tenders created before this day (Kyiv time) go by LAW922 whatever they say. */
export const rationaleTypesSplitFrom = '2022-10-12T00:00:00+03:00'
