import type { TermsFacts } from '../contracting/terms.ts'
import { operationWord } from '../documents.ts'
import type { ContractFacts } from '../facts.ts'
import type { ContractChange } from '../records/contract.ts'
import { defineRule, holds } from '../rule.ts'

const source = 'openprocurement.api: contracting/core/procedure/validation.py'
const stateSource = 'openprocurement.api: contracting/core/procedure/state/contract.py'

export const contractOpen = defineRule({
  id: 'contract.changed-while-open',
  title: {
    en: 'A contract changes only while it is pending or active',
    uk: 'Договір змінюють лише доки він укладається або діє',
  },
  source: `${source}, validate_contract_update_not_in_allowed_status`,
  answer: { status: 403, name: 'data', text: "Can't update contract in current ({status}) status" },

  check({ contractBefore: { status } }: ContractFacts) {
    return ['pending', 'active'].includes(status) ? holds : { status }
  },
})

export const credentialsWhileOpen = defineRule({
  id: 'contract.credentials-while-open',
  title: {
    en: 'Credentials are given only while the contract is pending or active',
    uk: 'Облікові дані видають лише доки договір укладається або діє',
  },
  source: `${source}, validate_credentials_generate`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't generate credentials in current ({status}) contract status",
  },

  check({ contract: { status } }: ContractFacts) {
    return ['pending', 'active'].includes(status) ? holds : { status }
  },
})

export const contractPending = defineRule({
  id: 'contract.agreed-while-pending',
  title: {
    en: 'The sides agree on a contract only while it is pending',
    uk: 'Сторони погоджують договір лише доки він укладається',
  },
  source: `${source}, validate_contract_in_pending_status`,
  answer: { status: 403, name: 'data', text: 'Operation forbidden in current ({status}) status' },
  check: ({ contract: { status } }: ContractFacts) => (status === 'pending' ? holds : { status }),
})

export const changesWhileActive = defineRule({
  id: 'contract-change.made-while-active',
  title: {
    en: 'Changes are made to an active contract only',
    uk: 'Зміни вносять лише до чинного договору',
  },
  source: `${source}, validate_contract_change_action_not_in_allowed_contract_status`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't {operation} contract change in current ({status}) contract status",
  },

  check(facts: ContractFacts) {
    const { status } = facts.contract
    return status === 'active' ? holds : { operation: operationWord(facts), status }
  },
})

export const noOtherChangePending = defineRule({
  id: 'contract-change.one-at-a-time',
  title: {
    en: 'A contract has one pending change at a time',
    uk: 'Договір має щонайбільше одну непогоджену зміну',
  },
  source: `${source}, validate_create_contract_change`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't create new contract change while any (pending) change exists",
  },
  check: ({ contract }: ContractFacts) => (contract.changes?.at(-1)?.status === 'pending' ? {} : holds),
})

export const changeOpen = defineRule({
  id: 'contract-change.changed-while-pending',
  title: {
    en: 'A change that is in force or cancelled changes no more',
    uk: 'Зміну, що набрала чинності або скасована, більше не редагують',
  },
  source: `${source}, validate_contract_change_update_not_in_allowed_change_status`,
  answer: { status: 403, name: 'data', text: "Can't update contract change in current ({status}) status" },

  check({ aroundBefore }: ContractFacts) {
    const { status } = aroundBefore.change as ContractChange
    return ['active', 'cancelled'].includes(status) ? { status } : holds
  },
})

const moves: Readonly<Record<string, readonly string[]>> = {
  pending: ['pending.winner-signing', 'active'],
  'pending.winner-signing': ['pending', 'active'],
  active: ['terminated'],
}

const hasSeveralBuyers = ({ tender }: ContractFacts) => (tender.buyers?.length ?? 0) > 1

export const contractMoves = defineRule({
  id: 'contract.status-graph',
  title: {
    en: 'A contract is signed, then ended; one of several that are not signed yet may be cancelled',
    uk: 'Договір укладають, потім завершують; один із кількох неукладених може бути скасовано',
  },
  source: `${stateSource}, validate_update_contract_status`,
  answer: { status: 403, name: 'data', text: "Can't update contract status" },

  check(facts: TermsFacts) {
    const { status: from = '' } = facts.was
    const { status: to = '' } = facts.becomes
    const cancels = to === 'cancelled' && from.startsWith('pending') && hasSeveralBuyers(facts)
    return from === to || cancels || moves[from]?.includes(to) ? holds : {}
  },
})

export const contractNotLast = defineRule({
  id: 'contract.last-one-not-cancelled',
  title: {
    en: 'The last contract of an award is not cancelled; the award is',
    uk: 'Останній договір за рішенням не скасовують; скасовують саме рішення',
  },
  source: `${stateSource}, validate_update_contract_status`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't update contract status from {from} to {to} for last not cancelled contract. Cancel award instead.",
  },

  check(facts: TermsFacts) {
    const { tender, contract, was, becomes } = facts
    if (becomes.status !== 'cancelled' || !hasSeveralBuyers(facts)) return holds
    const left = (tender.contracts ?? []).filter(
      ({ status, awardID }) => status !== 'cancelled' && awardID === contract.awardID,
    )
    return left.length === 1 ? { from: was.status, to: becomes.status } : holds
  },
})

export const endedPaid = defineRule({
  id: 'contract.ended-with-amount-paid',
  title: {
    en: 'A contract ends with the amount that was paid',
    uk: 'Договір завершують із зазначенням сплаченої суми',
  },
  source: `${stateSource}, validate_terminate_contract_without_amountPaid`,
  answer: { status: 403, name: 'data', text: "Can't terminate contract while 'amountPaid' is not set" },
  check: ({ becomes }: TermsFacts) => (becomes.status === 'terminated' && !becomes.amountPaid ? {} : holds),
})
