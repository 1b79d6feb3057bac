import { awardMilestoneCodes, postableAwardMilestoneCodes } from '../../domain/code-lists/milestones.ts'
import { date, extend, generated, newId, object, oneOf, required, text } from '../schema.ts'

/** More time for a winner to explain. Source: tender/core/procedure/models/award_milestone.py. */
export const PostAwardMilestone = object(
  'PostAwardMilestone',
  {
    code: required(oneOf(postableAwardMilestoneCodes)),
    description: text(),
    dueDate: date(),
    id: generated('id'),
    date: generated('now'),
  },
  { description: ['extensionIsExplained'] },
)

export const AwardMilestone = object('AwardMilestone', {
  id: newId,
  code: required(oneOf(awardMilestoneCodes)),
  dueDate: date(),
  description: text(),
  date: date({ default: { generate: 'now' } }),
})

/** Milestones of qualifications know one reason. */
export const PostQualificationMilestone = extend(
  PostAwardMilestone,
  'PostQualificationMilestone',
  { code: required(oneOf(['24h'])) },
  { description: [] },
)
export const QualificationMilestone = extend(AwardMilestone, 'QualificationMilestone', {
  code: required(oneOf(['24h', 'alp'])),
})

/** Where awards have no extended period of qualification. Source: tender/arma/procedure/models/award_milestone.py. */
const PostExplanation = extend(PostAwardMilestone, 'PostAwardMilestone', { code: required(oneOf(['24h'])) })
export const ExplanationMilestone = extend(AwardMilestone, 'AwardMilestone', {
  code: required(oneOf(['24h', 'alp'])),
})

export const awardMilestoneModels = {
  AwardMilestone,
  'AwardMilestone.create': PostAwardMilestone,
  'AwardMilestone.create@share': PostExplanation,
  QualificationMilestone,
  'QualificationMilestone.create': PostQualificationMilestone,
}
