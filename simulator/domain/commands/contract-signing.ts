import { defineOperation, type Operation, unless } from '../command.ts'
import { sideOf } from '../contracting/access.ts'
import { finishContracting } from '../contracting/completion.ts'
import { inElectronicContract } from '../contracting/kind.ts'
import { carryToTender } from '../contracting/sync.ts'
import { compareTerms, type TermsFacts } from '../contracting/terms.ts'
import type { ContractFacts } from '../facts.ts'
import { append, input } from '../input.ts'
import { clone } from '../json.ts'
import type { ContractCancellation, ContractChange, Signatory } from '../records/contract.ts'
import { sideActs, sideIsKnown } from '../rules/contract-access.ts'
import { noOtherCancellation, signingRules } from '../rules/contract-electronic.ts'
import { unitPricesGiven } from '../rules/contract-items.ts'
import { inspectorApproved, signersKnown } from '../rules/contract-signing.ts'
import { changeOpen, changesWhileActive, contractPending } from '../rules/contract-status.ts'
import { setStatus } from '../status.ts'
import { agreeing, inForce, isPrivileged } from './contract-patch.ts'

type Signing = TermsFacts<Signatory>
type Refusing = ContractFacts<ContractCancellation>

const writers = ['brokers', 'Administrator'] as const
const isAdmin = ({ actor }: ContractFacts): boolean => actor.group === 'admins'
const changeOf = ({ around }: ContractFacts): ContractChange => around.change as ContractChange

/** A side confirms that it has signed the contract; with both it is in force. Source: contract_signatory.py. */
export const signContract = defineOperation<Signing>({
  type: 'contract-signatory.add',
  scope: inElectronicContract(),
  groups: writers,
  json: true,
  steps: [
    unless<Signing>(isPrivileged, sideActs),
    contractPending,
    input('Signatory.create'),
    (facts) => compareTerms(facts, facts.contract, clone({ ...facts.contract, revisions: [] })),
    signersKnown,
    ({ becomes }) => {
      becomes.status = 'active'
    },
    ...agreeing,
    ...inForce,
    unitPricesGiven,
    inspectorApproved,
    sideIsKnown,
    ...signingRules(({ contract }) => contract),
    confirm,
    append(({ contract }) => contract, 'signatories'),
    bringIntoForce,
  ],
})

function confirm(facts: ContractFacts<Signatory>): void {
  facts.target = { role: sideOf(facts) ?? 'buyer', date: facts.nowIso }
}

const signedByBoth = (signatories: readonly Signatory[] = []): boolean =>
  ['buyer', 'supplier'].every((side) => signatories.some(({ role }) => role === side))

function bringIntoForce(facts: Signing): void {
  const { contract, nowIso } = facts
  if (!signedByBoth(contract.signatories)) return
  setStatus(facts, contract, 'active')
  contract.dateSigned ??= nowIso
  if (carryToTender(facts, contract)) finishContracting(facts)
}

/** A side confirms that it has signed a change; with both the change is in force. Source: change_signatory.py. */
export const signChange = defineOperation<ContractFacts<Signatory>>({
  type: 'contract-change-signatory.add',
  scope: inElectronicContract(['change', 'changes']),
  groups: writers,
  steps: [
    unless<ContractFacts<Signatory>>(isAdmin, sideActs),
    changesWhileActive,
    changeOpen,
    input('Signatory.create'),
    sideIsKnown,
    ...signingRules(changeOf),
    confirm,
    append(changeOf, 'signatories'),
    (facts) => {
      const change = changeOf(facts)
      if (!signedByBoth(change.signatories)) return
      setStatus(facts, change, 'active')
      change.dateSigned = facts.nowIso
    },
  ],
})

function byAuthor(facts: Refusing): void {
  const side = sideOf(facts)
  if (side) facts.target.author = side
}

/** A side refuses a version of the contract. Source: contract_cancellation.py. */
export const refuseContract: Operation<Refusing> = defineOperation<Refusing>({
  type: 'contract-cancellation.add',
  scope: inElectronicContract(),
  groups: writers,
  json: true,
  steps: [
    unless<Refusing>(isPrivileged, sideActs),
    input('ContractCancellation.create'),
    contractPending,
    sideIsKnown,
    byAuthor,
    noOtherCancellation,
    append(({ contract }) => contract, 'cancellations'),
  ],
})

/** A side refuses a change: the change is cancelled. Source: change_cancellation.py. */
export const refuseChange: Operation<Refusing> = defineOperation<Refusing>({
  type: 'contract-change-cancellation.add',
  scope: inElectronicContract(['change', 'changes']),
  groups: writers,
  json: true,
  steps: [
    unless<Refusing>(isPrivileged, sideActs),
    input('ChangeCancellation.create'),
    changesWhileActive,
    changeOpen,
    sideIsKnown,
    byAuthor,
    (facts) => {
      facts.target.status = 'active'
      setStatus(facts, changeOf(facts), 'cancelled')
    },
    append(changeOf, 'cancellations'),
  ],
})
