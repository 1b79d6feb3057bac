import type { Json } from '../procedure/cast.ts'

/** A file that an operation hands over: in full, and where it lies for drivers on the same machine. */
export interface FileToUpload {
  /** Name of the file; begins with the document's marker, like `d-0a1b2c3d`. */
  readonly title: string
  /** Media type. */
  readonly format: string
  readonly base64: string
  /** Where it lies on the machine of the harness. */
  readonly path?: string
  /** What the CDB is to know it as: `notice`, `proposal`, `contractProforma`… */
  readonly documentType?: string
}

/** Roles of a procedure. The eMall under test has a user for each that it plays, called like the role. */
export const roles = ['owner', 'provider', 'provider1', 'viewer'] as const
export type Role = (typeof roles)[number]

/** One user of the eMall under test. */
export interface User {
  /** What operations call him: `user`. */
  readonly name: string
  readonly role: Role
  /** The organisation he acts for, as the CDB wants it: `{name, identifier, address, contactPoint, …}`. */
  readonly party: Json
}

/** What the eMall under test works with; given once, before anything else. */
export interface Setting {
  /** Version of this contract. */
  readonly contract: string
  readonly cdb: {
    /** With the prefix of the API: `http://127.0.0.1:8191/api/2.5`. */
    readonly url: string
    /** Where files are uploaded: `http://127.0.0.1:8191/upload`. */
    readonly documents: string
    /** User name of the Basic authorization at the CDB; the password is empty. */
    readonly key: string
    /** The same at the document service. */
    readonly documentsKey: string
  }
  readonly users: readonly User[]
  /** The CDB's instant, ISO 8601. */
  readonly now: string
}

/** What the eMall says of itself. */
export interface Introduction {
  readonly name?: string
  readonly version?: string
  /** Seconds after which it shows what others did. */
  readonly syncWithin?: number
}

/** What is complained about or asked about: the tender itself, or something in it. */
export type Target =
  | { readonly of: 'tender' }
  | { readonly of: 'lot' | 'item'; readonly id: string }
  | { readonly of: 'award' | 'qualification' | 'cancellation'; readonly index: number }

/** Words that operations are written with, and what a value of each is. */
export interface Typed {
  nothing: null
  text: string
  number: number
  flag: boolean
  json: unknown
  object: Json
  objects: readonly Json[]
  texts: readonly string[]
  uaid: string
  hex: string
  marker: string
  path: string
  index: number
  instant: string
  url: string
  data: { readonly data: Json; readonly config?: Json }
  target: Target
  file: FileToUpload
  files: readonly FileToUpload[]
  setting: Setting
  introduction: Introduction
}
export type Word = keyof Typed

type Schema = Readonly<Record<string, unknown>>

const text = { type: 'string' } as const
const object = { type: 'object' } as const
const file: Schema = {
  type: 'object',
  properties: { title: text, format: text, base64: text, path: text, documentType: text },
  required: ['title', 'format', 'base64'],
}
const target: Schema = {
  oneOf: [
    { type: 'object', properties: { of: { const: 'tender' } }, required: ['of'] },
    { type: 'object', properties: { of: { enum: ['lot', 'item'] }, id: text }, required: ['of', 'id'] },
    {
      type: 'object',
      properties: { of: { enum: ['award', 'qualification', 'cancellation'] }, index: { type: 'integer' } },
      required: ['of', 'index'],
    },
  ],
}
const setting: Schema = {
  type: 'object',
  properties: {
    contract: text,
    cdb: {
      type: 'object',
      properties: { url: text, documents: text, key: text, documentsKey: text },
      required: ['url', 'documents', 'key', 'documentsKey'],
    },
    users: {
      type: 'array',
      items: {
        type: 'object',
        properties: { name: text, role: { enum: [...roles] }, party: object },
        required: ['name', 'role', 'party'],
      },
    },
    now: text,
  },
  required: ['contract', 'cdb', 'users', 'now'],
}
const introduction: Schema = {
  type: ['object', 'null'],
  properties: { name: text, version: text, syncWithin: { type: 'number', minimum: 0 } },
}

/** Of every word: what it is, for people, and its JSON Schema. */
export const words: Readonly<Record<Word, { readonly about: string; readonly schema: Schema }>> = {
  nothing: { about: 'nothing that is looked at', schema: {} },
  text: { about: 'a text', schema: text },
  number: { about: 'a number', schema: { type: 'number' } },
  flag: { about: 'true or false', schema: { type: 'boolean' } },
  json: { about: 'any JSON value, as the CDB writes it: numbers as numbers, dates ISO 8601', schema: {} },
  object: { about: 'a JSON object, as the CDB writes it', schema: object },
  objects: { about: 'JSON objects, as the CDB writes them', schema: { type: 'array', items: object } },
  texts: { about: 'texts', schema: { type: 'array', items: text } },
  uaid: {
    about: 'what people call a tender, a plan or a contract: `UA-2026-09-01-000001-a`',
    schema: { type: 'string', pattern: '^UA-' },
  },
  hex: { about: 'an id of the CDB: 32 hex digits', schema: { type: 'string', pattern: '^[0-9a-f]{32}$' } },
  marker: {
    about:
      'with what the text of something begins: `q-0a1b2c3d` (question), `d-…` (document), `i-…` (item), `l-…` (lot)',
    schema: { type: 'string', pattern: '^[a-z]-[0-9a-f]{8}$' },
  },
  path: { about: 'a member by its path: `value.amount`, `items[0].quantity`', schema: text },
  index: { about: 'position in the list, from 0; negative from the end', schema: { type: 'integer' } },
  instant: { about: 'ISO 8601 with an offset', schema: text },
  url: { about: 'an address', schema: text },
  data: {
    about: 'body of a request to the CDB: `{data, config?}`',
    schema: { type: 'object', properties: { data: object, config: object }, required: ['data'] },
  },
  target: {
    about: '`{of: "tender"}`, `{of: "lot" | "item", id}`, `{of: "award" | …, index}`',
    schema: target,
  },
  file: { about: '`{title, format, base64, path?, documentType?}`', schema: file },
  files: { about: 'files, each as above', schema: { type: 'array', items: file } },
  setting: { about: '`{contract, cdb: {url, documents, key, documentsKey}, users, now}`', schema: setting },
  introduction: { about: '`{name?, version?, syncWithin?}` or nothing', schema: introduction },
}
