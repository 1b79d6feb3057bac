import { type KeyObject, verify } from 'node:crypto'
import type { PublicRun } from '../reports/secrets.ts'
import { states } from '../verdicts/run.ts'
import { hashOf } from './canonical.ts'
import {
  type Certificate,
  certificateFormat,
  type Statement,
  signedBytes,
  transcriptsOf,
  verdictLines,
} from './certificate.ts'
import { keyName, publicKeyOf, rawPublicKey } from './signing-key.ts'

/** What verification may come to, with the exit code of `etalon verify`. */
export const findingCodes = {
  genuine: 0,
  /** The signature does not fit what the certificate says. */
  changed: 1,
  /** Cut off, or no certificate at all. */
  unreadable: 3,
  /** Genuine, but of another signer than was expected. */
  'other-key': 4,
  /** The certificate is genuine; the transcripts or verdicts shown with it are not those it binds. */
  'other-transcripts': 5,
  /** Everything fits, but the system answered otherwise when played again. */
  'played-differently': 6,
  /** Everything fits, but nothing could be played again. */
  'not-playable': 7,
} as const

/** What was found, and for people the words for it. */
export interface Finding {
  readonly found: keyof typeof findingCodes
  readonly words: readonly string[]
}

/** Reads a certificate's text: the certificate, or why it is none. */
export function readCertificate(text: string): Certificate | Finding {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch (error) {
    return unreadable(`the certificate is cut off or is not JSON: ${(error as Error).message}`)
  }
  const { format, statement, signature } = (read ?? {}) as Partial<Certificate>
  if (format !== certificateFormat)
    return unreadable(`it is not a certificate of Etalon ("${certificateFormat}")`)
  if (!statement || !Array.isArray(statement.verdicts) || !statement.transcripts?.examples) {
    return unreadable('the certificate has no statement, or a part of it is missing')
  }
  if (typeof signature?.value !== 'string' || !publicKeyOf(String(signature.publicKey))) {
    return unreadable('the certificate is not signed with Ed25519')
  }
  return read as Certificate
}

/**
 * Verifies a certificate offline. `trusted` is the signer's public key when the verifier has it: without it the signature
 * proves only that nothing was changed since somebody signed. `run` is the run.json shown with the certificate.
 */
export function verifyCertificate(certificate: Certificate, trusted?: KeyObject, run?: PublicRun): Finding {
  const { statement, signature } = certificate
  const own = publicKeyOf(signature.publicKey)
  const intact = own !== undefined && fits(certificate, own)
  const signer = keyName(signature.publicKey)
  if (!intact) {
    if (trusted && fits(certificate, trusted)) {
      return changed([
        'the public key in the certificate was replaced; what it says is as the trusted signer signed it',
      ])
    }
    const words = [
      'CHANGED: the signature does not fit what the certificate says',
      `it claims the signer ${signer}`,
    ]
    return changed(run ? [...words, ...verdictChanges(statement, run)] : words)
  }
  if (trusted && rawPublicKey(trusted) !== signature.publicKey) {
    const words = [
      'WRONG KEY: the certificate is intact, but another key signed it',
      `expected ${keyName(rawPublicKey(trusted))}, signed by ${signer}`,
    ]
    return { found: 'other-key', words }
  }
  const differences = run ? differencesOf(statement, run) : []
  if (differences.length > 0) {
    const head =
      'TRANSCRIPTS CHANGED: the certificate is genuine, but the transcripts are not those that it binds'
    return { found: 'other-transcripts', words: [head, ...differences] }
  }
  return {
    found: 'genuine',
    words: genuineWords(certificate, signer, trusted !== undefined, run !== undefined),
  }
}

function genuineWords(
  { statement }: Certificate,
  signer: string,
  trusted: boolean,
  played: boolean,
): string[] {
  const { suite, system, seed, clock, verdicts } = statement
  const counts = states
    .map((state) => [state, verdicts.filter((line) => line[2] === state).length] as const)
    .filter(([, count]) => count > 0)
  const examples = Object.keys(statement.transcripts.examples).length
  return [
    `GENUINE: ${verdicts.length} verdicts (${counts.map(([state, count]) => `${count} ${state}`).join(', ')})`,
    `system ${system.name}${system.url ? ` at ${system.url}` : ''}, fingerprint ${system.fingerprint}`,
    `profile ${suite.profile} (${suite.profileHash}), suite ${suite.version} (${suite.hash}), rules ${suite.rules}`,
    `seed ${seed}, clock ${clock}`,
    played
      ? `transcripts of ${examples} examples are those that it binds`
      : `transcripts were not looked at: --transcripts run.json compares them`,
    trusted
      ? `signed by ${signer}, the key you trust`
      : `signed by ${signer}: ask the issuer whether this is their key, or give it with --key`,
  ]
}

function fits({ statement, signature }: Certificate, key: KeyObject): boolean {
  const value = Buffer.from(signature.value, 'base64')
  return value.length === 64 && verify(null, signedBytes(statement), key, value)
}

function differencesOf(statement: Statement, run: PublicRun): string[] {
  return [
    ...transcriptChanges(statement, run),
    ...verdictChanges(statement, run),
    ...headChanges(statement, run),
  ]
}

function transcriptChanges({ transcripts: bound }: Statement, run: PublicRun): string[] {
  const shown = transcriptsOf(run)
  if (shown.hash === bound.hash) return []
  const names = new Map(run.examples.map(({ id, name }) => [id, name]))
  const ids = [...new Set([...Object.keys(bound.examples), ...Object.keys(shown.examples)])].sort()
  return ids.flatMap((id) => {
    const [was, is] = [bound.examples[id], shown.examples[id]]
    if (was === is) return []
    const what = is === undefined ? 'is missing' : was === undefined ? 'was added' : 'was changed'
    return [`example ${id}${names.has(id) ? ` (${names.get(id)})` : ''} ${what}`]
  })
}

function verdictChanges(statement: Statement, run: PublicRun): string[] {
  const shown = new Map(
    verdictLines(run.verdicts).map((line) => [`${line[0]} [${line[1]}]`, line.slice(2).join(' ')]),
  )
  const bound = new Map(
    statement.verdicts.map((line) => [`${line[0]} [${line[1]}]`, line.slice(2).join(' ')]),
  )
  return [...new Set([...bound.keys(), ...shown.keys()])].flatMap((name) => {
    const [was, is] = [bound.get(name), shown.get(name)]
    return was === is
      ? []
      : [`verdict ${name}: certificate "${was ?? 'none'}", transcripts "${is ?? 'none'}"`]
  })
}

function headChanges(statement: Statement, run: PublicRun): string[] {
  const members = ['suite', 'system', 'seed', 'clock', 'summary'] as const
  return members
    .filter((member) => hashOf(statement[member]) !== hashOf(run[member]))
    .map((member) => `${member} is another than the certificate's`)
}

const changed = (words: readonly string[]): Finding => ({ found: 'changed', words })

const unreadable = (why: string): Finding => ({ found: 'unreadable', words: [`UNREADABLE: ${why}`] })
