import { defineOperation, evenIfUnchanged, unless, when } from '../command.ts'
import { isElectronic, sideOf } from '../contracting/access.ts'
import { databaseDate } from '../contracting/change-date.ts'
import { inPaperContract } from '../contracting/kind.ts'
import { printedText } from '../contracting/notice.ts'
import { alignUnitPrices } from '../contracting/sync.ts'
import { compareTerms, type Terms, type TermsFacts } from '../contracting/terms.ts'
import type { ContractFacts } from '../facts.ts'
import { append, change, input, mergeDeep } from '../input.ts'
import { clone } from '../json.ts'
import type { ContractChange } from '../records/contract.ts'
import { buyerActs, sideActs, sideIsKnown } from '../rules/contract-access.ts'
import { changeDated, changeInOrder, rationaleKnown } from '../rules/contract-change.ts'
import { changeChangesSomething, changeSaysSomething, onlyNegotiable } from '../rules/contract-electronic.ts'
import { noLostKinds, noNewKinds, unitPricesGiven } from '../rules/contract-items.ts'
import { contractMilestoneRules } from '../rules/contract-milestone.ts'
import { changeOpen, changesWhileActive, noOtherChangePending } from '../rules/contract-status.ts'
import { valueCurrency, valueNetGiven, valueTaxRules } from '../rules/contract-value.ts'
import { inContract } from '../scope.ts'
import { inForce, isPrivileged } from './contract-patch.ts'

type Facts = TermsFacts<ContractChange>

const writers = ['brokers', 'Administrator'] as const
const modelOf = (facts: ContractFacts) => (isElectronic(facts) ? 'EChange.create' : 'Change.create')

/** Terms that are sent are looked at; those that are not stay. */
const sends =
  (member: keyof Terms) =>
  ({ target: { modifications } }: Facts): boolean =>
    modifications !== undefined && member in modifications

/** Files a change of a contract. Source: contracting/{contract,econtract}/procedure/views/change.py, collection_post. */
export const addChange = defineOperation<Facts>({
  type: 'contract-change.add',
  scope: inContract(),
  groups: writers,
  json: true,
  steps: [
    unless<Facts>(isPrivileged, when<Facts>(isElectronic, sideActs), unless<Facts>(isElectronic, buyerActs)),
    input(modelOf),
    changesWhileActive,
    noOtherChangePending,
    rationaleKnown,
    unless<Facts>(isElectronic, changeInOrder),
    when<Facts>(
      isElectronic,
      sideIsKnown,
      compareWithAgreed,
      changeSaysSomething,
      changeChangesSomething,
      onlyNegotiable(({ target }) => Object.keys((target as ContractChange).modifications ?? {})),
      when<Facts>(sends('items'), noNewKinds, noLostKinds),
      when<Facts>(sends('milestones'), ...contractMilestoneRules),
      when<Facts>(sends('value'), valueCurrency, valueNetGiven, ...valueTaxRules),
      fillIn,
      ...inForce,
      unitPricesGiven,
      accept,
    ),
    append(({ contract }) => contract, 'changes'),
  ],
})

/** The terms as earlier changes left them, against the new ones. */
function compareWithAgreed(facts: Facts): void {
  const { contract, target } = facts
  const agreed: Terms = clone({ ...contract, revisions: [] })
  for (const { status, modifications } of contract.changes ?? [])
    if (status === 'active') Object.assign(agreed, clone(modifications))
  compareTerms(facts, agreed, clone(target.modifications ?? {}))
}

/** What is not changed counts as it stands. */
function fillIn({ was, becomes }: Facts): void {
  if (was.value) becomes.value ??= was.value
  if (was.amountPaid) becomes.amountPaid ??= was.amountPaid
  if (was.period) becomes.period ??= was.period
  if (was.items) becomes.items ??= was.items
}

/** The change is written down with its author and its printed text. */
function accept(facts: Facts): void {
  const { contract, target, becomes } = facts
  const side = sideOf(facts)
  if (side) target.author = side
  if (target.modifications?.period && becomes.period) target.modifications.period = becomes.period
  if (target.modifications) alignUnitPrices(facts, target.modifications, contract.value)
  target.documents = [printedText(facts, `/contracts/${contract.id}/changes/${target.id}`, 'change')]
}

/** Corrects a pending change, or brings it into force. Source: contracting/contract/procedure/views/change.py, patch. */
export const patchChange = defineOperation<ContractFacts<ContractChange>>({
  type: 'contract-change.patch',
  scope: inPaperContract('verb', ['change', 'changes']),
  groups: writers,
  json: true,
  steps: [
    unless<ContractFacts<ContractChange>>(isPrivileged, buyerActs),
    change('Change.patch'),
    ...evenIfUnchanged<ContractFacts<ContractChange>>(mergeDeep('Change'), changesWhileActive, changeOpen),
    changeDated,
    ({ target, before, now }) => {
      if (target.status !== before?.status) target.date = databaseDate(now)
    },
    rationaleKnown,
    changeInOrder,
  ],
})
