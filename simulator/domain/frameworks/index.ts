import { dynamicPurchasingSystem } from './dynamic-purchasing-system.ts'
import { electronicCatalogue } from './electronic-catalogue.ts'
import type { FrameworkType } from './framework-type.ts'
import { internationalFinancialInstitutions } from './international-financial-institutions.ts'

/** The types of frameworks, by name. */
export const frameworkTypes: ReadonlyMap<string, FrameworkType> = new Map(
  [dynamicPurchasingSystem, electronicCatalogue, internationalFinancialInstitutions].map((type) => [
    type.id,
    type,
  ]),
)

/** The type that is meant when none is named. Source: framework/core/utils.py, FrameworkTypePredicate. */
export const defaultFrameworkType = electronicCatalogue.id
