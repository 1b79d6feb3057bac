import type { Call } from './call.ts'
import { dataOf, isRecord, type Memory } from './memory.ts'
import { type Violation, violation } from './violation.ts'

/** Statuses in their published order: those in one row may follow each other, an earlier row is never gone back to. */
const courses: Readonly<Record<string, readonly (readonly string[])[]>> = {
  tender: [
    ['draft', 'draft.pending', 'draft.stage2'],
    ['active.enquiries'],
    ['active.tendering'],
    ['active.pre-qualification', 'active.pre-qualification.stand-still'],
    ['active.stage2.pending', 'active.stage2.waiting'],
    ['active.auction'],
    ['active.qualification', 'active.qualification.stand-still', 'active.awarded', 'active'],
    ['complete', 'unsuccessful', 'cancelled', 'draft.unsuccessful'],
  ],
  lot: [['active'], ['complete', 'unsuccessful', 'cancelled']],
  bid: [
    ['draft'],
    ['pending', 'active', 'invalid'],
    ['unsuccessful', 'invalid.pre-qualification', 'deleted'],
  ],
  award: [['pending'], ['active', 'unsuccessful'], ['cancelled']],
  contract: [['pending', 'pending.winner-signing'], ['active'], ['terminated'], ['cancelled']],
  cancellation: [['draft'], ['pending'], ['active', 'unsuccessful']],
  plan: [['draft'], ['scheduled'], ['complete', 'cancelled']],
  agreement: [['pending'], ['active'], ['terminated', 'cancelled', 'unsuccessful']],
}

/** Rows in which a step to another status of the row is none back either, because they end the course. */
const isFinal = (course: readonly (readonly string[])[], row: number) => row === course.length - 1

/** Members of a tender whose objects have a course of their own. */
const inside = {
  lots: 'lot',
  bids: 'bid',
  awards: 'award',
  contracts: 'contract',
  cancellations: 'cancellation',
}

const ROUTE =
  /^\/(?:tenders\/\{tender_id\}\/)?(tender|lot|bid|award|contract|cancellation|plan|agreement)s(?:\/\{\w+\})?$/

/** Objects that went back in the published order of their statuses. */
export function statusesOf(call: Call, memory: Memory): readonly Violation[] {
  const kind = call.route && 'operation' in call.route ? ROUTE.exec(call.route.path)?.[1] : undefined
  if (kind === undefined || call.exchange.asked.verb === 'DELETE') return []
  return dataOf(call).flatMap((data) => [
    ...step(call, memory, kind, data, kind === 'tender' ? undefined : call.parameters.tender_id),
    ...(kind === 'tender' ? Object.entries(inside) : []).flatMap(([member, each]) => {
      const list = Array.isArray(data[member]) ? data[member].filter(isRecord) : []
      return list.flatMap((one) => step(call, memory, each, one, data.id))
    }),
  ])
}

function step(
  call: Call,
  { statuses }: Memory,
  kind: string,
  data: Record<string, unknown>,
  tender: unknown,
): Violation[] {
  const { id, status } = data
  if (typeof id !== 'string' || typeof status !== 'string') return []
  // Ids inside a tender are its own; a contract in its tender and by itself has one id and two courses.
  const key = `${String(tender)} ${kind} ${id}`
  const last = statuses.get(key)
  // Answers that were under way at the same time may come in any order.
  if (last && call.from < last.until) return []
  statuses.set(key, { status, until: call.until })
  if (!last || !goesBack(kind, last.status, status)) return []
  return [violation(call, 'status-back', `${kind} ${id} went from ${last.status} back to ${status}`)]
}

function goesBack(kind: string, before: string, after: string): boolean {
  const course = courses[kind] ?? []
  const from = course.findIndex((row) => row.includes(before))
  const to = course.findIndex((row) => row.includes(after))
  if (from < 0 || to < 0 || before === after) return false
  return to < from || (to === from && isFinal(course, to))
}
