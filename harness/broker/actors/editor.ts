import type { Json } from '../../procedure/cast.ts'
import type { BrokerDriver } from '../contract.ts'
import { patchOf } from '../member.ts'
import { changeAs, type Desk, marked } from './desk.ts'

/** What the built-in buyer can change in a tender: its items, lots, features, documents; and how it is cancelled. */
export function editorAt(desk: Desk) {
  const change = changeAs(desk)
  const listOf = async (tender: string, list: string) => ((await desk.tender(tender))[list] ?? []) as Json[]

  async function add(user: string, tender: string, list: string, one: Json): Promise<void> {
    await change(user, tender, '', { [list]: [...(await listOf(tender, list)), one] })
  }

  async function take(user: string, tender: string, list: string, marker: string): Promise<void> {
    const all = await listOf(tender, list)
    const gone = marked(all, marker)
    await change(user, tender, '', { [list]: all.filter((one) => one !== gone) })
  }

  async function post(user: string, tender: string, rest: string, data: Json): Promise<Json> {
    const { path, token } = desk.held(user, tender)
    const asked = { verb: 'POST', path: `${path}${rest}`, token, body: { data } } as const
    return (await desk.send(user, asked)).data
  }

  async function cancel({ user, tender, file, ...asked }: Cancelled): Promise<void> {
    const draft = await post(user, tender, '/cancellations', asked)
    const { path, token } = desk.held(user, tender)
    const own = `/cancellations/${draft.id}`
    await desk.upload(user, { path: `${path}${own}`, token }, file)
    await change(user, tender, own, { status: draft.status === 'draft' ? 'pending' : 'active' })
  }

  return {
    addItem: ({ user, tender, item, lot }) =>
      add(user, tender, 'items', { ...item, ...(lot && { relatedLot: lot }) }),
    deleteItem: ({ user, tender, item }) => take(user, tender, 'items', item),
    async createLot({ user, tender, lot, item }) {
      const { id } = await post(user, tender, '/lots', lot)
      if (item) await add(user, tender, 'items', { ...item, relatedLot: id })
    },
    async setLotField({ user, tender, lot, path, value }) {
      const found = marked(await listOf(tender, 'lots'), lot)
      await change(user, tender, `/lots/${found.id}`, patchOf(found, path, value))
    },
    async deleteLot({ user, tender, lot }) {
      const { id } = marked(await listOf(tender, 'lots'), lot)
      const items = (await listOf(tender, 'items')).filter(({ relatedLot }) => relatedLot !== id)
      await change(user, tender, '', { items })
      const { path, token } = desk.held(user, tender)
      await desk.send(user, { verb: 'DELETE', path: `${path}/lots/${id}`, token })
    },
    async addFeature({ user, tender, feature, target }) {
      const about =
        'id' in target ? { featureOf: target.of, relatedItem: target.id } : { featureOf: 'tenderer' }
      await add(user, tender, 'features', { ...feature, ...about })
    },
    deleteFeature: ({ user, tender, feature }) => take(user, tender, 'features', feature),
    async uploadLotDocument({ user, tender, lot, file }) {
      const about = { documentOf: 'lot', relatedItem: marked(await listOf(tender, 'lots'), lot).id }
      await desk.upload(user, desk.held(user, tender), file, { about })
    },
    async replaceTenderDocument({ user, tender, document, file }) {
      const insteadOf = marked(await listOf(tender, 'documents'), document).id
      await desk.upload(user, desk.held(user, tender), file, { insteadOf })
    },
    cancelTender: (asked) => cancel({ ...asked, cancellationOf: 'tender' }),
    async cancelLot({ lot, ...asked }) {
      const relatedLot = String(marked(await listOf(asked.tender, 'lots'), lot).id)
      await cancel({ ...asked, cancellationOf: 'lot', relatedLot })
    },
  } satisfies BrokerDriver
}

interface Cancelled {
  readonly user: string
  readonly tender: string
  readonly reason: string
  readonly reasonType: string
  readonly cancellationOf: 'tender' | 'lot'
  readonly relatedLot?: string
  readonly file: Parameters<Desk['upload']>[2]
}
