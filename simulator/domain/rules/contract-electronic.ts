import { accessOf, sideOf } from '../contracting/access.ts'
import type { Terms, TermsFacts } from '../contracting/terms.ts'
import type { ContractFacts } from '../facts.ts'
import { equal, isObject } from '../json.ts'
import { pythonStored, pythonTuple } from '../python-text.ts'
import type { ContractChange, Modifications } from '../records/contract.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

const source = 'openprocurement.api: contracting/econtract/procedure/state'

export const hasRefusedVersion = defineRule({
  id: 'contract.version-replaces-refused',
  title: {
    en: 'A new version of an electronic contract replaces one that was refused',
    uk: 'Нова версія електронного договору замінює ту, яку відхилено',
  },
  source: `${source}/contract.py, prepare_contract`,
  answer: {
    status: 403,
    name: 'data',
    text: 'Previous version of pending contract with cancellations not found',
  },
  check: (facts: TermsFacts) => ('was' in facts ? holds : {}),
})

export const signingNotRefused = defineRule({
  id: 'contract.no-version-after-refusal-to-sign',
  title: {
    en: 'When the winner refuses to sign there is no new version: the award is cancelled',
    uk: 'Якщо переможець відмовився підписувати, нової версії немає: рішення скасовують',
  },
  source: `${source}/contract.py, validate_cancellation_reason_type`,
  answer: {
    status: 403,
    name: 'data',
    text: 'For contract with cancellation reason `signingRefusal` buyer should cancel the award.',
  },

  check({ was: { cancellations = [] } }: TermsFacts) {
    const refused = cancellations.some(
      ({ status, reasonType }) => status === 'pending' && reasonType === 'signingRefusal',
    )
    return refused ? {} : holds
  },
})

export const versionElectronic = defineRule({
  id: 'contract.version-electronic-only',
  title: {
    en: 'Only electronic contracts have versions',
    uk: 'Версії мають лише електронні договори',
  },
  source: `${source}/contract.py, validate_econtract`,
  answer: { status: 403, name: 'data', text: 'Forbidden to POST non-electronic contract' },
  check: ({ contract }: ContractFacts) =>
    accessOf(contract, 'buyer') || accessOf(contract, 'supplier') ? holds : {},
})

/** What the sides may change by agreement; each side only its own signer. */
const NEGOTIABLE = [
  'items',
  'value',
  'period',
  'title',
  'title_en',
  'description',
  'description_en',
  'dateSigned',
  'milestones',
] as const

interface Breach {
  readonly allowed: string
  readonly container: string
  readonly name: string
  readonly before: string
  readonly after: string
}

type Members = Readonly<Record<string, unknown>>

/** The first of these members that may not change and did. */
function breach(
  container: string,
  [before, after]: readonly [Members, Members],
  names: readonly string[],
  allowed: readonly string[],
): Breach | undefined {
  const name = names.find(
    (each) => !allowed.includes(each) && !equal(before[each] ?? null, after[each] ?? null),
  )
  if (name === undefined) return undefined
  const [from, to] = [pythonStored(before[name]), pythonStored(after[name])]
  return { allowed: pythonTuple(allowed), container, name, before: from, after: to }
}

const party = (terms: Members, name: string): Members => {
  const value = terms[name]
  const one = Array.isArray(value) ? value[0] : value
  return isObject(one) ? one : {}
}

function firstBreach(facts: TermsFacts, names: readonly string[]): Breach | undefined {
  const terms = [facts.was as Members, facts.becomes as Members] as const
  const own = sideOf(facts) === 'buyer' ? 'buyer' : 'suppliers'
  for (const name of names) {
    const found = breach('contract', terms, [name], [...NEGOTIABLE, own])
    if (found) return found
    if (name !== 'buyer' && name !== 'suppliers') continue
    const parties = [party(terms[0], name), party(terms[1], name)] as const
    const within = breach(name, parties, Object.keys(parties[1]), ['signerInfo'])
    if (within) return within
  }
  return undefined
}

/** What is not negotiable stays. `names`: the members to look at, in their order. */
export function onlyNegotiable(names: (facts: TermsFacts) => readonly string[]): Rule<TermsFacts> {
  return defineRule({
    id: 'contract.only-negotiable-terms-change',
    title: {
      en: 'The sides change only the terms of an electronic contract that are negotiable',
      uk: 'Сторони змінюють лише ті умови електронного договору, які підлягають погодженню',
    },
    source: `${source}/contract.py, validate_field_changes`,
    answer: {
      status: 422,
      name: 'data',
      text: 'Updated could be only {allowed} in {container}, {name} change forbidden: {before} -> {after}',
    },
    check: (facts: TermsFacts) => firstBreach(facts, names(facts)) ?? holds,
  })
}

type ChangeFacts = ContractFacts<ContractChange>

export const changeSaysSomething = defineRule({
  id: 'contract-change.says-something',
  title: {
    en: 'A change of an electronic contract names new terms',
    uk: 'Зміна електронного договору містить нові умови',
  },
  source: `${source}/change.py, validate_modifications`,
  answer: { status: 422, name: 'modifications', text: 'Contract modifications are empty' },
  check: ({ target: { modifications } }: ChangeFacts) =>
    modifications && Object.keys(modifications).length ? holds : {},
})

export const changeChangesSomething = defineRule({
  id: 'contract-change.changes-something',
  title: {
    en: 'A change of an electronic contract differs from what is already agreed',
    uk: 'Зміна електронного договору відрізняється від уже погодженого',
  },
  source: `${source}/change.py, validate_modifications`,
  answer: {
    status: 422,
    name: 'data',
    text: 'No changes detected between contract and current modifications',
  },

  check(facts: TermsFacts<ContractChange>) {
    const { was, target } = facts
    const names = Object.keys(target.modifications ?? {}) as (keyof Modifications & keyof Terms)[]
    return names.some((name) => !equal(was[name], target.modifications?.[name])) ? holds : {}
  },
})

export const noOtherCancellation = defineRule({
  id: 'contract-cancellation.one-at-a-time',
  title: {
    en: 'An electronic contract is refused once',
    uk: 'Електронний договір відхиляють один раз',
  },
  source: `${source}/contract_cancellation.py`,
  answer: { status: 403, name: 'data', text: 'Cancellation for contract already exists' },
  check: ({ contract }: ContractFacts) =>
    contract.cancellations?.some(({ status }) => status === 'pending') ? {} : holds,
})

type Signed = Pick<ContractChange, 'signatories' | 'documents'>

/** Each side says once that it has signed, and it has. `object`: what is signed. */
export function signingRules(object: (facts: ContractFacts) => Signed): readonly Rule<ContractFacts>[] {
  return [
    defineRule({
      id: 'signatory.one-per-side',
      title: {
        en: 'Each side confirms its signature once',
        uk: 'Кожна сторона підтверджує підпис один раз',
      },
      source: `${source}/contract_signatory.py, _validate_signatory_exists`,
      answer: { status: 422, name: 'signatories', text: 'Signatory by {role} was already created.' },

      check(facts: ContractFacts) {
        const role = sideOf(facts)
        return object(facts).signatories?.some((each) => each.role === role) ? { role } : holds
      },
    }),
    defineRule({
      id: 'signatory.signatures-uploaded',
      title: {
        en: 'A side confirms its signature when the signed files are there',
        uk: 'Сторона підтверджує підпис, коли файли підписів завантажено',
      },
      source: `${source}/contract_signatory.py, _validate_signatures_count`,
      answer: {
        status: 422,
        name: 'documents',
        text: 'Not enough contractSignature documents by {role} were uploaded.',
      },

      check(facts: ContractFacts) {
        const role = sideOf(facts)
        const required = role === 'supplier' ? facts.contract.suppliers.length : 1
        const signatures = (object(facts).documents ?? []).filter(
          ({ documentType, author }) => documentType === 'contractSignature' && author === role,
        )
        return signatures.length < required ? { role } : holds
      },
    }),
  ]
}
