import { Period } from '../common/period.ts'
import { texts } from '../common/texts.ts'
import {
  any,
  boolean,
  computing,
  date,
  defaulted,
  extend,
  list,
  md5,
  nested,
  newId,
  object,
  oneOf,
  required,
  text,
} from '../schema.ts'
import { QualificationMilestone } from './award-milestone.ts'
import { Document } from './document.ts'
import { awardRequirementResponses, responsesOf } from './requirement-response.ts'

const status = oneOf(['pending', 'active', 'unsuccessful', 'cancelled'])

/** Source: tender/core/procedure/models/qualification.py. */
const PatchQualification = object('PatchQualification', {
  requirementResponses: awardRequirementResponses,
  ...texts,
  status,
  qualified: boolean(),
  eligible: boolean(),
})

/** The decision to let a bid into the auction. */
const Qualification = extend(
  PatchQualification,
  'Qualification',
  {
    id: newId,
    bidID: required(text()),
    lotID: md5(),
    status: defaulted(status, 'pending'),
    date: date(),
    documents: list(Document),
    complaints: any(),
    complaintPeriod: nested(Period),
    milestones: list(QualificationMilestone),
  },
  { ...responsesOf('qualification'), lotID: ['lotOfTender'], milestones: ['one24hMilestone'] },
)

/** Where a tenderer must be qualified and eligible; until it is said, it is neither. */
const EligibleQualification = computing(
  extend(Qualification, 'Qualification', {}, { qualified: ['trueWhenActive'], eligible: ['trueWhenActive'] }),
  'notYetQualified',
)

export const qualificationModels = {
  Qualification,
  'Qualification.patch': PatchQualification,
  'Qualification.eligible': EligibleQualification,
}
