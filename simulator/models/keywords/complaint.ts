import { objectionReasons, requestedRemedies } from '../../domain/code-lists/complaints.ts'
import { criteriaIdsOf } from '../../domain/code-lists/criteria.ts'
import { lazy } from '../../domain/code-lists/lazy.ts'
import { isObject } from '../../domain/json.ts'
import { pythonRepr } from '../../domain/python-text.ts'
import type { ModelContext } from '../context.ts'
import { type JsonObject, objects } from '../json.ts'
import type { Checks } from './check.ts'

const missing = 'This field is required.'
const recipients = ['complaint_owner', 'tender_owner']
const reviewers = ['aboveThresholdReviewers']

/** Reasons of an objection by the scheme they come from. */
const reasons = lazy<{ readonly [scheme: string]: ReadonlySet<string> }>(() => ({
  article_16: criteriaIdsOf('article_16'),
  article_17: criteriaIdsOf('article_17'),
  other: criteriaIdsOf('other'),
  violation_amcu: new Set(objectionReasons.violation_amcu),
  amcu: new Set(objectionReasons.amcu),
  amcu_24: new Set(objectionReasons.amcu_24),
}))

/** Checks of claims, complaints, their objections and posts. */
export const complaintChecks: Checks = {
  /** The CDB says it without a full stop. */
  claimTypeGiven: (type) => (type ? undefined : 'This field is required'),
  numbered: (value, _object, _context, name) =>
    objects(value).some((each, n) => each[String(name)] !== undefined && each[String(name)] !== n + 1)
      ? `Field ${name} should contain incrementing sequence numbers starting from 1`
      : undefined,
  knownObjectionReason: (id, { scheme }) =>
    reasons()[String(scheme)]?.has(String(id)) ? undefined : `Value must be one of ${scheme} reasons`,
  knownRemedy: (type) =>
    requestedRemedies.some((remedy) => remedy === type)
      ? undefined
      : `Value must be one of {${requestedRemedies.map(pythonRepr).join(', ')}}`,
  evidenceDocumentOfComplaint: (document, _object, { complaint, sent }) => {
    const around = isObject(complaint) ? complaint : isObject(sent) ? sent : {}
    return objects(around.documents).some(({ id }) => id === document)
      ? undefined
      : 'relatedDocument should be one of complaint documents'
  },
  /** A party answers, once, to a question that was put to it. */
  relatedPostOfComplaint: (relatedPost, { recipient }, { role, complaint }) => {
    if (!relatedPost) return recipients.includes(String(role)) && recipient ? missing : undefined
    const posts = isObject(complaint) ? objects(complaint.posts) : []
    return wrongAnswer(posts, relatedPost, role)
  },
  recipientOfPost: (recipient, { relatedPost }, { role }) => {
    const author = String(role)
    if (reviewers.includes(author) && !recipients.includes(String(recipient)))
      return `Value must be one of ${pythonRepr(recipients)}.`
    if (!recipients.includes(author)) return undefined
    if (!relatedPost)
      return recipient
        ? `Forbidden to add recipient without relatedPost for ${pythonRepr(recipients)}`
        : undefined
    return reviewers.includes(String(recipient))
      ? undefined
      : `Value must be one of ${pythonRepr(reviewers)}.`
  },
}

function wrongAnswer(
  posts: readonly JsonObject[],
  relatedPost: unknown,
  author: ModelContext[string],
): string | undefined {
  const [question, ...more] = posts.filter(({ id }) => id === relatedPost)
  if (!question) return 'relatedPost should be one of posts.'
  if (posts.some((post) => post.relatedPost === relatedPost)) return 'relatedPost must be unique.'
  if (more.length > 0) return "relatedPost can't be a link to more than one post."
  if (!question.recipient) return 'forbidden to answer to explanations'
  if (author === question.author) return "relatedPost can't have the same author."
  if (question.relatedPost) return "relatedPost can't have relatedPost defined."
  return author === question.recipient ? undefined : 'relatedPost invalid recipient.'
}
