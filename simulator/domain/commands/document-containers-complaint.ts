import { when } from '../command.ts'
import {
  aPlace,
  atPlace,
  complaintsPath,
  lotOfPlace,
  namedAt,
  type Place,
  places,
} from '../complaints/place.ts'
import {
  appealAuthorAddsDocuments,
  appealIsOfComplaint,
  appealTenderIsAlive,
  complaintIsDecided,
} from '../rules/appeal.ts'
import { postWhileUnderReview } from '../rules/complaint-post.ts'
import { changedByItsAuthor } from '../rules/document.ts'
import { lotIsActive } from '../rules/document-award.ts'
import {
  complaintInStatus,
  complaintTenderStatus,
  ofPosts,
  postAuthorAddsDocuments,
  postExists,
  sidesSpeakInPosts,
} from '../rules/document-complaint.ts'
import { confidentiality } from '../rules/document-confidentiality.ts'
import { endApprovals } from '../rules/review-block.ts'
import type { Hop } from '../scope.ts'
import { recalculate } from '../timeline/recalculate.ts'
import { bySide, bySideOrReviewer } from './complaint-side.ts'
import type { ContainerFacts, DocumentContainer, DocumentWrite } from './document.ts'
import { seesInTender, tenderModels } from './document-containers.ts'

const complaint: Hop = ['complaint', 'complaints']

/** Reviewers and admins act by their keys; the sides show the complaint's or the tender's token. */
const byKeyOrSide = [bySideOrReviewer<ContainerFacts>('admins')] as const

/** Documents of complaints (and claims) about the tender or about one of its objects. */
function complaintDocuments(place: Place): DocumentContainer {
  const law = [
    complaintTenderStatus(place),
    ...(place === 'tender' ? [] : [lotIsActive<ContainerFacts>((facts) => lotOfPlace(facts, place))]),
    complaintInStatus,
    endApprovals(),
    ...confidentiality,
    postExists,
    postAuthorAddsDocuments,
    when<ContainerFacts>((facts) => ofPosts(facts).length > 0, postWhileUnderReview),
    sidesSpeakInPosts,
  ]
  const groups = ['brokers', 'aboveThresholdReviewers']
  const change: DocumentWrite = { groups, owner: byKeyOrSide, law: [changedByItsAuthor, ...law] }
  return {
    type: namedAt(place, 'document'),
    path: `${complaintsPath(place)}/{complaint_id}/documents`,
    of: place === 'tender' ? 'a complaint' : `a complaint about ${aPlace(place)}`,
    member: 'documents',
    scope: (...rest) => atPlace(place, 'claim', complaint, ...rest),
    parent: ({ complaint }) => complaint,
    models: { create: 'ComplaintDocument.create', patch: 'ComplaintDocument.patch', full: 'Document' },
    author: ({ role }) => role,
    add: { groups, owner: byKeyOrSide, law },
    replace: change,
    amend: { ...change, json: false },
    remove: { never: 'complaint' },
    after: [recalculate],
    sees: seesInTender,
  }
}

/** Documents of appeals against decisions on complaints. */
function appealDocuments(place: Place): DocumentContainer {
  const law = [
    appealIsOfComplaint,
    appealTenderIsAlive,
    complaintIsDecided,
    endApprovals(),
    ...confidentiality,
  ]
  const change: DocumentWrite = {
    groups: ['brokers'],
    owner: bySide<ContainerFacts>(),
    law: [changedByItsAuthor, ...law],
  }
  return {
    type: namedAt(place, 'appeal.document'),
    path: `${complaintsPath(place)}/{complaint_id}/appeals/{appeal_id}/documents`,
    of: place === 'tender' ? 'an appeal' : `an appeal about ${aPlace(place)}`,
    member: 'documents',
    scope: (...rest) => atPlace(place, 'complaint', complaint, ['appeal', 'appeals'], ...rest),
    parent: ({ around }) => around.appeal as object,
    models: tenderModels,
    author: ({ role }) => role,
    add: { groups: ['brokers'], owner: bySide<ContainerFacts>(), law: [appealAuthorAddsDocuments, ...law] },
    replace: change,
    amend: { ...change, json: false },
    remove: { never: 'appeal' },
    after: [recalculate],
    sees: seesInTender,
  }
}

export const complaintContainers: readonly DocumentContainer[] = places.flatMap((place) => [
  complaintDocuments(place),
  appealDocuments(place),
])
