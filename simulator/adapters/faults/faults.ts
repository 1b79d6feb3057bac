import { edgeRefusal } from '../../api/errors.ts'
import { ConnectionLost, type Fault, type FaultKind, type Faults } from '../../api/ports/faults.ts'
import { refused } from '../../api/respond.ts'
import { type Aim, aimOf, isAimedAt } from './aim.ts'
import { chances } from './chance.ts'
import { feedWith } from './feed-pages.ts'
import { type SecondNode, secondNode } from './second-node.ts'

type Serve = (request: Request) => Promise<Response>

export interface FaultParts {
  readonly serve: Serve
  /** The same seed and requests, the same strikes. */
  readonly seed: string
  /** `idle`: a wait that need not keep the process alive. */
  readonly sleep: (milliseconds: number, idle?: boolean) => Promise<unknown>
  /** The machine's clock in milliseconds: Retry-After is real time. */
  readonly machine: () => number
}

/** A fault with what it remembers. */
interface Armed {
  readonly fault: Fault
  readonly draw: () => number
  met: number
  struck: number
  early: number
  /** Of `too-many`: until when requests are refused. */
  until: number
  /** Of `late-entry`: which entry is withheld. */
  withheld: string | undefined
  /** Of `precondition`: the cookie of the node, another one whenever faults are set. */
  readonly node: string
}

/** Everything a strike needs. */
interface Strike {
  readonly request: Request
  readonly armed: Armed
  readonly parts: FaultParts
  readonly node: SecondNode
}

interface FaultyEdge {
  readonly fetch: Serve
  /** Serves without faults. */
  readonly undisturbed: Serve
  readonly faults: Faults
}

/** Serves with faults: each request meets the first that strikes it. Without faults it costs nothing. */
export function withFaults(parts: FaultParts): FaultyEdge {
  let armed: Armed[] = []
  let node = secondNode(parts.serve)
  let count = 0
  const lags = () => armed.some(({ fault }) => fault.kind === 'stale-read')
  return {
    async undisturbed(request) {
      if (lags()) await node.beforeWrite(request, aimOf(request).path)
      return parts.serve(request)
    },
    async fetch(request) {
      if (!armed.length) return parts.serve(request)
      const aim = aimOf(request)
      if (lags()) await node.beforeWrite(request, aim.path)
      const early = armed.find((each) => isEarly(each, aim, parts.machine()))
      if (early) {
        early.early += 1
        return tooMany(early, request)
      }
      const met = armed.find((each) => strikes(each, aim, request))
      return met ? acts[met.fault.kind]({ request, armed: met, parts, node }) : parts.serve(request)
    },
    faults: {
      seen: () =>
        armed.map(({ fault, struck, early }) => ({
          ...fault,
          struck,
          ...(fault.kind === 'too-many' && { early }),
        })),
      set(faults) {
        node = secondNode(parts.serve)
        count += 1
        armed = faults.map((fault, n) => ({
          fault,
          draw: chances(`${parts.seed}/${n}/${fault.kind}`),
          met: 0,
          struck: 0,
          early: 0,
          until: 0,
          withheld: undefined,
          node: `SERVER_ID=node-${count}`,
        }))
      },
    },
  }
}

function isEarly({ fault, until }: Armed, aim: Aim, now: number): boolean {
  return fault.kind === 'too-many' && now < until && isAimedAt(fault, aim)
}

function strikes(armed: Armed, aim: Aim, request: Request): boolean {
  const { fault } = armed
  const { times = 1, after = 0, chance = 1 } = fault
  if (armed.struck >= times || !isAimedAt(fault, aim)) return false
  // A client that shows the cookie has found its node.
  if (fault.kind === 'precondition' && cookiesOf(request).includes(armed.node)) return false
  armed.met += 1
  if (armed.met <= after || armed.draw() >= chance) return false
  armed.struck += 1
  return true
}

const cookiesOf = ({ headers }: Request): string[] => headers.get('cookie')?.split(/;\s*/) ?? []

const LOST_AFTER = 30
const SLOW = 2

const acts: Readonly<Record<FaultKind, (strike: Strike) => Promise<Response>>> = {
  conflict: async ({ request }) => refused(edgeRefusal('conflict'), new URL(request.url)),
  precondition: async ({ request, armed }) =>
    refused(edgeRefusal('precondition'), new URL(request.url), { 'set-cookie': `${armed.node}; Path=/` }),
  'too-many': async ({ request, armed, parts }) => {
    armed.until = parts.machine() + secondsOf(armed, 1) * 1000
    return tooMany(armed, request)
  },
  'server-error': async ({ request, armed }) => {
    const { status, ...refusal } = edgeRefusal('failure', 'The server is not able to answer now')
    return refused({ ...refusal, status: armed.fault.status ?? BAD_GATEWAY }, new URL(request.url))
  },
  async slow({ request, armed, parts }) {
    await parts.sleep(secondsOf(armed, SLOW) * 1000)
    return parts.serve(request)
  },
  async dropped() {
    throw new ConnectionLost('the connection broke before the request was served')
  },
  async 'lost-answer'({ request, armed, parts }) {
    await parts.serve(request)
    await parts.sleep(secondsOf(armed, LOST_AFTER) * 1000, true)
    throw new ConnectionLost('the connection broke before the answer was sent')
  },
  async 'duplicate-delivery'({ request, parts }) {
    const again = request.clone()
    const first = await parts.serve(request)
    return request.method === 'GET'
      ? feedWith(first, request, (entries) => entries.flatMap((one) => [one, one]))
      : parts.serve(again)
  },
  async 'stale-read'({ request, armed, node, parts }) {
    const stale = node.answer(request)
    if (!stale) armed.struck -= 1
    return stale ?? parts.serve(request)
  },
  async 'feed-gap'({ request, armed, parts }) {
    const page = await parts.serve(request)
    return feedWith(page, request, (entries) => {
      if (!entries.length) armed.struck -= 1
      const lacking = Math.floor((entries.length - 1) / 2)
      return entries.filter((_, n) => n !== lacking)
    })
  },
  async 'late-entry'({ request, armed, parts }) {
    const isDescending = new URL(request.url).searchParams.has('descending')
    return feedWith(await parts.serve(request), request, (entries) => {
      const newest = entries.at(isDescending ? 0 : -1)
      armed.withheld ??= newest?.id
      if (!entries.some(({ id }) => id === armed.withheld)) armed.struck -= 1
      return entries.filter(({ id }) => id !== armed.withheld)
    })
  },
}

const BAD_GATEWAY = 502

const secondsOf = ({ fault }: Armed, usual: number): number => fault.seconds ?? usual

function tooMany(armed: Armed, { url }: Request): Response {
  return refused(edgeRefusal('tooMany'), new URL(url), { 'retry-after': String(secondsOf(armed, 1)) })
}
