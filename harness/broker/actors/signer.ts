import type { Json } from '../../procedure/cast.ts'
import type { BrokerDriver } from '../contract.ts'
import { patchOf } from '../member.ts'
import { at, type Desk } from './desk.ts'

/** What the built-in parties can do with a contract until it is signed. */
export function signerAt(desk: Desk) {
  async function sign(user: string, tender: string, id: unknown, data: Json): Promise<void> {
    const { token } = desk.held(user, tender)
    await desk.send(user, { verb: 'PATCH', path: `/contracts/${id}`, token, body: { data } })
  }

  return {
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
    async uploadContractDocument({ user, tender, contract, file }) {
      const { id } = at((await desk.tender(tender)).contracts, contract)
      await desk.upload(user, { path: `/contracts/${id}`, token: desk.held(user, tender).token }, file)
    },
    async signContract({ user, tender, contract }) {
      const { id } = at((await desk.tender(tender)).contracts, contract)
      await sign(user, tender, id, { status: 'active' })
    },
  } satisfies BrokerDriver
}
