import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Browser, chromiumPath, launch, type Page } from '../harness/drivers/chromium.fixture.ts'
import {
  type PlannedAuction,
  planAuction,
  type ServedRoom,
  serveRoom,
} from '../harness/drivers/room.fixture.ts'
import { readTender } from '../harness/procedure/procedure.ts'
import { checkHistory } from '../simulator/domain/auction/history/check.ts'
import { readHistory } from '../simulator/domain/auction/history/read.ts'
import { addSeconds, instant, print } from '../simulator/domain/time.ts'

/*
 * The room as people see it: two bidders and a watcher in a real browser, an auction at sixty times the speed of life.
 * A turn lasts two seconds. Screenshots of every stage are kept under reports/auction.
 */

const chromium = chromiumPath()
const title = chromium
  ? 'the auction room in Chromium'
  : 'the auction room in Chromium (skipped: no Chromium here; install it or set CHROMIUM to its path)'
const DESKTOP = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844, mobile: true }
const RATE = 60

const shows = (text: string) => `document.body.innerText.includes(${JSON.stringify(text)})`
const there = (id: string) => `document.getElementById(${JSON.stringify(id)})?.checkVisibility()`
const shot = (page: Page, name: string) => page.shot(`reports/auction/${name}.png`)
const rowsOf = (page: Page, card: string) =>
  page.run<string[]>(`[...document.querySelectorAll('#${card} li')].map((row) => row.innerText)`)

async function place(page: Page, amount: number): Promise<void> {
  await page.run(`(() => {
    const input = document.getElementById('bid-amount-input')
    input.value = '${amount}'
    input.dispatchEvent(new Event('input', { bubbles: true }))
    document.getElementById('place-bid-button').click()
  })()`)
}

const press = (page: Page, id: string) => page.run(`document.getElementById('${id}').click()`)

/** With nothing but the keyboard. */
async function takeSeat(page: Page, seat: string): Promise<void> {
  await page.goto(seat)
  await page.until(shows('Чи погоджуєтесь Ви з умовами проведення аукціону?'))
  for (let tabs = 0; tabs < 6 && (await page.run('document.activeElement.innerText')) !== 'Так'; tabs++)
    await page.press('Tab')
  await page.press('Enter')
  await page.until(there('registered-bidder-msg'))
}

/** What a screen reader cannot name: fields without a label, buttons and links without a text. */
const nameless = (page: Page) =>
  page.run<string[]>(`[...document.querySelectorAll('input, button, a')]
    .filter((each) => each.checkVisibility() && !(each.labels?.length || each.innerText.trim()))
    .map((each) => each.outerHTML)`)

async function speak(page: Page, language: 'uk' | 'en'): Promise<void> {
  await page.run(`document.querySelector('[data-language=${language}]').click()`)
}

describe.skipIf(!chromium)(title, { timeout: 120_000 }, () => {
  let browser: Browser
  let room: ServedRoom
  let auction: PlannedAuction
  const seen: unknown[] = []

  beforeAll(async () => {
    browser = launch(chromium ?? '')
    room = await serveRoom('2026-02-02T09:00:00+02:00')
    auction = await planAuction(room, [495_000.5, 480_000])
    room.simulator.room?.watch(auction.id, (document) => seen.push(structuredClone(document)))
    room.simulator.control.setClock({ now: print(addSeconds(instant(auction.start), -90)) })
  }, 60_000)

  afterAll(async () => {
    browser.close()
    await room.stop()
  })

  it('is entered, bid in, left and re-entered; names and award come at the end', async () => {
    const { seats, watch } = auction
    const [dear, cheap, watcher] = await Promise.all(
      [DESKTOP, PHONE, DESKTOP].map((screen) => browser.open(screen)),
    )
    if (!dear || !cheap || !watcher) throw new Error('no window was opened')
    const everybody = [dear, cheap, watcher]
    await watcher.goto(`${room.url}/`)
    await watcher.until(`document.querySelector('a[href="/tenders/${auction.id}"]')`)
    await shot(watcher, '00-list')
    await watcher.goto(seats[0] ?? '')
    await watcher.until(shows('Чи погоджуєтесь Ви'))
    await shot(watcher, '00-consent')
    await takeSeat(dear, seats[0] ?? '')
    await takeSeat(cheap, seats[1] ?? '')
    await watcher.goto(watch)
    await watcher.until(`${shows('до початку аукціону')} && ${shows('Очікування')}`)
    await shot(cheap, '01-waiting-bidder-phone')
    await shot(watcher, '01-waiting-watcher')

    room.simulator.control.setClock({ rate: RATE })
    await Promise.all(everybody.map((page) => page.until(shows('→ 1'))))
    await watcher.until(shows('до початку раунду'))
    await dear.until(shows('до вашої черги'))
    expect(await rowsOf(watcher, 'initial-bids-header')).toEqual([
      expect.stringMatching(/^Учасник #1\s+495 000,50 грн/),
      expect.stringMatching(/^Учасник #2\s+480 000,00 грн/),
    ])
    await shot(watcher, '02-pause-watcher')
    await shot(cheap, '02-pause-bidder-phone')
    expect(await watcher.run("document.getElementById('announcer').textContent")).toBe('до початку раунду 1')

    await dear.until(there('BidsForm'))
    await dear.until(shows('до закінчення вашої черги'))
    expect(await dear.run('document.activeElement.id')).toBe('bid-amount-input')
    expect(await dear.run("document.getElementById('max_bid_amount_price').innerText")).toBe('492 500,50')
    expect(await watcher.run(there('BidsForm'))).toBeFalsy()
    expect(await nameless(dear)).toEqual([])
    await place(dear, 494_000)
    await dear.until(shows('Надто висока заявка'))
    await place(dear, 470_000)
    await dear.until(shows('Заявку прийнято'))
    await press(dear, 'cancel-bid-button')
    await dear.until(shows('Заявку відмінено'))
    await place(dear, 470_000)
    await dear.until(`${shows('Заявку прийнято')} && ${there('edit-bid-button')}`)
    expect(await watcher.text()).not.toContain('470 000,00')
    await shot(dear, '03-round-1-bid-placed')
    await Promise.all(everybody.map((page) => page.until(shows('470 000,00 грн'))))
    await shot(watcher, '04-round-1-published')
    await shot(cheap, '04-round-1-own-turn-phone')

    await watcher.until(shows('→ 2'))
    await dear.offline(true)
    await dear.until(shows('З’єднання втрачено'))
    await shot(dear, '05-round-2-connection-lost')
    await cheap.until(there('place-bid-button'))
    await place(cheap, 465_000)
    await cheap.until(shows('Заявку прийнято'))
    await cheap.reload()
    await cheap.until(
      `${there('edit-bid-button')} && document.getElementById('bid-amount-input').value === '465000'`,
    )
    await shot(cheap, '05-round-2-after-reload-phone')
    await dear.offline(false)
    await dear.until(`${shows('465 000,00 грн')} && !${shows('З’єднання втрачено')}`)
    await Promise.all([cheap, watcher].map((page) => page.until(shows('465 000,00 грн'))))

    await watcher.until(shows('→ 3'))
    await speak(watcher, 'en')
    await watcher.until(shows('until the round starts'))
    await shot(watcher, '06-pause-before-round-3-english')
    await speak(watcher, 'uk')
    await dear.until("document.activeElement.id === 'bid-amount-input'")
    await dear.type('300000')
    await dear.press('Enter')
    await dear.until(shows('Ви збираєтеся значно понизити свою ставку на'))
    await shot(dear, '07-round-3-far-below')
    await dear.press('Enter')
    await dear.until(shows('Заявку прийнято'))
    await watcher.until(shows('Очікуємо на розкриття імен учасників'))
    await shot(cheap, '08-waiting-for-names-phone')
    for (const page of everybody) expect(await page.text()).not.toMatch(/ТОВ|ПП «|ПрАТ|ФОП|LLC/)
    await shot(watcher, '08-waiting-for-names')

    await Promise.all(
      everybody.map((page) => page.until(`${shows('Аукціон завершився')} && !${shows('Учасник #')}`)),
    )
    await shot(dear, '09-results-winner')
    await shot(cheap, '09-results-phone')
    await shot(watcher, '09-results-watcher')
    const [first = '', second = ''] = await rowsOf(watcher, 'results-header')
    await speak(watcher, 'en')
    await watcher.until(shows('Announcement'))
    await shot(watcher, '09-results-watcher-english')
    const tender = await readTender(auction.procedure)
    const [award] = tender.awards as {
      value: { amount: number }
      suppliers: { name: string }[]
      bid_id: string
    }[]
    expect(tender.status).toBe('active.qualification')
    expect(award?.value.amount).toBe(300_000)
    expect(award?.bid_id).toBe(auction.procedure.bids[0]?.id)
    expect(first).toContain('300 000,00 грн')
    expect(first).toContain(award?.suppliers[0]?.name)
    expect(second).toContain('465 000,00 грн')
    expect(everybody.flatMap(({ faults }) => faults)).toEqual([])
  })

  it('leaves a history and a protocol in which nothing is amiss', async () => {
    const { documents } = (await readTender(auction.procedure)) as {
      documents: { title: string; url: string }[]
    }
    const uploaded = documents.find(({ title }) => title === `audit_${auction.id}.yaml`)
    const protocol = parse(await (await fetch(uploaded?.url ?? '')).text())
    const reading = readHistory(JSON.parse(JSON.stringify(seen)), protocol)
    if ('fault' in reading) throw new Error(reading.fault)
    const { breaches, held } = checkHistory(reading.history)
    expect(breaches.map(({ id, says }) => `${id}: ${says.en}`)).toEqual([])
    expect(held.length).toBeGreaterThan(60)
  })
})
