import { defineOperation } from '../command.ts'
import type { QualificationFacts, TenderFacts } from '../facts.ts'
import type { AwardMilestone } from '../records/tender.ts'
import { inTender } from '../scope.ts'

/** Shows the qualifications of a tender. Source: views/qualification.py. */
export const listQualifications = defineOperation<TenderFacts>({
  type: 'qualification.list',
  scope: inTender(),
  reads: true,
  steps: [],
})

/** Shows a qualification. */
export const readQualification = defineOperation<QualificationFacts>({
  type: 'qualification.read',
  scope: inTender(['qualification', 'qualifications']),
  reads: true,
  steps: [],
})

/** Shows the extra time that a bidder was given. */
export const listQualificationMilestones = defineOperation<QualificationFacts>({
  type: 'qualification.milestone.list',
  scope: inTender(['qualification', 'qualifications']),
  reads: true,
  steps: [],
})

export const readQualificationMilestone = defineOperation<QualificationFacts<AwardMilestone>>({
  type: 'qualification.milestone.read',
  scope: inTender(['qualification', 'qualifications'], ['milestone', 'milestones']),
  reads: true,
  steps: [],
})
