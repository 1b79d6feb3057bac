import type { BrokerDriver } from '../contract.ts'
import { patchOf } from '../member.ts'
import type { Desk } from './desk.ts'

/** What a built-in supplier can do. */
export function supplierAt(desk: Desk) {
  const actions = {
    async askQuestion({ user, tender, question }) {
      const { id } = await desk.tender(tender)
      await desk.send(user, { verb: 'POST', path: `/tenders/${id}/questions`, body: question })
    },
    async createDraftBid({ user, tender, bid }) {
      const { id } = await desk.tender(tender)
      const path = `/tenders/${id}/bids`
      const body = { data: { ...bid.data, status: 'draft' } }
      const { data, access } = await desk.send(user, { verb: 'POST', path, body })
      desk.hold(user, `bid ${tender}`, { path: `${path}/${data.id}`, token: access?.token ?? '' })
      return data
    },
    async submitBid({ user, tender, bid, documents = [] }) {
      await actions.createDraftBid({ user, tender, bid })
      return actions.setBidField({ user, tender, path: 'status', value: 'pending', documents })
    },
    async setBidField({ user, tender, path, value, documents = [] }) {
      const own = desk.held(user, `bid ${tender}`)
      for (const file of documents) await desk.upload(user, own, file)
      const body = { data: patchOf(await actions.getBid({ user, tender }), path, value) }
      const { data } = await desk.send(user, { verb: 'PATCH', ...own, body })
      return data
    },
    async cancelBid({ user, tender }) {
      await desk.send(user, { verb: 'DELETE', ...desk.held(user, `bid ${tender}`) })
    },
    async uploadBidDocument({ user, tender, file }) {
      await desk.upload(user, desk.held(user, `bid ${tender}`), file)
    },
    async getBid({ user, tender }) {
      return (await desk.send(user, { verb: 'GET', ...desk.held(user, `bid ${tender}`) })).data
    },
  } satisfies BrokerDriver
  return actions
}
