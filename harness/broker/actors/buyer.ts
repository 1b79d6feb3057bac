import type { Json } from '../../procedure/cast.ts'
import type { BrokerDriver } from '../contract.ts'
import { patchOf } from '../member.ts'
import { at, type Desk, marked } from './desk.ts'

/** What the built-in buyer can do. */
export function buyerAt(desk: Desk) {
  const change = async (user: string, tender: string, rest: string, data: Json) => {
    const { path, token } = desk.held(user, tender)
    await desk.send(user, { verb: 'PATCH', path: `${path}${rest}`, token, body: { data } })
  }

  const actions = {
    async createPlan({ user, data }) {
      const { data: plan, access } = await desk.send(user, { verb: 'POST', path: '/plans', body: data })
      const uaid = String(plan.planID)
      desk.hold(user, uaid, { path: `/plans/${plan.id}`, token: access?.token ?? '' })
      return uaid
    },
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
    async approveQualification({ user, tender, qualification }) {
      const { id } = at((await desk.tender(tender)).qualifications, qualification)
      await change(user, tender, `/qualifications/${id}`, {
        status: 'active',
        qualified: true,
        eligible: true,
      })
    },
    async approveQualifications({ user, tender, documents = [] }) {
      for (const file of documents) await desk.upload(user, desk.held(user, tender), file)
      await change(user, tender, '', { status: 'active.pre-qualification.stand-still' })
    },
    confirmAward: ({ user, tender, award, documents }) =>
      decide(user, tender, award, { status: 'active', qualified: true }, documents),
    rejectAward: ({ user, tender, award, documents }) =>
      decide(user, tender, award, { status: 'unsuccessful', qualified: false }, documents),
    async setSignerInfo({ user, tender, contract, side, info }) {
      const { id } = at((await desk.tender(tender)).contracts, contract)
      const { token } = desk.held(user, side === 'buyer' ? tender : `bid ${tender}`)
      const path = `/contracts/${id}/${side === 'buyer' ? 'buyer' : 'suppliers'}/signer_info`
      await desk.send(user, { verb: 'PUT', path, token, body: { data: info } })
    },
    async setContractField({ user, tender, contract, path, value }) {
      const { id } = at((await desk.tender(tender)).contracts, contract)
      const { data } = await desk.send(user, { verb: 'GET', path: `/contracts/${id}` })
      await sign(user, tender, id, patchOf(data, path, value))
    },
    async signContract({ user, tender, contract }) {
      const { id } = at((await desk.tender(tender)).contracts, contract)
      await sign(user, tender, id, { status: 'active' })
    },
  } satisfies BrokerDriver

  async function decide(
    user: string,
    tender: string,
    award: number,
    decision: Json,
    documents: Parameters<typeof actions.createTender>[0]['documents'] = [],
  ): Promise<void> {
    const { id } = at((await desk.tender(tender)).awards, award)
    const { path, token } = desk.held(user, tender)
    for (const file of documents) await desk.upload(user, { path: `${path}/awards/${id}`, token }, file)
    await change(user, tender, `/awards/${id}`, decision)
  }

  async function sign(user: string, tender: string, id: unknown, data: Json): Promise<void> {
    const { token } = desk.held(user, tender)
    await desk.send(user, { verb: 'PATCH', path: `/contracts/${id}`, token, body: { data } })
  }

  return actions
}
