import type { BrokerDriver } from '../contract.ts'
import { patchOf } from '../member.ts'
import { changeAs, type Desk, marked } from './desk.ts'

/** What the built-in buyer can do with tenders. */
export function buyerAt(desk: Desk) {
  const change = changeAs(desk)
  return {
    async createTender({ user, data, plan, documents = [], criteria = [], publish = true }) {
      const path = plan ? `${desk.held(user, plan).path}/tenders` : '/tenders'
      const { data: tender, access } = await desk.send(user, { verb: 'POST', path, body: data })
      const own = { path: `/tenders/${tender.id}`, token: access?.token ?? '' }
      desk.hold(user, String(tender.tenderID), own)
      for (const file of documents) await desk.upload(user, own, file)
      if (criteria.length)
        await desk.send(user, {
          verb: 'POST',
          path: `${own.path}/criteria`,
          token: own.token,
          body: { data: criteria },
        })
      const status = data.config?.hasEnquiries ? 'active.enquiries' : 'active.tendering'
      if (publish) await change(user, String(tender.tenderID), '', { status })
      return String(tender.tenderID)
    },
    async setTenderField({ user, tender, path, value }) {
      await change(user, tender, '', patchOf(await desk.tender(tender), path, value))
    },
    async uploadTenderDocument({ user, tender, file }) {
      await desk.upload(user, desk.held(user, tender), file)
    },
    async answerQuestion({ user, tender, question, answer }) {
      const { id } = marked((await desk.tender(tender)).questions, question)
      await change(user, tender, `/questions/${id}`, { answer })
    },
  } satisfies BrokerDriver
}
