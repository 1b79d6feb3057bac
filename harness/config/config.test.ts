import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { embeddedKeys, MissingKey } from '../procedure/cast.ts'
import { loadTarget } from './load.ts'
import { ConfigError, parseConfig } from './parse.ts'
import { configSchema } from './schema.ts'
import { targetOf } from './target.ts'

const whole = `
url: https://cdb.example.com/
documentService: { url: https://ds.example.com, key: { env: ETALON_KEY_DOCUMENTS } }
keys:
  buyer: { env: ETALON_KEY_BUYER }
  bidders:
    - env: ETALON_KEY_BIDDER
  chronograph: { env: ETALON_KEY_CHRONOGRAPH }
time: { mode: accelerated, accelerator: 1440 }
profile: core
knownFailing: known-failing/cdb.txt
`
const environment = { ETALON_KEY_DOCUMENTS: 'ds:word', ETALON_KEY_BUYER: 'b', ETALON_KEY_BIDDER: 'c' }

function faultsOf(text: string): string {
  try {
    parseConfig(text, 'etalon.config.yaml')
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return ''
}

describe('a configuration', () => {
  it('fills in what the file leaves open and reads secrets from the environment', () => {
    const target = targetOf(parseConfig(whole, 'f'), environment, '/team/etalon.config.yaml')
    expect(target).toMatchObject({
      url: 'https://cdb.example.com',
      prefix: '/api/2.5',
      documents: { url: 'https://ds.example.com', key: 'ds:word' },
      control: { url: 'https://cdb.example.com', asked: false },
      time: { mode: 'accelerated', accelerator: 1440, play: [] },
      profile: 'core',
      knownFailing: '/team/known-failing/cdb.txt',
    })
    expect(target.keys.buyer).toBe('b')
    expect(target.keys.bidders).toEqual(['c'])
  })

  it('names the roles without a key when one is asked for', () => {
    const { keys, missing } = targetOf(parseConfig(whole, 'f'), environment)
    expect(() => keys.chronograph).toThrow(MissingKey)
    expect(() => keys.chronograph).toThrow(
      'no key for the role chronograph: the environment variable ETALON_KEY_CHRONOGRAPH is empty',
    )
    expect(() => keys.outsider).toThrow('no key for the role secondBroker: the configuration names none')
    expect(missing.map(({ role }) => role)).toContain('secondBroker')
  })

  it('is the simulator inside Etalon, with its keys, when nothing is said', () => {
    const target = loadTarget({}, {}, '/nowhere')
    expect(target.url).toBeUndefined()
    expect(target.keys).toBe(embeddedKeys)
    expect(target.missing).toEqual([])
  })

  it('takes an address from the command line, with its prefix', () => {
    const target = loadTarget({ url: 'localhost:8080/api/2.4/tenders' }, {}, '/nowhere')
    expect(target).toMatchObject({
      url: 'http://localhost:8080',
      prefix: '/api/2.4',
      documents: { url: 'http://localhost:8080', key: 'brokerx' },
    })
  })

  it('may be JSON and may be empty', () => {
    expect(parseConfig('{"profile": "strict"}', 'f')).toEqual({ profile: 'strict' })
    expect(parseConfig('', 'f')).toEqual({})
  })
})

describe('faults of a configuration stand at their line and column', () => {
  it.each([
    [
      'a word with a typo',
      'url: http://a\nprofil: core',
      '2:1: there is no "profil"; did you mean "profile"?',
    ],
    [
      'an unknown role',
      'keys:\n  byuer: { env: A }',
      '2:3: there is no "byuer" in keys; did you mean "buyer"?',
    ],
    [
      'a wrong choice',
      'profile: srtict',
      '1:10: profile: "srtict" is not one of core, complete, strict, every; did you mean',
    ],
    [
      'a number as text',
      'time:\n  accelerator: fast',
      '2:16: time.accelerator: expected a whole number, got "fast"',
    ],
    ['an address without a scheme', 'url: cdb.example.com', '1:6: url: "cdb.example.com" is not an address'],
    ['a slash too much', 'prefix: /api/2.5/', '1:9: prefix: "/api/2.5/" is not a path such as /api/2.5'],
    ['a number that is too small', 'clockSkew: -1', '1:12: clockSkew: must be >= 0, got -1'],
    ['YAML that is none', 'url: "http://a', '1:15: Missing closing "quote'],
    ['a word said twice', 'seed: a\nseed: b', '2:1: Map keys must be unique'],
    ['a list as the file', '- url', '1:1: the file: expected members'],
  ])('%s', (_, text, said) => {
    expect(faultsOf(text)).toContain(`etalon.config.yaml:${said}`)
  })

  it('a key in the file is refused and not repeated', () => {
    for (const text of [
      'keys:\n  buyer: s3cret',
      'keys:\n  buyer: { value: s3cret }',
      'keys:\n  buyer: { env: s3c-ret }',
    ]) {
      const said = faultsOf(text)
      expect(said).toMatch(/etalon\.config\.yaml:2:\d+: keys\.buyer.*{ env: ETALON_KEY_BUYER }/)
      expect(said).not.toContain('s3c')
    }
  })

  it('all of them at once, in order', () => {
    const lines = faultsOf('seeds: 1\nclockSkew: x\nprofile: all').split('\n')
    expect(lines.map((line) => line.split(':')[1])).toEqual(['1', '2', '3'])
  })

  it('a file that is not there', () => {
    expect(() => loadTarget({ config: 'none.yaml' }, {}, '/nowhere')).toThrow(
      /none\.yaml:1:1: cannot be read/,
    )
  })
})

it('the published schema is the one that is checked (npx tsx scripts/config-schema.ts writes it)', () => {
  const published = readFileSync(new URL('../../docs/etalon.config.schema.json', import.meta.url), 'utf8')
  expect(JSON.parse(published)).toEqual(configSchema)
})

it('the example in the documentation is right', () => {
  const file = new URL('../../docs/examples/etalon.config.yaml', import.meta.url)
  expect(parseConfig(readFileSync(file, 'utf8'), 'f').time?.accelerator).toBe(14_400)
})
