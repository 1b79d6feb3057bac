import type { Facts } from './facts.ts'

/** Gives an object a new status and the date of it; the same status again changes nothing. Source: set_object_status. */
export function setStatus(facts: Facts, object: { status?: string; date?: string }, status: string): void {
  if (object.status === status) return
  object.status = status
  object.date = facts.nowIso
}
