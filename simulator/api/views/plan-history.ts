import jsonPatch, { type Operation } from 'fast-json-patch'
import type { Plan } from '../../domain/records/plan.ts'

/** Members whose history is public. */
const published: readonly string[] = ['rationale']

interface Change {
  readonly date: string
  readonly data: Record<string, unknown>
}

/**
 * What public members of a plan said, and since when; the oldest first unless asked otherwise.
 * Source: planning/api/procedure/views/history.py.
 */
export function planHistory(
  plan: Plan,
  { opt_fields: asked = '', descending = '' }: Readonly<Record<string, string>>,
): { changes: readonly Change[] } {
  const wanted = published.filter((member) => asked.split(',').includes(member))
  const members = wanted.length ? wanted : published
  const stored = plan as unknown as Record<string, unknown>
  let data: Record<string, unknown> = Object.fromEntries(
    members.map((member) => [member, stored[member] ?? null]),
  )
  const changes: Change[] = []
  for (const revision of (plan.revisions ?? []).toReversed()) {
    const patch = revision.changes.filter(({ path }) => members.includes(path.split('/')[1] ?? ''))
    if (!patch.length) continue
    changes.push({ date: revision.date, data })
    data = before(data, patch as Operation[])
  }
  return { changes: descending ? changes : changes.toReversed() }
}

function before(data: Record<string, unknown>, patch: Operation[]): Record<string, unknown> {
  return jsonPatch.applyPatch(structuredClone(data), structuredClone(patch)).newDocument
}
