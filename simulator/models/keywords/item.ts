import { gmdnCpvPrefixes, roadCpvPrefixes } from '../../domain/code-lists/cpv.ts'
import { inForce } from '../era.ts'
import { objectAt, objects } from '../json.ts'
import type { Checks } from './check.ts'

const pharmaceuticals = '33600000-6'
const pharmaceuticalPrefix = '336'

/** Checks of items. */
export const itemChecks: Checks = {
  /** A nested object is there and not empty. */
  given: (value) => (value ? undefined : 'This field is required.'),
  quantityGiven: (quantity, _item, context) =>
    quantity === undefined && inForce('UNIT_PRICE_REQUIRED_FROM', context)
      ? 'This field is required.'
      : undefined,
  roadCodesFitCpv: (classifications, item) =>
    misfit(classifications, item, ['UA-ROAD'], roadCpvPrefixes(), 'UA-ROAD'),
  medicalCodesFitCpv: (classifications, item) => {
    if (!Array.isArray(classifications)) return undefined
    const medical = count(classifications, ['GMDN', 'GMDN-2023'])
    const names = count(classifications, ['INN', 'ATC'])
    const fits = gmdnCpvPrefixes().includes(cpvPrefix(item))
    if (fits && medical > 0 && names > 0) {
      return "Item shouldn't have additionalClassifications with both schemes INN/ATC and GMDN"
    }
    return misfit(classifications, item, ['GMDN', 'GMDN-2023'], gmdnCpvPrefixes(), 'GMDN')
  },
  oneCcceCode: (classifications) =>
    count(classifications, ['CCCE-UA']) > 1
      ? "Object shouldn't have more than 1 additionalClassification with scheme CCCE-UA"
      : undefined,
  itemWithoutLot: (lot) => (lot ? 'Rogue field.' : undefined),
  profileOnlyWithCategory: (profile, { category }) =>
    profile && !category ? 'profile should be provided together only with category' : undefined,
  /** Medicines are told by exactly one international name; the group they stand in by no more than one. */
  pharmaceuticalNames: (items) => {
    for (const item of objects(items)) {
      const id = String(objectAt(item, 'classification').id)
      const names = count(item.additionalClassifications, ['INN'])
      if (id === pharmaceuticals && names !== 1) {
        return `Item with classification.id=${pharmaceuticals} have to contain exactly one additionalClassifications with scheme=INN`
      }
      if (id.startsWith(pharmaceuticalPrefix) && names > 1) {
        return `Item with classification.id that starts with ${pharmaceuticalPrefix} and contains additionalClassification objects have to contain no more than one additionalClassifications with scheme=INN`
      }
    }
    return undefined
  },
}

function cpvPrefix(item: unknown): string {
  return String(objectAt(item, 'classification').id).slice(0, 4)
}

function count(classifications: unknown, schemes: readonly string[]): number {
  if (!Array.isArray(classifications)) return 0
  return objects(classifications).filter(({ scheme }) => schemes.includes(String(scheme))).length
}

/** Codes of a classifier that belongs to some procurement codes only, and there once. */
function misfit(
  classifications: unknown,
  item: unknown,
  schemes: readonly string[],
  prefixes: readonly string[],
  name: string,
): string | undefined {
  const codes = count(classifications, schemes)
  if (codes === 0) return undefined
  if (prefixes.includes(cpvPrefix(item))) {
    return codes > 1
      ? `Item shouldn't have more than 1 additionalClassification with scheme ${name}`
      : undefined
  }
  return `Item shouldn't have additionalClassification with scheme ${name} for cpv not starts with ${prefixes.join(', ')}`
}
