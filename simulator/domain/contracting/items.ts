import { dates } from '../code-lists/dates.ts'
import { sharesQuantity } from '../collective/offer.ts'
import type { TenderFacts } from '../facts.ts'
import { clone } from '../json.ts'
import type { JsonObject } from '../records/common.ts'
import type { ContractItem } from '../records/contract.ts'
import type { Award, Bid, Item, Requirement, RequirementResponse, Tender } from '../records/tender.ts'
import { instant } from '../time.ts'

/** Members an item keeps in a contract. Source: contracting/core/procedure/models/item.py. */
const KEPT = [
  'id',
  'description',
  'description_en',
  'description_ru',
  'classification',
  'additionalClassifications',
  'quantity',
  'deliveryLocation',
  'unit',
  'deliveryAddress',
  'deliveryDate',
  'relatedLot',
  'relatedBuyer',
  'attributes',
] as const

/** Those members of an object that are listed and there. */
export function pick<T extends object, M extends string>(
  object: T,
  members: readonly M[],
): Pick<T, M & keyof T> {
  const names: readonly string[] = members
  return Object.fromEntries(Object.entries(object).filter(([name]) => names.includes(name))) as Pick<
    T,
    M & keyof T
  >
}

/**
 * What is bought from the winner: the items of the award's lot as the bid changed them, without those of which nothing
 * is bought, with what the winner promised of each.
 */
export function itemsToContract(facts: TenderFacts, award: Award, bid: Bid | undefined): ContractItem[] {
  const promised = bid ? promisedAttributes(facts, bid) : new Map<string, JsonObject[]>()
  return (sharesQuantity(facts.tender) ? (award.items ?? []) : bidden(facts.tender, bid))
    .filter(({ relatedLot, quantity }) => relatedLot === award.lotID && quantity !== 0)
    .map((item) => {
      const attributes = promised.get(item.id)
      return {
        ...(clone(pick(item, KEPT)) as ContractItem),
        ...(attributes && { attributes: clone(attributes) }),
      }
    })
}

/** The tender's items with what the bid says of them. Source: merge_items. */
function bidden({ items }: Tender, bid: Bid | undefined): Item[] {
  if (!bid?.items?.length) return items ?? []
  return items.map((item) => ({ ...item, ...bid.items?.findLast(({ id }) => id === item.id) }))
}

/** Items by their buyer, in the order in which buyers are first met. */
export function byBuyer(items: readonly ContractItem[]): Map<string | undefined, ContractItem[]> {
  const groups = new Map<string | undefined, ContractItem[]>()
  for (const item of items) groups.set(item.relatedBuyer, [...(groups.get(item.relatedBuyer) ?? []), item])
  return groups
}

/** Answers to the criteria of an item become its attributes. Source: set_attributes_to_contract_items. */
function promisedAttributes(
  facts: TenderFacts,
  { requirementResponses = [] }: Bid,
): Map<string, JsonObject[]> {
  const answers = new Map(requirementResponses.map((answer) => [answer.requirement.id, answer]))
  const promised = new Map<string, JsonObject[]>()
  for (const { relatesTo, relatedItem, requirementGroups = [] } of facts.tender.criteria ?? []) {
    if (relatesTo !== 'item' || relatedItem === undefined) continue
    const attributes = requirementGroups
      .flatMap(({ requirements = [] }) => requirements)
      .flatMap((requirement) => attributeOf(facts, requirement, answers.get(requirement.id)))
    promised.set(relatedItem, [...(promised.get(relatedItem) ?? []), ...attributes])
  }
  return promised
}

function attributeOf(
  { now }: TenderFacts,
  { title, unit, status }: Requirement,
  answer: RequirementResponse | undefined,
): JsonObject[] {
  if (!answer || (status ?? 'active') !== 'active') return []
  const { value, values } = answer
  const asAnswered = now > instant(dates.REQ_RESPONSE_VALUES_VALIDATION_FROM)
  const content = asAnswered
    ? { ...(value !== undefined && { value }), ...(values !== undefined && { values }) }
    : { values: values?.length ? values : [value ?? null] }
  return [{ name: title, ...content, ...(unit !== undefined && { unit: unit as JsonObject }) }]
}
