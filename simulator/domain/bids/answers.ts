import { marketObject } from '../catalogue.ts'
import type { TenderFacts } from '../facts.ts'
import type { Bid, Requirement, RequirementResponse } from '../records/tender.ts'
import { valueOfType } from '../responses/values.ts'

/** The first answer of a bid that does not repeat what its product declares. */
export interface ProductMismatch {
  readonly kind: 'silent' | 'different'
  readonly title: string
}

/** Answers about an item repeat what the catalogue says of the product offered. Source: validate_rrs_to_product_rrs. */
export function productMismatch(facts: TenderFacts<Bid>): ProductMismatch | undefined {
  const products = new Map(
    (facts.target.items ?? []).flatMap(({ id, product }) => (product ? [[id, product]] : [])),
  )
  for (const response of products.size ? (facts.target.requirementResponses ?? []) : []) {
    const placed = requirementOf(facts, response)
    const product = products.get(placed?.criterion.relatedItem ?? '')
    if (!placed || product === undefined) continue
    const { requirement } = placed
    const declared = marketObject(facts, 'product', product)?.requirementResponses?.find(
      (each) => each.requirement === requirement.title,
    )
    if (!declared) return { kind: 'silent', title: requirement.title }
    if (!sameAnswer(requirement, response, declared)) return { kind: 'different', title: requirement.title }
  }
  return undefined
}

/** Here the latest version counts, active or not. */
function requirementOf({ tender }: TenderFacts, { requirement: { id } }: RequirementResponse) {
  for (const criterion of tender.criteria?.toReversed() ?? []) {
    for (const group of criterion.requirementGroups?.toReversed() ?? []) {
      const requirement = group.requirements?.findLast((each) => each.id === id)
      if (requirement) return { requirement, criterion }
    }
  }
  return undefined
}

interface Answer {
  readonly value?: unknown
  readonly values?: readonly unknown[]
}

function sameAnswer({ dataType }: Requirement, one: Answer, other: Answer): boolean {
  const read = ({ value, values }: Answer) =>
    new Set((value === undefined ? (values ?? []) : [value]).map((each) => String(typedOr(each, dataType))))
  const [ours, theirs] = [read(one), read(other)]
  return ours.size === theirs.size && [...ours].every((value) => theirs.has(value))
}

const typedOr = (value: unknown, dataType: string) => {
  const read = valueOfType(value, dataType)
  return 'value' in read ? read.value : value
}
