import type { Driver } from '../../drivers/driver.ts'
import type { Json } from '../../procedure/cast.ts'
import { type BrokerDriver, Rejected } from '../contract.ts'
import { member } from '../member.ts'
import { buyerAt } from './buyer.ts'
import { claimantAt } from './claimant.ts'
import { deciderAt } from './decider.ts'
import { at, marked, openDesk } from './desk.ts'
import { editorAt } from './editor.ts'
import { plannerAt } from './planner.ts'
import { signerAt } from './signer.ts'
import { stewardAt } from './steward.ts'
import { supplierAt } from './supplier.ts'

/** The parties that are not under test, as a driver: they work with the CDB itself and show what it says. */
export function builtInActors(driver: Driver, keyOf: (user: string) => string): BrokerDriver {
  const desk = openDesk(driver, keyOf)
  const supplier = supplierAt(desk)
  const shown = (of: Json, path: string) => member(of, path) ?? null
  return {
    ...buyerAt(desk),
    ...plannerAt(desk),
    ...editorAt(desk),
    ...deciderAt(desk),
    ...claimantAt(desk),
    ...signerAt(desk),
    ...stewardAt(desk),
    ...supplier,
    findTender: async ({ tender }) => void (await desk.tender(tender)),
    refreshTender: () => undefined,
    async listTenders() {
      const { reply } = await driver.send({ verb: 'GET', path: '/tenders?descending=1&limit=100' })
      return (reply.body as { readonly data: readonly Json[] }).data
    },
    getTenderField: async ({ tender, path }) => shown(await desk.tender(tender), path),
    getQuestionField: async ({ tender, question, path }) =>
      shown(marked((await desk.tender(tender)).questions, question), path),
    getDocumentField: async ({ tender, document, path }) =>
      shown(marked((await desk.tender(tender)).documents, document), path),
    async getAuctionUrl({ tender, lot }) {
      const page = await desk.tender(tender)
      const { auctionUrl } = ((page.lots ?? []) as readonly Json[]).find(({ id }) => id === lot) ?? page
      if (auctionUrl === undefined) throw new Rejected('the auction has no address yet')
      return String(auctionUrl)
    },
    getQualificationField: async ({ tender, qualification, path }) =>
      shown(at((await desk.tender(tender)).qualifications, qualification), path),
    getAwardField: async ({ tender, award, path }) =>
      shown(at((await desk.tender(tender)).awards, award), path),
    getBidField: async ({ user, tender, path }) => shown(await supplier.getBid({ user, tender }), path),
  }
}
