import { defineOperation, type Operation, type Scope, type Step, unless, when } from '../command.ts'
import { asked } from '../complaints/asked.ts'
import { complaintFee, feeBase } from '../complaints/fee.ts'
import {
  atPlace,
  type ComplaintFacts,
  complaintsPath,
  lotOfPlace,
  namedAt,
  offered,
  type Place,
  placeOf,
} from '../complaints/place.ts'
import { filledPath } from '../documents.ts'
import type { TenderFacts } from '../facts.ts'
import { append, giveOwnership, input } from '../input.ts'
import type { Tender } from '../records/tender.ts'
import {
  bidderComplainsOnCancellation,
  complainantIsPreselected,
  complainantTookPart,
  complaintLotIsActive,
  complaintsAreConfigured,
  filedInStage,
  loserComplainsOnOwnBid,
  noComplaintOnRestricted,
} from '../rules/complaint.ts'
import { bidderPays, currencyIsQuoted } from '../rules/complaint-fee.ts'
import { objectionLaw } from '../rules/complaint-objection.ts'
import {
  cancellationComplaintInTime,
  cancellationIsPending,
  filedInComplaintPeriod,
  noClaimOnCancelledTender,
  noComplaintOnCancelledLot,
  tenderComplaintInTime,
} from '../rules/complaint-time.ts'
import { noDocumentsOfPosts } from '../rules/document-complaint.ts'
import { documentsArePublic, signaturesOfSecretBuyers } from '../rules/document-confidentiality.ts'
import { inTender, notFound } from '../scope.ts'
import { recalculate } from '../timeline/recalculate.ts'
import { isAdmin } from './by-buyer.ts'
import { fileClaim } from './claim-file.ts'
import { acceptDocuments } from './document-accept.ts'
import { readData } from './sent-data.ts'

type Steps = readonly Step<ComplaintFacts>[]

/** What is filed when nothing says what it is. Source: extract_complaint_type. */
const typeAsked = (facts: Pick<TenderFacts, 'command'>): unknown => asked(facts).type || 'claim'

/** About a cancellation there are only complaints; elsewhere what is filed says which of the two it is. */
const isClaim = (place: Place) => (facts: ComplaintFacts) =>
  place !== 'cancellation' && typeAsked(facts) === 'claim'

/** What is filed is looked at before anything but the tender: not every place takes both claims and complaints. */
function filing(place: Place): Scope {
  const tender = inTender()
  const inside = atPlace(place, 'claim')
  return (facts) => tender(facts) ?? routed(facts as TenderFacts, place) ?? inside(facts)
}

function routed(facts: TenderFacts, place: Place) {
  const least = place === 'tender' ? 'complaint' : 'claim'
  const missing = offered(facts, place, least) ?? (place === 'cancellation' ? undefined : readData(facts))
  if (missing || place === 'cancellation') return missing
  const type = typeAsked(facts)
  if (type === 'claim') return place === 'tender' ? notFound('not_found') : undefined
  return type === 'complaint' ? offered(facts, place, 'complaint') : notFound('not_found')
}

/** Claims and complaints of a tender are counted together. Source: calculate_total_complaints. */
export function countComplaints(tender: Tender): number {
  const { complaints = [], awards = [], qualifications = [], cancellations = [] } = tender
  const inner = [...awards, ...qualifications, ...cancellations].map((each) => each.complaints?.length ?? 0)
  return inner.reduce((sum, count) => sum + count, complaints.length)
}

function number({ tender, target }: ComplaintFacts): void {
  target.complaintID = `${tender.tenderID}.a${countComplaints(tender) + 1}`
}

const documentsOf = ({ target }: ComplaintFacts) => target.documents ?? []

const documentLaw: Steps = [
  signaturesOfSecretBuyers<ComplaintFacts>(documentsOf),
  documentsArePublic<ComplaintFacts>(documentsOf),
  noDocumentsOfPosts,
]

function lawOf(place: Place): Steps {
  const { put, about } = objectionLaw(place)
  const configured = [complaintsAreConfigured(place), noComplaintOnRestricted]
  if (place === 'cancellation')
    return [
      ...configured,
      bidderComplainsOnCancellation,
      cancellationIsPending as Step<ComplaintFacts>,
      cancellationComplaintInTime as Step<ComplaintFacts>,
      ...put,
      ...about,
      ...documentLaw,
    ]
  return [
    ...configured,
    filedInStage(place, 'complaint'),
    place === 'tender' ? complainantIsPreselected : complaintLotIsActive(place),
    ...put,
    ...about,
    place === 'tender' ? tenderComplaintInTime : filedInComplaintPeriod(place),
    noClaimOnCancelledTender,
    noComplaintOnCancelledLot(place),
    ...documentLaw,
    ...(place === 'award' ? [loserComplainsOnOwnBid as Step<ComplaintFacts>] : []),
  ]
}

/** Who complains about an award shows his bid first; about a qualification, after the complaint was read. */
function reading(place: Place): Steps {
  const model = place === 'tender' ? 'Complaint.create' : `Complaint.create.${place}`
  const read = input<ComplaintFacts>(model)
  if (place === 'award') return [unless(isAdmin, complainantTookPart(place, 'complaint')), read]
  if (place === 'qualification') return [read, unless(isAdmin, complainantTookPart(place, 'complaint'))]
  return [read]
}

function steps(place: Place): Steps {
  return [
    ...reading(place),
    giveOwnership(),
    acceptDocuments<ComplaintFacts>({
      path: (facts) => `${filledPath(complaintsPath(place), facts)}/${facts.target.id}`,
    }),
    number,
    ...lawOf(place),
    bidderPays(place),
    currencyIsQuoted(place),
    append((facts) => placeOf(facts, place), 'complaints'),
    ({ target }) => {
      for (const document of target.documents ?? []) document.author = 'complaint_owner'
    },
    (facts) => {
      const lot = lotOfPlace(facts, place)
      if (lot) facts.target.relatedLot = lot
    },
    (facts) => {
      facts.target.value = complaintFee(facts, feeBase(facts, place))
    },
    recalculate,
  ]
}

/** Files a complaint, or a claim. Source: views/complaint.py, claim.py; state/complaint.py and those of the places. */
export function fileComplaint(place: Place): Operation<ComplaintFacts> {
  const claims: Steps =
    place === 'award' || place === 'qualification' ? [when(isClaim(place), ...fileClaim(place, number))] : []
  return defineOperation<ComplaintFacts>({
    type: namedAt(place, 'file'),
    scope: filing(place),
    groups: ['brokers'],
    json: true,
    steps: [...claims, unless(isClaim(place), ...steps(place))],
  })
}
