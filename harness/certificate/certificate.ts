import { type KeyObject, sign } from 'node:crypto'
import type { PublicExample, PublicRun } from '../reports/secrets.ts'
import type { RuleVerdict, Run, State } from '../verdicts/run.ts'
import { canonical, hashOf } from './canonical.ts'
import { rawPublicKey } from './signing-key.ts'

export const certificateFormat = 'etalon.certificate/1'

/** What a certificate says; every member is signed. */
export interface Statement {
  readonly suite: Run['suite']
  readonly system: Run['system']
  readonly seed: string
  readonly clock: string
  readonly startedAt: string
  readonly summary: Run['summary']
  /** All of them, whatever their state: `[rule, method, state, held, refused]`, sorted. */
  readonly verdicts: readonly VerdictLine[]
  readonly transcripts: {
    /** Of the list of examples below. */
    readonly hash: string
    /** Hash of each example's exchanges by its id. */
    readonly examples: Readonly<Record<string, string>>
  }
}

export type VerdictLine = readonly [rule: string, method: string, state: State, held: number, refused: number]

export interface Certificate {
  readonly format: typeof certificateFormat
  readonly statement: Statement
  readonly signature: {
    readonly algorithm: 'Ed25519'
    /** The 32 bytes of the signer's key, base64. */
    readonly publicKey: string
    /** Of `format`, a line feed and the statement's canonical JSON (RFC 8785) in UTF-8; base64. */
    readonly value: string
  }
}

/** Certifies a run: binds suite, rules, profile, system, verdicts and transcripts under one Ed25519 signature. */
export function certify(run: PublicRun, key: KeyObject): Certificate {
  const statement = statementOf(run)
  const value = sign(null, signedBytes(statement), key).toString('base64')
  return {
    format: certificateFormat,
    statement,
    signature: { algorithm: 'Ed25519', publicKey: rawPublicKey(key), value },
  }
}

/** What is signed. */
export const signedBytes = (statement: unknown): Buffer =>
  Buffer.from(`${certificateFormat}\n${canonical(statement)}`)

/** A certificate as it is written: members by name, so that equal certificates are equal bytes. */
export const certificateText = (certificate: Certificate): string =>
  `${JSON.stringify(JSON.parse(canonical(certificate)), null, 1)}\n`

function statementOf(run: PublicRun): Statement {
  const { suite, system, seed, clock, startedAt, summary } = run
  return {
    suite,
    system,
    seed,
    clock,
    startedAt,
    summary,
    verdicts: verdictLines(run.verdicts),
    transcripts: transcriptsOf(run),
  }
}

export function verdictLines(verdicts: readonly RuleVerdict[]): readonly VerdictLine[] {
  const lines = verdicts.map(
    ({ rule, method, state, held, refused }): VerdictLine => [rule, method, state, held, refused],
  )
  return lines.sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1))
}

/** Hashes over what was asked and answered, whatever the order of examples. */
export function transcriptsOf({ examples }: Pick<Run, 'examples'>): Statement['transcripts'] {
  const hashes = Object.fromEntries(
    (examples as readonly PublicExample[]).map(({ id, exchanges }) => [id, hashOf(exchanges)]),
  )
  return { hash: hashOf(hashes), examples: hashes }
}
