import { type MarketSource, marketOfItem } from '../catalogue.ts'
import { criterionLocalization, criterionTechnicalFeatures } from '../code-lists/criteria.ts'
import type { TenderFacts } from '../facts.ts'
import { equal } from '../json.ts'
import { pythonRepr } from '../python-text.ts'
import type { Criterion, Requirement } from '../records/tender.ts'
import { isActive, requirementsOf } from './requirements.ts'

/** How a criterion departs from the profile or category of its item. */
export interface MarketDeparture {
  readonly kind: 'unknown' | 'lacking' | 'none' | 'values' | 'choice' | 'least' | 'most' | 'different'
  readonly slots: Readonly<Record<'criterion' | 'market' | 'id' | 'titles' | 'title' | 'field', string>>
}

type Named = ReadonlyMap<string, Requirement>

interface Comparison {
  readonly criterion: string
  readonly market: MarketSource
  readonly asked: Named
}

/** The first departure of these criteria from the market: composition, then every field. */
export function marketDeparture(
  facts: TenderFacts,
  criteria: readonly Criterion[],
): MarketDeparture | undefined {
  for (const criterion of criteria) {
    const comparison = comparable(facts, criterion)
    if (!comparison) continue
    const given = byTitle(requirementsOf(criterion).filter(isActive))
    const found = compositionOf(comparison, given) ?? firstOf(comparison, given)
    if (found) return found
  }
  return undefined
}

/** How one active requirement departs from the one of the same title in the market. */
export function requirementDeparture(
  facts: TenderFacts,
  criterion: Criterion,
  requirement: Requirement,
): MarketDeparture | undefined {
  if (!isActive(requirement)) return undefined
  const comparison = comparable(facts, criterion)
  return comparison && firstOf(comparison, byTitle([requirement]))
}

function comparable(facts: TenderFacts, criterion: Criterion): Comparison | undefined {
  const id = criterion.classification.id
  if (id !== criterionTechnicalFeatures && id !== criterionLocalization) return undefined
  const item = facts.tender.items?.find((each) => each.id === criterion.relatedItem)
  const market = item && marketOfItem(facts, item)
  const asked = market?.object.criteria?.find(({ classification }) => classification?.id === id)
  if (!market || !asked) return undefined
  const current = requirementsOf(asked).filter(({ isArchived }) => isArchived !== true)
  return { criterion: id, market, asked: byTitle(current) }
}

function byTitle(requirements: readonly Requirement[]): Named {
  return new Map(requirements.map((each) => [each.title, each]))
}

function compositionOf(comparison: Comparison, given: Named): MarketDeparture | undefined {
  const { asked, market, criterion } = comparison
  const unknown = [...given.keys()].filter((title) => !asked.has(title))
  if (unknown.length) return departure(comparison, 'unknown', { titles: setOf(unknown) })
  const lacking = [...asked.keys()].filter((title) => !given.has(title))
  if (market.from === 'profile' || criterion === criterionLocalization)
    return lacking.length ? departure(comparison, 'lacking', { titles: setOf(lacking) }) : undefined
  return lacking.length === asked.size ? departure(comparison, 'none', {}) : undefined
}

const setOf = (titles: readonly string[]) => `{${titles.map(pythonRepr).join(', ')}}`

function departure(
  { criterion, market }: Comparison,
  kind: MarketDeparture['kind'],
  slots: Partial<MarketDeparture['slots']>,
): MarketDeparture {
  const known = {
    criterion,
    market: market.from,
    id: market.object.id ?? '',
    titles: '',
    title: '',
    field: '',
  }
  return { kind, slots: { ...known, ...slots } }
}

const fields = [
  'title',
  'unit',
  'dataType',
  'dataSchema',
  'expectedMinItems',
  'expectedMaxItems',
  'expectedValues',
]
const profileFields = ['expectedValue', 'minValue', 'maxValue']

function firstOf(comparison: Comparison, given: Named): MarketDeparture | undefined {
  const { market, asked } = comparison
  for (const [title, theirs] of asked) {
    const ours = given.get(title)
    if (!ours) continue
    for (const field of market.from === 'profile' ? [...fields, ...profileFields] : fields) {
      const kind = market.from === 'profile' ? strict(field, ours, theirs) : narrowed(field, ours, theirs)
      if (kind) return departure(comparison, kind, { title, field })
    }
  }
  return undefined
}

type Kind = MarketDeparture['kind'] | undefined

/** A profile is followed to the letter; the expected values may stand in any order. */
function strict(field: string, ours: Requirement, theirs: Requirement): Kind {
  if (field === 'expectedValues')
    return equal(sorted(ours.expectedValues), sorted(theirs.expectedValues)) ? undefined : 'values'
  return same(ours[field], theirs[field]) ? undefined : 'different'
}

const sorted = (values: Requirement['expectedValues']) => (values ?? []).map(String).toSorted()

/** A category may be narrowed: fewer values, more of them asked. */
function narrowed(field: string, ours: Requirement, theirs: Requirement): Kind {
  const special = narrowing[field]
  if (special) return special(ours, theirs)
  return same(ours[field], theirs[field]) ? undefined : 'different'
}

const narrowing: Readonly<Record<string, (ours: Requirement, theirs: Requirement) => Kind>> = {
  expectedValues: (ours, { expectedValues: allowed = [] }) =>
    (ours.expectedValues ?? []).every((value) => allowed.includes(value)) ? undefined : 'choice',
  expectedMinItems: (ours, theirs) =>
    (ours.expectedMinItems ?? -1) < (theirs.expectedMinItems ?? -1) ? 'least' : undefined,
  expectedMaxItems: ({ expectedMaxItems: most = Number.POSITIVE_INFINITY }, theirs) =>
    theirs.expectedMaxItems !== undefined && most > theirs.expectedMaxItems ? 'most' : undefined,
}

function same(one: unknown, other: unknown): boolean {
  return equal(one ?? null, other ?? null)
}
