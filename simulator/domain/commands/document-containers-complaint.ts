import { owns } from '../actor.ts'
import { type Step, unless } from '../command.ts'
import { changedByItsAuthor } from '../rules/document.ts'
import {
  appealAuthorAddsDocuments,
  appealIsOfComplaint,
  appealTenderIsAlive,
  complaintIsDecided,
} from '../rules/document-appeal.ts'
import { lotIsActive, lotOfAward, lotOfCancellation, lotOfQualification } from '../rules/document-award.ts'
import {
  complaintInStatus,
  complaintTenderStatus,
  postAuthorAddsDocuments,
  postExists,
  postsAreOpen,
  sidesSpeakInPosts,
} from '../rules/document-complaint.ts'
import { confidentiality } from '../rules/document-confidentiality.ts'
import { ownedByAny } from '../rules/ownership.ts'
import { endApprovals } from '../rules/review-block.ts'
import { type Hop, inTender } from '../scope.ts'
import { recalculate } from '../timeline/recalculate.ts'
import type { ContainerFacts, DocumentContainer, DocumentWrite } from './document.ts'
import { seesInTender, tenderModels } from './document-containers.ts'

/** A side of the complaint shows the complaint's or the tender's token, and acts as its owner. */
const bySide: readonly Step<ContainerFacts>[] = [
  ownedByAny<ContainerFacts>(
    ({ complaint }) => complaint,
    ({ tender }) => tender,
  ),
  (facts) => {
    facts.role = owns(facts.actor, facts.complaint) ? 'complaint_owner' : 'tender_owner'
  },
]

/** Reviewers and admins act by their keys; the sides show the complaint's or the tender's token. */
const bySideOrReviewer = [
  unless<ContainerFacts>(
    ({ actor }) => actor.group === 'admins' || actor.group === 'aboveThresholdReviewers',
    ...bySide,
  ),
] as const

type Stage = 'tender' | 'award' | 'cancellation' | 'qualification'

const lotOfStage: { readonly [S in Stage]?: (facts: ContainerFacts) => string | undefined } = {
  award: lotOfAward,
  cancellation: lotOfCancellation,
  qualification: lotOfQualification,
}

/** Documents of complaints (and claims) about the tender or about one of its objects. */
function complaintDocuments(stage: Stage, path: string, ...hops: Hop[]): DocumentContainer {
  const lot = lotOfStage[stage]
  const law = [
    complaintTenderStatus(stage),
    ...(lot ? [lotIsActive<ContainerFacts>(lot)] : []),
    complaintInStatus,
    endApprovals(),
    ...confidentiality,
    postExists,
    postAuthorAddsDocuments,
    postsAreOpen,
    sidesSpeakInPosts,
  ]
  const groups = ['brokers', 'aboveThresholdReviewers']
  const change: DocumentWrite = { groups, owner: bySideOrReviewer, law: [changedByItsAuthor, ...law] }
  return {
    type: stage === 'tender' ? 'complaint.document' : `${stage}.complaint.document`,
    path: `/tenders/{tender_id}${path}/complaints/{complaint_id}/documents`,
    of: stage === 'tender' ? 'a complaint' : `a complaint about ${stage === 'award' ? 'an' : 'a'} ${stage}`,
    member: 'documents',
    scope: (...rest) => inTender(...hops, ['complaint', 'complaints'], ...rest),
    parent: ({ complaint }) => complaint,
    models: { create: 'ComplaintDocument.create', patch: 'ComplaintDocument.patch', full: 'Document' },
    author: ({ role }) => role,
    add: { groups, owner: bySideOrReviewer, law },
    replace: change,
    amend: { ...change, json: false },
    remove: { never: 'complaint' },
    after: [recalculate],
    sees: seesInTender,
  }
}

/** Documents of appeals against decisions on complaints. */
function appealDocuments(stage: Stage, path: string, ...hops: Hop[]): DocumentContainer {
  const law = [
    appealIsOfComplaint,
    appealTenderIsAlive,
    complaintIsDecided,
    endApprovals(),
    ...confidentiality,
  ]
  const change: DocumentWrite = { groups: ['brokers'], owner: bySide, law: [changedByItsAuthor, ...law] }
  return {
    type: stage === 'tender' ? 'complaint.appeal.document' : `${stage}.complaint.appeal.document`,
    path: `/tenders/{tender_id}${path}/complaints/{complaint_id}/appeals/{appeal_id}/documents`,
    of: stage === 'tender' ? 'an appeal' : `an appeal about ${stage === 'award' ? 'an' : 'a'} ${stage}`,
    member: 'documents',
    scope: (...rest) => inTender(...hops, ['complaint', 'complaints'], ['appeal', 'appeals'], ...rest),
    parent: ({ around }) => around.appeal as object,
    models: tenderModels,
    author: ({ role }) => role,
    add: { groups: ['brokers'], owner: bySide, law: [appealAuthorAddsDocuments, ...law] },
    replace: change,
    amend: { ...change, json: false },
    remove: { never: 'appeal' },
    after: [recalculate],
    sees: seesInTender,
  }
}

const stages: readonly (readonly [stage: Stage, path: string, ...hops: Hop[]])[] = [
  ['tender', ''],
  ['award', '/awards/{award_id}', ['award', 'awards']],
  ['cancellation', '/cancellations/{cancellation_id}', ['cancellation', 'cancellations']],
  ['qualification', '/qualifications/{qualification_id}', ['qualification', 'qualifications']],
]

export const complaintContainers: readonly DocumentContainer[] = stages.flatMap((stage) => [
  complaintDocuments(...stage),
  appealDocuments(...stage),
])
