import { countries, regions } from './countries.table.ts'
import { lazy, pairs, rows } from './lazy.ts'

export const ukraine = 'Україна'

/** ISO 3166-1 alpha-2 → Ukrainian name. */
export const countryNamesByCode = lazy(() => pairs(countries))

/** What `address.countryName` may be. */
export const countryNames = lazy<ReadonlySet<string>>(() => new Set(countryNamesByCode().values()))

/** Values of the data schema `ISO 3166-1 alpha-2`. */
export const countryCodes = lazy<ReadonlySet<string>>(() => new Set(countryNamesByCode().keys()))

/** What `address.region` may be when the country is Ukraine. */
export const uaRegions = lazy<ReadonlySet<string>>(() => new Set(rows(regions).map(([name = '']) => name)))

/** Values of the data schema `ISO 639-3`. */
export const languageCodes = ['ukr', 'eng', 'fra', 'spa'] as const

/** `address.addressDetails[].scheme`. The list itself is too big to carry: a code is judged by its shape. */
export const katottgScheme = 'КАТОТТГ'

export function isKatottg(code: string): boolean {
  return /^UA\d{17}$/.test(code)
}
