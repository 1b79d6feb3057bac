import { owns } from './actor.ts'
import type { Effect, Refusal } from './command.ts'
import { unchanged } from './command.ts'
import type { Facts, TenderFacts } from './facts.ts'
import { equal, isObject } from './json.ts'
import type { JsonObject } from './records/common.ts'
import { refusalOf } from './rule.ts'
import { dataIsObject } from './rules/access.ts'

/** A model's name, or how to choose it from the facts. */
export type ModelName<F> = string | ((facts: F) => string)

/**
 * Reads the client's data through a model; it becomes `sent`, and for a new object the `target`.
 * A list is read element by element where `bulk` allows it; `sent` is then `{ list: […] }` and `target` the list.
 */
export function input<F extends Facts>(model: ModelName<F>, options: { bulk?: boolean } = {}): Effect<F> {
  return (facts) => {
    const { body } = facts.command
    if (body.fault) return body.fault
    const data = body.data
    if (Array.isArray(data) && options.bulk && data.length && data.every(isObject))
      return inputList(facts, model, data)
    if (!isObject(data)) return refusalOf(dataIsObject)
    const checked = checkModel(facts, model, data)
    if ('status' in checked) return checked
    facts.sent = checked.data
    facts.target = checked.data
    facts.before = undefined
    return undefined
  }
}

function inputList<F extends Facts>(
  facts: F,
  model: ModelName<F>,
  list: Record<string, unknown>[],
): Refusal | undefined {
  const accepted: JsonObject[] = []
  for (const each of list) {
    const checked = checkModel(facts, model, each)
    if ('status' in checked) return checked
    accepted.push(checked.data)
  }
  facts.sent = { list: accepted }
  facts.target = accepted
  facts.before = undefined
  return undefined
}

/**
 * Reads a change through a model; it becomes `sent`. `null` and `[]` are kept, they take a field away, unless the
 * resource does not know removals.
 */
export function change<F extends Facts>(
  model: ModelName<F>,
  { removes = true }: { removes?: boolean } = {},
): Effect<F> {
  return (facts) => {
    const { body } = facts.command
    if (body.fault) return body.fault
    if (!isObject(body.data)) return refusalOf(dataIsObject)
    const checked = checkModel(facts, model, body.data)
    if ('status' in checked) return checked
    facts.sent = removes ? { ...removals(body.data), ...checked.data } : checked.data
    return undefined
  }
}

function removals(data: Record<string, unknown>): JsonObject {
  const taken = Object.entries(data).filter(
    ([, value]) => value === null || (Array.isArray(value) && !value.length),
  )
  return Object.fromEntries(taken) as JsonObject
}

/**
 * Applies `sent` to the target one level deep (top-level members are replaced, `lots` merge by position), then reads
 * the whole through the full model. A change that changes nothing ends the command.
 * Source: api/procedure/validation.py, validate_patch_data_simple.
 */
export function merge<F extends Facts>(full: ModelName<F>): Effect<F> {
  return (facts) => {
    const current = facts.target as JsonObject
    const patch = facts.sent
    if (Object.entries(patch).every(([key, value]) => equal(current[key] ?? null, value ?? null)))
      return unchanged
    const merged: JsonObject = { ...current, ...patch }
    if ('lots' in patch)
      mergeLots(merged, current.lots as JsonObject[] | undefined, patch.lots as JsonObject[] | null)
    return replaceTarget(facts, full, merged)
  }
}

/** Applies `sent` to the target at every depth: lists merge by position. Source: apply_data_patch. */
export function mergeDeep<F extends Facts>(full: ModelName<F>): Effect<F> {
  return (facts) => {
    const current = facts.target as JsonObject
    const merged = deep(current, facts.sent) as JsonObject
    if (equal(merged, current)) return unchanged
    return replaceTarget(facts, full, merged)
  }
}

/** Lays a patch over a value at every depth; lists merge by position and take the patch's length. */
export function mergeTree<T>(current: T, patch: unknown): T {
  return deep(current, patch) as T
}

function deep(current: unknown, patch: unknown): unknown {
  if (isObject(patch) && isObject(current)) {
    const merged: Record<string, unknown> = { ...current }
    for (const [key, value] of Object.entries(patch))
      merged[key] = key in current ? deep(current[key], value) : value
    return merged
  }
  if (Array.isArray(patch) && Array.isArray(current)) {
    return patch.map((each, n) => (n < current.length ? deep(current[n], each) : each))
  }
  return patch
}

function mergeLots(merged: JsonObject, current: JsonObject[] | undefined, patch: JsonObject[] | null): void {
  if (!patch?.length) {
    delete merged.lots
    return
  }
  // A lot's status is not the owner's to change here; a shorter list drops the tail, a longer one adds nothing.
  merged.lots = (current ?? []).slice(0, patch.length).map((lot, n) => {
    const { status: _, ...change } = patch[n] as JsonObject
    return { ...lot, ...change }
  })
}

function replaceTarget<F extends Facts>(
  facts: F,
  full: ModelName<F>,
  merged: JsonObject,
): Refusal | undefined {
  // The history only grows, is nobody's to change and may be long: it does not go through the model.
  const { revisions: _, ...content } = merged
  const checked = checkModel(facts, full, content)
  if ('status' in checked) return checked
  overwrite(facts.target as JsonObject, checked.data)
  return undefined
}

/** Gives an object new content but keeps its identity: it stays where it stands in the document. */
export function overwrite(object: JsonObject, content: JsonObject): void {
  const secret = object.revisions
  // Members that stay are not deleted first: an object that lost members is slow from then on.
  for (const key of Object.keys(object)) if (!Object.hasOwn(content, key)) delete object[key]
  Object.assign(object, content)
  if (secret !== undefined) object.revisions = secret
}

/** Runs a model with what surrounds the object; the refusal has every fault at once. */
export function checkModel<F extends Facts>(
  facts: F,
  model: ModelName<F>,
  data: Record<string, unknown>,
): { data: JsonObject } | Refusal {
  const name = typeof model === 'string' ? model : model(facts)
  const checked = facts.context.models.check(name, data, surroundings(facts))
  if (checked.ok) return { data: checked.data as JsonObject }
  return { status: 422, violations: checked.faults }
}

/** What the contextual checks of the models may look at. */
function surroundings(facts: Facts): Record<string, unknown> {
  const { method, tender } = facts as Partial<TenderFacts>
  // One shape for every command first, what this one lies in last: spread the other way round it was slow.
  const constant = {
    now: facts.now,
    sent: facts.command.body.fault ? undefined : facts.command.body.data,
    actor: facts.actor,
    before: facts.before,
    tenderBefore: facts.aroundBefore.tender,
    id: () => newId(facts),
    sandbox: facts.context.settings.sandbox,
    disabled: facts.context.settings.disabledRules,
    path: facts.command.path,
    posting: facts.command.type.endsWith('.add') || facts.command.type.endsWith('.create'),
    digest: facts.context.digest,
    variant: method?.variant,
    shares: tender?.config?.awardingByItemUnitValue,
    plainCriteria: method?.criteria.relation === 'free',
    role: facts.role,
    bidOfSender: facts.around.tender?.bids?.find((bid) => owns(facts.actor, bid))?.id,
  }
  return Object.assign(constant, facts.around)
}

const sequences = new WeakMap<Facts, number>()

/** The next identifier of this command. */
export function newId(facts: Facts): string {
  const sequence = sequences.get(facts) ?? 0
  sequences.set(facts, sequence + 1)
  return facts.context.id(sequence)
}

/** Adds the new object (or objects) to a list of its parent, making the list when there is none. */
export function append<F extends Facts>(parent: (facts: F) => object, member: string): Effect<F> {
  return (facts) => {
    const owner = parent(facts) as Record<string, unknown>
    const list = (owner[member] ?? []) as unknown[]
    owner[member] = list.concat(facts.target)
    return undefined
  }
}

/** Hands ownership of a new object to the actor: his name, a token, and for what can be passed on a transfer key. */
export function giveOwnership<F extends Facts>(options: { transfer?: boolean } = {}): Effect<F> {
  return (facts) => {
    const object = facts.target as Record<string, unknown>
    object.owner ??= facts.actor.name
    const token = newId(facts)
    object.owner_token = token
    facts.access = { token }
    if (options.transfer !== false) {
      const transfer = newId(facts)
      object.transfer_token = facts.context.digest('sha512', transfer)
      facts.access = { token, transfer }
    }
    return undefined
  }
}
