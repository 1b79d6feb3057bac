import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { brokerRules } from '../../broker/rules.ts'
import type { Broker } from '../broker.ts'
import { goodHabits, type Habits } from '../habits.ts'
import { bidData, file, proposal, UNTIL_BIDDING } from '../material.fixture.ts'
import { publish, type Stage, stage } from '../stage.fixture.ts'
import type { Json } from '../store.ts'
import { twins } from './twins.ts'

type Stored = Json & { documents: Json[]; questions: Json[]; bids: Json[] }

interface Played extends Stage {
  readonly first: string
  readonly second: string
  stored(tender: string): Promise<Stored>
  bid(user: string, amount: number, lot?: number): Promise<string>
}

/** Two published tenders of two lots each, and bids. */
async function play(habits: Partial<Habits>): Promise<Played> {
  const here = stage({ habits })
  const first = await publish(here, 'Перша: ґанок', 2)
  await here.pass(1)
  const second = await publish(here, 'Друга', 2)
  await here.broker.synchroniser.turn()
  return {
    ...here,
    first,
    second,
    stored: async (tender) => (await here.simulator.control.get('tender', tender)) as Stored,
    async bid(user, amount, lot) {
      const data = bidData(shown(here.broker, first), amount, lot)
      const deed = await here.broker.deeds.ask(user, 'submitBid', {
        tender: first,
        data,
        documents: [proposal],
      })
      return deed.state
    },
  }
}

const shown = ({ shown: { tender } }: Broker, id: string) => tender(undefined, id) as Json

const bidding = async (played: Played) => {
  await played.pass(UNTIL_BIDDING)
  await played.broker.synchroniser.turn()
}

const ASKED = { title: 'Чи?', description: 'Чи?' }

/** What a good eMall does where a twin goes wrong; those of feeds, of the queue and of faults are tried beside these. */
const wellDone: Readonly<Record<string, (played: Played) => Promise<boolean>>> = {
  async 'loses-token'({ broker, first }) {
    const deed = await broker.deeds.ask('owner', 'changeTender', {
      tender: first,
      data: { description: 'Зміна' },
    })
    return deed.state === 'done'
  },
  async 'swallows-refusals'({ broker, first }) {
    const data = { tenderPeriod: { endDate: '2020-01-01T00:00:00+02:00' } }
    const deed = await broker.deeds.ask('owner', 'changeTender', { tender: first, data })
    return deed.state === 'refused' && (deed.errors ?? []).length > 0
  },
  async 'never-refreshes'({ broker, first, open }) {
    const reader = open()
    await broker.deeds.ask('provider', 'askQuestion', { tender: first, data: ASKED })
    await reader.synchroniser.turn()
    await broker.synchroniser.turn()
    const [question] = shown(broker, first).questions as Json[]
    const answering = { tender: first, question: String(question?.id), answer: 'Так' }
    await broker.deeds.ask('owner', 'answerQuestion', answering)
    await reader.synchroniser.turn()
    return (shown(reader, first).questions as Json[])[0]?.answer === 'Так'
  },
  async 'shows-sealed-bids'(played) {
    await bidding(played)
    await played.bid('provider', 40_000)
    return played.broker.shown.bids(shown(played.broker, played.first)).length === 0
  },
  async 'mixes-up-bidders'(played) {
    await bidding(played)
    await played.bid('provider', 40_000)
    return played.broker.shown.bid('provider1', played.first) === undefined
  },
  async 'wrong-currency'(played) {
    await bidding(played)
    const data = bidData(shown(played.broker, played.first), 40_000)
    for (const { value } of data.lotValues as { value: Json }[]) value.currency = 'USD'
    // The CDB refuses another currency than the tender's: only the user's own words may reach it.
    const deed = await played.broker.deeds.ask('provider', 'submitBid', {
      tender: played.first,
      data,
      documents: [proposal],
    })
    return deed.state === 'refused'
  },
  async 'rounds-amounts'(played) {
    await bidding(played)
    const data = bidData(shown(played.broker, played.first), 40_000.55)
    for (const { value } of data.lotValues as { value: Json }[]) value.currency = 'EUR'
    await played.broker.deeds.ask('provider', 'submitBid', { tender: played.first, data })
    const [sent] = played.broker.store.all('command').filter(({ path }) => path.endsWith('/bids'))
    const { lotValues } = (sent?.body?.data ?? { lotValues: [] }) as { lotValues: { value: Json }[] }
    return lotValues[0]?.value.amount === 40_000.55
  },
  async 'ignores-deadlines'(played) {
    await bidding(played)
    const page = shown(played.broker, played.first)
    await played.pass(60 * 86_400)
    await played.broker.synchroniser.turn()
    const before = played.simulator.control.trace().length
    const data = bidData(page, 40_000)
    await played.broker.deeds.ask('provider', 'submitBid', { tender: played.first, data })
    return played.simulator.control.trace().length === before
  },
  async 'drops-documents'(played) {
    await bidding(played)
    await played.bid('provider', 40_000)
    await played.broker.deeds.ask('provider', 'addBidDocument', {
      tender: played.first,
      file: file('умови.pdf'),
    })
    const { bids } = await played.stored(played.first)
    return ((bids[0]?.documents ?? []) as Json[]).some(({ title }) => title === 'умови.pdf')
  },
  async 'answers-wrong-tender'({ broker, first, second, stored }) {
    for (const tender of [first, second])
      await broker.deeds.ask('provider', 'askQuestion', {
        tender,
        data: { title: 'Чи?', description: 'Чи?' },
      })
    await broker.synchroniser.turn()
    const question = String(((await stored(first)).questions[0] as Json).id)
    await broker.deeds.ask('owner', 'answerQuestion', { tender: first, question, answer: 'Так' })
    return (
      (await stored(first)).questions[0]?.answer === 'Так' && !(await stored(second)).questions[0]?.answer
    )
  },
  async 'loses-letters'({ broker, first, stored }) {
    await broker.deeds.ask('provider', 'askQuestion', { tender: first, data: ASKED })
    await broker.synchroniser.turn()
    const question = String(((await stored(first)).questions[0] as Json).id)
    await broker.deeds.ask('owner', 'answerQuestion', { tender: first, question, answer: 'Ні, її ґанок' })
    return (await stored(first)).questions[0]?.answer === 'Ні, її ґанок'
  },
  async 'bids-for-first-lot'(played) {
    await bidding(played)
    await played.bid('provider', 40_000, 1)
    const { bids = [], lots } = await played.stored(played.first)
    return (bids[0]?.lotValues as Json[] | undefined)?.[0]?.relatedLot === (lots as Json[])[1]?.id
  },
  async 'reports-wishes'({ broker, first, stored }) {
    const before = (await stored(first)).tenderPeriod as Json
    const tenderPeriod = { ...before, endDate: '2026-04-02T09:00:00+03:00' }
    for (const data of [{ description: 'Зміна' }, { tenderPeriod }])
      await broker.deeds.ask('owner', 'changeTender', { tender: first, data })
    return ((await stored(first)).tenderPeriod as Json).endDate !== before.endDate
  },
}

describe.each(Object.entries(wellDone))('%s', (id, isWellDone) => {
  test('the example does it well', async () => {
    expect(await isWellDone(await play({}))).toBe(true)
  })

  test('the twin does not', async () => {
    expect(await isWellDone(await play(twins.find((twin) => twin.id === id)?.habit ?? {}))).toBe(false)
  })
})

test('every habit has a twin, every twin one bad habit, a rule and a module of its own', () => {
  const rules = brokerRules.map(({ id }) => id)
  expect(twins.filter(({ breaks }) => !rules.includes(breaks))).toEqual([])
  expect(twins.filter(({ habit }) => Object.keys(habit).length !== 1)).toEqual([])
  const bad = twins.flatMap(({ habit }) => Object.keys(habit))
  expect([...new Set(bad)].toSorted()).toEqual(Object.keys(goodHabits).toSorted())
  const modules = readdirSync(import.meta.dirname).filter((name) => !/^(twins|judged)\./.test(name))
  expect(modules.toSorted()).toEqual(twins.map(({ id }) => `${id}.ts`).toSorted())
})
