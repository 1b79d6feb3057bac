/** An object as it is served: without the hidden members, nothing that is null or an empty list. Source: serializers/base.py. */
export function shown(object: object, hidden: readonly string[] = []): Record<string, unknown> {
  const view: Record<string, unknown> = {}
  for (const key of Object.keys(object)) {
    const value = (object as Record<string, unknown>)[key]
    if (says(value) && !hidden.includes(key)) view[key] = value
  }
  return view
}

/** The same with lists inside it whose elements are shown in a way of their own. */
export function shownWith<T extends object>(
  object: T,
  views: { readonly [M in keyof T]?: (each: ElementOf<T[M]>) => unknown },
  hidden?: readonly string[],
): Record<string, unknown> {
  const view = shown(object, hidden)
  for (const [member, show] of Object.entries(views)) {
    const list = view[member]
    if (Array.isArray(list)) view[member] = list.map((each) => (show as (each: unknown) => unknown)(each))
  }
  return view
}

type ElementOf<L> = NonNullable<L> extends readonly (infer E)[] ? E : never

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
