import { asHabit } from '../as-habit.ts'
import type { Connection, Uploaded } from '../connection.ts'
import type { Habits } from '../habits.ts'
import type { Queue, Wanted } from '../queue.ts'
import type { Account, Command, Deed, Json, Store } from '../store.ts'
import type { Saying } from '../words.ts'

/** A file a user hands over. */
export interface UserFile {
  readonly title: string
  readonly format: string
  readonly base64: string
  readonly documentType?: string
}

/** The user does not get what he wants, and hears why: in the CDB's words, or as one of our sayings. */
export class Refused extends Error {
  readonly errors: readonly string[]
  constructor(errors: readonly string[]) {
    super(errors.join('; '))
    this.errors = errors
  }
}

/** Nobody knows whether it was done: the CDB does not answer. */
export class GivenUp extends Refused {}

export const refuse = (saying: Saying): never => {
  throw new Refused([saying])
}

type Ask = Omit<Wanted, 'id' | 'body'> & { readonly data?: unknown; readonly config?: unknown }

/** Somebody doing something: what a deed is written with. */
export interface Doing {
  readonly account: Account
  readonly store: Store
  readonly habits: Habits
  /** What a request of this deed is called in the queue. */
  id(name: string): string
  /** The CDB's time, in milliseconds since 1970. */
  now(): number
  /** One request, by its name in this deed; what is done already is not done again. Throws Refused or GivenUp. */
  request(name: string, request: Ask): Promise<Json>
  /** Hands a file to the document service; the card the CDB wants. */
  upload(file: UserFile): Promise<Json>
}

export interface DoingParts {
  readonly store: Store
  readonly habits: Habits
  readonly queue: Queue
  readonly connection: Connection
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
}

export function doingOf(parts: DoingParts, deed: Deed): Doing {
  const { store, habits, queue, now } = parts
  const account = store.get('account', deed.user)
  if (!account) throw new Error(`no user is called ${deed.user}`)
  return {
    account,
    store,
    habits,
    id: (name) => `${deed.id}/${name}`,
    now,
    async request(name, { data, config, ...rest }) {
      const sent = asHabit(data, habits)
      const body = data === undefined ? {} : { body: { data: sent, ...(config !== undefined && { config }) } }
      return answerOf(await queue.submit({ ...rest, ...body, id: `${deed.id}/${name}` }))
    },
    async upload({ title, format, base64, documentType }) {
      const content = Buffer.from(base64, 'base64')
      const card = await uploaded(parts, title, content, format)
      return { ...card, ...(documentType !== undefined && { documentType }) }
    },
  }
}

function answerOf({ state, answer, errors = [] }: Command): Json {
  if (state === 'done') return answer ?? {}
  if (state === 'refused') throw new Refused(errors)
  throw new GivenUp(['refused.no-answer', ...errors])
}

const MOST_UPLOADS = 6

/** A file uploaded twice does no harm: only the card names it. */
async function uploaded(
  { connection, sleep }: DoingParts,
  title: string,
  content: Uint8Array<ArrayBuffer>,
  format: string,
): Promise<Uploaded> {
  for (let attempt = 1; attempt <= MOST_UPLOADS; attempt++) {
    const card = await connection.upload(title, content, format)
    if (card) return card
    await sleep(500 * attempt)
  }
  throw new GivenUp(['refused.upload'])
}
