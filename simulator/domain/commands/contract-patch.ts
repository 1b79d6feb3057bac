import { defineOperation, evenIfUnchanged, type Step, unless, when } from '../command.ts'
import { fromDatabase } from '../contracting/change-date.ts'
import { finishContracting } from '../contracting/completion.ts'
import { inPaperContract } from '../contracting/kind.ts'
import { lastAsOffered } from '../contracting/offered-period.ts'
import { alignUnitPrices, carryToTender } from '../contracting/sync.ts'
import { awardOf, compareTerms, isPercentage, type TermsFacts, takesEffect } from '../contracting/terms.ts'
import type { ContractFacts } from '../facts.ts'
import { input, merge } from '../input.ts'
import { equal } from '../json.ts'
import type { Contract } from '../records/contract.ts'
import { noPendingCancellation } from '../rules/cancellation-block.ts'
import { buyerActs } from '../rules/contract-access.ts'
import { itemRules, unitPriceRules, unitPricesGiven } from '../rules/contract-items.ts'
import { contractMilestoneRules } from '../rules/contract-milestone.ts'
import {
  awardActivated,
  dateSignedRules,
  inspectorApproved,
  keepPeriodEnds,
  noObjectionsToCancellation,
  noOpenObjections,
  numberGiven,
  periodGiven,
  periodInOrder,
  signersKnown,
  standStillOver,
} from '../rules/contract-signing.ts'
import { contractMoves, contractNotLast, contractOpen, endedPaid } from '../rules/contract-status.ts'
import {
  netWithinAward,
  paidInCurrency,
  paidNetGiven,
  paidTaxRules,
  paidWithinValue,
  percentageWithinAward,
  valueCurrency,
  valueGiven,
  valueNetGiven,
  valueTaxRules,
  valueWithinAward,
} from '../rules/contract-value.ts'
import { markTestTitles } from '../tendering/texts.ts'

type Patch = TermsFacts<Contract>
type Steps = readonly Step<TermsFacts>[]

/** Keys that are not asked for tokens. */
export const isPrivileged = ({ actor }: ContractFacts): boolean =>
  actor.group === 'admins' || actor.group === 'Administrator'

const inPercent = ({ becomes }: TermsFacts): boolean => isPercentage(becomes.value)

/** What is asked of terms that are agreed on before signing. Source: validate_contract_pending_patch. */
export const agreeing: Steps = [
  standStillOver,
  awardActivated,
  noOpenObjections,
  noObjectionsToCancellation,
  lastAsOffered,
  noPendingCancellation<TermsFacts>((facts) => awardOf(facts)?.lotID),
  percentageWithinAward,
  valueWithinAward,
  netWithinAward,
]

/** What is asked of terms in force. Source: validate_contract_active_patch. */
export const inForce: Steps = [
  unless<TermsFacts>(
    inPercent,
    paidInCurrency,
    ...unitPriceRules,
    paidNetGiven,
    ...paidTaxRules,
    paidWithinValue,
  ),
  endedPaid,
  keepPeriodEnds,
  periodInOrder,
]

/** What is asked of new money and new items, whatever the status. */
export const newValue: Steps = [valueCurrency, unless<TermsFacts>(inPercent, valueNetGiven, ...valueTaxRules)]

function modelOf({ actor, contractBefore }: ContractFacts): string {
  if (actor.group === 'Administrator') return 'Contract.patch.administrator'
  return contractBefore.status === 'pending' ? 'Contract.patch.pending' : 'Contract.patch'
}

/** Changes a contract, signs it, ends it. Source: contracting/contract/procedure/views/contract.py, patch. */
export const patchContract = defineOperation<Patch>({
  type: 'contract.patch',
  scope: inPaperContract('verb'),
  groups: ['brokers', 'Administrator'],
  json: true,
  steps: [
    unless<Patch>(isPrivileged, buyerActs),
    input(modelOf),
    (facts) => {
      facts.target = facts.contract
    },
    ...evenIfUnchanged<Patch>(merge('Contract'), unless<Patch>(isPrivileged, contractOpen)),
    readChangesBack,
    (facts) => compareTerms(facts, facts.contractBefore, facts.contract),
    valueGiven,
    ...dateSignedRules,
    contractMoves,
    contractNotLast,
    ...itemRules,
    ...contractMilestoneRules,
    ...newValue,
    when<Patch>(
      ({ was, becomes }) => becomes.status !== 'cancelled' && was.status === 'pending',
      ...agreeing,
    ),
    when<Patch>(({ becomes }) => becomes.status !== 'cancelled' && becomes.status !== 'pending', ...inForce),
    alignValue,
    when<Patch>(takesEffect, signersKnown, periodGiven, numberGiven),
    markTest,
    unitPricesGiven,
    inspectorApproved,
    settle,
  ],
})

/** The dates of changes were read from the database and become text. */
function readChangesBack({ contract }: Patch): void {
  if (contract.changes) contract.changes = contract.changes.map(fromDatabase)
}

function alignValue(facts: Patch): void {
  if (facts.contract.value) alignUnitPrices(facts, facts.contract)
}

/** The new status is dated; the tender follows while the contract was being agreed on. */
function settle(facts: Patch): void {
  const { contract, was, nowIso } = facts
  const changesTender = was.status === 'pending' && carryToTender(facts, contract)
  if (was.status !== contract.status) contract.date = nowIso
  if (contract.status === 'active') contract.dateSigned ??= nowIso
  if (!equal(was.value, contract.value)) alignUnitPrices(facts, contract)
  if (changesTender) finishContracting(facts)
}

function markTest({ contract }: Patch): void {
  if (contract.mode === 'test') markTestTitles(contract)
}
