import type { Facts } from '../../domain/facts.ts'
import type { Stored } from '../../domain/records/common.ts'
import type { Transfer } from '../../domain/records/transfer.ts'
import { shown } from './shown.ts'

/** A transfer as it is served: its tokens were shown once. Source: relocation/api/procedure/serializers. */
export function transferView({ id, date, usedFor }: Transfer): Record<string, unknown> {
  return shown({ id, date, usedFor })
}

/** What is answered when an object has changed hands. */
export function transferredView({ target: { id, owner } }: Facts<Stored>): { data: unknown } {
  return { data: shown({ id, owner }) }
}
