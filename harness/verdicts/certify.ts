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

/** Runs the suite against a system and judges it, rule by rule. */
export async function certifyCdb(
  driver: Driver,
  options: CertifyOptions,
  onExample: (example: ExampleResult) => void,
): Promise<Run> {
  const clock = await driver.now()
  const ran = await runFeatures(driver, { ...options, strict: options.profile.strict }, onExample)
  const examples = withKnownFailures(
    ran.filter((example) => wanted(example, options)),
    options.knownFailures,
  )
  const verdicts = judge(examples)
  const { profile } = options
  return {
    suite: {
      version: suiteVersion(),
      hash: suiteHash(),
      rules: catalogue().hash,
      profile: profile.name,
      profileHash: profile.hash,
    },
    system: {
      name: options.system,
      ...(options.url !== undefined && { url: options.url }),
      time: driver.capabilities.time,
      fingerprint: await fingerprint(driver),
    },
    seed: options.seed,
    startedAt: options.startedAt,
    clock,
    examples,
    verdicts,
    summary: summaryOf(examples, verdicts),
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
