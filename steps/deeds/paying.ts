import { bidders, buyer } from '../../fixtures/payloads/organization.ts'
import type { Deed } from './deed.ts'

/** The treasury's number of the payment. */
const PAYMENT = 'e'.repeat(32)

const account = (name = '', id = '') => ({ name, bankAccount: { scheme: 'IBAN', id } })

/** Payments for contracts. */
export const paying = {
  'reports a payment': async (scene, who) => {
    const path = `${await scene.at('contract')}/transactions`
    await scene.send(who, 'PUT', `${path}/${PAYMENT}`, {
      date: await scene.driver.now(),
      value: { amount: 48_000, currency: 'UAH' },
      payer: account(buyer.name, 'UA893220010000026000000000001'),
      payee: account(bidders[0]?.name, 'UA893220010000026000000000002'),
      status: '0',
    })
    scene.remember('transactions', who, path, { data: { id: PAYMENT }, access: undefined })
  },
} satisfies Record<string, Deed>
