import { changeQualification } from '../../domain/commands/qualification-change.ts'
import { addQualificationMilestone } from '../../domain/commands/qualification-milestone.ts'
import {
  listQualificationMilestones,
  listQualifications,
  readQualification,
  readQualificationMilestone,
} from '../../domain/commands/qualification-read.ts'
import { type Route, route, unlessUnchanged } from '../route.ts'
import { awardView } from '../views/award.ts'
import { shown } from '../views/shown.ts'
import { withContext } from '../views/tender-context.ts'
import { seesFiles } from './awards.ts'

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
  route('GET', `${ONE}/milestones`, {
    operation: listQualificationMilestones,
    response: 'QualificationMilestone',
    summary: 'Extra time given to a bidder',
    reply: ({ qualification }) => ({ data: (qualification.milestones ?? []).map((each) => shown(each)) }),
  }),
  route('POST', `${ONE}/milestones`, {
    operation: addQualificationMilestone,
    request: 'QualificationMilestone.create',
    response: 'QualificationMilestone',
    summary: 'Give a bidder extra time',
    reply: ({ tender, qualification, target }) => ({
      status: 201,
      location: `/tenders/${tender.id}/qualifications/${qualification.id}/milestones/${target.id}`,
      data: shown(target),
    }),
  }),
  route('GET', `${ONE}/milestones/{milestone_id}`, {
    operation: readQualificationMilestone,
    response: 'QualificationMilestone',
    summary: 'A piece of extra time given to a bidder',
    reply: ({ target }) => ({ data: shown(target) }),
  }),
]
