import {
  dateBid,
  dateNewLotValues,
  dateSubmission,
  endChangedBid,
  isHandedIn,
  isQualified,
  keepLotValues,
  onlyTenderers,
} from '../bids/hand-in.ts'
import { completePrices, isCollective } from '../collective/offer.ts'
import { defineOperation, type Step, unless, when } from '../command.ts'
import type { BidFacts, TenderFacts } from '../facts.ts'
import { append, change, giveOwnership, input, merge } from '../input.ts'
import { has24Hours } from '../qualifying/explanation.ts'
import type { Bid } from '../records/tender.ts'
import { accredited, notTestKey } from '../rules/accreditation.ts'
import {
  bidBecomesPending,
  bidsOpened,
  bidWhileTendering,
  bidWithinPeriod,
  deletedBidIsFinal,
  isBidOwner,
  newBidStatus,
} from '../rules/bid-access.ts'
import { bidderOfAgreement, bidWithinContract } from '../rules/bid-agreement.ts'
import { answersFollowProducts, answersInPlace } from '../rules/bid-answers.ts'
import { bidProducts, oneProposal, proposalSigned } from '../rules/bid-hand-in.ts'
import { bidItemsComplete, bidItemsFit } from '../rules/bid-items.ts'
import { qualificationChanges } from '../rules/bid-qualification.ts'
import { unitValueRules } from '../rules/bid-unit-value.ts'
import { offerRules } from '../rules/collective.ts'
import { signersIn, supplierContractRules } from '../rules/econtract.ts'
import { bidPaysWithinRange } from '../rules/lot-shares.ts'
import { actAs, isAdministrator, ownedBy } from '../rules/ownership.ts'
import { inTender } from '../scope.ts'
import { acceptDocuments } from './document-accept.ts'

type New = TenderFacts<Bid>
type Facts = BidFacts<Bid>

const one = inTender(['bid', 'bids'])

/** Who will sign for the bidder, should he win. */
const bidders = supplierContractRules(signersIn('tenderers', ({ target }) => (target as Bid).tenderers ?? []))

/** What items cost; where suppliers share a lot, the offer itself is a price for a unit. */
const pricesOfItems: readonly Step<New>[] = [unless(isCollective, ...unitValueRules)]

/** Items are complete, signers named… Source: BidState.on_post, on_patch. */
const partsOfBid: readonly Step<New>[] = [unless(isCollective, ...bidItemsComplete), ...bidders]

/** …and everything fits the tender. */
const fit: readonly Step<New>[] = [
  when(isCollective, completePrices, ...offerRules),
  unless(isCollective, ...bidItemsFit, ...bidProducts),
  ...oneProposal,
]

/** A bid that is handed in is signed and counts from now. */
const handIn = when(isHandedIn, proposalSigned, dateSubmission, ...answersFollowProducts)

const answers = answersInPlace(({ target }: New) => target.requirementResponses)

/** Hands in a bid, or keeps it as a draft. Source: tender/core/procedure/views/bid.py. */
export const submitBid = defineOperation<New>({
  type: 'bid.submit',
  scope: inTender(),
  groups: ['brokers'],
  json: true,
  modifies: false,
  steps: [
    accredited(({ method }) => ({ levels: method.accreditation.bid, item: 'bid', operation: 'creation' })),
    notTestKey(({ tender }) => tender.mode, { item: 'bid', operation: 'creation' }),
    bidWhileTendering('add'),
    bidWithinPeriod('add'),
    input('Bid.create'),
    acceptDocuments<New>({ path: ({ tender, target }) => `/tenders/${tender.id}/bids/${target.id}` }),
    giveOwnership(),
    dateBid,
    ...partsOfBid,
    ...pricesOfItems,
    newBidStatus,
    handIn,
    bidderOfAgreement,
    bidWithinContract,
    ...fit,
    answers,
    bidPaysWithinRange,
    append(({ tender }) => tender, 'bids'),
  ],
})

const owner = ownedBy<Facts>(({ bid }) => bid)

/** Changes a bid; a pending one must then be handed in anew. */
export const changeBid = defineOperation<Facts>({
  type: 'bid.change',
  scope: one,
  groups: ['brokers', 'Administrator'],
  json: true,
  modifies: false,
  steps: [
    unless(isAdministrator, owner, actAs('bid_owner')),
    deletedBidIsFinal,
    unless(has24Hours, bidWhileTendering('update'), bidWithinPeriod('update')),
    change((facts: Facts) => (isQualified(facts) ? 'Bid.patch.qualification' : 'Bid.patch')),
    onlyTenderers,
    merge('Bid'),
    ...partsOfBid,
    keepLotValues,
    ...qualificationChanges,
    ...pricesOfItems,
    bidBecomesPending,
    dateNewLotValues,
    ...fit,
    endChangedBid,
    answers,
    handIn,
    bidPaysWithinRange,
  ],
})

/** Withdraws a bid: nothing of it stays. */
export const withdrawBid = defineOperation<Facts>({
  type: 'bid.withdraw',
  scope: one,
  groups: ['brokers', 'Administrator'],
  modifies: false,
  steps: [owner, bidWhileTendering('delete'), bidWithinPeriod('delete'), remove],
})

function remove({ tender, bid }: Facts): void {
  tender.bids = tender.bids?.filter(({ id }) => id !== bid.id) ?? []
  if (!tender.bids.length) delete tender.bids
}

/** Shows a bid: to its owner always, to others once bids are opened. */
export const readBid = defineOperation<Facts>({
  type: 'bid.read',
  scope: one,
  reads: true,
  steps: [unless(isBidOwner, bidsOpened('bid'))],
})

/** Shows all bids once they are opened. */
export const listBids = defineOperation<TenderFacts>({
  type: 'bid.list',
  scope: inTender(),
  reads: true,
  steps: [bidsOpened('bids')],
})
