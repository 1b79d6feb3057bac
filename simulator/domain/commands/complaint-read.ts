import { inAward } from '../award-scope.ts'
import { defineOperation, type Operation, type Scope } from '../command.ts'
import type { TenderFacts } from '../facts.ts'
import type { Complaint } from '../records/tender.ts'
import { type Hop, inTender } from '../scope.ts'

/** What complaints and claims may be about. */
export type Stage = 'tender' | 'award' | 'cancellation' | 'qualification'

const complaint: Hop = ['complaint', 'complaints']
const scopes: Readonly<Record<Stage, (...hops: Hop[]) => Scope>> = {
  tender: inTender,
  award: inAward,
  cancellation: (...hops) => inTender(['cancellation', 'cancellations'], ...hops),
  qualification: (...hops) => inTender(['qualification', 'qualifications'], ...hops),
}

const named = (stage: Stage, verb: string): string =>
  stage === 'tender' ? `complaint.${verb}` : `${stage}.complaint.${verb}`

/** Shows the complaints and claims about an object of a tender. Source: views/complaint.py, BaseComplaintGetResource. */
export function listComplaints(stage: Stage): Operation<TenderFacts> {
  return defineOperation<TenderFacts>({
    type: named(stage, 'list'),
    scope: scopes[stage](),
    reads: true,
    steps: [],
  })
}

/** Shows one of them. */
export function readComplaint(stage: Stage): Operation<TenderFacts<Complaint>> {
  return defineOperation<TenderFacts<Complaint>>({
    type: named(stage, 'read'),
    scope: scopes[stage](complaint),
    reads: true,
    steps: [],
  })
}
