import type { Question, Tender } from '../../domain/records/tender.ts'
import { shown } from './shown.ts'
import type { Viewer } from './viewer.ts'

/**
 * A question hides who asks: instead of the author stands a digest that is the same for all his questions in the tender.
 * Source: tender/core/procedure/serializers/question.py.
 */
export function questionView(question: Question, tender: Tender, viewer: Viewer): Record<string, unknown> {
  const id = question.author?.identifier?.id
  const author = id ? { hash: viewer.digest('md5', `${id}_${tender.owner_token}`) } : {}
  return { ...shown(question), author }
}
