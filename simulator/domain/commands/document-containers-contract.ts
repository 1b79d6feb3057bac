import { type Scope, unless, when } from '../command.ts'
import { isElectronic, seesContractSecrets, sideOf } from '../contracting/access.ts'
import { inElectronicContract, inPaperContract } from '../contracting/kind.ts'
import type { Facts } from '../facts.ts'
import { noPendingCancellation } from '../rules/cancellation-block.ts'
import { buyerActs, sideActs } from '../rules/contract-access.ts'
import { changeOpen, changesWhileActive } from '../rules/contract-status.ts'
import {
  changeIsPending,
  contractDocumentsArePublic,
  contractIsInForce,
  lotOfContract,
  secretContractsAreConfidential,
} from '../rules/document-contract.ts'
import {
  noContractCancellation,
  notSignedYet,
  onlySignatures,
  signedWhilePending,
} from '../rules/document-signature.ts'
import { actAs, ownedBy } from '../rules/ownership.ts'
import { planNotOver } from '../rules/plan-link.ts'
import { type Hop, inContract, inPlan, notFound } from '../scope.ts'
import type { ContainerFacts, DocumentContainer, DocumentWrite } from './document.ts'

const byContractBuyer = [
  unless<ContainerFacts>(({ actor }: Facts) => actor.group === 'admins', buyerActs),
] as const
const byContractSide = [
  unless<ContainerFacts>(({ actor }: Facts) => actor.group === 'admins', sideActs),
] as const

/** Documents of electronic contracts are only added: for the rest they have no addresses. Source: contractType of the resources. */
const onPaper = (...hops: Hop[]): Scope => inPaperContract('path', ...hops)
const nowhere = (): Scope => (facts) => inContract()(facts) ?? notFound('not_found')

const noCancellation = when<ContainerFacts>(
  ({ tender, method }) => tender !== undefined && method !== undefined,
  noPendingCancellation<ContainerFacts>(lotOfContract),
)
const contractLaw = [noCancellation, secretContractsAreConfidential, contractDocumentsArePublic] as const

const contractDocuments: DocumentContainer = {
  type: 'contract.document',
  path: '/contracts/{contract_id}/documents',
  of: 'a contract',
  member: 'documents',
  scope: inContract,
  parent: ({ contract }) => contract,
  models: {
    create: (facts) => (isElectronic(facts) ? 'EContractDocument.create' : 'ContractDocument.create'),
    patch: 'ContractDocument.patch',
    full: 'ContractDocument',
  },
  author: (facts) => (isElectronic(facts) ? sideOf(facts) : undefined),
  add: {
    groups: ['brokers'],
    owner: [
      when<ContainerFacts>(isElectronic, ...byContractSide),
      unless<ContainerFacts>(isElectronic, ...byContractBuyer),
    ],
    allowed: [contractIsInForce, when<ContainerFacts>(isElectronic, signedWhilePending)],
    law: [
      noCancellation,
      when<ContainerFacts>(
        isElectronic,
        onlySignatures,
        noContractCancellation,
        notSignedYet<ContainerFacts>(({ contract }) => contract),
      ),
      secretContractsAreConfidential,
      contractDocumentsArePublic,
    ],
  },
  replace: {
    scope: onPaper,
    groups: ['brokers'],
    owner: byContractBuyer,
    law: [contractIsInForce, ...contractLaw],
  },
  amend: {
    scope: onPaper,
    groups: ['brokers'],
    owner: byContractBuyer,
    allowed: [contractIsInForce, changeIsPending],
    law: contractLaw,
  },
  remove: { never: 'contract', scope: onPaper },
  after: [],
  sees: seesContractSecrets,
}

const transactionDocuments: DocumentContainer = {
  ...contractDocuments,
  type: 'contract.transaction.document',
  path: '/contracts/{contract_id}/transactions/{transaction_id}/documents',
  of: 'a payment',
  scope: (...hops) => inContract(['transaction', 'implementation.transactions'], ...hops),
  parent: ({ around }) => around.transaction as object,
  models: {
    create: 'TransactionDocument.create',
    patch: 'ContractDocument.patch',
    full: 'TransactionDocument',
  },
  author: () => undefined,
  add: { groups: ['brokers'], owner: byContractBuyer, allowed: [contractIsInForce], law: [noCancellation] },
  replace: { groups: ['brokers'], owner: byContractBuyer, law: [contractIsInForce, noCancellation] },
  amend: {
    groups: ['brokers'],
    owner: byContractBuyer,
    allowed: [contractIsInForce, changeIsPending],
    law: [noCancellation],
  },
  remove: { never: 'transaction' },
}

/** The address takes nothing of this kind. */
const closed: DocumentWrite = { scope: nowhere, owner: [], law: [] }

const inChange = (...hops: Hop[]) => inElectronicContract(['change', 'changes'], ...hops)

const changeDocuments: DocumentContainer = {
  ...contractDocuments,
  type: 'contract.change.document',
  path: '/contracts/{contract_id}/changes/{change_id}/documents',
  of: 'a change of a contract',
  scope: inChange,
  parent: ({ around }) => around.change as object,
  models: {
    create: 'ChangeDocument.create',
    patch: 'ContractDocument.patch',
    full: 'ChangeDocument',
  },
  author: sideOf,
  add: {
    groups: ['brokers'],
    owner: byContractSide,
    allowed: [changesWhileActive, changeOpen],
    law: [
      onlySignatures,
      notSignedYet<ContainerFacts>(({ around }) => around.change as object),
      secretContractsAreConfidential,
      contractDocumentsArePublic,
    ],
  },
  replace: closed,
  amend: closed,
  remove: { never: 'change', scope: nowhere },
}

/** Documents of contracts, of their payments and of their changes. */
export const contractContainers: readonly DocumentContainer[] = [
  contractDocuments,
  transactionDocuments,
  changeDocuments,
]

const planModels = {
  create: 'PlanDocument.create',
  patch: 'PlanDocument.patch',
  full: 'PlanDocument',
} as const

const byPlanner = [ownedBy<ContainerFacts>(({ plan }) => plan), actAs<ContainerFacts>('plan_owner')] as const
const planWrite: DocumentWrite = { groups: ['brokers'], owner: byPlanner, law: [planNotOver] }

const planDocuments: DocumentContainer = {
  type: 'plan.document',
  path: '/plans/{plan_id}/documents',
  of: 'a plan',
  member: 'documents',
  scope: inPlan,
  parent: ({ plan }) => plan,
  models: planModels,
  add: planWrite,
  replace: planWrite,
  amend: { ...planWrite, deep: false },
  remove: { ...planWrite, law: [], object: 'plan', statuses: ['draft'] },
  after: [],
  sees: () => true,
}

const milestoneOf = ({ around }: Facts) => around.milestone as { dateModified?: string }
const milestoneWrite: DocumentWrite = {
  groups: ['brokers'],
  owner: [
    ownedBy<ContainerFacts>(({ around }) => around.milestone),
    actAs<ContainerFacts>('milestone_owner'),
  ],
  law: [
    (facts) => {
      milestoneOf(facts).dateModified = facts.nowIso
    },
  ],
}

const planMilestoneDocuments: DocumentContainer = {
  ...planDocuments,
  type: 'plan.milestone.document',
  path: '/plans/{plan_id}/milestones/{milestone_id}/documents',
  of: 'a milestone of a plan',
  scope: (...hops) => inPlan(['milestone', 'milestones'], ...hops),
  parent: milestoneOf,
  add: milestoneWrite,
  replace: milestoneWrite,
  amend: { ...milestoneWrite, deep: false },
  remove: { never: 'milestone' },
}

export const planContainers: readonly DocumentContainer[] = [planDocuments, planMilestoneDocuments]
