import { createHash } from 'node:crypto'
import { catalogue } from '../catalogue/catalogue.ts'
import type { Driver } from '../drivers/driver.ts'
import type { Profile } from '../profiles/profiles.ts'
import { judge, type Sides, summaryOf } from './judge.ts'
import { type KnownFailure, withKnownFailures } from './known-failing.ts'
import type { ExampleResult, Run } from './run.ts'
import { runFeatures, type Selection } from './run-features.ts'
import { suiteHash, suiteVersion } from './suite.ts'

export interface CertifyOptions extends Omit<Selection, 'keeps' | 'strict'> {
  /** Ids of examples; only these are run. */
  readonly only?: ReadonlySet<string>
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
  const { strict } = options.profile
  const keeps = (example: Pick<ExampleResult, 'id' | 'rule'>) => wanted(example, options)
  const ran = await runFeatures(driver, { ...options, strict, keeps }, (one) => listener.example(one))
  const examples = withKnownFailures(ran, options.knownFailures)
  return runOf(beginning, examples)
}

/** A run from its examples: judged and summed up. */
export function runOf(beginning: Beginning, examples: readonly ExampleResult[], sides?: Sides): Run {
  const verdicts = judge(examples, sides)
  return { ...beginning, examples, verdicts, summary: summaryOf(examples, verdicts) }
}

/** What keeps a system from being judged. */
export interface Hindrance {
  /** Stays the same between releases: `url`, `key.buyer`. */
  readonly id: string
  readonly state: 'could-not-run' | 'config-error'
  readonly message: string
}

/** The run of a system that could not be judged at all: nothing in it is green. */
export function runOfNothing(options: CertifyOptions, hindrances: readonly Hindrance[]): Run {
  const examples = hindrances.map(({ id, state, message }) => ({
    id: `doctor:${id}`,
    feature: 'etalon doctor',
    name: id,
    method: '-',
    rule: undefined,
    expects: 'none' as const,
    state,
    message,
    exchanges: [],
    milliseconds: 0,
  }))
  const { startedAt } = options
  return runOf(beginningWith(options, { time: 'real', fingerprint: '', clock: startedAt }), examples)
}

async function beginningOf(driver: Driver, options: CertifyOptions): Promise<Beginning> {
  const { time } = driver.capabilities
  return beginningWith(options, { time, fingerprint: await fingerprint(driver), clock: await driver.now() })
}

/** What is known of a run before its first example, from what is known of the system. */
export function beginningWith(
  {
    profile,
    system,
    url,
    seed,
    startedAt,
  }: Pick<CertifyOptions, 'profile' | 'system' | 'url' | 'seed' | 'startedAt'>,
  { time, fingerprint, clock }: Pick<Run['system'], 'time' | 'fingerprint'> & Pick<Run, 'clock'>,
): Beginning {
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
      time,
      fingerprint,
    },
    seed,
    startedAt,
    clock,
  }
}

/** Examples about rules outside the profile judge nothing in this run; those about no rule always count. */
function wanted(
  { id, rule }: Pick<ExampleResult, 'id' | 'rule'>,
  { only, profile }: CertifyOptions,
): boolean {
  return (only?.has(id) ?? true) && (rule === undefined || profile.rules.includes(rule))
}

/** What the system says of itself, hashed. */
async function fingerprint(driver: Driver): Promise<string> {
  const { reply } = await driver.send({ verb: 'GET', path: '/version' })
  return createHash('sha256').update(JSON.stringify(reply.body)).digest('hex')
}
