import { type JsonObject, objectAt, objects } from '../json.ts'
import type { Checks } from './check.ts'
import { isLooked } from './requirement-response.ts'
import { requirementsOf } from './requirement-value.ts'

/** Checks that the answers of a bid leave no criterion out. Source: BidResponsesMixin. */
export const requirementCoverChecks: Checks = {
  responsesCoverCriteria: (responses, bid, { tender }) => {
    if (!isLooked(bid)) return undefined
    const answered = new Set(objects(responses).map((each) => objectAt(each, 'requirement').id))
    const mine = objects(tender?.criteria).filter((criterion) => concerns(criterion, bid, tender ?? {}))
    const covers = mine.map((criterion) => ({ id: criterion.id, ...cover(criterion, answered) }))
    const failed = (is: (each: (typeof covers)[number]) => boolean) => {
      const ids = covers.filter(is).map(({ id }) => id)
      return ids.length > 0 ? ids.join(', ') : undefined
    }
    const none = failed(({ groups }) => groups === 0)
    if (none)
      return `Responses are required for all criteria with source tenderer/winner, failed for criteria ${none}`
    const several = failed(({ groups }) => groups > 1)
    if (several)
      return `Responses are allowed for only one group of requirements per criterion, failed for criteria ${several}`
    const partial = failed(({ whole }) => !whole)
    return partial
      ? `Responses are required for all requirements in a requirement group, failed for criteria ${partial}`
      : undefined
  },
}

/** A criterion that this bid must answer to: of a tenderer, alive, of the whole tender or a lot of the bid. */
function concerns(criterion: JsonObject, bid: JsonObject, tender: JsonObject): boolean {
  const source = criterion.source ?? 'tenderer'
  if (source !== 'tenderer' && source !== 'winner') return false
  if (!requirementsOf(criterion).some(({ status = 'active' }) => status === 'active')) return false
  const item = objects(tender.items).find(({ id }) => id === criterion.relatedItem)
  if (criterion.relatesTo === 'item' && !item) return false
  const lot =
    criterion.relatesTo === 'lot'
      ? criterion.relatedItem
      : criterion.relatesTo === 'item'
        ? item?.relatedLot
        : undefined
  return !lot || objects(bid.lotValues).some(({ relatedLot }) => relatedLot === lot)
}

/** How many groups are answered, and whether the first of them is answered whole. */
function cover(criterion: JsonObject, answered: ReadonlySet<unknown>) {
  const groups = objects(criterion.requirementGroups)
    .map((group) =>
      objects(group.requirements)
        .filter(({ status = 'active' }) => status !== 'cancelled')
        .map(({ id }) => id),
    )
    .filter((ids) => ids.some((id) => answered.has(id)))
  const [first = []] = groups
  return { groups: groups.length, whole: first.every((id) => answered.has(id)) }
}
