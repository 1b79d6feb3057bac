import type { Json } from '../../harness/procedure/cast.ts'
import { first, list, type Variant } from './variant.ts'

const requirement =
  (requirement: Json): Variant =>
  ({ data }) => {
    const group = first(data, 'requirementGroups')
    group.requirements = [{ title: 'Вимога', ...structuredClone(requirement) }]
  }

type Data = { readonly data: Json }
const FIRST_ITEM = '1'.padStart(32, 'a')
const FIRST_LOT = '1'.padStart(32, '0')

const classified =
  (id: string) =>
  ({ data }: Data): void => {
    data.classification = { scheme: 'ESPD211', id }
  }

const about =
  (relatesTo: 'item' | 'lot', relatedItem: string) =>
  (id: string): Variant =>
  ({ data }) => {
    classified(id)({ data })
    Object.assign(data, { relatesTo, relatedItem })
  }
const ofItem = about('item', FIRST_ITEM)
const ofLot = about('lot', FIRST_LOT)

const pages = { unit: { name: 'штука', code: 'H87' } }
const between = (minValue: number, maxValue: number): Variant =>
  requirement({ dataType: 'integer', minValue, maxValue, ...pages })
const languages = { dataType: 'string', dataSchema: 'ISO 639-3', expectedMinItems: 1 }

/** What may be different about a criterion; the example asks whether the bidder has equipment. */
export const criteria = {
  'a criterion': () => undefined,
  'a criterion on staff': classified(
    'CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.STAFF_FOR_CARRYING_SCOPE',
  ),
  'a criterion that excludes bidders': ({ data }) => {
    classified('CRITERION.EXCLUSION.CONVICTIONS.FRAUD')({ data })
    data.relatesTo = 'tender'
  },
  'a criterion on the language of bids': classified('CRITERION.OTHER.BID.LANGUAGE'),
  'a criterion on technical features of an item': ofItem(
    'CRITERION.OTHER.SUBJECT_OF_PROCUREMENT.TECHNICAL_FEATURES',
  ),
  'a criterion on the local origin of an item': ofItem(
    'CRITERION.OTHER.SUBJECT_OF_PROCUREMENT.LOCAL_ORIGIN_LEVEL',
  ),
  'a criterion on an item': ofItem(
    'CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.STAFF_FOR_CARRYING_SCOPE',
  ),
  'a criterion about nothing named': ({ data }) => {
    delete data.relatesTo
  },
  'a criterion on the lot': ofLot('CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.EQUIPMENT'),
  'a criterion on the guarantee of bids for the lot': ofLot('CRITERION.OTHER.BID.GUARANTEE'),
  'a criterion of no standard': ({ data }) => {
    data.classification = { scheme: 'ESPD211', id: 'CRITERION.OTHER.COLOUR.OF.COVER' }
  },
  'a text requirement with values': requirement({
    dataType: 'string',
    expectedValues: ['тверда'],
    expectedMinItems: 1,
  }),
  'a text requirement without values': requirement({ dataType: 'string' }),
  'a text requirement with values that repeat': requirement({
    dataType: 'string',
    expectedValues: ['тверда', 'тверда'],
    expectedMinItems: 1,
  }),
  'a text requirement without a least number': requirement({
    dataType: 'string',
    expectedValues: ['тверда'],
  }),
  'a text requirement for two values': requirement({
    dataType: 'string',
    expectedValues: ['тверда', 'м’яка'],
    expectedMinItems: 2,
  }),
  'a text requirement with a unit': requirement({
    dataType: 'string',
    expectedValues: ['тверда'],
    expectedMinItems: 1,
    ...pages,
  }),
  'a requirement for a language': requirement({ ...languages, expectedValues: ['ukr'] }),
  'a requirement for a language nobody speaks': requirement({ ...languages, expectedValues: ['книжна'] }),
  'a yes-or-no requirement with a list': requirement({ dataType: 'boolean', expectedValues: [true] }),
  'a yes-or-no requirement': requirement({ dataType: 'boolean', expectedValue: true }),
  'a yes-or-no requirement with a data schema': requirement({
    dataType: 'boolean',
    expectedValue: true,
    dataSchema: 'ISO 639-3',
  }),
  'a numeric requirement': between(100, 200),
  'a numeric requirement without limits': requirement({ dataType: 'integer', ...pages }),
  'a numeric requirement with limits crossed': between(200, 100),
  'a numeric requirement from 100 to 100': between(100, 100),
  'a numeric requirement from 100 to 99': between(100, 99),
  'a numeric requirement without a unit': requirement({ dataType: 'integer', minValue: 100 }),
} satisfies Record<string, Variant>

/** The requirement that bids answer, where the tender begins with a criterion. */
export const REQUIREMENT = 'd'.repeat(32)

/** A criterion of the standard, with the requirement of the example. */
export function criterionOn(id: string, source: 'tenderer' | 'winner'): Json {
  return { ...criterionPayload(), classification: { scheme: 'ESPD211', id }, source }
}

/** A criterion whose requirement has that number; who answers for it? */
export function numberedCriterion(source: 'tenderer' | 'winner' | 'procuringEntity'): Json {
  const criterion = criterionPayload()
  const [requirement] = list(first(criterion, 'requirementGroups'), 'requirements')
  Object.assign(requirement ?? {}, { id: REQUIREMENT })
  return { ...criterion, source }
}

/** A criterion on what the bidder has, with one yes-or-no requirement. */
export function criterionPayload(): Json {
  return {
    title: 'Обладнання',
    description: 'Наявність обладнання та матеріально-технічної бази',
    classification: {
      scheme: 'ESPD211',
      id: 'CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.EQUIPMENT',
    },
    relatesTo: 'tenderer',
    source: 'tenderer',
    legislation: [
      {
        version: '2024-04-19',
        type: 'NATIONAL_LEGISLATION',
        identifier: {
          uri: 'https://zakon.rada.gov.ua/laws/show/1178-2022-п',
          id: '1178',
          legalName: 'Постанова 1178',
        },
        article: '16',
      },
    ],
    requirementGroups: [
      {
        description: 'Учасник підтверджує',
        requirements: [{ title: 'Склад готовий до відвантаження', dataType: 'boolean', expectedValue: true }],
      },
    ],
  }
}
