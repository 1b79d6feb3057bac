import { defineOperation, type Operation, unless } from '../command.ts'
import { accessOf } from '../contracting/access.ts'
import { inElectronicContract, inPaperContract } from '../contracting/kind.ts'
import { awardOf } from '../contracting/terms.ts'
import type { ContractFacts } from '../facts.ts'
import { input, newId } from '../input.ts'
import type { JsonObject, Organization } from '../records/common.ts'
import type { ContractAccess } from '../records/contract.ts'
import { noPendingCancellation } from '../rules/cancellation-block.ts'
import {
  accessHasOwner,
  accessOfSide,
  accessOwnerAsks,
  buyerActs,
  sideAsked,
  supplierActs,
  tenderOwnerActs,
} from '../rules/contract-access.ts'
import { contractPending, credentialsWhileOpen } from '../rules/contract-status.ts'
import { isPrivileged } from './contract-patch.ts'

const writers = ['brokers', 'Administrator'] as const

/** Gives the owner of a tender a token of its contract's own. Source: ContractCredentialsResource. */
export const giveCredentials = defineOperation<ContractFacts>({
  type: 'contract.credentials',
  scope: inPaperContract('path'),
  groups: writers,
  steps: [
    unless<ContractFacts>(({ actor }) => actor.group === 'admins', tenderOwnerActs),
    credentialsWhileOpen,
    (facts) => {
      const token = newId(facts)
      const access = accessFor(facts, 'contract')
      access.token = token
      if (facts.actor.name !== null) access.owner = facts.actor.name
      facts.access = { token, transfer: newTransfer(facts) }
    },
  ],
})

/** The access of a role, made when there is none. */
function accessFor({ contract }: ContractFacts, role: string): ContractAccess {
  const known = accessOf(contract, role)
  if (known) return known
  const made: ContractAccess = { role }
  contract.access = [...(contract.access ?? []), made]
  return made
}

function newTransfer(facts: ContractFacts): string {
  const transfer = newId(facts)
  facts.contract.transfer_token = facts.context.digest('sha512', transfer)
  return transfer
}

/** Gives a side of an electronic contract its token; the one before it dies. Source: ContractAccessResource. */
export const giveAccess = defineOperation<ContractFacts>({
  type: 'contract.access',
  scope: inElectronicContract(),
  groups: writers,
  steps: [
    input('ContractAccess.create'),
    contractPending,
    accessOfSide,
    accessHasOwner,
    accessOwnerAsks,
    (facts) => {
      const side = sideAsked(facts) ?? 'buyer'
      const token = newId(facts)
      accessFor(facts, side).token = token
      facts.access = side === 'buyer' ? { token, transfer: newTransfer(facts) } : { token }
    },
  ],
})

/** Names who signs for a side. Source: contract_signer_info.py. */
function nameSigner(side: 'buyer' | 'supplier'): Operation<ContractFacts> {
  return defineOperation<ContractFacts>({
    type: `contract.${side}-signer`,
    scope: inPaperContract('path'),
    groups: writers,
    json: true,
    steps: [
      unless<ContractFacts>(isPrivileged, side === 'buyer' ? buyerActs : supplierActs),
      input('SignerInfo.put'),
      unless<ContractFacts>(isPrivileged, contractPending),
      noPendingCancellation<ContractFacts>((facts) => awardOf(facts)?.lotID),
      ({ contract, target }) => {
        const party: Organization | undefined = side === 'buyer' ? contract.buyer : contract.suppliers[0]
        if (party) party.signerInfo = target as JsonObject
      },
    ],
  })
}

export const nameBuyerSigner = nameSigner('buyer')
export const nameSupplierSigner = nameSigner('supplier')
