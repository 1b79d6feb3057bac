import { dates } from '../../simulator/domain/code-lists/dates.ts'
import { methods } from '../../simulator/domain/methods/index.ts'
import type { Json } from './cast.ts'

/** What the buyer of a tender says of a bidder beside the decision: fit, and where the law asks for it, eligible. */
export function judgement({ procurementMethodType, dateCreated }: Json, fits: boolean): Json {
  const method = methods.find(({ id }) => id === procurementMethodType)
  const once = Date.parse(String(dateCreated)) < Date.parse(dates.NEW_ARTICLE_17_CRITERIA_REQUIRED)
  const asked = method?.award.eligible === 'before-article-17' ? once : method?.award.eligible === true
  return { qualified: fits, ...(asked && { eligible: fits }) }
}
