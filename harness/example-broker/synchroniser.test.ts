import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publish, stage } from './stage.fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'example-broker-'))

test('begins with the newest page and goes back to the beginning, a page a turn', async () => {
  const here = stage()
  for (let n = 0; n < 5; n++) {
    await publish(here, `Книги ${n}`)
    await here.pass(1)
  }
  const reader = here.open({ pageLimit: 2 })
  await reader.synchroniser.turn()
  expect(reader.store.all('tender').length).toBeGreaterThanOrEqual(2)
  expect(reader.synchroniser.isComplete()).toBe(false)
  for (let turn = 0; turn < 4; turn++) await reader.synchroniser.turn()
  expect(reader.store.all('tender')).toHaveLength(5)
})

test('goes on where it stopped: its cursors are in the journal', async () => {
  const here = stage()
  const file = join(folder, 'journal')
  await publish(here, 'Перша')
  const first = here.open({ file })
  await first.synchroniser.turn()
  const cursor = first.store.get('cursor', '/tenders')
  first.close()
  await here.pass(1)
  await publish(here, 'Друга')
  const second = here.open({ file })
  expect(second.store.get('cursor', '/tenders')).toEqual(cursor)
  expect(second.store.all('tender')).toHaveLength(1)
  await second.synchroniser.turn()
  expect(second.store.all('tender').map(({ title }) => title)).toEqual(['Перша', 'Друга'])
  rmSync(folder, { recursive: true })
})

test('tells the same news once, however often the feed names it', async () => {
  const told = async (news: 'once' | 'each-time') => {
    const here = stage()
    const reader = here.open({ habits: { news } })
    await publish(here, 'Перша')
    here.simulator.control.setFaults([{ kind: 'duplicate-delivery', verb: 'GET', times: 9 }])
    await reader.synchroniser.turn()
    return reader.store.all('news').length
  }
  expect(await told('once')).toBe(1)
  expect(await told('each-time')).toBeGreaterThan(1)
})
