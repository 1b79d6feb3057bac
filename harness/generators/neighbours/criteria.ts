import {
  criterionLocalization,
  criterionTechnicalFeatures,
} from '../../../simulator/domain/code-lists/criteria.ts'
import type { Json } from '../walk.ts'
import { type Edit, edited, listAt } from './edit.ts'
import { type Breach, otherwise, type Subject } from './neighbour.ts'

const add = otherwise<Subject>('criteria.add')

const id = (letter: string): string => letter.repeat(32)

/** Some edits of the first criterion. */
function first(
  { tender }: Subject,
  edits: (criterion: Json) => readonly Edit[] | undefined,
): { criteria: Json[] } | undefined {
  const [one, ...others] = tender.criteria
  const changes = one && edits(one)
  return one && changes && { criteria: [edited(one, changes), ...others] }
}

/** A requirement, and where it stands: in which criterion, and there. */
interface Found {
  readonly c: number
  readonly path: string
  readonly requirement: Json
}

function changedAt(
  criteria: readonly Json[],
  { c, path }: Found,
  member: string,
  value: unknown,
): { criteria: Json[] } {
  return { criteria: criteria.with(c, edited(criteria[c] ?? {}, [[`${path}.${member}`, value]])) }
}

/** The first criterion is of this kind, and of an item that is not of the catalogue. */
function ofUncategorised(subject: Subject, kind: string): { criteria: Json[] } | undefined {
  const item = listAt(subject.data, 'items').find(({ category }) => category === undefined)
  return (
    item &&
    first(subject, () => [
      ['classification.id', kind],
      ['relatesTo', 'item'],
      ['relatedItem', item.id],
    ])
  )
}

/** Requirements with where they stand; of the catalogue's criteria none. */
function* requirementsOf(criteria: readonly Json[]): Generator<Found> {
  for (const [c, criterion] of criteria.entries()) {
    if ((criterion.classification as Json).id === criterionTechnicalFeatures) continue
    for (const [g, group] of listAt(criterion, 'requirementGroups').entries())
      for (const [r, requirement] of listAt(group, 'requirements').entries())
        yield { c, path: `requirementGroups.${g}.requirements.${r}`, requirement }
  }
}

/** Some edits of the first requirement of this type of data. */
const required =
  (types: readonly string[], edits: (requirement: Json) => readonly Edit[] | undefined) =>
  ({ tender: { criteria } }: Subject): { criteria: Json[] } | undefined => {
    for (const { c, path, requirement } of requirementsOf(criteria)) {
      const changes = types.includes(String(requirement.dataType ?? 'boolean')) && edits(requirement)
      if (!changes) continue
      const moved = changes.map(([at, value]) => [`${path}.${at}`, value] as const)
      return { criteria: criteria.with(c, edited(criteria[c] ?? {}, moved)) }
    }
    return undefined
  }

const numeric = ['number', 'integer']
const unit = { code: 'H87', name: 'штука' }

/** What is asked of bidders, and of what is bought. */
export const criteriaBreaches: readonly Breach[] = [
  add('criterion.classification-standard', 'a criterion is not of the standard', (subject) =>
    first(subject, () => [['classification.id', 'CRITERION.NOBODY.KNOWS']]),
  ),
  add('criterion.unique', 'a criterion stands twice', ({ tender }) => {
    const [one] = tender.criteria
    if (!one) return undefined
    const groups = listAt(one, 'requirementGroups').map((group, g) => ({
      ...group,
      id: id(String(g)),
      requirements: listAt(group, 'requirements').map((each, r) => ({ ...each, id: `${g}${r}`.repeat(16) })),
    }))
    return { criteria: [...tender.criteria, { ...one, id: id('e'), requirementGroups: groups }] }
  }),
  add(
    'criterion.technical-item-has-market',
    'technical features are of what is not of the catalogue',
    (subject) => ofUncategorised(subject, criterionTechnicalFeatures),
  ),
  add('criterion.localised-item-has-category', 'what is not of the catalogue is made here', (subject) =>
    ofUncategorised(subject, criterionLocalization),
  ),
  add('criterion.ids-unique', 'two criteria have one identifier', ({ tender: { criteria } }) => {
    const [one, two, ...others] = criteria
    return one && two && { criteria: [one, { ...two, id: one.id }, ...others] }
  }),
  add('requirement.id-unique', 'two requirements have one identifier', ({ tender: { criteria } }) => {
    const [one, two] = [...requirementsOf(criteria)]
    return two && changedAt(criteria, two, 'id', one?.requirement.id)
  }),
  add('requirement.title-unique', 'two requirements have one title', ({ tender: { criteria } }) => {
    const all = [...requirementsOf(criteria)]
    const two = all.find(({ path }) => path.endsWith('.1'))
    const one = two && all[all.indexOf(two) - 1]
    return one && changedAt(criteria, two, 'title', one.requirement.title)
  }),
  add(
    'model:Criterion.relatesTo.relationOfCriterion',
    'a criterion is of nothing',
    (subject) =>
      subject.method.criteria.relation !== 'free' && first(subject, () => [['relatesTo', undefined]]),
  ),
  add(
    'model:Criterion.relatedItem.relatedItemOfCriterion',
    'a criterion is of a lot nobody knows',
    (subject) =>
      first(subject, () => [
        ['relatesTo', 'lot'],
        ['relatedItem', id('f')],
      ]),
  ),
  add(
    'requirement.text-has-expected-values',
    'no words are expected',
    required(['string'], () => [
      ['expectedValues', undefined],
      ['expectedMinItems', undefined],
      ['expectedMaxItems', undefined],
    ]),
  ),
  add(
    'requirement.expected-values-unique',
    'a word is expected twice',
    required(['string'], ({ expectedValues }) => [
      ['expectedValues', [...(expectedValues as string[]), (expectedValues as string[])[0]]],
    ]),
  ),
  add(
    'requirement.text-has-least-number',
    'nobody says how many words are expected',
    required(['string'], () => [['expectedMinItems', undefined]]),
  ),
  add(
    'requirement.text-expects-one-value',
    'several words are expected',
    required(['string'], ({ expectedValues, expectedMaxItems }) =>
      (expectedValues as string[]).length > 1 && expectedMaxItems === undefined
        ? [['expectedMinItems', 2]]
        : undefined,
    ),
  ),
  add(
    'requirement.values-of-data-schema',
    'a word is none of the schema',
    required(['string'], ({ dataSchema, expectedValues }) =>
      dataSchema === undefined ? undefined : [['expectedValues', [...(expectedValues as string[]), 'немає']]],
    ),
  ),
  add(
    'requirement.yes-no-has-one-expected-value',
    'there is a list of yes and no',
    required(['boolean'], () => [
      ['expectedValue', undefined],
      ['expectedValues', [true]],
    ]),
  ),
  add(
    'requirement.no-unit',
    'yes or no is counted',
    required(['boolean'], () => [['unit', unit]]),
  ),
  add(
    'requirement.no-unit',
    'words are counted',
    required(['string'], () => [['unit', unit]]),
  ),
  add(
    'requirement.only-text-has-list-or-schema',
    'a number has a schema of words',
    required(numeric, () => [['dataSchema', 'ISO 639-3']]),
  ),
  add(
    'requirement.number-has-limit',
    'no number is expected',
    required(numeric, () => [
      ['minValue', undefined],
      ['expectedValue', undefined],
    ]),
  ),
  add(
    'requirement.limits-ordered',
    'the most is less than the least',
    required(numeric, ({ minValue }) =>
      minValue === undefined ? undefined : [['maxValue', Number(minValue) - 1]],
    ),
  ),
  add(
    'requirement.number-has-unit',
    'a number is of nothing',
    required(numeric, () => [['unit', undefined]]),
  ),
  add(
    'access.owner-token',
    'somebody else adds them',
    ({ tender }) => tender.criteria.length > 0 && { key: 'brokerr6' },
  ),
]
