import { awardLocation } from '../../domain/awarding/next-award.ts'
import { changeAward } from '../../domain/commands/award-change.ts'
import { createAward } from '../../domain/commands/award-create.ts'
import { listAwards, readAward } from '../../domain/commands/award-read.ts'
import type { TenderFacts } from '../../domain/facts.ts'
import { seesConfidential } from '../../domain/rules/document-confidentiality.ts'
import { type Reply, type Route, route, unlessUnchanged } from '../route.ts'
import { awardView } from '../views/award.ts'
import { withContext } from '../views/tender-context.ts'
import { extraTimeRoutes } from './extra-time.ts'

const ALL = '/tenders/{tender_id}/awards'
const ONE = `${ALL}/{award_id}`

/** Who may have the confidential files of a tender or of the bid at hand. */
export const seesFiles = ({ actor, tender, around }: TenderFacts): boolean =>
  seesConfidential(actor, { tender, bid: around.bid })

/** The answer names the award that the change brought about. */
export function withNextAward(facts: TenderFacts, data: unknown): Reply {
  const location = awardLocation(facts)
  return { data, ...(location !== undefined && { location }) }
}

export const awardRoutes: readonly Route[] = [
  route('GET', ALL, {
    operation: listAwards,
    response: 'Award',
    summary: 'Awards of a tender',
    reply: (facts, viewer) => ({
      data: (facts.tender.awards ?? []).map((award) =>
        awardView(award, facts.tender, viewer, seesFiles(facts)),
      ),
    }),
  }),
  route('POST', ALL, {
    operation: createAward,
    request: 'Award.create',
    response: 'Award',
    summary: 'Make an award by hand (administrators of the database)',
    reply: (facts, viewer) => ({
      status: 201,
      location: `/tenders/${facts.tender.id}/awards/${facts.target.id}`,
      data: awardView(facts.target, facts.tender, viewer, seesFiles(facts)),
    }),
  }),
  route('GET', ONE, {
    operation: readAward,
    response: 'Award',
    summary: 'An award',
    reply: (facts, viewer) =>
      withContext(facts, viewer, { data: awardView(facts.award, facts.tender, viewer, seesFiles(facts)) }),
  }),
  route('PATCH', ONE, {
    operation: changeAward,
    request: 'Award.patch',
    response: 'Award',
    summary: 'Change or decide an award',
    reply: unlessUnchanged((facts, viewer) =>
      withNextAward(facts, awardView(facts.award, facts.tender, viewer, seesFiles(facts))),
    ),
  }),
  ...extraTimeRoutes('award', 'a winner'),
]
