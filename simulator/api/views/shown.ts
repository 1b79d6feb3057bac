/** An object as it is served: without the hidden members, nothing that is null or an empty list. Source: serializers/base.py. */
export function shown(object: object, hidden: Iterable<string> = []): Record<string, unknown> {
  const secret = new Set(hidden)
  return Object.fromEntries(Object.entries(object).filter(([key, value]) => says(value) && !secret.has(key)))
}

function says(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)
}

/** Marks of the CDB's database, in imported documents. */
export const databaseMarks = ['doc_type', 'rev', '_rev', 'public_ts', 'is_public', 'is_test'] as const

/** Members of stored documents that nobody is shown. */
export const storedSecrets: readonly string[] = [
  ...databaseMarks,
  'transfer_token',
  'owner_token',
  '_id',
  'revisions',
  'config',
  'attachments',
]

/** A stored document without what is hidden; its place in the feed is shown when it is asked for. */
export function stored(document: object, hidden: readonly string[], optional: readonly string[] = []) {
  return shown(document, optional.includes('public_modified') ? hidden : [...hidden, 'public_modified'])
}
