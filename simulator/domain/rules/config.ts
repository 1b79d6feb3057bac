import { agreementOf } from '../agreement.ts'
import { optionalConfig } from '../code-lists/dates.ts'
import type { Facts, TenderFacts } from '../facts.ts'
import type { Choice, ConfigChoices } from '../method.ts'
import { pythonRepr } from '../python-text.ts'
import { defineRule, holds, type Rule, unlessFound } from '../rule.ts'
import { choicesByAgreement } from '../tendering/by-agreement.ts'
import { agreementDecides } from './pre-selection.ts'

const source = 'openprocurement.api: tender/core/procedure/state/tender_details.py, TenderConfigMixin'

type Flags = Readonly<Record<string, unknown>>

const flagsOf = ({ tender }: TenderFacts): Flags => tender.config as unknown as Flags
const listed = (config: ConfigChoices) => Object.entries(config) as [string, FlagChoice][]
const choicesOf = ({ method }: TenderFacts) => listed(method.config)

export const configComplete = defineRule({
  id: 'config.complete',
  title: {
    en: 'A tender is created with every configuration flag of its method',
    uk: 'Закупівлю створюють з усіма параметрами конфігурації її процедури',
  },
  source: `${source}.validate_config`,
  answer: { status: 422, name: 'config.{flag}', text: 'This field is required.' },

  check(facts: TenderFacts) {
    const flags = flagsOf(facts)
    const missing = choicesOf(facts).find(
      ([flag]) => (flags[flag] ?? null) === null && optionalConfig[flag] === false,
    )
    return missing ? { flag: missing[0] } : holds
  },
})

interface Misfit {
  readonly kind: 'unknown' | 'type' | 'choice' | 'minimum' | 'maximum'
  readonly flag: string
  readonly value: string
  readonly limit: string
}

/** The flags of an object, and what its kind allows of them, in the order of the schema. */
export interface Flagged {
  readonly flags: Flags
  readonly choices: readonly (readonly [flag: string, choice: FlagChoice])[]
  /** Flags that are not in the schema are let pass. */
  readonly open?: boolean
}

/** Values of one flag; a list of one boolean type, or a range. */
export type FlagChoice = Choice<boolean> | Choice<number>

/** The first flag that does not fit the schema; unknown flags come before all others. */
function misfit({ flags, choices, open = false }: Flagged): Misfit | undefined {
  const unknown = Object.keys(flags).filter((flag) => !choices.some(([known]) => known === flag))
  if (unknown.length && !open) {
    const limit = unknown.length > 1 ? 'were' : 'was'
    return { kind: 'unknown', flag: '', value: unknown.map(pythonRepr).join(', '), limit }
  }
  for (const [flag, choice] of choices) {
    const value = flags[flag]
    const found = value === undefined ? undefined : misfitOf(value, choice)
    if (found) return { ...found, flag, value: pythonRepr(value) }
  }
  return undefined
}

type Found = Pick<Misfit, 'kind' | 'limit'> | undefined

function misfitOf(value: unknown, choice: FlagChoice): Found {
  const allowed: readonly unknown[] = 'min' in choice ? [choice.default] : choice
  const type = typeof allowed[0] === 'boolean' ? 'boolean' : 'integer'
  const fits = type === 'boolean' ? typeof value === 'boolean' : Number.isInteger(value)
  if (!fits) return { kind: 'type', limit: type }
  if (type === 'boolean' || allowed.length > 1) {
    return allowed.includes(value) ? undefined : { kind: 'choice', limit: pythonRepr(allowed) }
  }
  return beyond(Number(value), 'min' in choice ? choice : { min: Number(choice[0]), max: Number(choice[0]) })
}

/** A number outside a range; a single allowed number is a range of one. */
function beyond(value: number, { min, max }: { readonly min: number; readonly max?: number }): Found {
  if (value < min) return { kind: 'minimum', limit: String(min) }
  return max !== undefined && value > max ? { kind: 'maximum', limit: String(max) } : undefined
}

const schemaSource = 'standards: data_model/schema/TenderConfig'

/** Flags fit the schema of their object's kind; in the order of the CDB. `at` says which flags, and which schema. */
export function flagsFit<F extends Facts>(at: (facts: F) => Flagged): readonly Rule<F>[] {
  const found = (facts: F) => misfit(at(facts))
  return [
    defineRule({
      id: 'config.known-flags',
      title: {
        en: 'A configuration has only the flags of its method',
        uk: 'Конфігурація містить лише параметри, передбачені для процедури',
      },
      source: schemaSource,
      answer: {
        status: 422,
        name: 'config',
        text: 'Additional properties are not allowed ({value} {limit} unexpected)',
      },
      check: unlessFound(found, 'unknown'),
    }),
    defineRule({
      id: 'config.flag-type',
      title: {
        en: 'A configuration flag has a value of its type',
        uk: 'Параметр конфігурації має значення належного типу',
      },
      source: schemaSource,
      answer: { status: 422, name: 'config.{flag}', text: "{value} is not of type '{limit}'" },
      check: unlessFound(found, 'type'),
    }),
    defineRule({
      id: 'config.flag-choice',
      title: {
        en: 'A configuration flag has one of the values its method allows',
        uk: 'Параметр конфігурації має одне зі значень, дозволених для процедури',
      },
      source: schemaSource,
      answer: { status: 422, name: 'config.{flag}', text: '{value} is not one of {limit}' },
      check: unlessFound(found, 'choice'),
    }),
    defineRule({
      id: 'config.flag-minimum',
      title: {
        en: 'A numeric configuration flag is not below the least value of its method',
        uk: 'Числовий параметр конфігурації не менший за найменше значення для процедури',
      },
      source: schemaSource,
      answer: { status: 422, name: 'config.{flag}', text: '{value} is less than the minimum of {limit}' },
      check: unlessFound(found, 'minimum'),
    }),
    defineRule({
      id: 'config.flag-maximum',
      title: {
        en: 'A numeric configuration flag is not above the greatest value of its method',
        uk: 'Числовий параметр конфігурації не більший за найбільше значення для процедури',
      },
      source: schemaSource,
      answer: { status: 422, name: 'config.{flag}', text: '{value} is greater than the maximum of {limit}' },
      check: unlessFound(found, 'maximum'),
    }),
  ]
}

/** A tender is restricted when its agreement is, and only then; without an agreement it is not. */
export const configRestricted = defineRule({
  id: 'config.restricted-as-agreement',
  title: {
    en: 'A tender is restricted if and only if its agreement is',
    uk: 'Закупівля є закритою тоді й лише тоді, коли закритою є її рамкова угода',
  },
  source: `${source}.validate_restricted_config`,
  answer: { status: 422, name: 'config.restricted', text: 'Value must be {expected}.' },

  check(facts: TenderFacts) {
    const { tender } = facts
    const restricted = agreementOf(facts)?.config?.restricted === true
    return tender.config.restricted === restricted ? holds : { expected: restricted ? 'True' : 'False' }
  },
})

export const configEstimated = defineRule({
  id: 'config.no-value-restriction-without-estimation',
  title: {
    en: 'Bids are limited by the expected value only when there is one',
    uk: 'Обмеження пропозицій очікуваною вартістю можливе лише за її наявності',
  },
  source: `${source}.validate_estimated_value_config`,
  answer: {
    status: 422,
    name: 'config.hasValueRestriction',
    text: 'hasValueRestriction should be False',
  },

  check({ tender: { config }, method }: TenderFacts) {
    const restricted = config.hasValueEstimation === false && config.hasValueRestriction
    return restricted && method.awarding.criterion !== 'amountPerformance' ? {} : holds
  },
})

export const configCurrencies = defineRule({
  id: 'config.free-currency-needs-no-comparison',
  title: {
    en: 'Currencies may differ only where bids are neither auctioned, nor ordered, nor limited by value',
    uk: 'Валюти можуть різнитися лише тоді, коли немає аукціону, ранжування та обмеження вартістю',
  },
  source: `${source}.validate_value_currency_equality`,
  answer: {
    status: 422,
    name: 'config.valueCurrencyEquality',
    text: [
      'valueCurrencyEquality can be False only if hasAuction=False and hasAwardingOrder=False and hasValueRestriction=False',
    ],
  },

  check({ tender: { config } }: TenderFacts) {
    const compared = config.hasAuction || config.hasAwardingOrder || config.hasValueRestriction
    return config.valueCurrencyEquality === false && compared ? {} : holds
  },
})

/** Everything said about the configuration of a new tender, in the order of the CDB. */
export const configRules: readonly Rule<TenderFacts>[] = [
  agreementDecides,
  configComplete,
  ...flagsFit<TenderFacts>((facts) => ({ flags: flagsOf(facts), choices: choicesOf(facts) })),
  ...flagsFit<TenderFacts>((facts) => ({
    flags: flagsOf(facts),
    choices: listed(choicesByAgreement(facts)),
  })),
  configRestricted,
  configEstimated,
  configCurrencies,
]
