import { WebSocket } from 'ws'
import type { PublicAuction } from '../../simulator/domain/auction/room/document.ts'
import { addSeconds, instant, print } from '../../simulator/domain/time.ts'
import { createSimulator, type Simulator } from '../../simulator/main.ts'
import { planAuction, type ServedRoom, serveRoom } from '../drivers/room.fixture.ts'
import { median, percentile, type Row } from './measure.ts'

const AMOUNTS = [480_000, 470_000, 475_000]
const WATCHERS = 30
const AT_ONCE = 5
/** Virtual seconds in a real one: an auction of half an hour takes three. */
const RATE = 600

/** How long an auction takes by itself, and how late its events come to those who watch. */
export async function auctions(now: string): Promise<Row[]> {
  const took = await wholeAuctions(now)
  const late = await delays(now)
  return [
    { what: 'three bots to the award, in-process, median of 50', figure: `${median(took).toFixed(1)} ms` },
    { what: '95th percentile', figure: `${percentile(took, 95).toFixed(1)} ms` },
    {
      what: `an event at ${WATCHERS} watchers of each of ${AT_ONCE}, median`,
      figure: `${median(late).toFixed(0)} ms`,
    },
    { what: '99th percentile', figure: `${percentile(late, 99).toFixed(0)} ms` },
  ]
}

/** Whole auctions on a clock that stands still: stages, bids, protocol, results and award. */
async function wholeAuctions(now: string): Promise<number[]> {
  const took: number[] = []
  for (let run = 0; run < 60; run++) {
    const auctionRoom = { url: 'http://room.example', bots: 'step' } as const
    const simulator = createSimulator({ now, rate: 0, seed: `bench-${run}`, auctionRoom })
    const { start } = await planAuction(asServed(simulator), AMOUNTS)
    const before = performance.now()
    const { due } = await simulator.control.advance({ until: print(addSeconds(instant(start), 3600)) })
    took.push(performance.now() - before)
    if (!due.some(({ operation }) => operation === 'auction.report-lot'))
      throw new Error('the auction was not reported')
  }
  return took.slice(10)
}

const asServed = (simulator: Simulator): ServedRoom => ({ url: '', simulator, stop: async () => undefined })

/** Real milliseconds from the moment of an event to its arrival, at every watcher of auctions side by side. */
async function delays(now: string): Promise<number[]> {
  const served = await serveRoom(now)
  const { control } = served.simulator
  await control.reset({ now, settings: { auctionStartJitter: 0 } })
  const planned = []
  for (let n = 0; n < AT_ONCE; n++) {
    control.setClock({ now })
    planned.push(await planAuction(served, AMOUNTS))
  }
  const late: number[] = []
  const watching = planned.flatMap(({ id }) =>
    Array.from({ length: WATCHERS }, () => watch(served, id, late)),
  )
  await Promise.all(watching.map(({ opened }) => opened))
  control.setClock({ now: planned[0]?.start ?? now, rate: RATE })
  await Promise.all(watching.map(({ over }) => over))
  await served.stop()
  return late
}

function watch({ url, simulator }: ServedRoom, id: string, late: number[]) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/api/auctions/${id}/ws`)
  const opened = new Promise((resolve) => socket.once('open', resolve))
  const over = new Promise<void>((resolve) => {
    socket.on('message', (data) => {
      const heard = simulator.clock.now()
      const text = String(data)
      if (text === 'PING') return socket.send('PONG')
      const { stages, current_stage } = JSON.parse(text) as PublicAuction
      const stage = stages[current_stage]
      if (stage) late.push((heard - instant(stage.start)) / 1000 / RATE)
      if (stage?.type !== 'announcement') return
      socket.terminate()
      resolve()
    })
  })
  return { opened, over }
}
