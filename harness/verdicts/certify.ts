import { createHash } from 'node:crypto'
import { catalogue } from '../catalogue/catalogue.ts'
import type { Driver } from '../drivers/driver.ts'
import type { Profile } from '../profiles/profiles.ts'
import { judge, summaryOf } from './judge.ts'
import { type KnownFailure, withKnownFailures } from './known-failing.ts'
import type { ExampleResult, Run } from './run.ts'
import { runFeatures, type Selection } from './run-features.ts'
import { suiteHash, suiteVersion } from './suite.ts'

export interface CertifyOptions extends Selection {
  /** What the system is called in reports. */
  readonly system: string
  readonly url?: string
  readonly seed: string
  readonly startedAt: string
  readonly knownFailures: readonly KnownFailure[]
  readonly profile: Profile
}

/** Told while a run goes on: what is known at its start, then each example as it ends. */
export interface Listener {
  begins(beginning: Beginning): void
  example(example: ExampleResult): void
}

/** What is known of a run before its first example. */
export type Beginning = Pick<Run, 'suite' | 'system' | 'seed' | 'startedAt' | 'clock'>

/** Runs the suite against a system and judges it, rule by rule. */
export async function certifyCdb(driver: Driver, options: CertifyOptions, listener: Listener): Promise<Run> {
  const beginning = await beginningOf(driver, options)
  listener.begins(beginning)
  const ran = await runFeatures(driver, { ...options, strict: options.profile.strict }, (example) => {
    if (wanted(example, options)) listener.example(example)
  })
  const examples = withKnownFailures(
    ran.filter((example) => wanted(example, options)),
    options.knownFailures,
  )
  return runOf(beginning, examples)
}

/** A run from its examples: judged and summed up. */
export function runOf(beginning: Beginning, examples: readonly ExampleResult[]): Run {
  const verdicts = judge(examples)
  return { ...beginning, examples, verdicts, summary: summaryOf(examples, verdicts) }
}

async function beginningOf(driver: Driver, options: CertifyOptions): Promise<Beginning> {
  const { profile, system, url, seed, startedAt } = options
  return {
    suite: {
      version: suiteVersion(),
      hash: suiteHash(),
      rules: catalogue().hash,
      profile: profile.name,
      profileHash: profile.hash,
    },
    system: {
      name: system,
      ...(url !== undefined && { url }),
      time: driver.capabilities.time,
      fingerprint: await fingerprint(driver),
    },
    seed,
    startedAt,
    clock: await driver.now(),
  }
}

/** Examples about rules outside the profile judge nothing in this run; those about no rule always count. */
function wanted({ id, rule }: ExampleResult, { only, profile }: CertifyOptions): boolean {
  return (only?.has(id) ?? true) && (rule === undefined || profile.rules.includes(rule))
}

/** What the system says of itself, hashed. */
async function fingerprint(driver: Driver): Promise<string> {
  const { reply } = await driver.send({ verb: 'GET', path: '/version' })
  return createHash('sha256').update(JSON.stringify(reply.body)).digest('hex')
}
