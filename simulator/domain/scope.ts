import type { Refusal, Scope } from './command.ts'
import type { Facts } from './facts.ts'
import type { Method } from './method.ts'
import { methodOf } from './methods/index.ts'
import type { Tender } from './records/tender.ts'
import type { Collection, Collections } from './state.ts'

/** A step down a document: the resource's name and the member that lists it (`a.b`: a list inside an object). */
export type Hop = readonly [resource: string, member: string]

/** The object named in the address does not exist. */
export function notFound(parameter: string, location: 'url' | 'data' = 'url'): Refusal {
  return {
    status: 404,
    violations: [{ rule: 'resource.exists', location, name: parameter, description: 'Not Found' }],
  }
}

/** Nothing has to exist yet: the operation makes a new document. */
export const nowhere: Scope = () => undefined

/** Acts inside a tender; each hop goes one list deeper, the last one is the target. */
export function inTender(...hops: Hop[]): Scope {
  return (facts) => openTender(facts, facts.command.path.tender_id) ?? descend(facts, 'tender', hops)
}

/** Acts inside a plan. */
export function inPlan(...hops: Hop[]): Scope {
  return (facts) => openRoot(facts, 'plan', facts.command.path.plan_id) ?? descend(facts, 'plan', hops)
}

/** Acts inside a contract; the tender it was born of stands beside it. */
export function inContract(...hops: Hop[]): Scope {
  return (facts) => {
    const missing = openRoot(facts, 'contract', facts.command.path.contract_id)
    if (missing) return missing
    const tenderId = facts.around.contract?.tender_id
    const beside = tenderId !== undefined && facts.desk.stored('tender', tenderId)
    const strange = beside ? openTender(facts, tenderId) : undefined
    if (strange) return strange
    target(facts, facts.around.contract, facts.aroundBefore.contract)
    return descend(facts, 'contract', hops)
  }
}

/** Acts on a transfer paper. */
export const inTransfer: Scope = (facts) => openRoot(facts, 'transfer', facts.command.path.transfer_id)

/** Acts on a framework agreement. */
export const inAgreement: Scope = (facts) => openRoot(facts, 'agreement', facts.command.path.agreement_id)

/** Puts a tender, stored or new, into the facts. */
export function placeTender(facts: Facts, tender: Tender, before: Tender | undefined): void {
  const method: Method | undefined = methodOf(tender.procurementMethodType)
  facts.around.tender = tender
  if (before) facts.aroundBefore.tender = before
  Object.assign(facts, { tender, tenderBefore: before, method })
}

function openTender(facts: Facts, id: string | undefined): Refusal | undefined {
  const missing = openRoot(facts, 'tender', id)
  if (missing) return missing
  const { tender } = facts.around
  if (tender) placeTender(facts, tender, facts.aroundBefore.tender)
  return tender && isWithout(tender, facts.command.type) ? notFound('not_found') : undefined
}

/**
 * The address is not one of the tender's method; a tender of a method that is not known (it was put there from outside)
 * has no addresses at all. Source: tender/core/utils.py, ProcurementMethodTypePredicate.
 */
function isWithout({ procurementMethodType }: Tender, operation: string): boolean {
  const method = methodOf(procurementMethodType)
  return !method || method.without.some((part) => operation.startsWith(`${part}.`))
}

/** Opens the document an address starts at; it becomes the target. */
export function openRoot<C extends Collection>(
  facts: Facts,
  collection: C,
  id: string | undefined,
): Refusal | undefined {
  const before = id === undefined ? undefined : facts.desk.stored(collection, id)
  const after = id === undefined ? undefined : facts.desk.edit(collection, id)
  if (!before || !after) return notFound(`${collection}_id`)
  put(facts, collection, after, before)
  target(facts, after, before)
  return undefined
}

/** Opens another document beside the target, when it is there. */
export function openBeside<C extends Collection>(facts: Facts, collection: C, id: string | undefined): void {
  const before = id === undefined ? undefined : facts.desk.stored(collection, id)
  const after = before && facts.desk.edit(collection, before.id)
  if (before && after) put(facts, collection, after, before)
}

function put<C extends Collection>(
  facts: Facts,
  name: C,
  after: Collections[C],
  before: Collections[C],
): void {
  Object.assign(facts.around, { [name]: after })
  Object.assign(facts.aroundBefore, { [name]: before })
  Object.assign(facts, { [name]: after, [`${name}Before`]: before })
}

function target(facts: Facts, after: unknown, before: unknown): void {
  facts.target = after
  facts.before = before
}

/** Goes down from an opened document; the last hop is the target. */
export function descend(facts: Facts, root: string, hops: readonly Hop[]): Refusal | undefined {
  let after = facts.around[root]
  let before = facts.aroundBefore[root]
  for (const [resource, member] of hops) {
    const parameter = `${resource}_id`
    const id = facts.command.path[parameter]
    after = last(after, member, id)
    before = last(before, member, id)
    if (after === undefined) return notFound(`${oneOf(member)}_id`)
    facts.around[resource] = after
    facts.aroundBefore[resource] = before
    Object.assign(facts, { [resource]: after, [`${resource}Before`]: before })
  }
  target(facts, after, before)
  return undefined
}

/** How the CDB calls one of a list when it is missing: not by the resource's name. Source: api/procedure/utils.py, get_items. */
function oneOf(member: string): string {
  return member.includes('Document') ? 'document' : member.replace(/^.*\./, '').replace(/s+$/, '')
}

/** Versions of a document share an id: the last one is current. */
function last(parent: unknown, member: string, id: string | undefined): unknown {
  const list = member
    .split('.')
    .reduce<unknown>((object, name) => (object as Record<string, unknown> | undefined)?.[name], parent)
  if (!Array.isArray(list)) return undefined
  return list.findLast((each: { id?: unknown }) => each.id === id)
}
