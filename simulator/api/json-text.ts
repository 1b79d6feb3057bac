/** What is wrong with a JSON text, in the words of the CDB's parser (simplejson); undefined when nothing is. */
export type JsonFault = string

/** Deepest nesting that is read. */
export const depthLimit = 64

interface Reader {
  readonly text: string
  at: number
}

class Broken {
  readonly fault: JsonFault
  constructor(fault: JsonFault) {
    this.fault = fault
  }
}

/**
 * Reads a JSON text only to see whether it may be trusted: well-formed, no key twice in one object, no `__proto__`,
 * not nested too deep. `JSON.parse` accepts the last three silently.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const reader: Reader = { text, at: 0 }
  try {
    value(reader, 0)
    skipSpace(reader)
    return reader.at < text.length ? extraData(reader) : undefined
  } catch (broken) {
    if (broken instanceof Broken) return broken.fault
    throw broken
  }
}

function value(reader: Reader, depth: number): void {
  skipSpace(reader)
  if (depth > depthLimit) throw new Broken(`Nested deeper than ${depthLimit} levels: ${place(reader)}`)
  const char = reader.text[reader.at]
  if (char === '{') object(reader, depth)
  else if (char === '[') array(reader, depth)
  else if (char === '"') string(reader)
  else scalar(reader)
}

const SCALAR = /(?:true|false|null|NaN|-?Infinity|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)/y

function scalar(reader: Reader): void {
  SCALAR.lastIndex = reader.at
  const found = SCALAR.exec(reader.text)
  if (!found) throw new Broken(`Expecting value: ${place(reader)}`)
  if (/^-?[NI]/.test(found[0])) throw new Broken(`${found[0]} is not a JSON number: ${place(reader)}`)
  reader.at += found[0].length
}

function object(reader: Reader, depth: number): void {
  const keys = new Set<string>()
  reader.at++
  if (next(reader) === '}') return void reader.at++
  for (;;) {
    if (next(reader) !== '"') {
      throw new Broken(`Expecting property name enclosed in double quotes: ${place(reader)}`)
    }
    const start = reader.at
    string(reader)
    admit(reader.text.slice(start, reader.at), keys, reader)
    if (next(reader) !== ':') throw new Broken(`Expecting ':' delimiter: ${place(reader)}`)
    reader.at++
    value(reader, depth + 1)
    if (ends(reader, '}')) return
  }
}

function admit(key: string, keys: Set<string>, reader: Reader): void {
  if (keys.has(key)) throw new Broken(`Key ${key} stands twice in one object: ${place(reader)}`)
  if (key.includes('\\') ? JSON.parse(key) === '__proto__' : key === '"__proto__"') {
    throw new Broken(`Key "__proto__" is not allowed: ${place(reader)}`)
  }
  keys.add(key)
}

function array(reader: Reader, depth: number): void {
  reader.at++
  if (next(reader) === ']') return void reader.at++
  for (;;) {
    value(reader, depth + 1)
    if (ends(reader, ']')) return
  }
}

/** After an element: true when the list or object is closed, false when another element follows. */
function ends(reader: Reader, close: string): boolean {
  const char = next(reader)
  if (char !== close && char !== ',') {
    throw new Broken(`Expecting ',' delimiter or '${close}': ${place(reader)}`)
  }
  reader.at++
  return char === close
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them bare in strings
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y

function string(reader: Reader): void {
  STRING.lastIndex = reader.at
  if (!STRING.test(reader.text))
    throw new Broken(`Invalid or unterminated string starting at: ${place(reader)}`)
  reader.at = STRING.lastIndex
}

function next(reader: Reader): string | undefined {
  skipSpace(reader)
  return reader.text[reader.at]
}

function skipSpace(reader: Reader): void {
  for (;;) {
    const code = reader.text.charCodeAt(reader.at)
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return
    reader.at++
  }
}

const position = (text: string, at: number) => {
  const before = text.slice(0, at).split('\n')
  return `line ${before.length} column ${(before.at(-1) as string).length + 1}`
}

const place = ({ text, at }: Reader): string => `${position(text, at)} (char ${at})`

function extraData({ text, at }: Reader): JsonFault {
  const end = text.length
  return `Extra data: ${position(text, at)} - ${position(text, end)} (char ${at} - ${end})`
}
