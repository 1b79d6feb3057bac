import { criterionPayload } from '../../fixtures/payloads/criteria.ts'
import { standardCriteria } from '../../simulator/domain/code-lists/criteria.ts'
import { criteriaAskedOf, wordsOfCategory } from '../../simulator/domain/code-lists/criteria-rules.ts'
import { instant } from '../../simulator/domain/time.ts'
import type { Json } from './cast.ts'
import type { Procedure } from './procedure.ts'

/** The criteria the standard asks of a tender for goods of this method that is drafted now. */
export function criteriaFor(method: string, now: string): Json[] {
  const ids = criteriaAskedOf(method, instant(now), wordsOfCategory('goods'))
  return ids.flatMap((id) => {
    const standard = standardCriteria().findLast((criterion) => criterion.id === id)
    return standard ? [criterionPayload(standard)] : []
  })
}

/** What the market catalogue asks of every item. */
export function criteriaOfMarket({ plot: { market }, lots }: Procedure): Json[] {
  if (!market) return []
  return lots.map(({ item }) => ({
    ...structuredClone(market.criterion),
    relatesTo: 'item',
    relatedItem: item,
  }))
}

/** A bidder's answers to everything the tender asks of bidders and of the winner: as it wants them. */
export function answersTo(criteria: readonly Json[]): Json[] {
  return criteria
    .filter(({ source }) => source === 'tenderer' || source === 'winner')
    .flatMap(({ requirementGroups }) => ((requirementGroups as Json[])[0]?.requirements ?? []) as Json[])
    .map(({ id, expectedValue }) => ({ requirement: { id }, value: expectedValue }))
}
