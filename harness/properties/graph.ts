/** From which status to which others something may go: the published graphs of the CDB's documents, of all methods together. */
export type Graph = Readonly<Record<string, readonly string[]>>

const OVER: readonly string[] = []

/** Tenders. Which of the branches a tender may take is said by its configuration. */
const tender: Graph = {
  draft: ['active.enquiries', 'active.tendering'],
  'active.enquiries': ['active.tendering', 'cancelled', 'unsuccessful'],
  'active.tendering': [
    'active.pre-qualification',
    'active.auction',
    'active.qualification',
    'unsuccessful',
    'cancelled',
  ],
  'active.pre-qualification': ['active.pre-qualification.stand-still', 'cancelled', 'unsuccessful'],
  'active.pre-qualification.stand-still': [
    'active.pre-qualification',
    'active.auction',
    'active.qualification',
    'unsuccessful',
    'cancelled',
  ],
  'active.auction': ['active.qualification', 'cancelled', 'unsuccessful'],
  'active.qualification': ['active.awarded', 'complete', 'unsuccessful', 'cancelled'],
  'active.awarded': ['active.qualification', 'complete', 'unsuccessful', 'cancelled'],
  complete: OVER,
  cancelled: OVER,
  unsuccessful: OVER,
}

const lot: Graph = {
  active: ['complete', 'unsuccessful', 'cancelled'],
  complete: OVER,
  unsuccessful: OVER,
  cancelled: OVER,
}

const bid: Graph = {
  draft: ['pending', 'invalid'],
  pending: ['invalid', 'active', 'unsuccessful', 'invalid.pre-qualification'],
  invalid: ['pending', 'unsuccessful'],
  active: ['unsuccessful', 'pending', 'invalid.pre-qualification'],
  unsuccessful: ['pending'],
  'invalid.pre-qualification': OVER,
}

const decision: Graph = {
  pending: ['active', 'unsuccessful', 'cancelled'],
  active: ['cancelled'],
  unsuccessful: ['cancelled'],
  cancelled: OVER,
}

const cancellation: Graph = {
  draft: ['pending', 'active', 'unsuccessful'],
  pending: ['active', 'unsuccessful'],
  active: OVER,
  unsuccessful: OVER,
}

const complaint: Graph = {
  draft: ['claim', 'pending', 'mistaken', 'cancelled'],
  claim: ['answered', 'cancelled', 'ignored'],
  answered: ['resolved', 'cancelled'],
  pending: ['accepted', 'invalid', 'stopping', 'stopped', 'mistaken', 'ignored'],
  accepted: ['satisfied', 'declined', 'stopped', 'stopping'],
  stopping: ['stopped', 'declined', 'satisfied', 'invalid'],
  satisfied: ['resolved'],
  resolved: OVER,
  declined: OVER,
  invalid: OVER,
  stopped: OVER,
  mistaken: OVER,
  ignored: OVER,
  cancelled: OVER,
}

const contract: Graph = {
  pending: ['active', 'cancelled', 'pending.winner-signing'],
  'pending.winner-signing': ['pending', 'active', 'cancelled'],
  active: ['terminated'],
  cancelled: OVER,
  terminated: OVER,
}

const change: Graph = { pending: ['active', 'cancelled'], active: OVER, cancelled: OVER }

export const graphs = {
  tender,
  lot,
  bid,
  award: decision,
  qualification: decision,
  cancellation,
  complaint,
  contract,
  change,
}

/** Whether a status may become another: in one step, or over others when more than one thing happened. */
export function mayBecome(graph: Graph, from: string, to: string, steps: number): boolean {
  if (from === to) return true
  if (steps === 0) return false
  return (graph[from] ?? []).some((between) => mayBecome(graph, between, to, steps - 1))
}

/** With which statuses something begins. */
export const beginnings: Readonly<Record<keyof typeof graphs, readonly string[]>> = {
  tender: ['draft'],
  lot: ['active'],
  bid: ['draft', 'pending'],
  award: ['pending'],
  qualification: ['pending'],
  cancellation: ['draft'],
  complaint: ['draft', 'claim', 'pending'],
  contract: ['pending'],
  change: ['pending'],
}
