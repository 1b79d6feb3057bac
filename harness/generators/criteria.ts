import { countryCodes, languageCodes } from '../../simulator/domain/code-lists/countries.ts'
import {
  bidGuaranteeMethods,
  contractGuaranteeMethods,
  criterionBidGuarantee,
  criterionBidLanguagePrefix,
  criterionContractGuarantee,
  criterionLocalization,
  criterionTechnicalFeatures,
  type StandardCriterion,
  standardCriteria,
} from '../../simulator/domain/code-lists/criteria.ts'
import { criteriaAskedOf, wordsOfCategory } from '../../simulator/domain/code-lists/criteria-rules.ts'
import { unitNames } from '../../simulator/domain/code-lists/unit-codes.ts'
import type { Method } from '../../simulator/domain/method.ts'
import { instant } from '../../simulator/domain/time.ts'
import { Criterion } from '../../simulator/models/tender/criterion.ts'
import type { Dice } from './dice.ts'
import type { Shape } from './shape.ts'
import { type Json, made, modelAt } from './walk.ts'

const groupModel = modelAt(Criterion, 'requirementGroups')
const requirementModel = modelAt(groupModel, 'requirements')

/** What a tender asks criteria for. */
export interface Asking {
  readonly method: Method
  readonly shape: Shape
  /** When the tender is drafted, ISO 8601. */
  readonly now: string
  readonly lots: readonly Json[]
  readonly items: readonly Json[]
  /** What the catalogue asks of every item. */
  readonly market?: Json | undefined
}

/** Criteria without which the tender is not announced, and some that the standard knows besides. */
export function criteriaOf(asking: Asking, dice: Dice): Json[] {
  const { method, shape, market, items, lots } = asking
  if (method.without.includes('criterion')) return []
  const required = requiredOf(asking, dice)
  const others = free.filter(({ id }) => !required.some((each) => each.id === id) && fits(id, asking))
  const start = dice.whole(0, free.length - 1)
  const chosen = Array.from({ length: shape.criteria }, (_, n) => others[(start + n) % others.length])
  const guarantees = shape.guaranteed && guaranteed(method) ? lots.map(({ id }) => guaranteeOf(id, dice)) : []
  return [
    ...[...required, ...new Set(chosen)].flatMap((standard) =>
      standard ? [criterionOf(standard, asking, dice)] : [],
    ),
    ...guarantees,
    ...(market ? items.map(({ id }) => ofMarket(market, id, dice)) : []),
  ]
}

/** By what the standard knows a criterion: the last of its entries. */
const byId = new Map(standardCriteria().map((each) => [each.id, each]))

/** Criteria that a tender may have or not have, with nothing else depending on it. */
const free = [...byId.values()].filter(
  ({ id, group, source }) =>
    !['LCC'].includes(group) &&
    ['tenderer', 'winner', 'procuringEntity'].includes(source) &&
    ![criterionBidGuarantee, criterionTechnicalFeatures, criterionLocalization].includes(id),
)

function fits(id: string, { method }: Asking): boolean {
  return (
    id !== criterionContractGuarantee || (contractGuaranteeMethods as readonly string[]).includes(method.id)
  )
}

/** Whether guarantees of bids and their criterion are known to the method. */
export const guaranteed = ({ id }: Method): boolean => (bidGuaranteeMethods as readonly string[]).includes(id)

function requiredOf({ method, shape, now }: Asking, dice: Dice): readonly StandardCriterion[] {
  const ids = criteriaAskedOf(method.id, instant(now), wordsOfCategory(shape.category))
  const oneOf =
    shape.category === 'goods' ? [] : criteriaAskedOf(method.id, instant(now), ['required_article_16'])
  const chosen = oneOf.length ? [dice.pick(oneOf)] : []
  return [...new Set([...ids, ...chosen])].flatMap((id) => byId.get(id) ?? [])
}

function criterionOf(standard: StandardCriterion, asking: Asking, dice: Dice): Json {
  const { id, scheme, source, title } = standard
  const isWhole = standard.relatesTo === 'tender'
  const lot = !isWhole && asking.lots.length > 0 && dice.chance(dice.richness / 2)
  return made(Criterion, dice, {
    id: dice.hex(),
    title,
    classification: { scheme, id },
    additionalClassifications: undefined,
    source,
    relatesTo: isWhole ? 'tender' : lot ? 'lot' : 'tenderer',
    relatedItem: lot ? dice.pick(asking.lots).id : undefined,
    legislation: [made(modelAt(Criterion, 'legislation'), dice, { identifier: law })],
    requirementGroups: Array.from({ length: dice.whole(1, 2) }, () => groupOf(id, dice)),
  })
}

const law = { id: '922-VIII', legalName: 'Закон України "Про публічні закупівлі"' }

function groupOf(criterion: string, dice: Dice): Json {
  return made(groupModel, dice, {
    id: dice.hex(),
    requirements: Array.from({ length: dice.whole(1, 2) }, (_, n) => requirementOf(criterion, n, dice)),
  })
}

const languages: readonly string[] = languageCodes
const countries = [...countryCodes()]
const units = [...unitNames()]

/** A requirement of any type of data; its title is its own in the group. */
function requirementOf(criterion: string, n: number, dice: Dice): Json {
  return made(requirementModel, dice, {
    id: dice.hex(),
    title: `Вимога ${n + 1}. ${dice.uk.company.name()}`,
    eligibleEvidences:
      criterion.startsWith(criterionBidLanguagePrefix) || dice.chance(0.7)
        ? undefined
        : [made(modelAt(requirementModel, 'eligibleEvidences'), dice, { relatedDocument: undefined })],
    relatedFeature: undefined,
    status: undefined,
    datePublished: undefined,
    dateModified: undefined,
    period: undefined,
    ...noValues,
    ...dice.pick([yesOrNo, words, quantity])(dice),
  })
}

/** Values that stand only with some types of data. */
const noValues = {
  unit: undefined,
  dataSchema: undefined,
  minValue: undefined,
  maxValue: undefined,
  expectedValue: undefined,
  expectedValues: undefined,
  expectedMinItems: undefined,
  expectedMaxItems: undefined,
}

const yesOrNo = ({ chance }: Dice): Json => ({
  dataType: 'boolean',
  ...(chance(0.8) && { expectedValue: true }),
})

function words({ chance, pick, whole }: Dice): Json {
  const lists = [
    { expectedValues: ['A', 'B', 'C'].slice(0, whole(1, 3)) },
    { dataSchema: 'ISO 639-3', expectedValues: languages.slice(0, whole(1, languages.length)) },
    { dataSchema: 'ISO 3166-1 alpha-2', expectedValues: countries.slice(0, whole(1, 5)) },
  ]
  return {
    dataType: 'string',
    ...pick(lists),
    expectedMinItems: 1,
    ...(chance(0.5) && { expectedMaxItems: 1 }),
  }
}

function quantity({ chance, pick, whole }: Dice): Json {
  const [code, { name_uk: name }] = pick(units)
  const least = whole(1, 100)
  return {
    dataType: pick(['integer', 'number']),
    unit: { code, name },
    ...(chance(0.3) ? { expectedValue: least } : { minValue: least }),
  }
}

/** The guarantee of bids for a lot. */
function guaranteeOf(lot: unknown, dice: Dice): Json {
  const standard = byId.get(criterionBidGuarantee) as StandardCriterion
  const asking = { lots: [] } as unknown as Asking
  return { ...criterionOf(standard, asking, dice), relatesTo: 'lot', relatedItem: lot }
}

/** The catalogue's criterion for an item, under identifiers of the tender's own. */
function ofMarket(criterion: Json, item: unknown, dice: Dice): Json {
  const groups = criterion.requirementGroups as readonly Json[]
  return {
    ...criterion,
    id: dice.hex(),
    relatesTo: 'item',
    relatedItem: item,
    requirementGroups: groups.map((group) => ({
      ...group,
      id: dice.hex(),
      requirements: (group.requirements as readonly Json[]).map((each) => ({ ...each, id: dice.hex() })),
    })),
  }
}
