import type { TenderFacts } from '../facts.ts'
import type { Contract } from '../records/contract.ts'
import type { ContractShort } from '../records/tender.ts'
import { setStatus } from '../status.ts'

/** Cancels contracts, in the tender and in the register of contracts. Source: contracting.py, prepare_contracts_cancelled. */
export function cancelContracts(facts: TenderFacts, contracts: readonly ContractShort[]): void {
  for (const short of contracts) {
    setStatus(facts, short, 'cancelled')
    const contract = facts.desk.edit('contract', short.id)
    if (contract) cancelContract(facts, contract)
  }
}

function cancelContract({ nowIso }: TenderFacts, contract: Contract): void {
  for (const refusal of contract.cancellations ?? []) {
    if (refusal.status === 'pending' && refusal.reasonType === 'signingRefusal') refusal.status = 'active'
  }
  contract.status = 'cancelled'
  contract.date = nowIso
}

/** Cancels what is not yet active of the tender's contracts, or of those of one lot. Source: set_contracts_cancelled. */
export function cancelOpenContracts(facts: TenderFacts, lotId?: string): void {
  const { awards = [], contracts = [] } = facts.tender
  const ofLot = awards.filter(({ lotID }) => lotID === lotId).map(({ id }) => id)
  const open = contracts.filter(
    ({ status, awardID }) =>
      status !== 'active' && status !== 'cancelled' && (lotId === undefined || ofLot.includes(awardID)),
  )
  cancelContracts(facts, open)
}
