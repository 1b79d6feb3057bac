import type { Json } from '../../harness/procedure/cast.ts'
import { changes, type Deed } from './deed.ts'

/** The first bid with one of its items otherwise. */
const revises =
  (vary: (item: Json, items: Json[]) => void): Deed =>
  async (scene, who) => {
    const items = structuredClone((await scene.look('first bid')).items) as Json[]
    const [item] = items
    if (item) vary(item, items)
    return scene.change(who, 'first bid', { items })
  }

/** The first bid with one of its lot values otherwise. */
const ofLot =
  (vary: (lotValue: Json) => void): Deed =>
  async (scene, who) => {
    const { data } = await scene.send(who, 'GET', await scene.at('first bid'))
    const lotValues = structuredClone(data.lotValues) as Json[]
    for (const lotValue of lotValues) vary(lotValue)
    return scene.change(who, 'first bid', { lotValues })
  }

const unitOf = (item: Json) => item.unit as Json

/** What a bidder puts right, or tries to, once his bid is known. */
export const correcting = {
  'makes the first bid pending again': changes('first bid', { status: 'pending' }),
  'lowers the price of a unit': revises((item) => {
    ;(unitOf(item).value as Json).amount = 470
  }),
  'counts the item in kilograms': revises((item) => {
    Object.assign(unitOf(item), { name: 'кілограм', code: 'KGM' })
  }),
  'describes the item of the bid otherwise': revises((item) => {
    item.description = 'Друковані книги іноземними мовами'
  }),
  'offers an item more': revises((item, items) => {
    items.push({ ...structuredClone(item), id: 'f'.repeat(32) })
  }),
  'names subcontractors of the lot': ofLot((lotValue) => {
    lotValue.subcontractingDetails = 'Доставку здійснює перевізник'
  }),
  'names other subcontractors of the lot': ofLot((lotValue) => {
    lotValue.subcontractingDetails = 'Доставку здійснює інший перевізник'
  }),
  'leaves the subcontractors of the lot out': ofLot((lotValue) => {
    delete lotValue.subcontractingDetails
  }),
} satisfies Record<string, Deed>
