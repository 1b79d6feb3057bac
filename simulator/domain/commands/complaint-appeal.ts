import { defineOperation, type Operation } from '../command.ts'
import { atPlace, complaintsPath, namedAt, type Place } from '../complaints/place.ts'
import { filledPath } from '../documents.ts'
import { append, change, input, mergeDeep } from '../input.ts'
import type { Appeal, Complaint } from '../records/tender.ts'
import {
  appealChangedByItsAuthor,
  appealIsOfComplaint,
  appealTenderIsAlive,
  complaintIsDecided,
  proceedingIsNamedOnce,
} from '../rules/appeal.ts'
import type { InComplaint } from '../rules/complaint-post.ts'
import { documentsArePublic, signaturesOfSecretBuyers } from '../rules/document-confidentiality.ts'
import type { Hop } from '../scope.ts'
import { bySide } from './complaint-side.ts'
import { acceptDocuments } from './document-accept.ts'

type Facts = InComplaint<Appeal>

const complaint: Hop = ['complaint', 'complaints']
const appeal: Hop = ['appeal', 'appeals']
const groups = ['brokers', 'bots', 'Administrator', 'aboveThresholdReviewers'] as const

const documentsOf = ({ target }: Facts) => target.documents ?? []

const law = [
  signaturesOfSecretBuyers<Facts>(documentsOf),
  documentsArePublic<Facts>(documentsOf),
  appealIsOfComplaint,
  appealTenderIsAlive,
  complaintIsDecided,
] as const

/** A side tells that it takes the decision on a complaint to court. Source: views/complaint_appeal.py, state/complaint_appeal.py. */
export function addAppeal(place: Place): Operation<Facts> {
  return defineOperation<Facts>({
    type: namedAt(place, 'appeal.add'),
    scope: atPlace(place, 'complaint', complaint),
    groups,
    json: true,
    steps: [
      ...bySide<Facts>(),
      input('Appeal.create'),
      acceptDocuments<Facts>({
        path: (facts) =>
          `${filledPath(complaintsPath(place), facts)}/${facts.complaint.id}/appeals/${facts.target.id}`,
        author: ({ role }) => role,
      }),
      append((facts) => facts.complaint, 'appeals'),
      (facts) => {
        facts.target.author = facts.role
      },
      ...law,
    ],
  })
}

/** Names the proceeding that the court opened. */
export function changeAppeal(place: Place): Operation<Facts> {
  return defineOperation<Facts>({
    type: namedAt(place, 'appeal.change'),
    scope: atPlace(place, 'complaint', complaint, appeal),
    groups,
    json: true,
    steps: [
      ...bySide<Facts>(),
      change('Appeal.patch', { removes: false }),
      mergeDeep('Appeal'),
      appealChangedByItsAuthor,
      proceedingIsNamedOnce,
      ...law,
    ],
  })
}

/** Shows the appeals against decisions on a complaint. */
export function listAppeals(place: Place): Operation<InComplaint<Complaint>> {
  return defineOperation<InComplaint<Complaint>>({
    type: namedAt(place, 'appeal.list'),
    scope: atPlace(place, 'complaint', complaint),
    reads: true,
    steps: [],
  })
}

/** Shows one of them. */
export function readAppeal(place: Place): Operation<Facts> {
  return defineOperation<Facts>({
    type: namedAt(place, 'appeal.read'),
    scope: atPlace(place, 'complaint', complaint, appeal),
    reads: true,
    steps: [],
  })
}
