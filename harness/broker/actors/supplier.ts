import type { Json } from '../../procedure/cast.ts'
import { type BrokerDriver, Rejected } from '../contract.ts'
import { patchOf } from '../member.ts'
import { type Desk, marked } from './desk.ts'

/** What a built-in supplier can do. */
export function supplierAt(desk: Desk) {
  async function draft(user: string, tender: string, bid: Json): Promise<Json> {
    const { id } = await desk.tender(tender)
    const path = `/tenders/${id}/bids`
    const body = { data: { ...bid, status: 'draft' } }
    const { data, access } = await desk.send(user, { verb: 'POST', path, body })
    desk.hold(user, `bid ${tender}`, { path: `${path}/${data.id}`, token: access?.token ?? '' })
    return data
  }

  async function own(user: string, tender: string): Promise<Json> {
    return (await desk.send(user, { verb: 'GET', ...desk.held(user, `bid ${tender}`) })).data
  }

  async function change(user: string, tender: string, path: string, value: unknown): Promise<Json> {
    const body = { data: patchOf(await own(user, tender), path, value) }
    return (await desk.send(user, { verb: 'PATCH', ...desk.held(user, `bid ${tender}`), body })).data
  }

  return {
    async askQuestion({ user, tender, question, target = { of: 'tender' } }) {
      const page = await desk.tender(tender)
      const about =
        'id' in target
          ? { questionOf: target.of, relatedItem: marked(page[`${target.of}s`], target.id).id }
          : {}
      const body = { data: { ...question.data, ...about } }
      await desk.send(user, { verb: 'POST', path: `/tenders/${page.id}/questions`, body })
    },
    createDraftBid: ({ user, tender, bid }) => draft(user, tender, bid.data),
    async submitBid({ user, tender, bid, documents = [] }) {
      await draft(user, tender, bid.data)
      for (const file of documents) await desk.upload(user, desk.held(user, `bid ${tender}`), file)
      return change(user, tender, 'status', 'pending')
    },
    async setBidField({ user, tender, path, value, documents = [] }) {
      const { documents: before = [] } = await own(user, tender)
      for (const file of documents) {
        // What is signed anew is a new version of the signature.
        const old = (before as readonly Json[]).find(({ documentType }) => documentType === file.documentType)
        await desk.upload(user, desk.held(user, `bid ${tender}`), file, { insteadOf: old?.id })
      }
      return change(user, tender, path, value)
    },
    async cancelBid({ user, tender }) {
      await desk.send(user, { verb: 'DELETE', ...desk.held(user, `bid ${tender}`) })
    },
    async uploadBidDocument({ user, tender, file }) {
      await desk.upload(user, desk.held(user, `bid ${tender}`), file)
    },
    async uploadMilestoneDocument({ user, tender, file }) {
      await desk.upload(user, desk.held(user, `bid ${tender}`), file)
    },
    async replaceBidDocument({ user, tender, document, file }) {
      const { documents } = await own(user, tender)
      const insteadOf = marked(documents, document).id
      await desk.upload(user, desk.held(user, `bid ${tender}`), file, { insteadOf })
    },
    getBid: ({ user, tender }) => own(user, tender),
    async getParticipationUrl({ user, tender, lot }) {
      const bid = await own(user, tender)
      const values = (bid.lotValues ?? []) as readonly Json[]
      const { participationUrl } = values.find(({ relatedLot }) => relatedLot === lot) ?? bid
      if (participationUrl === undefined) throw new Rejected('the auction has no addresses yet')
      return String(participationUrl)
    },
  } satisfies BrokerDriver
}
