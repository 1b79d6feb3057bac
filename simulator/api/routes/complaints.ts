import { changeAwardClaim, changeTenderClaim } from '../../domain/commands/claim-change.ts'
import { fileAwardClaim, fileTenderClaim } from '../../domain/commands/claim-file.ts'
import { listComplaints, readComplaint, type Stage } from '../../domain/commands/complaint-read.ts'
import { filledPath } from '../../domain/documents.ts'
import type { TenderFacts } from '../../domain/facts.ts'
import type { Complaint } from '../../domain/records/tender.ts'
import { type Route, route, unlessUnchanged } from '../route.ts'
import { complaintView, tenderComplaintView } from '../views/complaint.ts'
import type { Viewer } from '../views/viewer.ts'
import { seesFiles, withNextAward } from './awards.ts'

/** What complaints may be about: its path, its member of the facts, how it is called. */
const STAGES: readonly (readonly [Stage, string, string])[] = [
  ['tender', '/tenders/{tender_id}', 'a tender'],
  ['award', '/tenders/{tender_id}/awards/{award_id}', 'an award'],
  ['cancellation', '/tenders/{tender_id}/cancellations/{cancellation_id}', 'a cancellation'],
  ['qualification', '/tenders/{tender_id}/qualifications/{qualification_id}', 'a qualification'],
]

const view = (stage: Stage) => (stage === 'tender' ? tenderComplaintView : complaintView)

function complaintsOf(stage: Stage, facts: TenderFacts): readonly Complaint[] {
  const parent = stage === 'tender' ? facts.tender : facts.around[stage]
  return parent?.complaints ?? []
}

function readRoutes(stage: Stage, path: string, of: string): Route[] {
  return [
    route('GET', `${path}/complaints`, {
      operation: listComplaints(stage),
      response: 'Complaint',
      summary: `Complaints and claims about ${of}`,
      reply: (facts, viewer) => ({
        data: complaintsOf(stage, facts).map((each) => view(stage)(each, viewer, seesFiles(facts))),
      }),
    }),
    route('GET', `${path}/complaints/{complaint_id}`, {
      operation: readComplaint(stage),
      response: 'Complaint',
      summary: `A complaint or claim about ${of}`,
      reply: (facts, viewer) => ({ data: view(stage)(facts.target, viewer, seesFiles(facts)) }),
    }),
  ]
}

const filed = (stage: Stage, path: string) => (facts: TenderFacts<Complaint>, viewer: Viewer) => ({
  status: 201,
  location: `${filledPath(path, facts)}/${facts.target.id}`,
  data: view(stage)(facts.target, viewer, seesFiles(facts)),
  access: facts.access,
})

const changedClaim = (stage: Stage) =>
  unlessUnchanged((facts: TenderFacts<Complaint>, viewer: Viewer) =>
    withNextAward(facts, view(stage)(facts.target, viewer, seesFiles(facts))),
  )

const TENDER = '/tenders/{tender_id}/complaints'
const AWARD = '/tenders/{tender_id}/awards/{award_id}/complaints'

export const complaintRoutes: readonly Route[] = [
  ...STAGES.flatMap((stage) => readRoutes(...stage)),
  route('POST', TENDER, {
    operation: fileTenderClaim,
    request: 'Claim.create',
    response: 'Claim',
    summary: 'File a claim about a tender',
    reply: filed('tender', TENDER),
  }),
  route('PATCH', `${TENDER}/{complaint_id}`, {
    operation: changeTenderClaim,
    request: 'Claim.patch.answer',
    response: 'Claim',
    summary: 'Answer, cancel or judge a claim about a tender',
    reply: changedClaim('tender'),
  }),
  route('POST', AWARD, {
    operation: fileAwardClaim,
    request: 'Claim.create',
    response: 'Claim',
    summary: 'File a claim about an award',
    reply: filed('award', AWARD),
  }),
  route('PATCH', `${AWARD}/{complaint_id}`, {
    operation: changeAwardClaim,
    request: 'Claim.patch.answer',
    response: 'Claim',
    summary: 'Answer, cancel or judge a claim about an award',
    reply: changedClaim('award'),
  }),
]
