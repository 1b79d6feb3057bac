import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** Anything the CDB says. */
export type Json = Record<string, unknown>

/** A document of the CDB as it was last read. */
export type Copy = Json & { readonly id: string; readonly dateModified?: string }

/** Where reading of a feed has come to; `backward` is `done` once the beginning was reached. */
export interface Cursor {
  readonly forward: string
  readonly backward: string
}

/** A change heard of in a feed whose document could not be read yet. */
export interface Owed {
  readonly table: 'tender' | 'plan' | 'contract'
  readonly id: string
  readonly dateModified: string
}

/** One request to the CDB that must be done exactly once. */
export interface Command {
  readonly id: string
  readonly verb: 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body?: Json
  /** The object whose owner's token is shown with it. */
  readonly owner?: string
  /** How it is found out whether it was done already. */
  readonly look: Look
  readonly state: 'waiting' | 'sent' | 'done' | 'refused' | 'given-up'
  readonly attempts: number
  /** Of an accepted request: the object, without secrets. */
  readonly answer?: Json
  /** Of a refused one: why, in the CDB's words. */
  readonly errors?: readonly string[]
}

/**
 * `again`: doing it twice does no harm (a draft nobody published, a replacement). `changed`: the object has what was
 * sent. `gone`: the object is not there. `left`: its status is another than this one. `same`:
 * the object has these members of what was sent. `listed`: the list has an object with these members of what was sent.
 */
export type Look =
  | 'again'
  | 'changed'
  | 'gone'
  | { readonly left: string }
  | { readonly same: readonly string[] }
  | { readonly listed: readonly string[] }

/** What a user asked the eMall for: several requests. It is taken up again after a restart. */
export interface Deed {
  readonly id: string
  readonly user: string
  readonly name: string
  readonly asked: Json
  readonly at: string
  readonly state: 'under-way' | 'done' | 'refused' | 'given-up'
  readonly result?: Json
  readonly errors?: readonly string[]
}

/** An object in the CDB that one of our users made. */
export interface Own {
  readonly id: string
  readonly kind: 'plan' | 'tender' | 'bid' | 'question' | 'claim'
  readonly user: string
  readonly tender?: string
  /** The object as its owner sees it. */
  readonly data: Json
}

export interface Account {
  /** What he logs in with. */
  readonly id: string
  readonly role: 'buyer' | 'bidder' | 'viewer'
  /** The organisation he acts for, as the CDB wants it. */
  readonly party: Json
  /** scrypt: salt and hash, in hex. */
  readonly password: string
}

/** Something that happened to a tender, as the eMall tells its users. */
export interface News {
  readonly id: string
  readonly tender: string
  readonly at: string
  readonly status: string
}

export interface Tables {
  readonly tender: Copy
  readonly plan: Copy
  readonly contract: Copy
  readonly cursor: Cursor
  readonly owed: Owed
  readonly command: Command
  readonly deed: Deed
  readonly own: Own
  readonly account: Account
  readonly session: { readonly account: string; readonly form: string }
  readonly news: News
  /** Owner tokens, sealed. */
  readonly token: string
}

export type Table = keyof Tables

/** The eMall's own database: tables of JSON by id. What `put` returned from is on disk when there is a journal. */
export interface Store {
  get<T extends Table>(table: T, id: string): Tables[T] | undefined
  all<T extends Table>(table: T): readonly Tables[T][]
  put<T extends Table>(table: T, id: string, value: Tables[T]): void
  remove(table: Table, id: string): void
}

type Line = readonly [table: Table, id: string, value: unknown]

/**
 * Opens the database: in memory, and in a journal of JSON lines when a file is named. The journal is read and written
 * anew, shorter; a last line that was cut off by a crash is dropped.
 */
export function openStore(file?: string): Store {
  const tables = new Map<Table, Map<string, unknown>>()
  const rows = (table: Table) => {
    const known = tables.get(table) ?? new Map<string, unknown>()
    tables.set(table, known)
    return known
  }
  const apply = ([table, id, value]: Line) => {
    if (value === null) rows(table).delete(id)
    else rows(table).set(id, value)
  }
  if (file !== undefined) {
    for (const line of linesOf(file)) apply(line)
    rewrite(file, tables)
  }
  const note = (line: Line) => {
    apply(line)
    if (file !== undefined) appendFileSync(file, `${JSON.stringify(line)}\n`)
  }
  return {
    get: (table, id) => rows(table).get(id) as never,
    all: (table) => [...rows(table).values()] as never,
    put: (table, id, value) => note([table, id, value]),
    remove: (table, id) => note([table, id, null]),
  }
}

function linesOf(file: string): Line[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  const whole = lines.slice(0, -1)
  return whole.filter((line) => line !== '').map((line) => JSON.parse(line) as Line)
}

/** Through a second file: a crash leaves the old journal or the new one. */
function rewrite(file: string, tables: ReadonlyMap<Table, ReadonlyMap<string, unknown>>): void {
  const lines = [...tables].flatMap(([table, rows]) =>
    [...rows].map(([id, value]) => `${JSON.stringify([table, id, value])}\n`),
  )
  writeFileSync(`${file}.new`, lines.join(''))
  renameSync(`${file}.new`, file)
}
