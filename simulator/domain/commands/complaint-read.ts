import { defineOperation, type Operation } from '../command.ts'
import { atPlace, type ComplaintFacts, namedAt, type Place } from '../complaints/place.ts'

/** Shows the complaints and claims about an object of a tender. Source: views/complaint.py, BaseComplaintGetResource. */
export function listComplaints(place: Place): Operation<ComplaintFacts> {
  return defineOperation<ComplaintFacts>({
    type: namedAt(place, 'list'),
    scope: atPlace(place, 'claim'),
    reads: true,
    steps: [],
  })
}

/** Shows one of them. */
export function readComplaint(place: Place): Operation<ComplaintFacts> {
  return defineOperation<ComplaintFacts>({
    type: namedAt(place, 'read'),
    scope: atPlace(place, 'claim', ['complaint', 'complaints']),
    reads: true,
    steps: [],
  })
}
