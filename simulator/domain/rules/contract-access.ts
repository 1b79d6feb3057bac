import { accessOf, isBuyer, isElectronic, isSupplier, isTenderOwner, sideOf } from '../contracting/access.ts'
import type { ContractFacts } from '../facts.ts'
import type { JsonObject } from '../records/common.ts'
import { defineRule, holds } from '../rule.ts'

const source = 'openprocurement.api: contracting/core/procedure/validation.py'
const forbidden = { status: 403, location: 'url', name: 'permission', text: 'Forbidden' } as const

export const buyerActs = defineRule({
  id: 'contract.buyer-acts',
  title: {
    en: "Only the buyer's side, by key and token, may do it",
    uk: 'Дію виконує лише сторона замовника — за ключем і токеном',
  },
  source: `${source}, validate_contract_owner`,
  answer: forbidden,
  check: (facts: ContractFacts) => (isBuyer(facts) ? holds : {}),
})

export const supplierActs = defineRule({
  id: 'contract.supplier-acts',
  title: {
    en: "Only the supplier's side may do it; where there are no bids the buyer may do it in its stead",
    uk: 'Дію виконує лише сторона постачальника; якщо пропозицій не подають — замість неї замовник',
  },
  source: `${source}, validate_contract_supplier`,
  answer: forbidden,

  check(facts: ContractFacts) {
    const buyerMay = facts.method.contracting?.supplierActs === 'by-tender-owner-too'
    return isSupplier(facts) || (buyerMay && isBuyer(facts)) ? holds : {}
  },
})

export const sideActs = defineRule({
  id: 'contract.side-acts',
  title: {
    en: 'Only the sides of the contract may do it',
    uk: 'Дію виконують лише сторони договору',
  },
  source: `${source}, validate_contract_participant`,
  answer: forbidden,
  check: (facts: ContractFacts) => (isBuyer(facts) || isSupplier(facts) ? holds : {}),
})

/** Asked before the contract's key is looked at: an electronic contract has the address, but not the verb. */
export const changedOnPaper = defineRule({
  id: 'contract.changed-only-on-paper',
  title: {
    en: 'Only a contract signed on paper is changed in place; an electronic one is replaced or changed by both sides',
    uk: 'Безпосередньо змінюють лише паперовий договір; електронний замінюють або змінюють за згодою сторін',
  },
  source: 'openprocurement.api: contracting/econtract/procedure/views/contract.py',
  answer: { status: 405, location: 'url', name: 'method_not_allowed', text: 'Method Not Allowed' },
  check: (facts: Pick<ContractFacts, 'contract'>) => (isElectronic(facts) ? {} : holds),
})

export const tenderOwnerActs = defineRule({
  id: 'contract.tender-owner-acts',
  title: {
    en: 'Only the owner of the tender may do it',
    uk: 'Дію виконує лише власник закупівлі',
  },
  source: `${source}, validate_tender_owner`,
  answer: forbidden,
  check: (facts: ContractFacts) => (isTenderOwner(facts) ? holds : {}),
})

export const sideIsKnown = defineRule({
  id: 'contract.side-is-known',
  title: {
    en: 'Who writes something into an electronic contract speaks for one of its sides',
    uk: 'Запис до електронного договору робить одна з його сторін',
  },
  source: 'openprocurement.api: contracting/core/procedure/state/contract.py, get_author_of_object',
  answer: { status: 403, name: 'data', text: "Role isn't found, check auth and token" },
  check: (facts: ContractFacts) => (sideOf(facts) ? holds : {}),
})

const accessSource = 'openprocurement.api: contracting/econtract/procedure/state/contract_access.py'

interface Party {
  identifier?: { scheme?: string; id?: string }
}

const nameOf = (party: Party | undefined): string =>
  party?.identifier ? `${party.identifier.scheme}-${party.identifier.id}` : ''

/** The side whose identifier was sent. */
export function sideAsked({ contract, sent }: ContractFacts): 'buyer' | 'supplier' | undefined {
  const asked = nameOf(sent as Party & JsonObject)
  if (asked === nameOf(contract.buyer)) return 'buyer'
  return asked === nameOf(contract.suppliers[0]) ? 'supplier' : undefined
}

export const accessOfSide = defineRule({
  id: 'contract.access-for-a-side',
  title: {
    en: 'Access to an electronic contract is given to its buyer and its supplier',
    uk: 'Доступ до електронного договору отримують його замовник і постачальник',
  },
  source: accessSource,
  answer: { status: 403, name: 'data', text: 'Invalid identifier' },
  check: (facts: ContractFacts) => (sideAsked(facts) ? holds : {}),
})

const recorded = (facts: ContractFacts) => accessOf(facts.contract, sideAsked(facts) ?? '')

export const accessHasOwner = defineRule({
  id: 'contract.access-has-owner',
  title: {
    en: 'Access is given to a side whose platform the contract names',
    uk: 'Доступ отримує сторона, майданчик якої зазначено в договорі',
  },
  source: accessSource,
  answer: {
    status: 403,
    name: 'data',
    text: "Forbidden to generate access as contract doesn't have owner for this role",
  },
  check: (facts: ContractFacts) => (recorded(facts) ? holds : {}),
})

export const accessOwnerAsks = defineRule({
  id: 'contract.access-owner-asks',
  title: {
    en: "Only the platform of a side asks for that side's access",
    uk: 'Доступ сторони отримує лише її майданчик',
  },
  source: accessSource,
  answer: { status: 403, name: 'data', text: 'Owner mismatch' },
  check: (facts: ContractFacts) => (recorded(facts)?.owner === facts.actor.name ? holds : {}),
})
