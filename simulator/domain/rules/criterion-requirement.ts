import { countryCodes, languageCodes } from '../code-lists/countries.ts'
import { criterionTechnicalFeatures } from '../code-lists/criteria.ts'
import { dates } from '../code-lists/dates.ts'
import { requirementsOf } from '../criteria/requirements.ts'
import type { Facts } from '../facts.ts'
import type { Requirement } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'
import type { Criteria } from './criterion-content.ts'

/** One sentence about a requirement; `breach` gives the slots of the wording when it is broken. */
interface Law {
  readonly id: string
  readonly en: string
  readonly uk: string
  readonly text: string
  readonly breach: (
    requirement: Requirement,
    criterion: string,
  ) => Readonly<Record<string, string>> | undefined
}

const broken = (is: boolean, slots: Readonly<Record<string, string>> = {}) => (is ? slots : undefined)
const isText = ({ dataType }: Requirement) => dataType === 'string'
const isNumber = ({ dataType }: Requirement) => dataType === 'number' || dataType === 'integer'
const isYesNo = ({ dataType }: Requirement) => dataType === 'boolean'

const schemaCodes: Readonly<Record<string, () => ReadonlySet<string>>> = {
  'ISO 639-3': () => new Set<string>(languageCodes),
  'ISO 3166-1 alpha-2': () => new Set(countryCodes()),
}

/** In the order in which the CDB takes them, per data type. */
const laws: readonly Law[] = [
  {
    id: 'requirement.text-has-expected-values',
    en: 'A text requirement names the expected values',
    uk: 'Текстова вимога містить перелік очікуваних значень',
    text: 'expectedValues is required when dataType is string',
    breach: (each) => broken(isText(each) && each.expectedValues === undefined),
  },
  {
    id: 'requirement.expected-values-unique',
    en: 'Expected values do not repeat',
    uk: 'Очікувані значення не повторюються',
    text: 'expectedValues should be unique',
    breach: (each) => broken(isText(each) && repeats(each.expectedValues ?? [])),
  },
  {
    id: 'requirement.text-has-least-number',
    en: 'A text requirement says how many values are expected at least',
    uk: 'Текстова вимога визначає найменшу кількість очікуваних значень',
    text: 'expectedMinItems is required for dataType string',
    breach: (each) => broken(isText(each) && each.expectedMinItems === undefined),
  },
  {
    id: 'requirement.text-expects-one-value',
    en: 'Outside technical features a text requirement expects one value',
    uk: 'Поза технічними характеристиками текстова вимога очікує одне значення',
    text: 'expectedMinItems should be equal to 1 for dataType string',
    breach: (each, criterion) =>
      broken(isText(each) && criterion !== criterionTechnicalFeatures && each.expectedMinItems !== 1),
  },
  {
    id: 'requirement.yes-no-has-one-expected-value',
    en: 'A yes-or-no requirement has no list of expected values',
    uk: 'Логічна вимога не містить переліку очікуваних значень',
    text: 'only expectedValue is allowed for dataType boolean',
    breach: (each) => broken(isYesNo(each) && each.expectedValues !== undefined),
  },
  {
    id: 'requirement.no-unit',
    en: 'Only a numeric requirement has a unit',
    uk: 'Одиницю виміру має лише числова вимога',
    text: 'unit is forbidden for dataType {dataType}',
    breach: (each) =>
      broken((isText(each) || isYesNo(each)) && each.unit !== undefined, { dataType: each.dataType }),
  },
  {
    id: 'requirement.values-of-data-schema',
    en: 'Expected values with a data schema are codes of that standard',
    uk: 'Очікувані значення зі схемою даних є кодами відповідного стандарту',
    text: 'expectedValues should have {dataSchema} format and include codes from standards',
    breach: (each) => broken(isText(each) && strangeCodes(each), { dataSchema: each.dataSchema ?? '' }),
  },
  {
    id: 'requirement.only-text-has-list-or-schema',
    en: 'Only a text requirement has expected values and a data schema',
    uk: 'Перелік очікуваних значень і схему даних має лише текстова вимога',
    text: '{member} is allowed only for dataType string',
    breach: (each) => {
      const members = isNumber(each) ? ['expectedValues', 'dataSchema'] : ['dataSchema']
      const member = members.find((name) => each[name] !== undefined)
      return broken(!isText(each) && each.dataType !== 'date-time' && member !== undefined, {
        member: member ?? '',
      })
    },
  },
  {
    id: 'requirement.number-has-limit',
    en: 'A numeric requirement has an expected or a least value',
    uk: 'Числова вимога має очікуване або найменше значення',
    text: 'expectedValue or minValue is required for dataType {dataType}',
    breach: (each) =>
      broken(isNumber(each) && each.expectedValue === undefined && each.minValue === undefined, {
        dataType: each.dataType,
      }),
  },
  {
    id: 'requirement.limits-ordered',
    en: 'The greatest value is not below the least one',
    uk: 'Найбільше значення не менше за найменше',
    text: 'maxValue should be greater than minValue',
    breach: ({ minValue, maxValue, ...each }) =>
      broken(
        isNumber(each as Requirement) &&
          minValue !== undefined &&
          maxValue !== undefined &&
          Number(maxValue) < Number(minValue),
      ),
  },
  {
    id: 'requirement.number-has-unit',
    en: 'Outside technical features a numeric requirement has a unit',
    uk: 'Поза технічними характеристиками числова вимога має одиницю виміру',
    text: 'unit is required for dataType {dataType}',
    breach: (each, criterion) =>
      broken(isNumber(each) && criterion !== criterionTechnicalFeatures && each.unit === undefined, {
        dataType: each.dataType,
      }),
  },
]

const repeats = (values: readonly unknown[]) => new Set(values).size < values.length

function strangeCodes({ dataSchema, expectedValues }: Requirement): boolean {
  const codes = dataSchema === undefined ? undefined : schemaCodes[dataSchema]?.()
  return codes !== undefined && (expectedValues ?? []).some((value) => !codes.has(String(value)))
}

/** The first requirement that breaks a law, and which law. */
function firstBreach<F>(facts: F, criteria: Criteria<F>) {
  for (const criterion of criteria(facts)) {
    for (const requirement of requirementsOf(criterion)) {
      for (const law of laws) {
        const slots = law.breach(requirement, criterion.classification?.id ?? '')
        if (slots) return { law, slots }
      }
    }
  }
  return undefined
}

/** What every requirement of these criteria must be, by its data type. */
export function requirementContent<F extends Facts>(criteria: Criteria<F>): readonly Rule<F>[] {
  return laws.map((law) =>
    defineRule({
      id: law.id,
      title: { en: law.en, uk: law.uk },
      source: 'openprocurement.api: tender/core/procedure/criteria.py, validate_criteria_requirements_rules',
      since: dates.NEW_REQUIREMENTS_RULES_FROM,
      answer: { status: 422, name: 'requirements', text: law.text },

      check(facts: F) {
        const found = firstBreach(facts, criteria)
        return found?.law === law ? found.slots : holds
      },
    }),
  )
}
