import { defineOperation, type Scope } from '../command.ts'
import { inElectronicContract } from '../contracting/kind.ts'
import type { ContractFacts, TenderFacts } from '../facts.ts'
import type { Contract } from '../records/contract.ts'
import { inContract, inTender, notFound } from '../scope.ts'

const reads = (type: string, scope: Scope) =>
  defineOperation<ContractFacts>({ type, scope, reads: true, steps: [] })

/** Shows a contract. */
export const readContract = reads('contract.read', inContract())

export const readChanges = reads('contract-change.list', inContract())
export const readChange = reads('contract-change.read', inContract(['change', 'changes']))

export const readContractCancellations = reads('contract-cancellation.list', inElectronicContract())
export const readContractCancellation = reads(
  'contract-cancellation.read',
  inElectronicContract(['cancellation', 'cancellations']),
)
export const readChangeCancellations = reads(
  'contract-change-cancellation.list',
  inElectronicContract(['change', 'changes']),
)
export const readChangeCancellation = reads(
  'contract-change-cancellation.read',
  inElectronicContract(['change', 'changes'], ['cancellation', 'cancellations']),
)

/** The payment of the address, in the contract. */
export function transactionOf({ implementation }: Contract, id: string | undefined) {
  return implementation?.transactions?.find((each) => each.id === id)
}

export const readTransaction = reads('transaction.read', (facts) => {
  const missing = inContract()(facts)
  if (missing) return missing
  const { contract } = facts as ContractFacts
  facts.target = transactionOf(contract, facts.command.path.transaction_id)
  return facts.target === undefined ? notFound('transaction_id') : undefined
})

/** Shows what a tender keeps of its contracts. */
export const readTenderContracts = defineOperation<TenderFacts>({
  type: 'tender-contract.list',
  scope: inTender(),
  reads: true,
  steps: [],
})
export const readTenderContract = defineOperation<TenderFacts>({
  type: 'tender-contract.read',
  scope: inTender(['contract', 'contracts']),
  reads: true,
  steps: [],
})
