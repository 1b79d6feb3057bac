import { defineOperation, unless } from '../command.ts'
import type { ContractFacts } from '../facts.ts'
import { input } from '../input.ts'
import type { Transaction } from '../records/contract.ts'
import { buyerActs } from '../rules/contract-access.ts'
import { inContract } from '../scope.ts'
import { transactionOf } from './contract-read.ts'

/** The treasury's codes of what became of a payment. */
const STATUSES: Readonly<Record<string, string>> = { '0': 'successful', '-1': 'canceled' }

/** Reports a payment; of a known one only the status changes. Source: contracting/core/procedure/views/transaction.py. */
export const putTransaction = defineOperation<ContractFacts<Transaction>>({
  type: 'transaction.put',
  scope: inContract(),
  groups: ['bots', 'brokers'],
  json: true,
  steps: [
    unless<ContractFacts<Transaction>>(({ actor }) => ['admins', 'bots'].includes(actor.group), buyerActs),
    input('Transaction.put'),
    ({ contract, target, command }) => {
      const id = command.path.transaction_id ?? ''
      const status = STATUSES[target.status] ?? target.status
      const known = transactionOf(contract, id)
      if (known) {
        known.status = status
        return
      }
      const transactions = [...(contract.implementation?.transactions ?? []), { ...target, id, status }]
      contract.implementation = { ...contract.implementation, transactions }
    },
  ],
})
