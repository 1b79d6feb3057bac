import { describe, expect, test } from 'vitest'
import { methods } from '../../simulator/domain/methods/index.ts'
import { directDriver } from '../drivers/direct.ts'
import { choicesOf, exampleConfig, FlagError, readFlag } from './flags.ts'
import { play } from './play.ts'
import { plotOf, plots } from './plots.ts'
import type { Plot } from './procedure.ts'

const NOW = '2026-12-02T09:00:00+02:00'

/** A catalogue's agreement is never restricted, and a tender is as restricted as its agreement. */
const impossible = new Set(['priceQuotation restricted'])

async function lastScene(plot: Plot): Promise<string> {
  let last = ''
  for await (const { title } of play(directDriver({ now: NOW }), plot)) last = title
  return last
}

describe.each(methods.map((method) => [method.id, method] as const))('%s', (id, method) => {
  test('is played to its end', async () => {
    expect(await lastScene(plots[id] as Plot)).toBe('the tender is complete')
  })

  const others = choicesOf(method).flatMap(([name, values]) =>
    values.filter((value) => value !== plots[id]?.config[name]).map((value) => [name, value] as const),
  )
  const possible = others.filter(([name]) => !impossible.has(`${id} ${name}`))
  test.each(possible)('with %s=%s', async (name, value) => {
    expect(await lastScene(plotOf(id, { [name]: value }) as Plot)).toBe('the tender is complete')
  })
})

test('a restricted tender of an open catalogue is refused, in words', async () => {
  const plot = plotOf('priceQuotation', { restricted: true }) as Plot
  await expect(lastScene(plot)).rejects.toThrow('"config.restricted","description":"Value must be False."')
})

describe('flags', () => {
  const [method] = methods as [(typeof methods)[number]]

  test('are read from words', () => {
    expect(['hasAuction=false', 'minBidsNumber=2'].map(readFlag)).toEqual([
      ['hasAuction', false],
      ['minBidsNumber', 2],
    ])
    expect(() => readFlag('hasAuction')).toThrow('"hasAuction" is not a flag: write name=value')
    expect(() => readFlag('hasAuction=perhaps')).toThrow('true, false or a whole number')
  })

  test('must be the method’s, with values it allows', () => {
    expect(() => exampleConfig(method, { hasAuctoin: true })).toThrow(FlagError)
    expect(() => exampleConfig(method, { hasAuctoin: true })).toThrow(
      'belowThreshold has no flag hasAuctoin; it has hasAuction',
    )
    expect(() => exampleConfig(method, { restricted: true })).toThrow(
      'does not allow restricted=true; it allows false',
    )
  })
})
