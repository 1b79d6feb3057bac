import { lazy, rows } from './lazy.ts'
import { units } from './unit-codes.table.ts'

export interface UnitName {
  readonly name_uk: string
  readonly name_en: string
}

/** Unit code → its names; only the recommended codes of the standard are accepted by the CDB. */
export const unitNames = lazy<ReadonlyMap<string, UnitName>>(
  () => new Map(rows(units).map(([code = '', name_uk = '', name_en = '']) => [code, { name_uk, name_en }])),
)

export const unitCodes = lazy<ReadonlySet<string>>(() => new Set(unitNames().keys()))
