import { remedyLaw } from '../complaints/law.ts'
import type { ComplaintFacts, Place } from '../complaints/place.ts'
import { documentsAtHand, operationWord } from '../documents.ts'
import type { DocumentRecord } from '../records/common.ts'
import { defineRule, holds, type Rule } from '../rule.ts'
import { type InComplaint, UNDER_REVIEW } from './complaint-post.ts'

/** Facts of a complaint's documents. */
export type ComplaintDocumentFacts = InComplaint<DocumentRecord | DocumentRecord[]>

const source = 'tender/core/procedure/state/complaint_document.py'

/** Statuses of the tender in which its decisions are taken, and open to objections. */
const DECIDING = {
  award: ['active.qualification', 'active.awarded'],
  qualification: ['active.pre-qualification', 'active.pre-qualification.stand-still'],
} as const satisfies Partial<Record<Place, readonly string[]>>

/** Documents of a complaint change only in these statuses of its tender. */
export function complaintTenderStatus(place: Place): Rule<ComplaintDocumentFacts> {
  return defineRule({
    id: 'complaint-document.in-tender-status',
    title: {
      en: 'Documents of a complaint change only in the stage of the tender it belongs to',
      uk: 'Документи скарги змінюють лише на тому етапі закупівлі, якого вона стосується',
    },
    source,
    answer: {
      status: 403,
      name: 'data',
      text: "Can't {operation} document in current ({status}) tender status",
    },

    check(facts: ComplaintDocumentFacts) {
      const { status } = facts.tender
      const { documentsWhileTenderIs } = remedyLaw(facts.method)
      const open = place === 'award' || place === 'qualification' ? DECIDING[place] : documentsWhileTenderIs
      return open.includes(status) ? holds : { operation: operationWord(facts), status }
    },
  })
}

export const complaintInStatus = defineRule({
  id: 'complaint-document.in-complaint-status',
  title: {
    en: 'Each side of a complaint adds documents in its own stage of the complaint',
    uk: 'Кожна сторона скарги подає документи на своєму етапі її розгляду',
  },
  source,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't {operation} document in current ({status}) complaint status",
  },

  check(facts: ComplaintDocumentFacts) {
    const { status } = facts.complaint
    const open = remedyLaw(facts.method).documentsBySide[facts.role] ?? []
    return open.includes(status) ? holds : { operation: operationWord(facts), status }
  },
})

const postOf = ({ complaint }: ComplaintDocumentFacts, { relatedItem }: DocumentRecord) =>
  complaint.posts?.find(({ id }) => id === relatedItem)

/** Documents at hand that belong to posts. */
export const ofPosts = (facts: ComplaintDocumentFacts) =>
  documentsAtHand(facts).filter(({ documentOf }) => documentOf === 'post')

export const postExists = defineRule({
  id: 'complaint-document.post-exists',
  title: {
    en: 'A document of a post names a post of the complaint',
    uk: 'Документ допису називає допис цієї скарги',
  },
  source,
  answer: { status: 422, name: 'relatedItem', text: 'relatedItem should be one of complaint posts' },

  check(facts: ComplaintDocumentFacts) {
    return ofPosts(facts).every((document) => postOf(facts, document)) ? holds : {}
  },
})

/** Nothing has been posted to a complaint that is being filed. */
export const noDocumentsOfPosts = defineRule({
  id: postExists.id,
  title: postExists.title,
  source: 'tender/core/procedure/state/complaint.py, validate_docs',
  answer: { status: 422, name: 'relatedItem', text: 'relatedItem should be one of complaint posts' },

  check({ target }: ComplaintFacts) {
    return (target.documents ?? []).some(({ documentOf }) => documentOf === 'post') ? {} : holds
  },
})

export const postAuthorAddsDocuments = defineRule({
  id: 'complaint-document.post-author-adds-documents',
  title: {
    en: 'Documents are added to a post only by the author of the post',
    uk: 'Документи до допису додає лише його автор',
  },
  source,
  answer: {
    status: 403,
    location: 'url',
    name: 'role',
    text: 'Can add document to post only by post author',
  },

  check(facts: ComplaintDocumentFacts) {
    return ofPosts(facts).every((document) => postOf(facts, document)?.author === facts.role) ? holds : {}
  },
})

export const sidesSpeakInPosts = defineRule({
  id: 'complaint-document.sides-speak-in-posts',
  title: {
    en: 'While a complaint is considered, its sides add documents only to posts',
    uk: 'Доки скаргу розглядають, її сторони подають документи лише до дописів',
  },
  source,
  answer: {
    status: 403,
    name: 'data',
    text: 'Can submit or edit document not related to post in current ({status}) complaint status for {role}',
  },

  check(facts: ComplaintDocumentFacts) {
    const { role, complaint } = facts
    if (role === 'aboveThresholdReviewers' || !UNDER_REVIEW.includes(complaint.status)) return holds
    const outside = documentsAtHand(facts).some(({ documentOf }) => documentOf !== 'post')
    return outside ? { status: complaint.status, role } : holds
  },
})
