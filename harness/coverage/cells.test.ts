import { expect, test } from 'vitest'
import { createSimulator } from '../../simulator/main.ts'
import { driverOf, toRequest } from '../drivers/direct.ts'
import { publishedLaw } from '../mutants/law.ts'
import { embeddedKeys } from '../procedure/cast.ts'
import { openCells } from './cells.ts'

const { buyer, outsider } = embeddedKeys
const transfer = { verb: 'POST', path: '/transfers', key: outsider, body: { data: {} } } as const
const nameless = { verb: 'POST', path: '/transfers', body: { data: {} } } as const
const here = { method: 'other', status: 'new', action: 'transfer.create' }

function watched() {
  const cells = openCells('features')
  return { ...cells, simulator: createSimulator({ law: cells.law(publishedLaw) }) }
}

test('what was tried through a driver is in the map: by whom, with which end', async () => {
  const { watching, simulator, map } = watched()
  const driver = watching(driverOf(simulator))
  for (const asked of [transfer, transfer, nameless]) await driver.send(asked)
  expect(map().cells).toEqual([
    { ...here, role: 'broker', source: 'features', accepted: 2, leads: {}, refused: {} },
    {
      ...here,
      role: 'nobody',
      source: 'features',
      accepted: 0,
      leads: {},
      refused: { 'access.group-may-act': 1 },
    },
  ])
})

test('and what the simulator itself was asked', async () => {
  const { watchingAll, simulator, map } = watched()
  const asked = watchingAll(simulator)
  await asked.fetch(toRequest({ ...transfer, key: buyer }))
  await asked.fetch(toRequest(nameless))
  expect(map().cells.map(({ role, accepted, refused }) => [role, accepted, Object.keys(refused)])).toEqual([
    ['broker', 1, []],
    ['nobody', 0, ['access.group-may-act']],
  ])
})

test('an address that does not lead to a document is no cell', async () => {
  const { watching, simulator, map } = watched()
  await watching(driverOf(simulator)).send({ verb: 'GET', path: `/tenders/${'0'.repeat(32)}` })
  expect(map().cells).toEqual([])
})
