import { ccceCodes, isGmdn, kekvCodes, kpkvCodes } from '../../domain/code-lists/budget-classifiers.ts'
import { isKatottg, ukraine } from '../../domain/code-lists/countries.ts'
import { additionalSchemesForNotCpv, cpvNotCpv } from '../../domain/code-lists/cpv.ts'
import { uaRoad } from '../../domain/code-lists/ua-road.ts'
import { pythonRepr } from '../../domain/python-text.ts'
import { codeList, isListed } from '../code-list.ts'
import { objectAt, objects } from '../json.ts'
import type { Checks } from './check.ts'

/** Additional classifiers whose words are known; a word of any other is taken as it is. */
const additionalLists: { readonly [scheme: string]: (id: unknown) => boolean } = {
  'UA-ROAD': (id) => uaRoad().has(String(id)),
  GMDN: (id) => isGmdn(String(id)),
  'GMDN-2023': (id) => isGmdn(String(id)),
  'CCCE-UA': (id) => ccceCodes().has(String(id)),
  КПКВ: (id) => kpkvCodes().has(String(id)),
  КЕКВ: (id) => kekvCodes().has(String(id)),
}

/** Checks against code lists and classifiers. */
export const codeChecks: Checks = {
  knownUnitCode: (code) =>
    isListed('unitCodes', code) ? undefined : 'Code should be one of valid unit codes.',
  knownCurrency: (code) =>
    code === undefined || isListed('currencies', code)
      ? undefined
      : `Currency must be only ${[...codeList('currencies')].join(', ')}.`,
  knownCountry: (name) =>
    isListed('countries', name) ? undefined : 'field address:countryName not exist in countries catalog',
  knownRegion: (region, address) =>
    address.countryName !== ukraine || !region || isListed('uaRegions', region)
      ? undefined
      : 'field address:region not exist in ua_regions catalog',
  knownPlace: (id, { scheme }) =>
    scheme !== 'КАТОТТГ' || isKatottg(String(id)) ? undefined : 'КАТОТТГ id not found in standards',
  placesOnlyInUkraine: (places, { countryName }) =>
    countryName !== ukraine && objects(places).some(({ scheme }) => scheme === 'КАТОТТГ')
      ? `КАТОТТГ is allowed only for countryName '${ukraine}'`
      : undefined,
  knownProcurementCode: (id, { scheme }) => {
    if (scheme === 'CPV' && !isListed('cpv', id)) return 'Value must be one of CPV codes'
    if (scheme === 'ДК021' && !isListed('dk021', id)) return 'Value must be one of ДК021 codes'
    return undefined
  },
  schemeIsDk021: (scheme) =>
    scheme === 'ДК021' ? undefined : `Value must be one of ${pythonRepr(['ДК021'])}.`,
  knownAdditionalCode: (id, { scheme }) => {
    const isKnown = additionalLists[String(scheme)]
    return isKnown && !isKnown(id) ? `${scheme} id not found in standards` : undefined
  },
  roadDescription: (description, { scheme, id }) =>
    scheme === 'UA-ROAD' && uaRoad().get(String(id)) !== description
      ? 'UA-ROAD description invalid'
      : undefined,
  /** An item outside the CPV is told by another classifier (the list may be absent, not empty of such). */
  otherClassifierOutsideCpv: (classifications, item) => {
    if (objectAt(item, 'classification').id !== cpvNotCpv) return undefined
    const schemes = objects(classifications).map(({ scheme }) => scheme)
    const known: readonly unknown[] = additionalSchemesForNotCpv
    return schemes.length === 0 || schemes.some((scheme) => known.includes(scheme))
      ? undefined
      : `One of additional classifications should be one of [${additionalSchemesForNotCpv.join(', ')}].`
  },
}
