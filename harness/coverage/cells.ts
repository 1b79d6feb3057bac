import { operationRoutes } from '../../simulator/api/routes.ts'
import { stepsOf, withSteps } from '../../simulator/domain/asked.ts'
import type { Facts } from '../../simulator/domain/facts.ts'
import type { Method } from '../../simulator/domain/method.ts'
import { methods } from '../../simulator/domain/methods/index.ts'
import type { Simulator } from '../../simulator/main.ts'
import type { Driver, Exchange } from '../drivers/driver.ts'
import { changeOperations, type Law } from '../mutants/law.ts'
import { isRefusal } from '../procedure/cast.ts'

/** Who tries something, as far as the law tells people apart. */
export const roles = ['owner', 'bidder', 'author', 'broker', 'authority', 'machine', 'nobody'] as const
export type Role = (typeof roles)[number]

/** Who thought of trying it: the features, or a generator. */
export const sources = ['features', 'generators'] as const
export type Source = (typeof sources)[number]

/** Somebody tried something with a document in a status: what became of it, and how often. */
export interface Cell {
  /** The procurement method of a tender; the kind of any other document. */
  readonly method: string
  readonly status: string
  readonly action: string
  readonly role: Role
  readonly source: Source
  accepted: number
  /** Statuses that the document came to thereby. */
  readonly leads: Record<string, number>
  /** By the rule that refused. */
  readonly refused: Record<string, number>
}

/** What was tried in a run, and the actions there are. */
export interface CoverageMap {
  readonly cells: readonly Cell[]
  /** By what the document is: tender, plan, contract…, and for tenders by method. */
  readonly actions: Readonly<Record<string, readonly string[]>>
}

interface Attempt {
  readonly method: string
  readonly status: string
  readonly action: string
  readonly role: Role
}

const MACHINES: ReadonlySet<string> = new Set(['chronograph', 'auction', 'bots', 'contracting', 'agreements'])

/** Collects cells from a system whose law tells what is tried. */
export function openCells(source: Source) {
  const cells = new Map<string, Cell>()
  let attempt: Attempt | undefined
  let after: string | undefined

  function settle(refusedBy: string | undefined): void {
    if (!attempt) return
    const key = JSON.stringify(attempt)
    const cell = cells.get(key) ?? { ...attempt, source, accepted: 0, leads: {}, refused: {} }
    cells.set(key, cell)
    if (refusedBy === undefined) cell.accepted += 1
    if (refusedBy === undefined && after !== undefined && after !== cell.status)
      cell.leads[after] = (cell.leads[after] ?? 0) + 1
    if (refusedBy !== undefined) cell.refused[refusedBy] = (cell.refused[refusedBy] ?? 0) + 1
    attempt = undefined
  }

  /** The last step of every operation: it was accepted. */
  function ended(facts: Facts): void {
    after = statusOf(rootOf(facts))
  }

  return {
    /** The law, which tells what is tried once its objects are found. */
    law: (law: Law): Law =>
      changeOperations(law, (operation) =>
        withSteps(
          {
            ...operation,
            scope(facts) {
              const missing = operation.scope(facts)
              attempt = missing ? undefined : attemptOf(operation.type, facts)
              after = undefined
              return missing
            },
          },
          [...stepsOf(operation), ended],
        ),
      ),
    /** The system, whose replies say what became of it. */
    watching: (driver: Driver): Driver => ({
      ...driver,
      async send(asked) {
        attempt = undefined
        const exchange = await driver.send(asked)
        settle(refusalIn(exchange))
        return exchange
      },
    }),
    /** The same for whoever asks the simulator itself. */
    watchingAll: (simulator: Simulator): Simulator => ({
      ...simulator,
      async fetch(request) {
        attempt = undefined
        const response = await simulator.fetch(request)
        settle(response.status < 400 ? undefined : refuserIn(simulator.control.trace().at(-1)?.trace))
        return response
      },
    }),
    map: (): CoverageMap => ({ cells: [...cells.values()], actions: actionsOf() }),
  }
}

function refusalIn({ reply, looks }: Exchange): string | undefined {
  return isRefusal(reply) ? refuserIn(looks) : undefined
}

const refuserIn = (looks: Exchange['looks']): string =>
  looks?.findLast(({ verdict }) => verdict === 'refused')?.rule ?? 'model'

function attemptOf(action: string, facts: Facts): Attempt {
  const { tender, plan, contract, agreement, framework, submission } = facts.around
  const { method, type } = facts as Facts & { method?: Method; type?: { id?: string } }
  const root = rootOf(facts)
  const role = roleOf(facts, root)
  const status = statusOf(root)
  if (contract) return { method: 'contract', status, action, role }
  if (method && (tender || action.startsWith('tender.'))) return { method: method.id, status, action, role }
  if (plan || action.startsWith('plan.')) return { method: 'plan', status, action, role }
  if (agreement) return { method: 'agreement', status, action, role }
  const isFramework = framework !== undefined || submission !== undefined || type !== undefined
  return { method: isFramework ? 'framework' : 'other', status, action, role }
}

/** The document that an address begins with. */
function rootOf({ around }: Facts): unknown {
  const { tender, plan, contract, agreement, framework, submission } = around
  return contract ?? tender ?? plan ?? agreement ?? submission ?? framework
}

/** A document that is not there yet has no status. */
const statusOf = (document: unknown): string =>
  String((document as { status?: unknown } | undefined)?.status ?? 'new')

function roleOf({ actor, around }: Facts, root: unknown): Role {
  const { group, token } = actor
  if (MACHINES.has(group)) return 'machine'
  if (group === 'none') return 'nobody'
  if (group !== 'brokers') return 'authority'
  const holds = (object: unknown) =>
    token !== undefined && (object as { owner_token?: string } | undefined)?.owner_token === token
  if (holds(root)) return 'owner'
  const bids = around.tender?.bids ?? []
  if (bids.some(holds)) return 'bidder'
  return token === undefined || token === '' ? 'broker' : 'author'
}

/** Actions by the document that their address begins with; a method lacks some. */
function actionsOf(): Record<string, readonly string[]> {
  const starting = (start: string) => [
    ...new Set(
      operationRoutes.filter(({ path }) => path.startsWith(start)).map(({ operation }) => operation.type),
    ),
  ]
  const ofTenders = starting('/tenders')
  const byMethod = methods.map(({ id, without }) => [
    id,
    ofTenders.filter((type) => !without.some((part) => type.startsWith(`${part}.`))),
  ])
  return {
    ...Object.fromEntries(byMethod),
    plan: starting('/plans'),
    contract: starting('/contracts'),
    framework: [...starting('/frameworks'), ...starting('/submissions'), ...starting('/qualifications')],
    agreement: starting('/agreements'),
    other: starting('/transfers'),
  }
}
