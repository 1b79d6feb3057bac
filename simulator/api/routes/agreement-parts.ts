import {
  addAgreementChange,
  changeAgreementChange,
  listAgreementChanges,
  previewAgreement,
  readAgreementChange,
} from '../../domain/commands/agreement-change.ts'
import {
  addAgreementMilestone,
  changeAgreementContract,
  changeAgreementMilestone,
  listAgreementContracts,
  listAgreementMilestones,
  readAgreementContract,
  readAgreementMilestone,
} from '../../domain/commands/agreement-contract.ts'
import type { FrameworkAgreementFacts } from '../../domain/facts.ts'
import { modified, pendingChange, warningsOf } from '../../domain/frameworks/modifications.ts'
import type { Agreement, AgreementContract, AgreementMilestone } from '../../domain/records/agreement.ts'
import type { AgreementChangeFacts } from '../../domain/rules/agreement-change.ts'
import { type Reply, type Route, route, unlessUnchanged } from '../route.ts'
import { agreementContractView, agreementMilestoneView, agreementView } from '../views/agreement.ts'
import { shown } from '../views/shown.ts'
import type { Viewer } from '../views/viewer.ts'

const shownContract = ({ target }: { target: AgreementContract }, viewer: Viewer): Reply => ({
  data: agreementContractView(target, viewer),
})
const shownMilestone = ({ target }: { target: AgreementMilestone }, viewer: Viewer): Reply => ({
  data: agreementMilestoneView(target, viewer),
})

const contracts = '/agreements/{agreement_id}/contracts'
const milestones = `${contracts}/{contract_id}/milestones`

/** What the CDB warns of stands beside the data. */
function warned(agreement: Agreement, reply: Reply): Reply {
  const warnings = warningsOf(agreement)
  return warnings.length ? { ...reply, body: { data: reply.data, warnings } } : reply
}

const changes = '/agreements/{agreement_id}/changes'
const changeRoutes: readonly Route[] = [
  route('GET', changes, {
    operation: listAgreementChanges,
    response: 'AgreementChange.taxRate',
    summary: 'The changes of an agreement that a tender has brought',
    reply: ({ agreement }) => ({ data: (agreement.changes ?? []).map((each) => shown(each)) }),
  }),
  route('POST', changes, {
    operation: addAgreementChange,
    request: 'AgreementChange.create.taxRate',
    response: 'AgreementChange.taxRate',
    summary: 'Propose a change of an agreement that a tender has brought',
    reply: ({ agreement, target }) => warned(agreement, { data: shown(target), status: 201 }),
  }),
  route('GET', `${changes}/{change_id}`, {
    operation: readAgreementChange,
    response: 'AgreementChange.taxRate',
    summary: 'A change of an agreement that a tender has brought',
    reply: ({ target }) => ({ data: shown(target) }),
  }),
  route('PATCH', `${changes}/{change_id}`, {
    operation: changeAgreementChange,
    request: 'AgreementChange.patch.taxRate',
    response: 'AgreementChange.taxRate',
    summary: 'Correct a change of an agreement, let it take effect, or withdraw it',
    reply: unlessUnchanged(({ agreement, target }: AgreementChangeFacts) =>
      warned(agreement, { data: shown(target) }),
    ),
  }),
  route('GET', '/agreements/{agreement_id}/preview', {
    operation: previewAgreement,
    response: 'Agreement',
    summary: 'An agreement as it will be when its pending change takes effect',
    reply: ({ agreement }, viewer) => {
      const change = pendingChange(agreement)
      const after = change ? modified(agreement, change).after : agreement
      return warned(agreement, { data: agreementView(after, viewer) })
    },
  }),
]

export const agreementPartRoutes: readonly Route[] = [
  ...changeRoutes,
  route('GET', contracts, {
    operation: listAgreementContracts,
    response: 'AgreementContract',
    summary: 'The suppliers of an agreement',
    reply: ({ agreement }, viewer) => ({
      data: (agreement.contracts ?? []).map((each) => agreementContractView(each, viewer)),
    }),
  }),
  route('GET', `${contracts}/{contract_id}`, {
    operation: readAgreementContract,
    response: 'AgreementContract',
    summary: 'A supplier of an agreement',
    reply: shownContract,
  }),
  route('PATCH', `${contracts}/{contract_id}`, {
    operation: changeAgreementContract,
    request: 'AgreementContract.patch',
    response: 'AgreementContract',
    summary: 'Correct what is known of a supplier of an agreement',
    reply: unlessUnchanged<FrameworkAgreementFacts<AgreementContract>>(shownContract),
  }),
  route('GET', milestones, {
    operation: listAgreementMilestones,
    response: 'AgreementMilestone',
    summary: 'When a supplier of an agreement came in, and his bans',
    reply: ({ contract }, viewer) => ({
      data: (contract.milestones ?? []).map((each) => agreementMilestoneView(each, viewer)),
    }),
  }),
  route('POST', milestones, {
    operation: addAgreementMilestone,
    request: 'AgreementMilestone.create',
    response: 'AgreementMilestone',
    summary: 'Ban a supplier of an agreement',
    reply: (facts, viewer) => ({ ...shownMilestone(facts, viewer), status: 201 }),
  }),
  route('GET', `${milestones}/{milestone_id}`, {
    operation: readAgreementMilestone,
    response: 'AgreementMilestone',
    summary: 'A milestone of a supplier of an agreement',
    reply: shownMilestone,
  }),
  route('PATCH', `${milestones}/{milestone_id}`, {
    operation: changeAgreementMilestone,
    request: 'AgreementMilestone.patch',
    response: 'AgreementMilestone',
    summary: 'End the contract of a supplier of an agreement',
    reply: unlessUnchanged<FrameworkAgreementFacts<AgreementMilestone>>(shownMilestone),
  }),
]
