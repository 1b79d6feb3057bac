import { defineOperation } from '../command.ts'
import type { QualificationFacts } from '../facts.ts'
import { append, input } from '../input.ts'
import type { AwardMilestone } from '../records/tender.ts'
import {
  extraTimeIsKnown,
  extraTimeOnce,
  extraTimeWhilePending,
  setExplanationTime,
} from '../rules/milestone-24h.ts'
import { actAs, ownedBy } from '../rules/ownership.ts'
import { bidsQualifiedDuringPreQualification, bidsQualifiedInActiveLot } from '../rules/qualification.ts'
import { inTender } from '../scope.ts'

type New = QualificationFacts<AwardMilestone>

/** Gives a bidder extra time. Source: views/qualification_milestone.py. */
export const addQualificationMilestone = defineOperation<New>({
  type: 'qualification.milestone.add',
  scope: inTender(['qualification', 'qualifications']),
  groups: ['brokers', 'Administrator'],
  json: true,
  steps: [
    ownedBy<New>(({ tender }) => tender),
    actAs<New>('tender_owner'),
    extraTimeIsKnown,
    input('QualificationMilestone.create'),
    bidsQualifiedDuringPreQualification,
    bidsQualifiedInActiveLot,
    extraTimeWhilePending('qualification'),
    extraTimeOnce('qualification'),
    setExplanationTime,
    append(({ qualification }) => qualification, 'milestones'),
  ],
})
