import type { Json } from '../harness/procedure/cast.ts'
import { listOf, type Procedure, tenderPath } from '../harness/procedure/procedure.ts'

type Place = (procedure: Procedure) => string | Promise<string>

const last = async (procedure: Procedure, list: string, fits: (each: Json) => boolean = () => true) => {
  const found = (await listOf(procedure, list)).filter(fits).at(-1)
  if (!found) throw new Error(`the tender has no such thing in ${list}`)
  return found
}

const within =
  (list: string, fits?: (each: Json) => boolean): Place =>
  async (procedure) =>
    tenderPath(procedure, `/${list}/${String((await last(procedure, list, fits)).id)}`)

/** Where things of a procedure are, besides those that the scenario made itself. */
const places: Readonly<Record<string, Place>> = {
  tender: (procedure) => tenderPath(procedure),
  plan: ({ plan }) => `/plans/${plan?.id}`,
  lot: (procedure) => tenderPath(procedure, `/lots/${procedure.lots[0]?.id}`),
  'second lot': (procedure) => tenderPath(procedure, `/lots/${procedure.lots[1]?.id}`),
  award: within('awards'),
  'active award': within('awards', ({ status }) => status === 'active'),
  'rejected award': within('awards', ({ status }) => status === 'unsuccessful'),
  qualification: within('qualifications'),
  'first qualification': async (procedure) =>
    tenderPath(procedure, `/qualifications/${String((await listOf(procedure, 'qualifications'))[0]?.id)}`),
  contract: async (procedure) => `/contracts/${String((await last(procedure, 'contracts')).id)}`,
  'first contract': async (procedure) =>
    `/contracts/${String((await listOf(procedure, 'contracts'))[0]?.id)}`,
  'first bid': (procedure) => tenderPath(procedure, `/bids/${procedure.bids[0]?.id}`),
  'second bid': (procedure) => tenderPath(procedure, `/bids/${procedure.bids[1]?.id}`),
}

/** What scenarios call these places, and the lists in which they make things themselves. */
export const placeNames = {
  'the tender': 'tender',
  'the plan': 'plan',
  'the lot': 'lot',
  'the second lot': 'second lot',
  'the award': 'award',
  'the qualification': 'qualification',
  'the contract': 'contract',
  'the first bid': 'first bid',
  'the second bid': 'second bid',
  'the bid': 'bids',
  'the cancellation': 'cancellations',
  'the claim': 'complaints',
  'the complaint': 'complaints',
  'the appeal': 'appeals',
  'the criterion': 'criteria',
  'the change': 'changes',
  'the payment': 'transactions',
  'the approval': 'milestones',
  'the document': 'documents',
  'the framework': 'frameworks',
  'the application': 'submissions',
  'the decision on the application': 'qualifications',
  'the agreement': 'agreements',
} as const

export type PlaceName = keyof typeof placeNames

export async function pathOf(procedure: Procedure, place: string): Promise<string> {
  const found = places[place]
  if (!found) throw new Error(`nobody knows where "${place}" is`)
  return found(procedure)
}
