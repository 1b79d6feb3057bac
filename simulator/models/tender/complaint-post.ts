import {
  computing,
  date,
  generated,
  ignored,
  list,
  nested,
  newId,
  object,
  oneOf,
  required,
  text,
} from '../schema.ts'
import { LegislationItem } from './criterion.ts'
import { Document, PostDocument } from './document.ts'

/** A question of the appeal body and the answers to it. Source: tender/core/procedure/models/complaint_post.py. */
const CreateComplaintPost = computing(
  object(
    'CreateComplaintPost',
    {
      id: generated('id'),
      datePublished: generated('now'),
      author: ignored,
      title: required(text()),
      description: required(text()),
      recipient: oneOf(['complaint_owner', 'tender_owner', 'aboveThresholdReviewers']),
      relatedPost: text(),
      relatedObjection: required(text()),
    },
    { relatedPost: ['relatedPostOfComplaint'], recipient: ['recipientOfPost'] },
  ),
  'postAuthor',
)

const Proceeding = object('Proceeding', {
  dateProceedings: required(date()),
  proceedingNumber: required(text()),
})

/** A decision of the appeal body taken to court. Source: tender/core/procedure/models/complaint_appeal.py. */
const PostAppeal = computing(
  object('PostAppeal', {
    description: required(text()),
    documents: list(PostDocument),
    id: generated('id'),
    dateCreated: generated('now'),
    datePublished: generated('now'),
    legislation: ignored,
  }),
  'appealLegislation',
)
const Appeal = object('Appeal', {
  id: newId,
  description: text(),
  documents: list(Document),
  proceeding: nested(Proceeding),
  legislation: nested(LegislationItem),
  author: text(),
  dateCreated: date(),
  datePublished: date(),
})

export const complaintPostModels = {
  'ComplaintPost.create': CreateComplaintPost,
  Appeal,
  'Appeal.create': PostAppeal,
  'Appeal.patch': object('PatchAppeal', { proceeding: nested(Proceeding) }),
}
