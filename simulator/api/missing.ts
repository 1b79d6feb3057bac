import { anonymous } from '../domain/actor.ts'
import type { Refusal, Scope } from '../domain/command.ts'
import { inFramework, inFrameworkQualification, inSubmission } from '../domain/framework-scope.ts'
import { inAgreement, inContract, inPlan, inTender, inTransfer } from '../domain/scope.ts'
import { edgeRefusal } from './errors.ts'
import type { Route, Service } from './route.ts'
import { type Run, settle } from './settle.ts'

/** Which documents of the store an address starts at. */
const roots: readonly (readonly [start: string, scope: Scope])[] = [
  ['/tenders/{tender_id}', inTender()],
  ['/plans/{plan_id}', inPlan()],
  ['/contracts/{contract_id}', inContract()],
  ['/transfers/{transfer_id}', inTransfer],
  ['/agreements/{agreement_id}', inAgreement],
  ['/frameworks/{framework_id}', inFramework()],
  ['/submissions/{submission_id}', inSubmission()],
  ['/qualifications/{qualification_id}', inFrameworkQualification()],
]

/** Collections whose resources are picked by the kind in the body: for other verbs there is no resource at all. */
const pickedByKind: readonly string[] = [
  '/tenders',
  '/contracts',
  '/frameworks',
  '/submissions',
  '/agreements',
]

/** Resources that look for every object of their address at once; the others look for its first document only. */
const looksAllTheWay = (path: string): boolean =>
  /\/(documents|milestones)/.test(path) && !path.includes('/bids/')

/** The CDB finds the document that an address starts at before it looks whether the address has the verb. */
export async function missing(
  row: Route | Service,
  path: Readonly<Record<string, string>>,
  run: Run,
): Promise<Refusal | undefined> {
  if (pickedByKind.includes(row.path)) return edgeRefusal('notFound')
  const root = roots.find(([start]) => row.path.startsWith(start))?.[1]
  if (!('operation' in row) || !root) return undefined
  const { type, scope } = row.operation
  const command = { type, actor: anonymous, path, query: {}, body: { data: undefined }, json: true }
  const looked = looksAllTheWay(row.path) ? scope : root
  const outcome = await settle({ type, scope: looked, reads: true, steps: [] }, command, run)
  return outcome.accepted ? undefined : outcome.refusal
}
