import type { TenderFacts } from '../../domain/facts.ts'
import type { Reply } from '../route.ts'
import { tenderView } from './tender.ts'
import type { Viewer } from './viewer.ts'

const YES: readonly string[] = ['true', '1']

/** With `opt_context` the tender stands beside the object that was asked for. Source: tender/core/utils.py, context_view. */
export function withContext(facts: TenderFacts, viewer: Viewer, reply: Reply): Reply {
  const { opt_context: wanted = '' } = facts.command.query
  if (!YES.includes(wanted.trim().toLowerCase())) return reply
  return { ...reply, body: { data: reply.data, context: { tender: tenderView(facts.tender, viewer) } } }
}
