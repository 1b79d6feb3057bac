import {
  giveAccess,
  giveCredentials,
  nameBuyerSigner,
  nameSupplierSigner,
} from '../../domain/commands/contract-access.ts'
import { addChange, patchChange } from '../../domain/commands/contract-change.ts'
import { patchContract } from '../../domain/commands/contract-patch.ts'
import {
  readChange,
  readChangeCancellation,
  readChangeCancellations,
  readChanges,
  readContract,
  readContractCancellation,
  readContractCancellations,
  readTenderContract,
  readTenderContracts,
  readTransaction,
} from '../../domain/commands/contract-read.ts'
import {
  refuseChange,
  refuseContract,
  signChange,
  signContract,
} from '../../domain/commands/contract-signing.ts'
import { addVersion } from '../../domain/commands/contract-version.ts'
import { putTransaction } from '../../domain/commands/transaction-put.ts'
import type { ContractFacts } from '../../domain/facts.ts'
import type { ContractChange } from '../../domain/records/contract.ts'
import type { ContractShort } from '../../domain/records/tender.ts'
import { type Reply, type Route, route, unlessUnchanged } from '../route.ts'
import { changeView, contractShortView, contractView } from '../views/contract.ts'
import { shown } from '../views/shown.ts'
import type { Viewer } from '../views/viewer.ts'

const whole = (facts: ContractFacts, viewer: Viewer) => {
  const asked = facts.command.query.opt_fields?.split(',') ?? []
  return contractView(facts.contract, viewer, { tender: facts.around.tender, asked })
}
const shownContract = (facts: ContractFacts, viewer: Viewer): Reply => ({
  data: whole(facts, viewer),
  config: { ...facts.contract.config, restricted: facts.contract.config?.restricted ?? false },
})
const shownTarget = ({ target }: ContractFacts): Reply => ({ data: shown(target as object) })
/** Who brings a change into force sees the date of it as it was written. */
const shownChange = ({ target, before, nowIso }: ContractFacts<ContractChange>, viewer: Viewer): Reply => ({
  data: { ...changeView(target, viewer), ...(target.status !== before?.status && { date: nowIso }) },
})
const created = (facts: ContractFacts): Reply => ({ ...shownTarget(facts), status: 201 })
const list = (objects: readonly object[] | undefined): Reply => ({
  data: (objects ?? []).map((each) => shown(each)),
})
const cancellationsOf = ({ around }: ContractFacts) => (around.change as ContractChange).cancellations

const contracts: readonly Route[] = [
  route('POST', '/contracts', {
    operation: addVersion,
    request: 'EContract.create',
    response: 'EContract',
    summary: 'Replace an electronic contract that was refused by a new version',
    reply: (facts, viewer) => ({ ...shownContract(facts, viewer), status: 201 }),
  }),
  route('GET', '/contracts/{contract_id}', {
    operation: readContract,
    response: 'Contract',
    summary: 'A contract',
    reply: shownContract,
  }),
  route('PATCH', '/contracts/{contract_id}', {
    operation: patchContract,
    request: 'Contract.patch',
    response: 'Contract',
    summary: 'Change a contract, sign it or end it',
    reply: unlessUnchanged(shownContract),
  }),
  route('PATCH', '/contracts/{contract_id}/credentials', {
    operation: giveCredentials,
    response: 'Contract',
    summary: 'A token of the contract for the owner of its tender',
    reply: (facts, viewer) => ({ ...shownContract(facts, viewer), access: facts.access }),
  }),
  route('POST', '/contracts/{contract_id}/access', {
    operation: giveAccess,
    request: 'ContractAccess.create',
    response: 'ContractAccess.create',
    summary: 'A token for a side of an electronic contract',
    reply: (facts) => ({ ...created({ ...facts, target: facts.sent }), access: facts.access }),
  }),
  route('PUT', '/contracts/{contract_id}/buyer/signer_info', {
    operation: nameBuyerSigner,
    request: 'SignerInfo.put',
    response: 'SignerInfo.put',
    summary: "Name the buyer's signer",
    reply: unlessUnchanged(shownTarget),
  }),
  route('PUT', '/contracts/{contract_id}/suppliers/signer_info', {
    operation: nameSupplierSigner,
    request: 'SignerInfo.put',
    response: 'SignerInfo.put',
    summary: "Name the supplier's signer",
    reply: unlessUnchanged(shownTarget),
  }),
]

const changes: readonly Route[] = [
  route('GET', '/contracts/{contract_id}/changes', {
    operation: readChanges,
    response: 'Change',
    summary: 'Changes of a contract',
    reply: ({ contract }, viewer) => ({
      data: (contract.changes ?? []).map((each) => changeView(each, viewer)),
    }),
  }),
  route('POST', '/contracts/{contract_id}/changes', {
    operation: addChange,
    request: 'Change.create',
    response: 'Change',
    summary: 'File a change of a contract',
    reply: (facts, viewer) => ({ data: changeView(facts.target, viewer), status: 201 }),
  }),
  route('GET', '/contracts/{contract_id}/changes/{change_id}', {
    operation: readChange,
    response: 'Change',
    summary: 'A change of a contract',
    reply: ({ target }, viewer) => ({ data: changeView(target as ContractChange, viewer) }),
  }),
  route('PATCH', '/contracts/{contract_id}/changes/{change_id}', {
    operation: patchChange,
    request: 'Change.patch',
    response: 'Change',
    summary: 'Correct a change, or bring it into force',
    reply: unlessUnchanged(shownChange),
  }),
]

const agreement: readonly Route[] = [
  route('POST', '/contracts/{contract_id}/signatories', {
    operation: signContract,
    request: 'Signatory.create',
    summary: 'Confirm that a side has signed the contract',
    reply: created,
  }),
  route('GET', '/contracts/{contract_id}/cancellations', {
    operation: readContractCancellations,
    response: 'ContractCancellation',
    summary: 'Refusals of an electronic contract',
    reply: ({ contract }) => list(contract.cancellations),
  }),
  route('POST', '/contracts/{contract_id}/cancellations', {
    operation: refuseContract,
    request: 'ContractCancellation.create',
    response: 'ContractCancellation',
    summary: 'Refuse an electronic contract',
    reply: created,
  }),
  route('GET', '/contracts/{contract_id}/cancellations/{cancellation_id}', {
    operation: readContractCancellation,
    response: 'ContractCancellation',
    summary: 'A refusal of an electronic contract',
    reply: shownTarget,
  }),
  route('POST', '/contracts/{contract_id}/changes/{change_id}/signatories', {
    operation: signChange,
    request: 'Signatory.create',
    summary: 'Confirm that a side has signed the change',
    reply: created,
  }),
  route('GET', '/contracts/{contract_id}/changes/{change_id}/cancellations', {
    operation: readChangeCancellations,
    response: 'ContractCancellation',
    summary: 'Refusals of a change',
    reply: (facts) => list(cancellationsOf(facts)),
  }),
  route('POST', '/contracts/{contract_id}/changes/{change_id}/cancellations', {
    operation: refuseChange,
    request: 'ChangeCancellation.create',
    response: 'ContractCancellation',
    summary: 'Refuse a change',
    reply: created,
  }),
  route('GET', '/contracts/{contract_id}/changes/{change_id}/cancellations/{cancellation_id}', {
    operation: readChangeCancellation,
    response: 'ContractCancellation',
    summary: 'A refusal of a change',
    reply: shownTarget,
  }),
]

const payments: readonly Route[] = [
  route('GET', '/contracts/{contract_id}/transactions/{transaction_id}', {
    operation: readTransaction,
    response: 'Transaction.put',
    summary: 'A payment',
    reply: shownTarget,
  }),
  route('PUT', '/contracts/{contract_id}/transactions/{transaction_id}', {
    operation: putTransaction,
    request: 'Transaction.put',
    response: 'Contract',
    summary: 'Report a payment',
    reply: (facts, viewer) => ({ data: whole(facts, viewer) }),
  }),
]

const ofTender: readonly Route[] = [
  route('GET', '/tenders/{tender_id}/contracts', {
    operation: readTenderContracts,
    summary: 'Contracts of a tender, in short',
    reply: ({ tender }, viewer) => ({
      data: (tender.contracts ?? []).map((each) => contractShortView(each, viewer)),
    }),
  }),
  route('GET', '/tenders/{tender_id}/contracts/{contract_id}', {
    operation: readTenderContract,
    summary: 'A contract of a tender, in short',
    reply: ({ target }, viewer) => ({ data: contractShortView(target as ContractShort, viewer) }),
  }),
]

export const contractRoutes: readonly Route[] = [
  ...contracts,
  ...changes,
  ...agreement,
  ...payments,
  ...ofTender,
]
