import { changeQualification } from '../../domain/commands/qualification-change.ts'
import { listQualifications, readQualification } from '../../domain/commands/qualification-read.ts'
import { type Route, route, unlessUnchanged } from '../route.ts'
import { awardView } from '../views/award.ts'
import { withContext } from '../views/tender-context.ts'
import { seesFiles } from './awards.ts'
import { extraTimeRoutes } from './extra-time.ts'

const ALL = '/tenders/{tender_id}/qualifications'
const ONE = `${ALL}/{qualification_id}`

export const qualificationRoutes: readonly Route[] = [
  route('GET', ALL, {
    operation: listQualifications,
    response: 'Qualification',
    summary: 'Qualifications of the bidders of a tender',
    reply: (facts, viewer) => ({
      data: (facts.tender.qualifications ?? []).map((each) =>
        awardView(each, facts.tender, viewer, seesFiles(facts)),
      ),
    }),
  }),
  route('GET', ONE, {
    operation: readQualification,
    response: 'Qualification',
    summary: 'A qualification',
    reply: (facts, viewer) =>
      withContext(facts, viewer, {
        data: awardView(facts.qualification, facts.tender, viewer, seesFiles(facts)),
      }),
  }),
  route('PATCH', ONE, {
    operation: changeQualification,
    request: 'Qualification.patch',
    response: 'Qualification',
    summary: 'Let a bid into the auction, or not',
    reply: unlessUnchanged((facts, viewer) => {
      const again = facts.around.newQualificationId
      return {
        data: awardView(facts.qualification, facts.tender, viewer, seesFiles(facts)),
        ...(typeof again === 'string' && {
          location: `/tenders/${facts.tender.id}/qualifications/${again}`,
        }),
      }
    }),
  }),
  ...extraTimeRoutes('qualification', 'a bidder'),
]
