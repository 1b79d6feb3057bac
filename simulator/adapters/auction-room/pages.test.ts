import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { auctionPages } from './pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'pages-'))
writeFileSync(join(folder, 'index.html'), '<title>auction</title>')
writeFileSync(join(folder, 'room.js'), 'go()')
const pages = auctionPages(folder)
const get = (path: string, method = 'GET') => pages(new Request(`http://room.example${path}`, { method }))

it.each(['/', '/archive', '/tenders/a1_b2', '/tenders/a1/login?bidder_id=x&hash=y', '/esco-tenders/a1'])(
  '%s is the page',
  async (path) => {
    const answer = await get(path)
    expect(answer?.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await answer?.text()).toBe('<title>auction</title>')
  },
)

it('serves the files of the page, and no others', async () => {
  expect(await (await get('/static/room.js'))?.text()).toBe('go()')
  for (const path of [
    '/static/none.js',
    '/static/../room.js',
    '/static/.room.js',
    '/static/room',
    '/api/2.5/tenders',
    '/tenders/a/b',
  ])
    expect(await get(path)).toBeUndefined()
  expect(await get('/', 'POST')).toBeUndefined()
})
