import { extraTimeOperations } from '../../domain/commands/extra-time.ts'
import type { Judged } from '../../domain/rules/milestone-24h.ts'
import { type Route, route } from '../route.ts'
import { shown } from '../views/shown.ts'

/** Extra time given before an award or a qualification is decided; `whom`: to whom. */
export function extraTimeRoutes(judged: Judged, whom: string): readonly Route[] {
  const path = (tenderId: string) => `/tenders/${tenderId}/${judged}s`
  const all = `${path('{tender_id}')}/{${judged}_id}/milestones`
  const response = judged === 'award' ? 'AwardMilestone' : 'QualificationMilestone'
  const { add, list, read } = extraTimeOperations(judged)
  return [
    route('GET', all, {
      operation: list,
      response,
      summary: `Extra time given to ${whom}`,
      reply: (facts) => ({ data: (facts[judged].milestones ?? []).map((each) => shown(each)) }),
    }),
    route('POST', all, {
      operation: add,
      request: `${response}.create`,
      response,
      summary: `Give ${whom} extra time`,
      reply: ({ tender, target, ...facts }) => ({
        status: 201,
        location: `${path(tender.id)}/${facts[judged].id}/milestones/${target.id}`,
        data: shown(target),
      }),
    }),
    route('GET', `${all}/{milestone_id}`, {
      operation: read,
      response,
      summary: `A piece of extra time given to ${whom}`,
      reply: ({ target }) => ({ data: shown(target) }),
    }),
  ]
}
