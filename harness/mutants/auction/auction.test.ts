import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { auctionKinds } from '../../procedure/auction-kinds.ts'
import { openAuction, placeIn } from '../../room/stage.ts'
import { START } from '../../verdicts/session.ts'
import { NotGreen } from '../baseline.ts'
import type { Scenario, Suite } from '../scenarios.ts'
import { auctionMutants } from './mutants.ts'
import { tryAuction } from './trial.ts'

/** A suite of one example: where an auction of two is after so many seconds. */
function placeAfter(seconds: number, place: string): Suite {
  const pickle = { tags: [{ name: '@room-rule:room.stages-last' }] }
  return {
    scenarios: [{ id: 'an auction', pickle } as unknown as Scenario],
    async run() {
      const stage = await openAuction(START, auctionKinds['an auction'], [500_000, 480_000])
      await stage.runUntil(seconds)
      const found = placeIn(await stage.read())
      return found === place ? undefined : found
    },
  }
}

const mutant = (id: string) => {
  const found = auctionMutants.find((each) => each.id === id)
  if (!found) throw new Error(`no mutant is called ${id}`)
  return found
}
const later = mutant('second room.stages-last firstPause 1')

describe('an auction that is bent', () => {
  test('is killed by the example that it fails, and the next one is played by the published law', async () => {
    const suite = placeAfter(300, 'turn 1 of round 1')
    expect(await tryAuction(later, suite)).toMatchObject({
      system: 'auction',
      state: 'killed',
      by: 'an auction',
      said: 'pause 1',
      tried: 1,
    })
    expect(await suite.run(suite.scenarios[0] as Scenario, {} as never)).toBeUndefined()
  })

  test('survives examples that look elsewhere', async () => {
    const { state, tried } = await tryAuction(later, placeAfter(301, 'turn 1 of round 1'))
    expect([state, tried]).toEqual(['survived', 1])
  })

  test('is not judged by examples that the published law fails', async () => {
    await expect(tryAuction(later, placeAfter(300, 'over'))).rejects.toThrow(NotGreen)
  })
})

describe('mutants of auctions', () => {
  test('have names of their own, and each bends something', () => {
    expect(new Set(auctionMutants.map(({ id }) => id)).size).toBe(auctionMutants.length)
  })

  test('are about the rules of the room, and every rule has one', () => {
    const folder = join(import.meta.dirname, '../../../features/room')
    const told = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
    const rules = [...told.join('\n').matchAll(/@room-rule:(\S+)/g)].map(([, rule]) => rule)
    const bent = new Set<string | undefined>(auctionMutants.map(({ target }) => target))
    expect([...bent].toSorted()).toEqual([...new Set(rules)].toSorted())
  })
})
