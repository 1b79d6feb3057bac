import { budgetClassificationSchemes } from '../domain/code-lists/budget-classifiers.ts'
import { countryNames, uaRegions } from '../domain/code-lists/countries.ts'
import { cpvCodes, dk021Codes } from '../domain/code-lists/cpv.ts'
import { currencies } from '../domain/code-lists/currencies.ts'
import { funders } from '../domain/code-lists/funders.ts'
import { identifierSchemes } from '../domain/code-lists/identifier-schemes.ts'
import { unitCodes } from '../domain/code-lists/unit-codes.ts'

/** The named code list, in the order in which the CDB lists it. Throws for a name that is not here. */
export function codeList(name: string): ReadonlySet<string> {
  const known = read.get(name)
  if (known) return known
  const list = lists[name]
  if (!list) throw new Error(`no code list is named ${name}`)
  const words = new Set(list())
  read.set(name, words)
  return words
}

/** True when `code` is a word of the named list. */
export function isListed(name: string, code: unknown): boolean {
  return typeof code === 'string' && codeList(name).has(code)
}

const read = new Map<string, ReadonlySet<string>>()

/** Lists by the name that model tables and checks use. */
const lists: { readonly [name: string]: () => Iterable<string> } = {
  budgetClassificationSchemes,
  countries: countryNames,
  cpv: cpvCodes,
  currencies: () => currencies,
  dk021: dk021Codes,
  funders,
  identifierSchemes,
  uaRegions,
  unitCodes,
}
