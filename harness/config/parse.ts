import { Ajv, type ErrorObject } from 'ajv'
import { type Document, isMap, isNode, isPair, LineCounter, type Node, parseDocument } from 'yaml'
import { nearest } from './nearest.ts'
import { configSchema, type Role } from './schema.ts'

/** A secret: the environment variable that holds it. */
export interface Secret {
  readonly env: string
}

/** A configuration file as it is written; `configSchema` says what each member means. */
export interface ConfigFile {
  readonly url?: string
  readonly prefix?: string
  readonly documentService?: { readonly url?: string; readonly key?: Secret }
  readonly keys?: Readonly<Partial<Record<Exclude<Role, 'bidders'>, Secret>>> & {
    readonly bidders?: readonly Secret[]
  }
  readonly control?: { readonly url?: string; readonly token?: Secret }
  readonly time?: {
    readonly mode?: 'steered' | 'accelerated' | 'real'
    readonly accelerator?: number
    readonly slack?: number
    readonly play?: readonly ('chronograph' | 'auction')[]
    readonly patience?: number
    readonly longest?: number
    readonly sideBySide?: number
  }
  readonly clockSkew?: number
  readonly profile?: 'core' | 'complete' | 'strict' | 'every'
  readonly seed?: string
  readonly knownFailing?: string
}

/** Something wrong in a file; line and column count from 1. */
export interface Fault {
  readonly line: number
  readonly column: number
  /** What is wrong and what would be right. */
  readonly message: string
}

/** A configuration cannot be used; the message has a line for each fault: `file:line:column: what`. */
export class ConfigError extends Error {
  readonly faults: readonly Fault[]
  constructor(file: string, faults: readonly Fault[]) {
    super(faults.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`).join('\n'))
    this.faults = faults
  }
}

const validate = new Ajv({
  allErrors: true,
  verbose: true,
  strict: true,
  strictTypes: false,
}).compile<ConfigFile>(configSchema)

/** Reads a configuration in YAML or JSON. Throws ConfigError with all faults and their places. */
export function parseConfig(text: string, file: string): ConfigFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  if (document.errors.length) {
    throw new ConfigError(
      file,
      document.errors.map(({ pos, message }) => ({ ...place(pos[0]), message: inOneLine(message) })),
    )
  }
  // An empty file is a configuration that says nothing.
  const config: unknown = document.toJS() ?? {}
  if (validate(config)) return config
  const faults = (validate.errors ?? []).map((error) => ({
    ...place(offsetOf(error, document)),
    message: explain(error),
  }))
  throw new ConfigError(file, inOrder(faults))
}

const inOneLine = (text: string): string => text.split('\n')[0] ?? text

function inOrder(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => a.line - b.line || a.column - b.column)
}

const pathOf = ({ instancePath }: ErrorObject): string[] =>
  instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))

/** Where in the text the fault stands: the unknown word itself, otherwise the value. */
function offsetOf(error: ErrorObject, document: Document): number {
  const path = pathOf(error)
  const node = path.length ? document.getIn(path, true) : document.contents
  const unknown =
    error.keyword === 'additionalProperties' ? String(error.params.additionalProperty) : undefined
  const key = unknown === undefined ? undefined : keyNode(node, unknown)
  return key?.range?.[0] ?? (isNode(node) ? node.range?.[0] : undefined) ?? 0
}

function keyNode(node: unknown, word: string): Node | undefined {
  if (!isMap(node)) return undefined
  const pair = node.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === word)
  return isNode(pair?.key) ? pair.key : undefined
}

/** In words; values under `keys` and tokens are never repeated: they may be secrets written in the wrong place. */
function explain(error: ErrorObject): string {
  const path = pathOf(error)
  const where = path.join('.') || 'the file'
  const { keyword, params, data, parentSchema } = error
  if (secretly(error)) {
    return `${where}: name the environment variable that holds it, { env: ETALON_${variableOf(path)} }; secrets are not written here`
  }
  if (keyword === 'additionalProperties') {
    const known = Object.keys((parentSchema?.properties ?? {}) as object).filter((name) => name !== '$schema')
    return unknownWord(String(params.additionalProperty), known, path)
  }
  if (keyword === 'enum') {
    const allowed = params.allowedValues as string[]
    return `${where}: ${JSON.stringify(data)} is not one of ${allowed.join(', ')}${suggestion(String(data), allowed)}`
  }
  if (keyword === 'type') return `${where}: expected ${expectedType(params.type)}, got ${shown(data)}`
  if (keyword === 'pattern') return `${where}: ${JSON.stringify(data)} ${patternHint(path)}`
  return `${where}: ${error.message ?? 'is wrong'}, got ${shown(data)}`
}

/** A text where `{ env: … }` belongs, or a variable's name that looks like a value. */
function secretly({ keyword, parentSchema, params, instancePath }: ErrorObject): boolean {
  const wantsVariable = Boolean((parentSchema?.properties as Record<string, unknown> | undefined)?.env)
  if (wantsVariable)
    return keyword === 'type' || keyword === 'required' || params.additionalProperty === 'value'
  return instancePath.endsWith('/env')
}

function variableOf(path: readonly string[]): string {
  const role = path.filter((part) => !['keys', 'env', 'key'].includes(part)).join('_')
  const prefix = path[0] === 'keys' || path.includes('key') ? 'KEY_' : ''
  return prefix + role.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()
}

function unknownWord(word: string, known: readonly string[], path: readonly string[]): string {
  const where = path.length ? ` in ${path.join('.')}` : ''
  return `there is no "${word}"${where}${suggestion(word, known) || `; there is ${known.join(', ')}`}`
}

function suggestion(word: string, known: readonly string[]): string {
  const meant = nearest(word, known)
  return meant === undefined ? '' : `; did you mean "${meant}"?`
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'members with indentation, or { … }',
}

const expectedType = (type: unknown): string => typeWords[String(type)] ?? String(type)

function shown(data: unknown): string {
  if (data === null) return 'nothing'
  if (Array.isArray(data)) return 'a list'
  return typeof data === 'object' ? 'members' : JSON.stringify(data)
}

function patternHint(path: readonly string[]): string {
  return path.at(-1) === 'prefix'
    ? 'is not a path such as /api/2.5 (it begins with a slash and ends without one)'
    : 'is not an address such as https://cdb.example.com'
}
