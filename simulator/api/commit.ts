import jsonPatch from 'fast-json-patch'
import type { Stored } from '../domain/records/common.ts'
import type { Changes, Collection, Write } from '../domain/state.ts'

/** Marks every written document: creation and change dates, place in the feed, history. */
export function stamp(
  changes: Changes,
  by: { now: string; seconds: number; author: string | null },
): Changes {
  return { ...changes, writes: changes.writes.map((write) => stampOne(write, by)) }
}

const keepsHistory: readonly Collection[] = [
  'tender',
  'plan',
  'contract',
  'framework',
  'submission',
  'qualification',
  'agreement',
]

function stampOne(
  write: Write,
  { now, seconds, author }: { now: string; seconds: number; author: string | null },
): Write {
  const after = write.after as Stored
  const before = write.before as Stored | undefined
  if (keepsHistory.includes(write.collection)) {
    const changes = jsonPatch.compare(withoutHistory(after), withoutHistory(before))
    after.revisions = [...(before?.revisions ?? []), { author, date: now, changes: changes as never }]
    if (!before) after.dateCreated = now
    if (write.modified || !before) {
      after.dateModified = now
      after.public_modified = seconds
    }
  }
  return write
}

function withoutHistory(document: Stored | undefined): object {
  if (!document) return {}
  const { revisions: _, ...rest } = document
  return rest
}
