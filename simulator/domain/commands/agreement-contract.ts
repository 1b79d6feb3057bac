import { defineOperation, evenIfUnchanged } from '../command.ts'
import type { AgreementFacts, FrameworkAgreementFacts } from '../facts.ts'
import { inAnyAgreement, inFrameworkAgreement } from '../framework-scope.ts'
import { agreementWaits } from '../frameworks/agreement.ts'
import { BAN_DAYS, fullDaysAfter } from '../frameworks/periods.ts'
import { append, change, input, mergeDeep } from '../input.ts'
import type { AgreementContract, AgreementMilestone } from '../records/agreement.ts'
import {
  activationIsMade,
  agreementInForce,
  contractInForce,
  milestoneOnlyMet,
  milestoneScheduled,
  noBanOfBanned,
  onlyActivationIsChanged,
} from '../rules/agreement-contract.ts'
import { ownedBy } from '../rules/ownership.ts'
import type { Hop } from '../scope.ts'
import { print } from '../time.ts'
import { acceptDocuments } from './document-accept.ts'

type Contracted = FrameworkAgreementFacts<AgreementContract>
type Milestoned = FrameworkAgreementFacts<AgreementMilestone>

const contract: Hop = ['contract', 'contracts']
const milestone: Hop = ['milestone', 'milestones']
const groups = ['brokers', 'Administrator', 'chronograph'] as const

/** Shows the suppliers of an agreement. */
export const listAgreementContracts = defineOperation<AgreementFacts>({
  type: 'agreement.contract.list',
  scope: inAnyAgreement(),
  reads: true,
  steps: [],
})

export const readAgreementContract = defineOperation<AgreementFacts<AgreementContract>>({
  type: 'agreement.contract.read',
  scope: inAnyAgreement(contract),
  reads: true,
  steps: [],
})

/** The framework's maker corrects what is known of a supplier. Source: framework/core/procedure/views/contract.py. */
export const changeAgreementContract = defineOperation<Contracted>({
  type: 'agreement.contract.change',
  scope: inFrameworkAgreement(contract),
  groups,
  json: true,
  steps: [
    ownedBy<Contracted>(({ frameworkBefore }) => frameworkBefore),
    change('AgreementContract.patch', { removes: false }),
    ...evenIfUnchanged<Contracted>(mergeDeep('AgreementContract'), agreementInForce),
    ({ target, nowIso }) => {
      target.dateModified = nowIso
    },
  ],
})

/** Shows when a supplier came in, and his bans. */
export const listAgreementMilestones = defineOperation<Contracted>({
  type: 'agreement.milestone.list',
  scope: inFrameworkAgreement(contract),
  reads: true,
  steps: [],
})

export const readAgreementMilestone = defineOperation<Milestoned>({
  type: 'agreement.milestone.read',
  scope: inFrameworkAgreement(contract, milestone),
  reads: true,
  steps: [],
})

/** Bans a supplier for a while. Source: framework/core/procedure/views/milestone.py. */
export const addAgreementMilestone = defineOperation<Milestoned>({
  type: 'agreement.milestone.add',
  scope: inFrameworkAgreement(contract),
  groups,
  json: true,
  steps: [
    ownedBy<Milestoned>(({ frameworkBefore }) => frameworkBefore),
    input('AgreementMilestone.create'),
    agreementInForce,
    contractInForce,
    noBanOfBanned,
    activationIsMade,
    acceptDocuments<Milestoned>({ path: milestonePath }),
    append((facts) => facts.contract, 'milestones'),
    ban,
  ],
})

/** Declares the milestone of a supplier's activation met: he is out for good. */
export const changeAgreementMilestone = defineOperation<Milestoned>({
  type: 'agreement.milestone.change',
  scope: inFrameworkAgreement(contract, milestone),
  groups,
  json: true,
  steps: [
    ownedBy<Milestoned>(({ frameworkBefore }) => frameworkBefore),
    change('AgreementMilestone.patch', { removes: false }),
    ...evenIfUnchanged<Milestoned>(
      mergeDeep('AgreementMilestone'),
      agreementInForce,
      contractInForce,
      noBanOfBanned,
      onlyActivationIsChanged,
      milestoneScheduled,
      milestoneOnlyMet,
    ),
    finish,
  ],
})

function milestonePath({ agreement, contract: { id }, target }: Milestoned): string {
  return `/agreements/${agreement.id}/contracts/${id}/milestones/${target.id}`
}

function ban({ target, contract: banned, agreement, framework, now, nowIso }: Milestoned): void {
  target.dueDate = print(fullDaysAfter(framework, now, BAN_DAYS))
  target.dateModified = nowIso
  Object.assign(banned, { status: 'suspended', date: nowIso, dateModified: nowIso })
  agreementWaits(agreement)
}

/** A contract whose milestone is met ends; what was still ahead of it will not come. */
function finish({ target, contract: ended, agreement, nowIso }: Milestoned): void {
  target.dateModified = nowIso
  ended.dateModified = nowIso
  if (target.status === 'met') {
    target.dateMet = nowIso
    Object.assign(ended, { status: 'terminated', date: nowIso })
    for (const other of ended.milestones ?? []) {
      if (other.status === 'scheduled') Object.assign(other, { status: 'notMet', dateModified: nowIso })
    }
  }
  agreementWaits(agreement)
}
