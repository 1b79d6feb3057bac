import { describe, expect, test } from 'vitest'
import { generateCommand } from './generate.ts'
import { run } from './running.fixture.ts'

describe('etalon generate tender', () => {
  test('prints tenders with bids, the same bytes for the same seed', async () => {
    const asked = [
      'tender',
      '--method',
      'belowThreshold',
      '--seed',
      '4',
      '--count',
      '2',
      '--bids',
      '1',
    ] as const
    const { text } = await run(generateCommand, ...asked, '--format', 'ndjson')
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ method, bids }) => [method, bids.length])).toEqual([
      ['belowThreshold', 1],
      ['belowThreshold', 1],
    ])
    expect((await run(generateCommand, ...asked, '--format', 'ndjson')).text).toBe(text)
    expect(JSON.parse((await run(generateCommand, ...asked)).text)).toEqual(lines)
  })

  test('prints what is wrong by one fact, with the rule', async () => {
    const { text } = await run(generateCommand, 'tender', '--method', 'esco', '--invalid', '--count', '3')
    for (const { rule, step, fact } of JSON.parse(text)) expect([rule, step, fact]).not.toContain(undefined)
  })

  test.each([
    [['--method', 'belowTreshold'], 'no procurement method is called "belowTreshold"'],
    [['--method', 'esco', '--config', 'hasAuction=false'], 'esco does not allow hasAuction=false'],
    [['--method', 'esco', '--agreement', 'a'.repeat(32)], 'esco names no agreement'],
    [['--method', 'priceQuotation', '--agreement', '12'], '32 hexadecimal digits'],
    [['--method', 'esco', '--count', '0'], 'expected a whole number from 1 on'],
    [['--method', 'esco', '--now', 'today'], 'expected an ISO 8601 instant'],
  ])('says what is wrong with %j', async (words, said) => {
    await expect(run(generateCommand, 'tender', ...words)).rejects.toThrow(said)
  })
})
