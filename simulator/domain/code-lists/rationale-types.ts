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

/** The words that the titles ended with while the lists named their law in every title. */
const lawInTitle = {
  LAW922: {
    en: ' of the Law of Ukraine dated 25.12.2015 No. 922-VIII "On Public Procurement"',
    uk: ' Закону України від 25.12.2015 № 922-VIII "Про публічні закупівлі"',
  },
  DECREE1178: {
    en:
      ' of the Resolution of the Cabinet of Ministers of Ukraine dated 12.10.2022 No. 1178 "On approval of the features ' +
      'of public procurement of goods, works and services for customers provided for by the Law of Ukraine "On Public ' +
      'Procurement", for the period of the legal regime of martial law in Ukraine and within 90 days from the date of ' +
      'its termination or cancellation"',
    uk:
      ' Постанови Кабміну Міністрів України від 12.10.2022 № 1178 "Про затвердження особливостей здійснення публічних ' +
      'закупівель товарів, робіт і послуг для замовників, передбачених Законом України "Про публічні закупівлі", на ' +
      'період дії правового режиму воєнного стану в Україні та протягом 90 днів з дня його припинення або скасування"',
  },
} as const

function withLawInTitle(types: RationaleTypes, { en, uk }: { en: string; uk: string }): RationaleTypes {
  return Object.fromEntries(
    Object.entries(types).map(([code, type]) => [
      code,
      { ...type, title_en: type.title_en + en, title_uk: type.title_uk + uk },
    ]),
  )
}

/** The types of contracts without a list of their own: as they stood in edition 1.0.212 of the code lists. */
export const frozenRationaleTypes = {
  LAW922: lazy(() => withLawInTitle(byLaw922(), lawInTitle.LAW922)),
  DECREE1178: lazy(() => withLawInTitle(byDecree1178(), lawInTitle.DECREE1178)),
} as const satisfies Readonly<Record<string, () => RationaleTypes>>

export type FrozenRationaleScheme = keyof typeof frozenRationaleTypes

/** Methods whose contracts change by DECREE1178 when `causeDetails` names no scheme; the others go by LAW922. */
export const methodsOfDecree1178: readonly string[] = ['aboveThreshold', 'priceQuotation']

/** Tenders created before this day (Kyiv time) go by LAW922 whatever they say. */
export const rationaleTypesSplitFrom = '2022-10-12T00:00:00+03:00'
