import { createHash } from 'node:crypto'
import { embeddedKeys } from '../procedure/cast.ts'
import { beginningWith, type Listener, runOf } from '../verdicts/certify.ts'
import type { Sides } from '../verdicts/judge.ts'
import { type KnownFailure, withKnownFailures } from '../verdicts/known-failing.ts'
import type { ExampleResult, Run } from '../verdicts/run.ts'
import { runFeatures } from '../verdicts/run-features.ts'
import { START } from '../verdicts/session.ts'
import { brokerFeatureFiles } from '../verdicts/suite.ts'
import { CONTRACT } from './contract.ts'
import { type Playing, playing } from './playing.ts'
import { type BrokerProfile, brokerProfiles } from './profiles.ts'
import type { Role, Setting } from './words.ts'

export interface CertifyBrokerOptions extends Playing {
  /** What the eMall is called in reports. */
  readonly system: string
  /** Roles it plays, one after the other; the others are played by the built-in actors. */
  readonly roles: readonly Role[]
  readonly startedAt: string
  /** Which rules: of days on which nothing goes wrong, of resilience, or all. */
  readonly profile?: BrokerProfile
  /** Cucumber tag expression; only these scenarios. */
  readonly tags?: string
  /** The id of one example, without its role. */
  readonly example?: string
  readonly signal?: AbortSignal
  readonly knownFailures?: readonly KnownFailure[]
}

/** Told beside the examples: where the CDB of a role is. */
export interface BrokerListener extends Listener {
  role(role: Role, setting: Setting): void
}

/** A rule for brokers has one side: it was kept in every example. */
const kept: Sides = (held) =>
  held ? { state: 'pass' } : { state: 'could-not-run', message: 'no example of this rule was run' }

/** Runs the scenarios about brokers, once for every role that the eMall plays, and judges it rule by rule. */
export async function certifyBroker(options: CertifyBrokerOptions, listener: BrokerListener): Promise<Run> {
  const fingerprint = createHash('sha256').update(`${options.system} ${CONTRACT}`).digest('hex')
  const about = { time: 'steered', fingerprint, clock: START } as const
  const profile = brokerProfiles[options.profile ?? 'all']
  const beginning = beginningWith({ ...options, profile }, about)
  listener.begins(beginning)
  const ran: ExampleResult[] = []
  let { syncWithin } = options
  for (const role of options.roles) {
    const one = await asRole(role, options, listener)
    ran.push(...one.examples)
    syncWithin ??= one.syncWithin
  }
  const examples = withKnownFailures(ran, options.knownFailures ?? [])
  const system = { ...beginning.system, ...(syncWithin !== undefined && { syncWithin }) }
  return runOf({ ...beginning, system }, examples, kept)
}

async function asRole(
  role: Role,
  options: CertifyBrokerOptions,
  listener: BrokerListener,
): Promise<{ readonly examples: ExampleResult[]; readonly syncWithin: number }> {
  const { profile = 'all', tags = '', example, signal } = options
  return playing(role, options, async (broker, driver, setting) => {
    listener.role(role, setting)
    const chosen = brokerProfiles[profile].tags
    const selection = {
      tags: [`@broker and @${role}`, chosen, tags && `(${tags})`].filter(Boolean).join(' and '),
      keys: embeddedKeys,
      features: brokerFeatureFiles,
      ...(signal && { signal }),
      ...(example !== undefined && { keeps: ({ id }: { readonly id: string }) => id === example }),
    }
    const ran: ExampleResult[] = []
    await runFeatures(driver, selection, (example) => {
      const one = inRole(example, role)
      ran.push(one)
      listener.example(one)
    })
    return { examples: ran.sort((a, b) => (a.id < b.id ? -1 : 1)), syncWithin: broker.stated() }
  })
}

/** An example is another one in another role. */
function inRole(example: ExampleResult, role: Role): ExampleResult {
  const method = example.method === '-' ? role : `${example.method} as ${role}`
  return { ...example, id: `${role}:${example.id}`, name: `${example.name} (${role})`, method }
}
