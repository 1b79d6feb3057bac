import type { Facts, TenderFacts } from '../../domain/facts.ts'
import type { Reply } from '../route.ts'
import { tenderView } from './tender.ts'
import type { Viewer } from './viewer.ts'

const YES: readonly string[] = ['true', '1']

/** With `opt_context` what the object stands in is shown beside it. Source: tender/core/utils.py, context_view. */
export function withParents({ command }: Facts, reply: Reply, parents: () => object): Reply {
  const { opt_context: wanted = '' } = command.query
  if (!YES.includes(wanted.trim().toLowerCase())) return reply
  return { ...reply, body: { data: reply.data, context: parents() } }
}

/** With `opt_context` the tender stands beside the object that was asked for. */
export function withContext(facts: TenderFacts, viewer: Viewer, reply: Reply): Reply {
  return withParents(facts, reply, () => ({ tender: tenderView(facts.tender, viewer) }))
}
