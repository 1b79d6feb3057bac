import { once } from 'node:events'
import WebSocket from 'ws'
import type { PublicAuction } from '../../simulator/domain/auction/room/document.ts'
import { addSeconds, type Instant, instant, print } from '../../simulator/domain/time.ts'
import { chromiumPath, launch } from '../drivers/chromium.fixture.ts'
import { planAuction, type ServedRoom, serveRoom } from '../drivers/room.fixture.ts'
import { median, percentile, type Row } from './measure.ts'

/** Sixty seconds of an auction in one: it lasts half a minute, and what is measured is real time. */
const RATE = 60
const WATCHERS = 30
const LEAD = 120

/** How long after something happened in an auction watchers receive it, and a page shows it. */
export async function auctionFeed(): Promise<Row[]> {
  const room = await serveRoom('2026-02-02T09:00:00+02:00')
  const auction = await planAuction(room, [495_000, 490_000, 480_000])
  room.simulator.control.setClock({ now: print(addSeconds(instant(auction.start), -LEAD)) })
  const late: number[] = []
  const watchers = await Promise.all(
    Array.from({ length: WATCHERS - 1 }, () => watch(room, auction.id, (ms) => late.push(ms))),
  )
  const screen = await openScreen(room, auction.watch)
  room.simulator.control.setClock({ rate: RATE })
  await finished(room, auction.id)
  const shown = (await screen?.stop()) ?? []
  for (const watcher of watchers) watcher.terminate()
  await room.stop()
  return [
    row('feed', late),
    screen ? row('screen', shown) : { what: 'event to screen', figure: 'no Chromium' },
  ]
}

function row(where: string, late: readonly number[]): Row {
  const figure = `${percentile(late, 99).toFixed(0)} ms`
  return {
    what: `event to ${where}, ${WATCHERS} watchers, p99`,
    figure,
    ratio: `median ${median(late).toFixed(0)} ms of ${late.length}`,
  }
}

/** Milliseconds of real time since the moment that is due in the auction. */
const since = ({ simulator: { clock } }: ServedRoom, due: Instant) => (clock.now() - due) / 1000 / RATE

async function watch(room: ServedRoom, id: string, heard: (late: number) => void): Promise<WebSocket> {
  const socket = new WebSocket(`${room.url.replace('http', 'ws')}/api/auctions/${id}/ws`)
  let last = -1
  socket.on('message', (data) => {
    if (String(data) === 'PING') return socket.send('PONG')
    const { current_stage, stages } = JSON.parse(String(data)) as PublicAuction
    const stage = stages[current_stage]
    // A stage begins at its moment; other messages (names) happen when the CDB says so. The announcement is not measured:
    // it waits for the CDB to take the results.
    if (stage && current_stage > last && stage.type !== 'announcement')
      heard(since(room, instant(stage.start)))
    last = current_stage
  })
  await once(socket, 'open')
  return socket
}

const LONGEST = 90_000

function finished(room: ServedRoom, id: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => reject(new Error('the auction never ended')), LONGEST)
    const leave = room.simulator.room?.watch(id, ({ current_stage, stages }) => {
      if (current_stage < stages.length - 1) return
      clearTimeout(tooLong)
      leave?.()
      resolve()
    })
  })
}

/** A page that writes down when it has drawn each stage; undefined where there is no browser. */
async function openScreen(room: ServedRoom, url: string) {
  const chromium = chromiumPath()
  if (chromium === undefined) return undefined
  const browser = launch(chromium)
  const page = await browser.open({ width: 1280, height: 800 })
  await page.goto(url)
  await page.until("document.body.innerText.includes('до початку аукціону')")
  await page.run(`(() => {
    window.drawn = []
    new MutationObserver(() => requestAnimationFrame(() => {
      const stage = document.querySelector('.current-stage')?.id
      if (stage && !drawn.some(([id]) => id === stage)) drawn.push([stage, Date.now()])
    })).observe(document.getElementById('main'), { childList: true })
  })()`)
  return {
    async stop(): Promise<number[]> {
      const drawn = await page.run<[id: string, at: number][]>('drawn')
      const document = (await (
        await fetch(`${room.url}/api/auctions/${url.split('/').at(-1)}`)
      ).json()) as PublicAuction
      const [now, at] = [room.simulator.clock.now(), Date.now()]
      browser.close()
      return drawn.map(([id, shownAt]) => {
        const due = instant(document.stages[Number(id.replace('stage-', ''))]?.start ?? '')
        return shownAt - (at - (now - due) / 1000 / RATE)
      })
    },
  }
}
