import type { Json } from '../../procedure/cast.ts'
import type { BrokerDriver } from '../contract.ts'
import { member, patchOf } from '../member.ts'
import { at, type Desk } from './desk.ts'

/** What the built-in buyer can do with contracts in force, and what anybody sees of them. */
export function stewardAt(desk: Desk) {
  const contract = (uaid: string) => desk.page('contracts', uaid)

  /** The contract with the token of its tender. */
  async function own(user: string, uaid: string) {
    const { id, tender_id } = await contract(uaid)
    const tender = await desk.send(user, { verb: 'GET', path: `/tenders/${tender_id}` })
    const { token } = desk.held(user, String(tender.data.tenderID))
    return { path: `/contracts/${id}`, token }
  }

  async function change(user: string, uaid: string, data: Json): Promise<void> {
    await desk.send(user, { verb: 'PATCH', ...(await own(user, uaid)), body: { data } })
  }

  /** The last change of the contract, where it is. */
  async function drafted(user: string, uaid: string) {
    const { id } = at((await contract(uaid)).changes, -1)
    const { path, token } = await own(user, uaid)
    return { id, path: `${path}/changes/${id}`, token }
  }

  async function setChange(user: string, uaid: string, data: Json): Promise<void> {
    const { path, token } = await drafted(user, uaid)
    await desk.send(user, { verb: 'PATCH', path, token, body: { data } })
  }

  return {
    async addContractChange({ user, contract: uaid, change: body }) {
      const { path, token } = await own(user, uaid)
      await desk.send(user, { verb: 'POST', path: `${path}/changes`, token, body })
    },
    setChangeField: ({ user, contract: uaid, path, value }) => setChange(user, uaid, { [path]: value }),
    applyChange: ({ user, contract: uaid, dateSigned }) =>
      setChange(user, uaid, { status: 'active', dateSigned }),
    async uploadChangeDocument({ user, contract: uaid, file }) {
      const about = { documentOf: 'change', relatedItem: (await drafted(user, uaid)).id }
      await desk.upload(user, await own(user, uaid), file, { about })
    },
    async setContractManagementField({ user, contract: uaid, path, value }) {
      await change(user, uaid, patchOf(await contract(uaid), path, value))
    },
    patchContract: ({ user, contract: uaid, data: { data } }) => change(user, uaid, data),
    async uploadContractManagementDocument({ user, contract: uaid, file }) {
      await desk.upload(user, await own(user, uaid), file)
    },
    terminateContract: ({ user, contract: uaid, amountPaid, terminationDetails }) =>
      change(user, uaid, {
        status: 'terminated',
        ...(amountPaid && { amountPaid }),
        ...(terminationDetails && { terminationDetails }),
      }),
    findContract: async ({ contract: uaid }) => void (await contract(uaid)),
    refreshContract: () => undefined,
    getContractField: async ({ contract: uaid, path }) => member(await contract(uaid), path) ?? null,
  } satisfies BrokerDriver
}
