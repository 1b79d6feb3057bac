import { claimResolutions, claimStatuses } from '../../domain/code-lists/complaints.ts'
import {
  boolean,
  computing,
  date,
  defaulted,
  extend,
  generated,
  ignored,
  list,
  md5,
  nested,
  object,
  oneOf,
  required,
  text,
} from '../schema.ts'
import { Document } from './document.ts'
import { Organization } from './organization.ts'

/** A claim to the procuring entity. Source: tender/core/procedure/models/claim.py. */
const PostClaim = object(
  'PostClaim',
  {
    id: generated('id'),
    date: generated('now'),
    status: defaulted(oneOf(['draft', 'claim']), 'draft'),
    type: oneOf(['claim']),
    relatedLot: md5(),
    author: required(nested(Organization)),
    title: required(text()),
    description: text(),
  },
  { type: ['claimTypeGiven'], relatedLot: ['relatedLotOfTender'] },
)
const PostClaimFromBid = computing(extend(PostClaim, 'PostClaimFromBid', { bid_id: ignored }), 'bidOfSender')

const resolutionType = oneOf(claimResolutions)

const ClaimOwnerClaimDraft = object('ClaimOwnerClaimDraft', {
  title: text(),
  description: text(),
  author: nested(Organization),
  status: oneOf(['draft', 'claim']),
})
const ClaimOwnerClaimCancellation = object('ClaimOwnerClaimCancellation', {
  status: oneOf(['cancelled']),
  cancellationReason: text(),
})
const ClaimOwnerClaimSatisfy = object('ClaimOwnerClaimSatisfy', {
  status: oneOf(['resolved']),
  satisfied: boolean(),
})
const TenderOwnerClaimAnswer = object('TenderOwnerClaimAnswer', {
  status: oneOf(['answered']),
  resolution: text(),
  resolutionType,
  tendererAction: text(),
})

/** A claim as it is stored. */
const Claim = object('Claim', {
  id: required(md5()),
  complaintID: required(text()),
  date: required(text()),
  documents: list(Document),
  author: required(nested(Organization)),
  title: required(text()),
  description: text(),
  status: oneOf(claimStatuses),
  resolution: text(),
  resolutionType,
  dateAnswered: date(),
  dateSubmitted: date(),
  satisfied: boolean(),
  cancellationReason: text(),
  owner: required(text()),
  owner_token: required(text()),
  transfer_token: text(),
  type: required(oneOf(['claim'])),
  relatedLot: md5(),
  bid_id: md5(),
})

export const claimModels = {
  Claim,
  'Claim.create': PostClaim,
  'Claim.create.fromBid': PostClaimFromBid,
  'Claim.patch.draft': ClaimOwnerClaimDraft,
  'Claim.patch.cancel': ClaimOwnerClaimCancellation,
  'Claim.patch.satisfy': ClaimOwnerClaimSatisfy,
  'Claim.patch.answer': TenderOwnerClaimAnswer,
}
