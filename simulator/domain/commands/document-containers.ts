import { owns } from '../actor.ts'
import { invalidateBids } from '../bids/invalidate.ts'
import { dates } from '../code-lists/dates.ts'
import { unless } from '../command.ts'
import { documentsAtHand } from '../documents.ts'
import type { Facts } from '../facts.ts'
import type { DocumentRecord } from '../records/common.ts'
import { cancellationInTenderStatus, onePendingCancellation } from '../rules/cancellation.ts'
import { noPendingCancellation } from '../rules/cancellation-block.ts'
import { changedByAuthorOrBuyer, onlyOneDocument } from '../rules/document.ts'
import {
  awardDocumentsInTenderStatus,
  botsDocumentsAreTheirs,
  cancellationIsUndisputed,
  lotIsActive,
  lotOfAward,
  qualificationInTenderStatus,
  qualificationIsPending,
  qualificationLotIsNotCancelled,
} from '../rules/document-award.ts'
import { confidentiality, seesConfidential } from '../rules/document-confidentiality.ts'
import {
  contractDocumentsStay,
  templateOrProforma,
  tenderStatusLetsDocuments,
} from '../rules/document-tender.ts'
import { actAs, ownedBy } from '../rules/ownership.ts'
import { endApprovals, inspectorAnswered } from '../rules/review-block.ts'
import { inTender } from '../scope.ts'
import { recalculate } from '../timeline/recalculate.ts'
import type { ContainerFacts, DocumentContainer, DocumentWrite } from './document.ts'

export const tenderModels = { create: 'Document.create', patch: 'Document.patch', full: 'Document' } as const

const isGroup =
  (...groups: readonly string[]) =>
  ({ actor }: Facts) =>
    groups.includes(actor.group)

/** The buyer shows that the tender is his, and acts as its owner. */
export const byBuyer = [
  ownedBy<ContainerFacts>(({ tender }) => tender),
  actAs<ContainerFacts>('tender_owner'),
] as const
export const byBuyerOrAdmin = [unless<ContainerFacts>(isGroup('admins'), ...byBuyer)] as const
const byBuyerOrBot = [unless<ContainerFacts>(isGroup('bots'), ...byBuyer)] as const
const byBuyerBotOrAuction = [unless<ContainerFacts>(isGroup('bots', 'auction'), ...byBuyer)] as const

export const seesInTender = ({ actor, tender, around }: ContainerFacts): boolean =>
  seesConfidential(actor, { tender, bid: around.bid })

/** Documents of an object, every version. */
const listOf =
  (object: (facts: ContainerFacts) => { documents?: DocumentRecord[] }) => (facts: ContainerFacts) =>
    object(facts).documents

const ofTender = listOf(({ tender }) => tender)

/** The notice may be added while a review request is unanswered. Source: state/tender_document.py, document_always. */
const isNotice = (facts: ContainerFacts) =>
  documentsAtHand(facts).every(({ documentType }) => documentType === 'notice')

const tenderWrite: DocumentWrite = {
  groups: ['brokers', 'bots', 'auction'],
  owner: byBuyerBotOrAuction,
  law: [
    onlyOneDocument<ContainerFacts>('notice', 'tender', ofTender, dates.NOTICE_DOC_REQUIRED_FROM),
    onlyOneDocument<ContainerFacts>(
      'evaluationReports',
      'tender',
      ofTender,
      dates.EVALUATION_REPORTS_DOC_REQUIRED_FROM,
    ),
    onlyOneDocument<ContainerFacts>('acceptanceReport', 'tender', ofTender),
    unless<ContainerFacts>(isNotice, inspectorAnswered()),
    templateOrProforma,
    endApprovals(),
    ...confidentiality,
    invalidateBids,
  ],
}
const tenderChange: DocumentWrite = {
  ...tenderWrite,
  allowed: [tenderStatusLetsDocuments, changedByAuthorOrBuyer],
}

const tenderDocuments: DocumentContainer = {
  type: 'tender.document',
  path: '/tenders/{tender_id}/documents',
  of: 'a tender',
  member: 'documents',
  scope: inTender,
  parent: ({ tender }) => tender,
  models: tenderModels,
  author: ({ role }) => role,
  add: { ...tenderWrite, allowed: [tenderStatusLetsDocuments] },
  replace: tenderChange,
  amend: tenderChange,
  remove: {
    groups: ['brokers', 'bots', 'auction'],
    owner: byBuyer,
    allowed: [changedByAuthorOrBuyer],
    object: 'tender',
    statuses: ['draft', 'draft.stage2'],
    law: [],
  },
  after: [recalculate],
  sees: seesInTender,
}

const ofAward = listOf(({ award }) => award)
const awardAllowed = [awardDocumentsInTenderStatus, lotIsActive<ContainerFacts>(lotOfAward)] as const
const awardLaw = [
  noPendingCancellation<ContainerFacts>(lotOfAward),
  endApprovals(),
  ...confidentiality,
  onlyOneDocument<ContainerFacts>('notice', 'award', ofAward, dates.AWARD_NOTICE_DOC_REQUIRED_FROM),
  onlyOneDocument<ContainerFacts>('extensionReport', 'award', ofAward),
  onlyOneDocument<ContainerFacts>('deviationReport', 'award', ofAward),
  onlyOneDocument<ContainerFacts>('acceptanceReport', 'award', ofAward),
] as const

const awardDocuments: DocumentContainer = {
  type: 'award.document',
  path: '/tenders/{tender_id}/awards/{award_id}/documents',
  of: 'an award',
  member: 'documents',
  scope: (...hops) => inTender(['award', 'awards'], ...hops),
  parent: ({ award }) => award,
  models: tenderModels,
  author: ({ role }) => role,
  add: { groups: ['brokers', 'bots'], owner: byBuyerOrBot, allowed: awardAllowed, law: awardLaw },
  replace: {
    groups: ['brokers', 'bots'],
    owner: byBuyer,
    allowed: [...awardAllowed, botsDocumentsAreTheirs],
    law: awardLaw,
  },
  amend: {
    groups: ['brokers'],
    owner: byBuyer,
    allowed: [...awardAllowed, botsDocumentsAreTheirs],
    law: awardLaw,
  },
  remove: { never: 'award' },
  after: [recalculate],
  sees: seesInTender,
}

const qualificationWrite: DocumentWrite = {
  groups: ['brokers', 'bots'],
  owner: byBuyerOrBot,
  allowed: [qualificationLotIsNotCancelled, qualificationInTenderStatus, qualificationIsPending],
  law: [
    endApprovals(),
    ...confidentiality,
    onlyOneDocument<ContainerFacts>(
      'deviationReport',
      'qualification',
      listOf(({ qualification }) => qualification),
    ),
  ],
}

const qualificationDocuments: DocumentContainer = {
  type: 'qualification.document',
  path: '/tenders/{tender_id}/qualifications/{qualification_id}/documents',
  of: 'a qualification',
  member: 'documents',
  scope: (...hops) => inTender(['qualification', 'qualifications'], ...hops),
  parent: ({ qualification }) => qualification,
  models: tenderModels,
  author: ({ actor, tender, role }) => (owns(actor, tender) ? 'tender_owner' : role),
  add: qualificationWrite,
  replace: qualificationWrite,
  amend: qualificationWrite,
  remove: { never: 'qualification' },
  after: [recalculate],
  sees: seesInTender,
}

const cancellationWrite: DocumentWrite = {
  groups: ['brokers'],
  owner: byBuyerOrAdmin,
  law: [
    cancellationInTenderStatus,
    cancellationIsUndisputed,
    onePendingCancellation<ContainerFacts>(({ cancellation }) => cancellation),
    ...confidentiality,
    onlyOneDocument<ContainerFacts>(
      'cancellationReport',
      'tender',
      listOf(({ cancellation }) => cancellation),
      dates.CANCELLATION_REPORT_DOC_REQUIRED_FROM,
    ),
  ],
}

const cancellationDocuments: DocumentContainer = {
  type: 'cancellation.document',
  path: '/tenders/{tender_id}/cancellations/{cancellation_id}/documents',
  of: 'a cancellation',
  member: 'documents',
  scope: (...hops) => inTender(['cancellation', 'cancellations'], ...hops),
  parent: ({ cancellation }) => cancellation,
  models: tenderModels,
  add: cancellationWrite,
  replace: cancellationWrite,
  amend: cancellationWrite,
  remove: { never: 'cancellation' },
  after: [recalculate],
  sees: seesInTender,
}

/** Contracts live in their own collection; what a tender keeps of them takes no documents. */
const closed: DocumentWrite = { owner: [contractDocumentsStay], law: [] }

const tenderContractDocuments: DocumentContainer = {
  type: 'tender-contract.document',
  path: '/tenders/{tender_id}/contracts/{contract_id}/documents',
  of: 'a contract, as the tender keeps it',
  member: 'documents',
  scope: (...hops) => inTender(['contract', 'contracts'], ...hops),
  parent: ({ contract }) => contract,
  models: tenderModels,
  add: closed,
  replace: closed,
  amend: { ...closed, json: false },
  remove: { never: 'contract' },
  after: [],
  sees: seesInTender,
}

/** Documents of tenders and of what stands in them, except bids and complaints. */
export const tenderContainers: readonly DocumentContainer[] = [
  tenderDocuments,
  awardDocuments,
  qualificationDocuments,
  cancellationDocuments,
  tenderContractDocuments,
]
