import { httpServer, listen } from '../../simulator/adapters/http-server/http-server.ts'
import type { FaultSeen } from '../../simulator/api/ports/faults.ts'
import { createSimulator, type Simulator } from '../../simulator/main.ts'
import type { Transport } from '../broker/contract.ts'
import { cast } from '../broker/stage.ts'
import type { ResilienceRule } from './rules.ts'
import { stories } from './stories.ts'
import type { Problem, Trial } from './story.ts'

/** How an eMall came through: `held`, `refused` when it did not, `silent` when the faults never struck. */
export interface TrialResult {
  readonly rule: string
  readonly verdict: 'held' | 'refused' | 'silent'
  readonly problems: readonly Problem[]
  readonly faults: readonly FaultSeen[]
}

const START = '2026-02-02T09:00:00+02:00'

/** The eMall's key at the CDB of a trial. */
const KEY = 'brokerx'

const OFTEN = 20

/** Seconds in which an eMall is to have caught up when it does not say. */
const USUAL_SYNC = 5

/** Tries an eMall with the faults of a rule, against a CDB of its own. */
export async function tryRule(
  rule: ResilienceRule,
  transport: Pick<Transport, 'call'>,
): Promise<TrialResult> {
  const server = httpServer((request) => simulator.fetch(request))
  const address = await listen(server, 0, '127.0.0.1')
  const simulator = createSimulator({ now: START, rate: 0, documentsUrl: address, seed: rule.id })
  const problems: Problem[] = []
  try {
    const setting = {
      contract: '1.0',
      cdb: { url: `${address}/api/2.5`, documents: `${address}/upload`, key: KEY, documentsKey: KEY },
      users: cast,
      now: START,
    }
    const begun = await transport.call('init', { setting })
    const { syncWithin = USUAL_SYNC } = (begun.kind === 'value' && begun.value) || {}
    await stories[rule.story](trialOf({ rule, transport, simulator, problems, syncWithin }))
    await transport.call('close', {})
  } finally {
    server.closeAllConnections()
    server.close()
  }
  const faults = simulator.control.faults()
  if (rule.also === 'waits-as-told' && faults.some(({ early = 0 }) => early > 0))
    problems.push({ what: 'hasty', words: 'requests came before the time that Retry-After named' })
  const struck = faults.some((fault) => fault.struck > 0)
  return { rule: rule.id, verdict: verdictOf(problems, struck), problems, faults }
}

const verdictOf = (problems: readonly Problem[], struck: boolean): TrialResult['verdict'] => {
  if (problems.length) return 'refused'
  return struck ? 'held' : 'silent'
}

function trialOf({
  rule,
  transport,
  simulator,
  problems,
  syncWithin,
}: {
  readonly rule: ResilienceRule
  readonly transport: Pick<Transport, 'call'>
  readonly simulator: Simulator
  readonly problems: Problem[]
  readonly syncWithin: number
}): Trial {
  const note: Trial['note'] = (what, words) => void problems.push({ what, words })
  return {
    simulator,
    call: (operation, args) => transport.call(operation, args),
    async ask(operation, args) {
      const outcome = await transport.call(operation, args)
      if (outcome.kind === 'value') return outcome.value
      const why =
        'reason' in outcome ? outcome.reason : 'message' in outcome ? outcome.message : 'no such operation'
      note('untold', `${operation} did not succeed (${outcome.kind}: ${why})`)
      return undefined
    },
    note,
    trouble: () => simulator.control.setFaults(rule.faults),
    async pass(seconds) {
      const { now } = await simulator.control.advance({ seconds })
      await transport.call('setTime', { now })
    },
    async eventually(isThere) {
      const until = performance.now() + syncWithin * 1000
      for (;;) {
        if (await isThere()) return true
        if (performance.now() > until) return false
        await new Promise((resolve) => setTimeout(resolve, OFTEN))
      }
    },
  }
}
