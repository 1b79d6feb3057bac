import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { verifyCommand } from '../cli/verify.ts'
import { directDriver } from '../drivers/direct.ts'
import { runJson } from '../reports/json.ts'
import { madeRun } from '../reports/run.fixture.ts'
import { hideSecrets, type PublicRun } from '../reports/secrets.ts'
import { bijection } from './bijection.ts'
import { canonical } from './canonical.ts'
import { certificateText, certify } from './certificate.ts'
import { PLAYED, playedRun } from './played.fixture.ts'
import { reexecute } from './reexecute.ts'
import { publicKeyOf, rawPublicKey, signingKey } from './signing-key.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'etalon-certificate-'))
const keyOf = (seed: string) => signingKey({ ETALON_SIGNING_KEY: seed.repeat(64) }, '')
const ours = keyOf('a')
const other = keyOf('b')
const made = madeRun(12)
const run = hideSecrets(made.run, made.keys)

describe('canonical JSON', () => {
  test('is the same bytes whatever the order of members', () => {
    expect(canonical({ b: [1, { d: undefined, c: 'є' }], a: null })).toBe('{"a":null,"b":[1,{"c":"є"}]}')
    expect(canonical({ a: null, b: [1, { c: 'є' }] })).toBe(canonical({ b: [1, { c: 'є' }], a: null }))
  })
})

describe('a signing key', () => {
  test('is made once and kept, readable by its owner only', () => {
    const where = folder()
    const key = signingKey({}, where)
    expect(rawPublicKey(signingKey({}, where))).toBe(rawPublicKey(key))
    expect(statSync(join(where, 'signing-key.pem')).mode & 0o077).toBe(0)
    const shown = publicKeyOf(readFileSync(join(where, 'signing-key.pub.pem'), 'utf8'))
    expect(shown && rawPublicKey(shown)).toBe(rawPublicKey(key))
  })

  test('of another kind is refused in words', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
    for (const text of [pem, 'nonsense']) {
      expect(() => signingKey({ ETALON_SIGNING_KEY: text }, '')).toThrow(/Ed25519/)
    }
  })
})

describe('etalon verify', () => {
  afterEach(() => {
    process.exitCode = undefined
    vi.restoreAllMocks()
  })

  /** Exit code and words of the command over a certificate and transcripts as they stand in files. */
  async function verify(certificate: string, transcripts?: string, ...more: string[]) {
    const where = folder()
    const path = join(where, 'certificate.json')
    writeFileSync(path, certificate)
    const args = [path, ...more]
    if (transcripts !== undefined) {
      writeFileSync(join(where, 'transcripts.json'), transcripts)
      args.push('--transcripts', join(where, 'transcripts.json'))
    }
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    await verifyCommand().parseAsync(args, { from: 'user' })
    return { code: process.exitCode, words: log.mock.calls.flat().join('\n') }
  }
  const genuine = certificateText(certify(run, ours))
  const trusted = ['--key', rawPublicKey(ours)] as const

  test('finds a genuine one genuine and says what it certifies', async () => {
    const { code, words } = await verify(genuine, runJson(run), ...trusted)
    expect(words).toContain(`GENUINE: ${run.verdicts.length} verdicts`)
    expect(words).toMatch(/seed etalon[\s\S]*the key you trust/)
    expect(code).toBe(0)
  })

  test('is the same bytes for the same run in another order', () => {
    const shuffled = { ...run, verdicts: [...run.verdicts].reverse(), examples: [...run.examples].reverse() }
    expect(certificateText(certify(shuffled as PublicRun, ours))).toBe(genuine)
  })

  test('says of one without a trusted key whose it claims to be', async () => {
    const { code, words } = await verify(genuine)
    expect(words).toMatch(/signed by [0-9a-f]{4}-.*ask the issuer/)
    expect(code).toBe(0)
  })

  test('finds a tampered verdict and, with the transcripts, names it', async () => {
    const tampered = JSON.parse(genuine)
    const line = tampered.statement.verdicts.find((one: string[]) => one[2] === 'fail')
    line[2] = 'pass'
    const { code, words } = await verify(JSON.stringify(tampered), runJson(run), ...trusted)
    expect(words).toContain('CHANGED')
    expect(words).toContain(`verdict ${line[0]} [${line[1]}]: certificate "pass`)
    expect(code).toBe(1)
  })

  test('any changed member is found', async () => {
    for (const member of ['suite', 'system', 'seed', 'clock', 'summary', 'transcripts', 'startedAt']) {
      const tampered = JSON.parse(genuine)
      tampered.statement[member] = member === 'transcripts' ? { hash: '', examples: {} } : 'other'
      expect((await verify(JSON.stringify(tampered))).code).toBe(1)
    }
  })

  test('finds tampered transcripts and names the example', async () => {
    const [first, ...rest] = run.examples
    const exchanges = first?.exchanges.map((one) => ({ ...one, reply: { ...one.reply, status: 418 } }))
    const tampered = { ...run, examples: [{ ...first, exchanges }, ...rest] } as unknown as PublicRun
    const { code, words } = await verify(genuine, runJson(tampered), ...trusted)
    expect(words).toContain('TRANSCRIPTS CHANGED')
    expect(words).toContain(`example ${first?.id}`)
    expect(code).toBe(5)
    const shorter = { ...run, examples: rest } as unknown as PublicRun
    expect((await verify(genuine, runJson(shorter))).words).toContain('is missing')
  })

  test('finds a wrong key and shows both', async () => {
    const { code, words } = await verify(genuine, undefined, '--key', rawPublicKey(other))
    expect(words).toMatch(/WRONG KEY[\s\S]*expected .*, signed by /)
    expect(code).toBe(4)
  })

  test('is not deceived by a certificate signed anew with another key', async () => {
    const { code } = await verify(certificateText(certify(run, other)), undefined, ...trusted)
    expect(code).toBe(4)
  })

  test('says of a cut-off file that it is cut off, of anything else that it is no certificate', async () => {
    const cut = await verify(genuine.slice(0, genuine.length / 2))
    expect(cut.words).toMatch(/UNREADABLE.*cut off/)
    expect(cut.code).toBe(3)
    for (const text of [
      '',
      'null',
      '[]',
      '{}',
      JSON.stringify({ ...JSON.parse(genuine), statement: null }),
    ]) {
      expect((await verify(text)).code).toBe(3)
    }
    expect((await verify(genuine, runJson(run).slice(0, 99))).code).toBe(3)
  })

  test('is asked wrongly without a file or with a key that is none', async () => {
    await expect(verifyCommand().parseAsync(['/nowhere.json'], { from: 'user' })).rejects.toThrow(
      /cannot be read/,
    )
    await expect(verify(genuine, undefined, '--key', 'nonsense')).rejects.toThrow(/--key/)
    await expect(verify(genuine, undefined, '--reexecute')).rejects.toThrow(/--transcripts/)
  })

  test('plays transcripts again, and notices a system that answers otherwise', async () => {
    const played = await playedRun()
    const same = await verify(certificateText(certify(played, ours)), runJson(played), '--reexecute')
    expect(same.words).toContain('1 the same, 0 different')
    expect(same.code).toBe(0)

    const [example] = played.examples
    const exchanges = example?.exchanges.map((one, at) =>
      at === 4 ? { ...one, reply: { status: 200, body: { data: { status: 'draft' } } } } : one,
    )
    const forged = { ...played, examples: [{ ...example, exchanges }] } as unknown as PublicRun
    const otherwise = await verify(certificateText(certify(forged, ours)), runJson(forged), '--reexecute')
    expect(otherwise.words).toMatch(/PLAYED DIFFERENTLY[\s\S]*request 5/)
    expect(otherwise.code).toBe(6)
  }, 20_000)
})

describe('playing again', () => {
  test('succeeds in a system that draws other identifiers, as long as it draws no other dates', async () => {
    const { examples, ...rest } = await playedRun('one seed')
    const planning = examples.map((one) => ({ ...one, exchanges: one.exchanges.slice(0, 1) }))
    const begun = { ...rest, examples: planning } as unknown as PublicRun
    const outcomes = []
    for await (const one of reexecute(begun, directDriver({ seed: 'another' }))) outcomes.push(one)
    expect(outcomes).toEqual([{ example: 'p1', name: PLAYED, outcome: 'same' }])
  }, 20_000)

  test('manages without the bodies of answers: their status is compared, tokens are those given now', async () => {
    const { examples, ...rest } = await playedRun()
    const slim = examples.map((one) => ({
      ...one,
      exchanges: one.exchanges.map(({ reply, ...what }) => ({ ...what, reply: { status: reply.status } })),
    }))
    const outcomes = []
    for await (const one of reexecute(
      { ...rest, examples: slim } as unknown as PublicRun,
      directDriver({ seed: 'etalon' }),
    )) {
      outcomes.push(one.outcome)
    }
    expect(outcomes).toEqual(['same'])
  }, 20_000)

  test('says of a transcript that begins in the middle that it cannot be played', async () => {
    const { examples, ...rest } = await playedRun()
    const late = examples.map((one) => ({ ...one, exchanges: one.exchanges.slice(2) }))
    const cut = { ...rest, examples: late } as unknown as PublicRun
    for await (const one of reexecute(cut, directDriver())) expect(one.outcome).toBe('not-playable')
  }, 20_000)
})

describe('equality up to identifiers', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((digit) => digit.repeat(32)) as [string, string, string]

  test('is one to one', () => {
    const ids = bijection()
    expect(ids.difference({ id: a, of: `/tenders/${a}` }, { id: b, of: `/tenders/${b}` })).toBeUndefined()
    expect(ids.difference({ id: a }, { id: c })).toMatch(/body\.id: recorded/)
    expect(ids.difference({ id: c }, { id: b })).toBeDefined()
    expect(ids.forward(`/tenders/${a}/bids`)).toBe(`/tenders/${b}/bids`)
  })

  test('notices what is missing, new, or of another kind', () => {
    expect(bijection().difference({ a: 1 }, {})).toBe('body.a is missing now')
    expect(bijection().difference({}, { a: 1 })).toBe('body.a is new')
    expect(bijection().difference([1, 2], [1])).toBe('body.1 is missing now')
    expect(bijection().difference([], {})).toBeDefined()
    expect(bijection().difference('x', a)).toBeDefined()
    expect(bijection().difference({ a: null }, { a: 0 })).toBeDefined()
  })

  test('takes the name of a secret for the secret', () => {
    const ids = bijection()
    expect(ids.difference({ token: '‹token 1›' }, { token: c })).toBeUndefined()
    expect(ids.forward('/t?acc_token=‹token 1›')).toBe(`/t?acc_token=${c}`)
  })
})
