import { once } from 'node:events'
import WebSocket from 'ws'
import type { PublicAuction } from '../../simulator/domain/auction/room/document.ts'
import { addSeconds, type Instant, instant, print } from '../../simulator/domain/time.ts'
import { chromiumPath, launch, type Page } from '../drivers/chromium.fixture.ts'
import { type PlannedAuction, planAuction, type ServedRoom, serveRoom } from '../drivers/room.fixture.ts'
import { median, percentile, type Row, whole } from './measure.ts'

/** Ten minutes of an auction in a second; what is measured is real time. */
const RATE = 600
const WATCHERS = 30
/** Auctions one after another, with so many stages altogether that the slowest in a hundred can be told. */
const AUCTIONS = 14
const AMOUNTS = [495_000, 490_000, 485_000, 480_000, 475_000, 470_000]
const LEAD = 120

/** How long after something happened in an auction watchers receive it, and a page shows it. */
export async function auctionFeed(): Promise<Row[]> {
  const now = '2026-02-02T09:00:00+02:00'
  const room = await serveRoom(now)
  const chromium = chromiumPath()
  const browser = chromium === undefined ? undefined : launch(chromium)
  const page = await browser?.open({ width: 1280, height: 800 })
  const [heard, shown]: [number[], number[]] = [[], []]
  for (let n = 0; n < AUCTIONS; n++) {
    room.simulator.control.setClock({ now, rate: 0 })
    const auction = await planAuction(room, AMOUNTS)
    shown.push(...(await measured(room, auction, page, (late) => heard.push(late))))
  }
  browser?.close()
  await room.stop()
  return [
    row('feed', heard),
    page ? row('screen', shown) : { what: 'event to screen', figure: 'no Chromium' },
  ]
}

/** Watches one auction from its beginning to its end; how late a page showed each stage. */
async function measured(
  room: ServedRoom,
  auction: PlannedAuction,
  page: Page | undefined,
  heard: (late: number) => void,
): Promise<number[]> {
  const { control } = room.simulator
  control.setClock({ now: print(addSeconds(instant(auction.start), -LEAD)) })
  const watchers = await Promise.all(
    Array.from({ length: page ? WATCHERS - 1 : WATCHERS }, () => watch(room, auction.id, heard)),
  )
  if (page) await openScreen(page, auction.watch)
  control.setClock({ rate: RATE })
  await finished(room, auction.id)
  for (const watcher of watchers) watcher.terminate()
  return page ? screenTimes(room, auction.id, page) : []
}

function row(where: string, late: readonly number[]): Row {
  const figure = `${percentile(late, 99).toFixed(0)} ms`
  return {
    what: `event to ${where}, ${WATCHERS} watchers, p99`,
    figure,
    ratio: `median ${median(late).toFixed(0)} ms of ${whole(late.length)}`,
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

/** A page that writes down when it has drawn each stage: a turn by its row, anything else by the name of the round. */
async function openScreen(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.until("document.body.innerText.includes('до початку аукціону')")
  await page.run(`(() => {
    window.drawn = []
    const place = () => document.querySelector('.current-stage')?.id ?? document.getElementById('round_information_block').innerText
    const painted = (what) => requestAnimationFrame(() => requestAnimationFrame(what))
    const noted = new Set([place()])
    const look = () => {
      const at = place()
      if (noted.has(at)) return
      noted.add(at)
      painted(() => drawn.push([at, Date.now()]))
    }
    for (const id of ['main', 'round_information_block'])
      new MutationObserver(look).observe(document.getElementById(id), { childList: true, subtree: true, characterData: true })
  })()`)
}

/** How late each stage was on the screen, in milliseconds. Throws when one never was. */
async function screenTimes(room: ServedRoom, id: string, page: Page): Promise<number[]> {
  const drawn = new Map(await page.run<[place: string, at: number][]>('drawn'))
  const { stages } = (await (await fetch(`${room.url}/api/auctions/${id}`)).json()) as PublicAuction
  const [now, at] = [room.simulator.clock.now(), Date.now()]
  let round = 0
  return stages.flatMap(({ type, start }, n) => {
    if (type === 'pause') round += 1
    // It waits for the CDB to take the results.
    if (type === 'announcement') return []
    const place = { pause: `${round - 1} → ${round}`, bids: `stage-${n}`, pre_announcement: 'Завершено' }[
      type
    ]
    const shownAt = drawn.get(place)
    if (shownAt === undefined) throw new Error(`stage ${n} was never shown`)
    return shownAt - (at - (now - instant(start)) / 1000 / RATE)
  })
}
