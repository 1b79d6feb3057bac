import { readFileSync } from 'node:fs'
import type { Reply } from '../drivers/driver.ts'
import type { Found } from './duel.ts'
import type { Numbered } from './placeholders.ts'

/** A list of requests that showed something wrong, to be sent again to any system: kept as requests, not as a seed. */
export interface Case {
  readonly format: typeof FORMAT
  /** What was wrong. */
  readonly title: string
  /** What a difference has in common wherever it shows; or the law that was broken. */
  readonly sign: string
  readonly method: string
  /** How it was found. */
  readonly found: { readonly seed: string; readonly sequence: number; readonly against: string }
  /** The instant at which it begins. */
  readonly start: string
  readonly steps: readonly Numbered[]
  /** What the reference answered to the last request when it was found, and the statuses of those before it. */
  readonly expected: Reply
  readonly statuses: readonly number[]
}

const FORMAT = 'etalon-case/1'

/** The file is not a case; the message says what is wrong with it. */
export class NotACase extends Error {}

/** A difference as a case. */
export function caseOf(
  { sign, message, steps, start, exchanged }: Found,
  about: Pick<Case, 'method' | 'found'>,
): Case {
  const statuses = exchanged.map(({ reference }) => reference.status)
  const expected = exchanged.at(-1)?.reference ?? { status: 0, body: undefined }
  return { format: FORMAT, title: message, sign, ...about, start, steps, expected, statuses }
}

/** A broken law of the simulator itself as a case. */
export function caseOfBreach(
  law: string,
  title: string,
  more: Omit<Case, 'format' | 'title' | 'sign'>,
): Case {
  return { format: FORMAT, title, sign: `law ${law}`, ...more }
}

/** Reads a case. Throws NotACase. */
export function readCase(file: string): Case {
  let read: unknown
  try {
    read = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new NotACase(`${file} cannot be read: ${(error as Error).message}`)
  }
  const wrong = faultOf(read)
  if (wrong !== undefined) throw new NotACase(`${file} is not a case of etalon fuzz: ${wrong}`)
  return read as Case
}

function faultOf(read: unknown): string | undefined {
  if (typeof read !== 'object' || read === null) return 'it is not an object'
  const { format, sign, start, steps, expected } = read as Record<string, unknown>
  if (format !== FORMAT) return `its format is ${JSON.stringify(format)}, not ${FORMAT}`
  if (typeof sign !== 'string') return 'it has no sign'
  if (typeof start !== 'string' || Number.isNaN(Date.parse(start)))
    return `start: ${JSON.stringify(start)} is not an instant`
  if (typeof expected !== 'object' || expected === null) return 'it has no expected answer'
  if (!Array.isArray(steps) || !steps.length) return 'it has no steps'
  const at = steps.findIndex((step) => !isNumbered(step))
  return at < 0 ? undefined : `its step ${at + 1} is no request, no file and no wait`
}

function isNumbered(value: unknown): value is Numbered {
  const { n, step } = (value ?? {}) as { n?: unknown; step?: Record<string, Record<string, unknown>> }
  if (typeof n !== 'number' || typeof step !== 'object' || step === null) return false
  const { ask, upload, wait } = step
  if (ask) return typeof ask.verb === 'string' && typeof ask.path === 'string'
  if (upload) return typeof upload.title === 'string' && typeof upload.content === 'string'
  return typeof wait?.until === 'string' && !Number.isNaN(Date.parse(wait.until))
}
