import type { Json } from '../../harness/procedure/cast.ts'
import { first, type Variant } from './variant.ts'

const requirement =
  (requirement: Json): Variant =>
  ({ data }) => {
    const group = first(data, 'requirementGroups')
    group.requirements = [{ title: 'Вимога', ...structuredClone(requirement) }]
  }

const pages = { unit: { name: 'штука', code: 'H87' } }
const languages = { dataType: 'string', dataSchema: 'ISO 639-3', expectedMinItems: 1 }

/** What may be different about a criterion; the example asks whether the bidder has equipment. */
export const criteria = {
  'a criterion': () => undefined,
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
  'a numeric requirement': requirement({ dataType: 'integer', minValue: 100, maxValue: 200, ...pages }),
  'a numeric requirement without limits': requirement({ dataType: 'integer', ...pages }),
  'a numeric requirement with limits crossed': requirement({
    dataType: 'integer',
    minValue: 200,
    maxValue: 100,
    ...pages,
  }),
  'a numeric requirement without a unit': requirement({ dataType: 'integer', minValue: 100 }),
} satisfies Record<string, Variant>

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
