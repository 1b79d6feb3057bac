import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allRules } from '../harness/coverage/rules.ts'
import { methods } from '../simulator/domain/methods/index.ts'
import { ambiguous } from './ambiguous.ts'

const LONGEST_FILE = 300
const LONGEST_TABLE = 120

function files(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

const source = ['simulator', 'harness', 'steps'].flatMap((folder) => files(folder, /\.ts$/))
const production = source.filter((file) => !/\.(test|contract|fixture)\.ts$/.test(file))
const read = (file: string) => readFileSync(file, 'utf8')
const rules = allRules()

/** Code without its comments: what tidy has to say concerns what runs. */
const code = (file: string) => read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')

describe('a method is a table', () => {
  const names = new RegExp(
    `['"](${officialMethods()
      .map((id) => id.replaceAll('.', '\\.'))
      .join('|')})['"]`,
  )
  const tables = /^simulator\/domain\/(methods|code-lists)\//

  test('its name stands only in tables of methods, code lists, examples and tests', () => {
    const examples = /^(steps|simulator\/domain\/testing|harness\/procedure)\//
    const asking = production.filter((file) => !tables.test(file) && !examples.test(file))
    expect(asking.filter((file) => names.test(code(file)))).toEqual([])
  })

  test("nobody asks for a method's id", () => {
    const asks = (file: string) =>
      /procurementMethodType\s*[!=]==/.test(code(file)) ||
      (file.startsWith('harness/') ? /method\.id\s*[!=]==/ : /method\.id\b/).test(code(file))
    expect(production.filter((file) => !tables.test(file) && asks(file))).toEqual([])
  })

  test('no table is made from another', () => {
    const spreading = files('simulator/domain/methods', /\.ts$/).filter(
      (file) => !file.endsWith('index.ts') && /\.\.\./.test(code(file)),
    )
    expect(spreading).toEqual([])
  })

  test(`it is not longer than ${LONGEST_TABLE} lines`, () => {
    const long = files('simulator/domain/methods', /\.ts$/).filter(
      (file) => read(file).split('\n').length > LONGEST_TABLE + 1,
    )
    expect(long).toEqual([])
  })

  test('every key, and every requisite, is read by somebody', () => {
    const about = new Set(['id', 'title', 'source', 'config', 'byAgreement'])
    const isGroup = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
    const keys = methods.flatMap((method) =>
      Object.entries(method)
        .filter(([key]) => !about.has(key))
        .flatMap(([key, value]) => (isGroup(value) && !('days' in value) ? Object.keys(value) : [key])),
    )
    const readers = production
      .filter((file) => !tables.test(file) && !file.startsWith('simulator/domain/method/'))
      .flatMap((file) =>
        code(file)
          .split('\n')
          .filter((line) => /method/i.test(line)),
      )
      .join('\n')
    expect([...new Set(keys)].filter((key) => !new RegExp(`\\b${key}\\b`).test(readers))).toEqual([])
    const requisites = new Set<string>(methods.flatMap(({ required }) => required))
    expect([...requisites].filter((word) => !readers.includes(`required.includes('${word}')`))).toEqual([])
  })

  test('the registry has no name twice', () => {
    expect(new Set(methods.map(({ id }) => id)).size).toBe(methods.length)
  })
})

describe('a rule is one sentence of law', () => {
  test('there are rules, each with an id of its own shape', () => {
    expect(rules.length).toBeGreaterThan(100)
    expect(
      rules.map(({ id }) => id).filter((id) => !/^[a-z][a-z0-9-]*(\.[a-z0-9][a-zA-Z0-9-]*)+$/.test(id)),
    ).toEqual([])
  })

  test('has a title in both languages and a source', () => {
    const poor = rules.filter(
      ({ title, source }) => !/[a-z]/.test(title.en) || !/[а-яіїєґ]/i.test(title.uk) || source.length < 5,
    )
    expect(poor.map(({ id }) => id)).toEqual([])
  })

  test('one id never means two sentences', () => {
    const sentences = new Map<string, Set<string>>()
    for (const { id, title } of rules) sentences.set(id, (sentences.get(id) ?? new Set()).add(title.en))
    expect([...sentences].filter(([, titles]) => titles.size > 1).map(([id]) => id)).toEqual([])
  })

  test('its answer is its own, but for a list that only shrinks', () => {
    const answers = new Map<string, Set<string>>()
    for (const { id, answer } of rules) {
      const said = JSON.stringify([answer.status, answer.name, answer.text])
      answers.set(said, (answers.get(said) ?? new Set()).add(id))
    }
    const shared = [...answers.values()].filter(({ size }) => size > 1).map((ids) => [...ids].sort())
    expect(shared.map(String).sort()).toEqual(ambiguous.map(String).sort())
  })

  test('its answer is a refusal', () => {
    expect(
      rules.filter(({ answer }) => answer.status < 400 || answer.status > 499).map(({ id }) => id),
    ).toEqual([])
  })
})

describe('a feature', () => {
  const features = files('features', /\.feature$/)
  const tagged = features.flatMap((file) =>
    [...read(file).matchAll(/@rule:(\S+)\s+Rule: (.+)/g)].map(([, id, title]) => ({
      file,
      id,
      title: title?.trim(),
    })),
  )
  const titles = new Map(rules.map(({ id, title }) => [id, title.en]))

  test('tags only rules that exist, and says their title word for word', () => {
    expect(tagged.length).toBeGreaterThan(0)
    expect(tagged.filter(({ id, title }) => titles.get(id as string) !== title)).toEqual([])
  })

  test('about eMalls runs only against rules that exist', () => {
    const against = files('features/broker', /\.feature$/).flatMap((file) =>
      [...read(file).matchAll(/@against:(\S+)/g)].map(([, id]) => id as string),
    )
    expect(against.length).toBeGreaterThan(0)
    expect(against.filter((id) => !titles.has(id as never))).toEqual([])
  })

  test('shows no JSON, addresses or status codes', () => {
    expect(
      features.filter((file) =>
        /https?:|[{}]|\b(4\d\d|20[01])\b(?! UAH)/.test(read(file).replace(/^\s*#.*$/gm, '')),
      ),
    ).toEqual([])
  })
})

describe('the code', () => {
  test(`no file is longer than ${LONGEST_FILE} lines, tables of data aside`, () => {
    const long = source.filter(
      (file) => !/\.table\.ts$|\/records\//.test(file) && read(file).split('\n').length > LONGEST_FILE + 1,
    )
    expect(long).toEqual([])
  })

  test('reads no clock and draws no lots outside the composition', () => {
    const impure = production.filter(
      (file) =>
        file.startsWith('simulator/') &&
        /\bDate\.now\(|new Date\(|Math\.random\(|performance\.now\(/.test(code(file)),
    )
    expect(impure).toEqual(['simulator/main.ts'])
  })

  test('says the words of a refusal only in rules, scope, models and the edge', () => {
    const speaking = production.filter((file) => /status: 4\d\d\b/.test(code(file)))
    const allowed =
      /^simulator\/(domain\/(rules|scope|input|documents)|api\/(errors|document-service)|adapters\/control|models)/
    expect(speaking.filter((file) => file.startsWith('simulator/') && !allowed.test(file))).toEqual([])
  })

  test('has no utils, helpers or managers', () => {
    expect(
      source.filter((file) => /util|helper|manager|service-/i.test(file.split('/').at(-1) as string)),
    ).toEqual([])
  })
})

/** The procurementMethodTypes of the standards. */
function officialMethods(): string[] {
  return `belowThreshold aboveThreshold aboveThresholdUA aboveThresholdEU aboveThresholdUA.defense simple.defense
    competitiveOrdering competitiveDialogueUA competitiveDialogueUA.stage2 competitiveDialogueEU competitiveDialogueEU.stage2
    closeFrameworkAgreementUA closeFrameworkAgreementSelectionUA esco reporting negotiation negotiation.quick priceQuotation
    requestForProposal complexAsset.arma`.split(/\s+/)
}
