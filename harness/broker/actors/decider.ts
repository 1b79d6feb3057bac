import type { Json } from '../../procedure/cast.ts'
import type { BrokerDriver } from '../contract.ts'
import { patchOf } from '../member.ts'
import type { FileToUpload } from '../words.ts'
import { at, changeAs, type Desk } from './desk.ts'

/** What the built-in buyer can do once bids are in: qualification, awards, contracts. */
export function deciderAt(desk: Desk) {
  const change = changeAs(desk)

  async function decide({ user, tender, award, documents = [] }: Award, decision: Json): Promise<void> {
    const { id } = at((await desk.tender(tender)).awards, award)
    const { path, token } = desk.held(user, tender)
    for (const file of documents) await desk.upload(user, { path: `${path}/awards/${id}`, token }, file)
    await change(user, tender, `/awards/${id}`, decision)
  }

  async function sign(user: string, tender: string, id: unknown, data: Json): Promise<void> {
    const { token } = desk.held(user, tender)
    await desk.send(user, { verb: 'PATCH', path: `/contracts/${id}`, token, body: { data } })
  }

  return {
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
    confirmAward: (award) => decide(award, { status: 'active', qualified: true }),
    rejectAward: (award) => decide(award, { status: 'unsuccessful', qualified: false }),
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
}

interface Award {
  readonly user: string
  readonly tender: string
  readonly award: number
  readonly documents?: readonly FileToUpload[]
}
