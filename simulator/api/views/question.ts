import type { Organization, Stored } from '../../domain/records/common.ts'
import { shown } from './shown.ts'
import type { Viewer } from './viewer.ts'

/**
 * A question hides who asks: instead of the author stands a digest that is the same for all his questions there.
 * Source: tender/core/procedure/serializers/question.py.
 */
export function questionView(
  question: { readonly author?: Organization },
  { owner_token }: Pick<Stored, 'owner_token'>,
  viewer: Viewer,
): Record<string, unknown> {
  const id = question.author?.identifier?.id
  const author = id ? { hash: viewer.digest('md5', `${id}_${owner_token}`) } : {}
  return { ...shown(question), author }
}
