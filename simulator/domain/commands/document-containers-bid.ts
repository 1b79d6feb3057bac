import { unless } from '../command.ts'
import { mayCorrect } from '../qualifying/explanation.ts'
import { onlyOneDocument } from '../rules/document.ts'
import {
  bidDocumentsInTenderStatus,
  bidIsAlive,
  bidsAreOpened,
  confidentialityIsSettled,
  endPendingBid,
  keepSealed,
  priceIsOpened,
  shownUnlessBidIs,
  winnerAddsDocuments,
  withinTenderPeriod,
} from '../rules/document-bid.ts'
import { actAs, ownedBy } from '../rules/ownership.ts'
import { endApprovals } from '../rules/review-block.ts'
import { inTender } from '../scope.ts'
import { recalculate } from '../timeline/recalculate.ts'
import type { ContainerFacts, DocumentContainer } from './document.ts'
import { seesInTender, tenderModels } from './document-containers.ts'

type BidMember = 'documents' | 'financialDocuments' | 'eligibilityDocuments' | 'qualificationDocuments'

const byBidder = [ownedBy<ContainerFacts>(({ bid }) => bid), actAs<ContainerFacts>('bid_owner')] as const

const opened = [bidsAreOpened, shownUnlessBidIs('invalid', 'deleted')] as const
const priced = [
  priceIsOpened,
  shownUnlessBidIs('invalid', 'deleted', 'invalid.pre-qualification', 'unsuccessful'),
] as const

const bidAllowed = [
  unless<ContainerFacts>(mayCorrect, bidDocumentsInTenderStatus, winnerAddsDocuments),
  withinTenderPeriod,
  bidIsAlive,
] as const

/** One of the lists of documents that a bid has. */
function bidDocuments(
  segment: string,
  member: BidMember,
  of: string,
  seen: NonNullable<DocumentContainer['list']>,
): DocumentContainer {
  const groups = ['brokers', 'Administrator']
  const proposal = onlyOneDocument<ContainerFacts>('proposal', 'bid', ({ bid }) => bid[member])
  const follow = [endApprovals(), endPendingBid] as const
  return {
    type: `bid.${segment.replace(/s$/, '')}`,
    path: `/tenders/{tender_id}/bids/{bid_id}/${segment}`,
    of,
    member,
    scope: (...hops) => inTender(['bid', 'bids'], ...hops),
    parent: ({ bid }) => bid,
    models: tenderModels,
    list: seen,
    item: seen,
    add: { groups, owner: byBidder, allowed: bidAllowed, law: [proposal, ...follow] },
    replace: {
      groups,
      owner: byBidder,
      allowed: [...bidAllowed, confidentialityIsSettled],
      law: [proposal, ...follow],
    },
    amend: { groups, owner: byBidder, allowed: [...bidAllowed, confidentialityIsSettled], law: follow },
    remove: { groups, owner: byBidder, object: 'bid', statuses: ['draft'], law: [keepSealed] },
    after: [recalculate, keepSealed],
    sees: seesInTender,
  }
}

export const bidContainers: readonly DocumentContainer[] = [
  bidDocuments('documents', 'documents', 'a bid', opened),
  bidDocuments('financial_documents', 'financialDocuments', 'a bid’s price', priced),
  bidDocuments('eligibility_documents', 'eligibilityDocuments', 'a bidder’s eligibility', opened),
  bidDocuments('qualification_documents', 'qualificationDocuments', 'a bidder’s qualification', priced),
]
