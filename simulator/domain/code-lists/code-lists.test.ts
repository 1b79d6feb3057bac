import { describe, expect, test } from 'vitest'
import {
  budgetClassificationSchemes,
  ccceCodes,
  isGmdn,
  kekvCodes,
  kpkCodes,
  kpkSchemes,
  kpkvCodes,
  tkpkmbCodes,
  uktzedCodes,
} from './budget-classifiers.ts'
import { cancellationReasons } from './cancellation-reasons.ts'
import { causeDetailsOf, tenderCauses } from './causes.ts'
import { objectionReasons } from './complaints.ts'
import { contractTemplates, generalTemplates } from './contract-templates.ts'
import { countryCodes, countryNames, isKatottg, uaRegions, ukraine } from './countries.ts'
import { cpvCodes, cpvNotCpv, dk021Codes, gmdnCpvPrefixes, roadCpvPrefixes } from './cpv.ts'
import { criteriaIds, criteriaIdsOf, criterionLocalization, standardCriteria } from './criteria.ts'
import { criteriaRules } from './criteria-rules.ts'
import { dates, isDateName, publicConstants, settings } from './dates.ts'
import { documentTypes } from './document-types.ts'
import { funderKey, funderPrograms, funders } from './funders.ts'
import { identifierSchemes } from './identifier-schemes.ts'
import { lazy, rows, words } from './lazy.ts'
import { milestoneCodes, milestoneTitles } from './milestones.ts'
import { planOfUkraine, planProcedures } from './plan-lists.ts'
import { authorizedCpb, brokerTitles, kindsOfFramework, kindsOfMethod } from './procuring-entities.ts'
import { rationaleTypes } from './rationale-types.ts'
import { uaRoad } from './ua-road.ts'
import { unitCodes, unitNames } from './unit-codes.ts'

function unique(list: readonly string[]): boolean {
  return new Set(list).size === list.length
}

describe('lazy', () => {
  test('builds once and only when asked', () => {
    let built = 0
    const value = lazy(() => {
      built += 1
      return undefined
    })
    expect(built).toBe(0)
    value()
    value()
    expect(built).toBe(1)
  })

  test('words and rows leave out what is empty, cells keep their spaces', () => {
    expect(words('\n a  b\nc\n')).toEqual(['a', 'b', 'c'])
    expect(rows('\na| b \n\nc|\n')).toEqual([
      ['a', ' b '],
      ['c', ''],
    ])
  })
})

describe('classifications', () => {
  test('CPV and ДК021 hold the same codes', () => {
    expect(dk021Codes().size).toBe(9458)
    expect(cpvCodes()).toEqual(dk021Codes())
    expect(cpvCodes().has(cpvNotCpv)).toBe(true)
    expect(dk021Codes().has('44617100-9')).toBe(true)
    expect([...cpvCodes()].filter((code) => !/^\d{8}-\d$/.test(code))).toEqual([])
  })

  test('prefixes of GMDN and UA-ROAD are four digits each', () => {
    expect(gmdnCpvPrefixes()).toHaveLength(30)
    expect(roadCpvPrefixes()).toHaveLength(22)
    for (const prefix of [...gmdnCpvPrefixes(), ...roadCpvPrefixes()]) expect(prefix).toMatch(/^\d{4}$/)
  })

  test('additional classifications', () => {
    expect(uaRoad().size).toBe(608)
    expect(uaRoad().get('M-05')).toBe('Київ - Одеса')
    expect(uktzedCodes().size).toBe(11008)
    expect([...uktzedCodes()].every((code) => /^\d{10}$/.test(code))).toBe(true)
    expect(ccceCodes().has('1110')).toBe(true)
    expect(kekvCodes().size).toBe(56)
    expect(kpkvCodes().size).toBe(455)
    expect(tkpkmbCodes().size).toBe(507)
    expect(isGmdn('10024')).toBe(true)
    expect(isGmdn('some invalid id')).toBe(false)
  })

  test('КПК goes by year, in the order the CDB offers the schemes', () => {
    expect(kpkSchemes()).toEqual(
      [2023, 2024, 2025, 2026, 2027, 2019, 2020, 2021, 2022].map((y) => `КПК-${y}`),
    )
    expect(budgetClassificationSchemes().at(-1)).toBe('ТПКВКМБ')
    expect(kpkCodes('КПК-2025').has('0110000')).toBe(true)
    expect(kpkCodes('КПК-1999').size).toBe(0)
    expect(kpkCodes('КПК-2025')).not.toEqual(kpkCodes('КПК-2019'))
  })
})

describe('places, units and organisations', () => {
  test('countries and regions', () => {
    expect(countryNames().size).toBe(250)
    expect(countryNames().has(ukraine)).toBe(true)
    expect(countryCodes().has('UA')).toBe(true)
    expect(uaRegions().size).toBe(27)
    expect(uaRegions().has('м. Київ')).toBe(true)
    expect(uaRegions().has('Київ')).toBe(false)
    expect(isKatottg('UA80000000000093317')).toBe(true)
    expect(isKatottg('80000000000093317')).toBe(false)
  })

  test('only recommended unit codes are accepted', () => {
    expect(unitCodes().size).toBe(166)
    expect(unitNames().get('KGM')?.name_uk).toBe('кілограм')
    expect(unitCodes().has('06')).toBe(false)
  })

  test('identifier schemes, bodies and brokers', () => {
    expect(identifierSchemes()).toHaveLength(155)
    expect(unique(identifierSchemes())).toBe(true)
    expect(identifierSchemes()).toContain('UA-EDR')
    expect(authorizedCpb().get('40996564')).toBe(true)
    expect(brokerTitles().get('prom.ua')).toBe('Zakupivli.Pro')
  })

  test('kinds', () => {
    expect(Object.keys(kindsOfMethod)).toHaveLength(18)
    expect(kindsOfMethod.belowThreshold).toContain('other')
    expect(kindsOfMethod.aboveThreshold).not.toContain('other')
    expect(kindsOfFramework.electronicCatalogue).toEqual(['central'])
  })
})

describe('dates', () => {
  test('are ISO 8601 with an offset', () => {
    for (const date of Object.values(dates)) {
      expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)
    }
    expect(Object.keys(dates)).toHaveLength(64)
    expect(dates.PROCUREMENT_ENTITY_KIND_VALIDATION_FROM).toBe('2027-02-23T00:00:00+02:00')
  })

  test('names are known, inherited words are not', () => {
    expect(isDateName('RELEASE_2020_04_19')).toBe(true)
    expect(isDateName('toString')).toBe(false)
  })
})

describe('GET /constants', () => {
  test('shows the dates but keeps lists of bodies and tenders to itself', () => {
    const shown = publicConstants()
    expect(shown).toHaveProperty('BID_ITEMS_REQUIRED_FROM', '2024-01-01T00:00:00+03:00')
    expect(shown).toHaveProperty('SIGNATURE_VERIFICATION_ENABLED', false)
    expect(shown).not.toHaveProperty('CONFIDENTIAL_EDRPOU_LIST')
    expect(shown).not.toHaveProperty('MARKET_CRITERIA_RULES_FROM')
    expect(settings.CONFIDENTIAL_EDRPOU_LIST).toEqual(['08305644'])
  })
})

describe('small lists', () => {
  test('a document type is only doubled where the CDB doubles it', () => {
    for (const types of Object.values(documentTypes)) expect(new Set(types).size).toBe(types.length - 1)
    expect(documentTypes.tender).toHaveLength(39)
  })

  test('milestones', () => {
    expect(milestoneCodes.delivery).toEqual(['standard', 'recurring'])
    expect([...new Set([...milestoneTitles.financing, ...milestoneTitles.delivery])]).toHaveLength(9)
  })

  test('reasons are unique', () => {
    for (const reasons of Object.values(cancellationReasons)) expect(unique(reasons)).toBe(true)
    for (const reasons of Object.values(objectionReasons)) expect(unique(reasons)).toBe(true)
    expect(cancellationReasons.belowThreshold).toEqual(['noDemand', 'unFixable', 'expensesCut'])
  })

  test('a plan finds each method in one procurement method', () => {
    expect(unique(Object.values(planProcedures).flat())).toBe(true)
  })
})

describe('criteria', () => {
  test('every group has ids, and all ids begin alike', () => {
    expect(standardCriteria().length).toBeGreaterThan(criteriaIds().size)
    expect(criteriaIdsOf('LCC').size).toBe(4)
    expect(criteriaIdsOf('article_16').size).toBe(4)
    expect(criteriaIdsOf('other').has(criterionLocalization)).toBe(true)
    for (const id of criteriaIds()) expect(id).toMatch(/^CRITERION\.[A-Z_.-]+$/)
  })

  test('rules only name criteria of the standard, periods follow one another', () => {
    for (const periods of criteriaRules().values()) {
      for (const { criteria } of periods)
        for (const id of criteria.keys()) expect(criteriaIds()).toContain(id)
      expect(periods.at(-1)?.to).toBeUndefined()
      expect(periods.slice(1).map(({ from }) => from)).toEqual(periods.slice(0, -1).map(({ to }) => to))
    }
  })

  test('rules of single methods', () => {
    expect(criteriaRules().has('belowThreshold')).toBe(false)
    const ordering = criteriaRules().get('competitiveOrdering') ?? []
    expect(ordering.map(({ criteria }) => criteria.size)).toEqual([9, 0, 2, 1])
    const above = criteriaRules().get('aboveThreshold')?.at(-1)?.criteria
    expect(above?.size).toBe(17)
    expect(above?.get('CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING')).toEqual(['required_article_16'])
    expect(
      ordering[2]?.criteria.get(
        'CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.SUBCONTRACTING_PROPORTION',
      ),
    ).toEqual(['required_works', 'required_services'])
  })
})

describe('contracts, causes and funders', () => {
  test('templates', () => {
    expect(contractTemplates().get('0931')).toEqual([])
    expect(contractTemplates().get('3023')).toEqual([{ name: 'NUSH.0001.01', active: true }])
    const general = contractTemplates().get(generalTemplates) ?? []
    expect(general.filter(({ active }) => active).map(({ name }) => name)).toEqual(['00000000.0002.01'])
  })

  test('rationale types carry all their texts', () => {
    expect(Object.keys(rationaleTypes.LAW922())).toHaveLength(9)
    expect(Object.keys(rationaleTypes.DECREE1178())).toHaveLength(14)
    expect(rationaleTypes.DECREE1275()).toBe(rationaleTypes.DECREE1178())
    for (const type of [
      ...Object.values(rationaleTypes.LAW922()),
      ...Object.values(rationaleTypes.DECREE1178()),
    ]) {
      for (const text of Object.values(type)) expect(text).not.toBe('')
    }
    expect(rationaleTypes.LAW922().durationExtension?.title_uk).toBe('Пункт 4 частини 5 статті 41')
  })

  test('causes', () => {
    expect(tenderCauses()).toContain('criticalInfrastructure')
    expect(tenderCauses()).not.toContain('noCompetition')
    expect(causeDetailsOf().get('reporting')?.size).toBe(39)
    expect(causeDetailsOf().get('reporting')?.get('stateSupportForChildren')?.archive).toBe(true)
  })

  test('funders of the programmes are funders', () => {
    expect(funders().size).toBe(22)
    for (const { funder } of funderPrograms().values()) {
      expect(funders()).toContain(funderKey(funder.scheme, funder.id))
    }
    expect(planOfUkraine().size).toBe(149)
  })
})
