import { beforeAll, expect, test } from 'vitest'
import { openAccount } from './accounts.ts'
import { UNTIL_BIDDING } from './material.fixture.ts'
import { publish, type Stage, stage } from './stage.fixture.ts'
import { website } from './web.ts'

let here: Stage
let site: (request: Request) => Promise<Response>
let tender: string
const ADDRESS = 'http://emall.example'

beforeAll(async () => {
  here = stage()
  const { store } = here.broker
  for (const [id, role] of [
    ['owner', 'buyer'],
    ['provider', 'bidder'],
    ['provider1', 'bidder'],
  ] as const)
    openAccount(store, { id, role, party: store.get('account', id)?.party ?? {}, password: `${id} password` })
  site = website(here.broker)
  tender = await publish(here, 'Книги <script>alert(1)</script> для бібліотеки імені Ґалаґана')
  await here.broker.synchroniser.turn()
})

async function get(path: string, cookie = ''): Promise<{ status: number; text: string; to: string | null }> {
  const response = await site(new Request(`${ADDRESS}${path}`, { headers: { cookie } }))
  return { status: response.status, text: await response.text(), to: response.headers.get('location') }
}

/** Sends the form at an address of a page, as a browser without scripts does: with its hidden fields. */
async function send(pagePath: string, action: string, fields: Record<string, string>, cookie = '') {
  const { text } = await get(pagePath, cookie)
  const form = text.match(new RegExp(`action="${action}">.*?</form>`, 's'))?.[0] ?? ''
  const hidden: [string, string][] = [...form.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value],
  )
  const body = new URLSearchParams([...hidden, ...Object.entries(fields)])
  const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' }
  return site(new Request(`${ADDRESS}${action}`, { method: 'POST', body, headers }))
}

async function logIn(user: string, password = `${user} password`): Promise<string> {
  const response = await send('/uk/login', '/uk/login', { user, password })
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}

test('everybody sees tenders, in both languages; what users wrote is text', async () => {
  const uk = await get('/uk/tenders')
  expect(uk.text).toContain('імені Ґалаґана')
  expect(uk.text).toContain('&lt;script&gt;')
  expect(uk.text).not.toContain('<script')
  const en = await get(`/en/tenders/${tender}`)
  expect(en.text).toContain('<html lang="en">')
  expect(en.text).toContain('Expected value')
  expect(en.text).toContain('50,000.00 UAH')
  expect((await get('/uk/tenders?search=немає')).text).not.toContain('Ґалаґана')
  expect((await get('/')).to).toBe('/uk/tenders')
  expect((await get('/uk/tenders/nothing')).status).toBe(404)
})

test('forms work without scripts: a question, its answer, a bid, its change, its end', async () => {
  const [owner, provider, other] = [await logIn('owner'), await logIn('provider'), await logIn('provider1')]
  const [page, at] = [`/uk/tenders/${tender}`, `/uk/tenders/${tender}`]
  const asked = await send(page, `${at}/questions`, { title: 'Чи є ґудзики?', description: 'Сині' }, provider)
  expect(asked.headers.get('location')).toBe(page)
  expect((await get(page)).text).toContain('Чи є ґудзики?')
  await send(page, `${at}/answers`, { answer: 'Є, і жовті' }, owner)
  expect((await get(page)).text).toContain('Є, і жовті')
  const early = await send(page, `${at}/bids`, { amount: '49 500,55' }, provider)
  expect(early.headers.get('location')).toBe('/uk/mine')
  expect((await get('/uk/mine', provider)).text).toContain('Подання пропозицій ще не почалося')
  expect((await get('/en/mine', provider)).text).toContain('Bids are not taken yet')
  await here.pass(UNTIL_BIDDING)
  await here.broker.synchroniser.turn()
  const offered = await send(page, `${at}/bids`, { amount: '49 500,55' }, provider)
  expect(offered.headers.get('location')).toBe(page)
  const own = /49.500,55.UAH/
  expect((await get(page, provider)).text).toMatch(own)
  expect((await get(page, other)).text).not.toMatch(own)
  expect((await get(page)).text).not.toMatch(own)
  await here.pass(1)
  await send(page, `${at}/bids/change`, { amount: '49000' }, provider)
  expect((await get(page, provider)).text).toMatch(/49.000,00.UAH<\/b> <span class="status" title="pending">/)
  await send(page, `${at}/bids/withdraw`, {}, provider)
  expect((await get(page, provider)).text).not.toMatch(/49.000,00/)
})

test('a buyer announces a tender of two lots, a bidder chooses one of them', async () => {
  const [owner, provider] = [await logIn('owner'), await logIn('provider')]
  expect((await get('/uk/new', provider)).to).toBe('/uk/login')
  const wanted = { title: 'Меблі', class: '39130000-2', enquiries: '', bidding: '', delivery: '' }
  const more = await send('/uk/new', '/uk/new', { ...wanted, do: 'more' }, owner)
  expect(await more.text()).toContain('name="lot-2"')
  const lot = (n: number, title: string, value: string) => ({
    [`lot-${n}`]: title,
    [`value-${n}`]: value,
    [`step-${n}`]: '1000',
    [`item-${n}`]: title,
    [`quantity-${n}`]: '20',
    [`unit-${n}`]: 'штука',
  })
  const day = (days: number) => new Date(here.broker.now() + days * 86_400_000).toISOString().slice(0, 10)
  const dates = { enquiries: day(5), bidding: day(12), delivery: day(60) }
  const both = { ...lot(1, 'Столи', '120 000,50'), ...lot(2, 'Стільці', '45000'), do: 'announce' }
  const refused = await send(
    '/uk/new',
    '/uk/new',
    { ...wanted, ...dates, ...both, 'value-2': 'багато' },
    owner,
  )
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('role="alert"')
  const made = await send('/uk/new?lots=2', '/uk/new', { ...wanted, ...dates, ...both }, owner)
  const page = made.headers.get('location') ?? (await made.text())
  expect((await get(page)).text).toMatch(/165.000,50/)
  await here.pass(6 * 86_400)
  await here.broker.synchroniser.turn()
  const [, first = '', second = ''] =
    /name="amount-(\w+)".*name="amount-(\w+)"/s.exec((await get(page, provider)).text) ?? []
  await send(page, `${page}/bids`, { [`amount-${second}`]: '44 100,50', [`amount-${first}`]: '' }, provider)
  const id = page.split('/').at(-1) ?? ''
  expect(here.broker.shown.bid('provider', id)?.lotValues).toMatchObject([
    { relatedLot: second, value: { amount: 44_100.5 } },
  ])
})

test('nobody acts for another: passwords, sessions, forms of other sites', async () => {
  expect(await logIn('provider', 'wrong')).toBe('')
  expect(await logIn('nobody', '')).toBe('')
  expect((await get('/uk/mine')).to).toBe('/uk/login')
  const cookie = await logIn('provider')
  const forged = await site(
    new Request(`${ADDRESS}/uk/tenders/${tender}/questions`, {
      method: 'POST',
      body: new URLSearchParams({ title: 'x', description: 'y', form: 'guessed' }),
      headers: { cookie },
    }),
  )
  expect(forged.status).toBe(403)
  await send('/uk/mine', '/uk/logout', {}, cookie)
  expect((await get('/uk/mine', cookie)).to).toBe('/uk/login')
})

test('no page shows a token', async () => {
  const { owner_token } = (await here.simulator.control.get('tender', tender)) as { owner_token: string }
  const cookie = await logIn('owner')
  for (const path of ['/uk/tenders', '/uk/mine', `/uk/tenders/${tender}`])
    expect((await get(path, cookie)).text).not.toContain(owner_token)
})
