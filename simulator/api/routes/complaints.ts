import { addAppeal, changeAppeal, listAppeals, readAppeal } from '../../domain/commands/complaint-appeal.ts'
import { changeComplaint } from '../../domain/commands/complaint-change.ts'
import { fileComplaint } from '../../domain/commands/complaint-file.ts'
import { addPost, listPosts, readPost } from '../../domain/commands/complaint-post.ts'
import { listComplaints, readComplaint } from '../../domain/commands/complaint-read.ts'
import {
  aPlace,
  type ComplaintFacts,
  complaintsPath,
  type Place,
  placeOf,
  places,
} from '../../domain/complaints/place.ts'
import { filledPath } from '../../domain/documents.ts'
import { type Route, route, unlessUnchanged } from '../route.ts'
import { anonymousClaimView, appealView, complaintView } from '../views/complaint.ts'
import { shown } from '../views/shown.ts'
import type { Viewer } from '../views/viewer.ts'
import { seesFiles, withNextAward } from './awards.ts'

/** Who claims about a tender or a qualification is not told. Source: views/complaint.py, qualification_complaint.py. */
const viewOf = (place: Place) =>
  place === 'tender' || place === 'qualification' ? anonymousClaimView : complaintView

function complaintRoutesOf(place: Place): Route[] {
  const all = complaintsPath(place)
  const of = aPlace(place)
  const view = (facts: ComplaintFacts, viewer: Viewer) =>
    viewOf(place)(facts.target, viewer, seesFiles(facts))
  return [
    route('GET', all, {
      operation: listComplaints(place),
      response: 'Complaint',
      summary: `Complaints and claims about ${of}`,
      reply: (facts, viewer) => ({
        data: (placeOf(facts, place).complaints ?? []).map((each) =>
          viewOf(place)(each, viewer, seesFiles(facts)),
        ),
      }),
    }),
    route('POST', all, {
      operation: fileComplaint(place),
      request: place === 'tender' ? 'Complaint.create' : `Complaint.create.${place}`,
      response: 'Complaint',
      summary: `File a complaint or a claim about ${of}`,
      reply: (facts, viewer) => ({
        status: 201,
        location: `${filledPath(all, facts)}/${facts.target.id}`,
        data: view(facts, viewer),
        access: facts.access,
      }),
    }),
    route('GET', `${all}/{complaint_id}`, {
      operation: readComplaint(place),
      response: 'Complaint',
      summary: `A complaint or claim about ${of}`,
      reply: (facts, viewer) => ({ data: view(facts, viewer) }),
    }),
    route('PATCH', `${all}/{complaint_id}`, {
      operation: changeComplaint(place),
      request: 'Complaint.patch.review',
      response: 'Complaint',
      summary: `Submit, decide, withdraw or act on a complaint or claim about ${of}`,
      reply: unlessUnchanged((facts, viewer) => withNextAward(facts, view(facts, viewer))),
    }),
  ]
}

function postRoutesOf(place: Place): Route[] {
  const all = `${complaintsPath(place)}/{complaint_id}/posts`
  const of = aPlace(place)
  return [
    route('GET', all, {
      operation: listPosts(place),
      response: 'ComplaintPost.create',
      summary: `Posts to a complaint about ${of}`,
      reply: ({ complaint }) => ({ data: (complaint.posts ?? []).map((each) => shown(each)) }),
    }),
    route('POST', all, {
      operation: addPost(place),
      request: 'ComplaintPost.create',
      response: 'ComplaintPost.create',
      summary: `Ask, answer or explain in a complaint about ${of}`,
      reply: (facts) => ({
        status: 201,
        location: `${filledPath(all, facts)}/${facts.target.id}`,
        data: shown(facts.target),
      }),
    }),
    route('GET', `${all}/{post_id}`, {
      operation: readPost(place),
      response: 'ComplaintPost.create',
      summary: `A post to a complaint about ${of}`,
      reply: ({ target }) => ({ data: shown(target) }),
    }),
  ]
}

function appealRoutesOf(place: Place): Route[] {
  const all = `${complaintsPath(place)}/{complaint_id}/appeals`
  const of = aPlace(place)
  return [
    route('GET', all, {
      operation: listAppeals(place),
      response: 'Appeal',
      summary: `Appeals against decisions on a complaint about ${of}`,
      reply: (facts, viewer) => ({
        data: (facts.complaint.appeals ?? []).map((each) => appealView(each, viewer, seesFiles(facts))),
      }),
    }),
    route('POST', all, {
      operation: addAppeal(place),
      request: 'Appeal.create',
      response: 'Appeal',
      summary: `Tell that a decision on a complaint about ${of} is taken to court`,
      reply: (facts, viewer) => ({
        status: 201,
        location: `${filledPath(all, facts)}/${facts.target.id}`,
        data: appealView(facts.target, viewer, seesFiles(facts)),
      }),
    }),
    route('GET', `${all}/{appeal_id}`, {
      operation: readAppeal(place),
      response: 'Appeal',
      summary: `An appeal against a decision on a complaint about ${of}`,
      reply: (facts, viewer) => ({ data: appealView(facts.target, viewer, seesFiles(facts)) }),
    }),
    route('PATCH', `${all}/{appeal_id}`, {
      operation: changeAppeal(place),
      request: 'Appeal.patch',
      response: 'Appeal',
      summary: `Name the court proceeding about a complaint about ${of}`,
      reply: unlessUnchanged((facts, viewer) => ({
        data: appealView(facts.target, viewer, seesFiles(facts)),
      })),
    }),
  ]
}

export const complaintRoutes: readonly Route[] = places.flatMap((place) => [
  ...complaintRoutesOf(place),
  ...postRoutesOf(place),
  ...appealRoutesOf(place),
])
