import {
  claimResolutions,
  claimStatuses,
  complaintRejectReasons,
} from '../../domain/code-lists/complaints.ts'
import { Identifier } from '../common/identifier.ts'
import { BasicValue } from '../common/value.ts'
import {
  any,
  boolean,
  computing,
  date,
  defaulted,
  extend,
  generated,
  ignored,
  type ListField,
  list,
  md5,
  nested,
  newId,
  type ObjectSchema,
  object,
  oneOf,
  required,
  text,
} from '../schema.ts'
import { objectionsOn } from './complaint-objection.ts'
import { Document, PatchComplaintDocument, PostComplaintDocument } from './document.ts'
import { Organization } from './organization.ts'

const ComplaintIdentifier = extend(
  Identifier,
  'ComplaintIdentifier',
  { legalName: required(text()) },
  { id: ['given'], legalName: ['given'] },
)
const ComplaintOrganization = extend(Organization, 'ComplaintOrganization', {
  identifier: required(nested(ComplaintIdentifier)),
})
const rejectReason = oneOf(complaintRejectReasons)

/** A complaint to the appeal body. Source: tender/core/procedure/models/complaint.py. */
const postComplaint = (name: string, objections: ListField): ObjectSchema =>
  computing(
    object(
      name,
      {
        id: generated('id'),
        date: generated('now'),
        author: required(nested(extend(ComplaintOrganization, 'PostComplaintOrganization'))),
        title: required(text()),
        description: text(),
        status: defaulted(oneOf(['draft', 'pending']), 'draft'),
        type: defaulted(oneOf(['complaint']), 'complaint'),
        relatedLot: md5(),
        objections,
        documents: list(PostComplaintDocument),
      },
      { relatedLot: ['relatedLotOfTender'] },
    ),
    'startsAsDraft',
  )
/** The sender's bid, if there is one, is tied to the complaint. */
const fromBid = (complaint: ObjectSchema): ObjectSchema =>
  computing(extend(complaint, complaint.name, { bid_id: ignored }), 'bidOfSender')

const draftPatch = (name: string, objections: ListField): ObjectSchema =>
  object(name, {
    status: oneOf(['draft', 'pending', 'mistaken']),
    author: nested(ComplaintOrganization),
    title: text(),
    description: text(),
    objections,
  })

const CancellationPatchComplaint = object('CancellationPatchComplaint', {
  status: oneOf(['cancelled', 'stopping']),
  cancellationReason: text(),
  dateCanceled: generated('now'),
})
const BotPatchComplaint = object('BotPatchComplaint', {
  status: oneOf(['pending', 'mistaken']),
  rejectReason,
})
const TendererActionPatchComplaint = object('TendererActionPatchComplaint', { tendererAction: text() })
const TendererResolvePatchComplaint = object('TendererResolvePatchComplaint', {
  tendererAction: text(),
  status: oneOf(['satisfied', 'resolved']),
})
const ReviewPatchComplaint = object('ReviewPatchComplaint', {
  status: oneOf(['accepted', 'declined', 'satisfied', 'invalid', 'mistaken', 'stopped']),
  decision: text(),
  rejectReason,
  rejectReasonDescription: text(),
  reviewDate: date(),
  reviewPlace: text(),
})
const AdministratorPatchComplaint = object('AdministratorPatchComplaint', { value: nested(BasicValue) })

/** A complaint as it is stored. */
export const Complaint = object('Complaint', {
  id: newId,
  complaintID: text(),
  date: date({ default: { generate: 'now' } }),
  status: oneOf([...claimStatuses, 'mistaken', 'accepted', 'satisfied', 'stopped']),
  documents: list(Document),
  type: oneOf(['claim', 'complaint']),
  owner_token: text(),
  transfer_token: text(),
  owner: text(),
  relatedLot: md5(),
  bid_id: md5(),
  author: required(nested(ComplaintOrganization)),
  title: required(text()),
  description: text(),
  dateSubmitted: date(),
  objections: objectionsOn.any,
  resolution: text(),
  resolutionType: oneOf(claimResolutions),
  dateAnswered: date(),
  tendererAction: text(),
  tendererActionDate: date(),
  satisfied: boolean(),
  dateEscalated: date(),
  decision: text(),
  dateDecision: date(),
  acceptance: boolean(),
  dateAccepted: date(),
  rejectReasonDescription: text(),
  reviewDate: date(),
  reviewPlace: text(),
  cancellationReason: text(),
  dateCanceled: date(),
  value: nested(BasicValue),
  rejectReason,
  posts: any(),
  appeals: any(),
})

export const complaintModels = {
  Complaint,
  'ComplaintDocument.create': PostComplaintDocument,
  'ComplaintDocument.put': PostComplaintDocument,
  'ComplaintDocument.patch': PatchComplaintDocument,
  'Complaint.create': postComplaint('PostComplaint', objectionsOn.tender),
  'Complaint.create.award': fromBid(postComplaint('PostAwardComplaint', objectionsOn.award)),
  'Complaint.create.cancellation': postComplaint('PostCancellationComplaint', objectionsOn.cancellation),
  'Complaint.create.qualification': fromBid(
    postComplaint('PostQualificationComplaint', objectionsOn.qualification),
  ),
  'Complaint.patch.draft': draftPatch('DraftPatchComplaint', objectionsOn.tender),
  'Complaint.patch.draft.award': draftPatch('DraftPatchAwardComplaint', objectionsOn.award),
  'Complaint.patch.draft.cancellation': draftPatch(
    'DraftPatchCancellationComplaint',
    objectionsOn.cancellation,
  ),
  'Complaint.patch.draft.qualification': draftPatch(
    'DraftPatchQualificationComplaint',
    objectionsOn.qualification,
  ),
  'Complaint.patch.cancel': CancellationPatchComplaint,
  'Complaint.patch.bot': BotPatchComplaint,
  'Complaint.patch.action': TendererActionPatchComplaint,
  'Complaint.patch.resolve': TendererResolvePatchComplaint,
  'Complaint.patch.review': ReviewPatchComplaint,
  'Complaint.patch.administrator': AdministratorPatchComplaint,
}
