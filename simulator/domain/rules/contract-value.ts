import { decimal, netMismatch, sum } from '../contracting/money.ts'
import { awardOf, isPercentage, moneyAtIssue, type TermsFacts } from '../contracting/terms.ts'
import { equal, isObject } from '../json.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

const source = 'openprocurement.api: contracting/core/procedure/state/contract.py'

export const valueGiven = defineRule({
  id: 'contract.value-of-method',
  title: {
    en: 'The value of a contract is an amount, or a percentage where the method pays a share',
    uk: 'Ціна договору є сумою, а якщо процедурою передбачено частку — відсотком',
  },
  source: `${source}, validate_value`,
  answer: { status: 422, name: '{member}', text: ['This field is required.'] },

  check({ becomes: { value }, method }: TermsFacts) {
    const member = method.awarding.criterion === 'amountPercentage' ? 'amountPercentage' : 'amount'
    return !value || value[member] !== undefined ? holds : { member }
  },
})

export const valueCurrency = defineRule({
  id: 'contract.currency-stays',
  title: { en: 'The currency of a contract does not change', uk: 'Валюту договору не змінюють' },
  source: `${source}, validate_update_contract_value`,
  answer: { status: 403, name: 'value', text: "Can't update currency for contract value" },
  check: ({ was, becomes }: TermsFacts) =>
    was.value && becomes.value && was.value.currency !== becomes.value.currency ? {} : holds,
})

type Money = 'value' | 'amountPaid'

function netGiven(member: Money): Rule<TermsFacts> {
  return defineRule({
    id: `contract.${member === 'value' ? 'value' : 'amount-paid'}-net-given`,
    title: {
      en: 'An amount of a contract comes with its amount without tax',
      uk: 'Суму договору вказують разом із сумою без податку',
    },
    source: `${source}, validate_update_contract_value_net_required`,
    answer: { status: 422, name: '{member}', text: { amountNet: 'This field is required.' } },

    check(facts: TermsFacts) {
      const money = moneyAtIssue(facts, member)
      return money && (money.amountNet ?? null) === null ? { member } : holds
    },
  })
}

const mismatchOf = (facts: TermsFacts, member: Money) => {
  const money = moneyAtIssue(facts, member)
  return money && netMismatch(money)
}

function taxInRange(member: Money): Rule<TermsFacts> {
  return defineRule({
    id: `contract.${member === 'value' ? 'value' : 'amount-paid'}-tax-in-range`,
    title: {
      en: 'An amount with tax is not below the one without it and exceeds it by no more than 20 percent',
      uk: 'Сума з податком не менша за суму без нього й перевищує її щонайбільше на 20 відсотків',
    },
    source: `${source}, validate_update_contract_value_amount`,
    answer: {
      status: 403,
      name: 'value',
      text: 'Amount should be equal or greater than amountNet and differ by no more than 20.0%',
    },
    check: (facts: TermsFacts) => (mismatchOf(facts, member) === 'with-tax' ? {} : holds),
  })
}

function noTaxNoDifference(member: Money): Rule<TermsFacts> {
  return defineRule({
    id: `contract.${member === 'value' ? 'value' : 'amount-paid'}-without-tax-equals-net`,
    title: {
      en: 'Without tax the amount is the amount without tax',
      uk: 'Без податку сума договору дорівнює сумі без податку',
    },
    source: `${source}, validate_update_contract_value_amount`,
    answer: { status: 403, name: 'value', text: 'Amount and amountNet should be equal' },
    check: (facts: TermsFacts) => (mismatchOf(facts, member) === 'without-tax' ? {} : holds),
  })
}

export const valueNetGiven = netGiven('value')
export const paidNetGiven = netGiven('amountPaid')
export const valueTaxRules = [taxInRange('value'), noTaxNoDifference('value')] as const
export const paidTaxRules = [taxInRange('amountPaid'), noTaxNoDifference('amountPaid')] as const

/** The new value is to be compared with the award's. */
function toCompare({ tender, was, becomes }: TermsFacts, kind: 'money' | 'percentage') {
  const { value } = becomes
  if (!value || tender.config.valueCurrencyEquality === false) return undefined
  if (isPercentage(value) !== (kind === 'percentage')) return undefined
  return equal(was.value, value) && was.status === becomes.status ? undefined : value
}

/** Sum over the contracts of the award that stand, with this one as it will be. */
function ofAllContracts(facts: TermsFacts, member: 'amount' | 'amountNet') {
  const { tender, contract, was, becomes, desk } = facts
  const others = (tender.contracts ?? [])
    .filter(({ status, awardID }) => status !== 'cancelled' && awardID === contract.awardID)
    .filter(({ id }) => id !== becomes.id && id !== was.id)
    .map(({ id }) => desk.stored('contract', id)?.value)
  return sum([...others, becomes.value].map((value) => decimal(value?.[member])))
}

/** Which amount exceeds the award's: where tax is in the contract but not in the award, the one without tax counts. */
function excess(facts: TermsFacts): 'amount' | 'amountNet' | undefined {
  const value = toCompare(facts, 'money')
  if (!value) return undefined
  const awarded = awardOf(facts)?.value
  const member = value.valueAddedTaxIncluded && !awarded?.valueAddedTaxIncluded ? 'amountNet' : 'amount'
  return ofAllContracts(facts, member).greaterThan(decimal(awarded?.amount)) ? member : undefined
}

export const valueWithinAward = defineRule({
  id: 'contract.value-within-award',
  title: {
    en: 'The contracts of an award cost no more than was awarded',
    uk: 'Ціна договорів за рішенням не перевищує визначеної в ньому',
  },
  source: `${source}, _validate_contract_value_amount`,
  answer: { status: 403, name: 'value', text: 'Amount should be less or equal to awarded amount' },
  check: (facts: TermsFacts) => (excess(facts) === 'amount' ? {} : holds),
})

export const netWithinAward = defineRule({
  id: 'contract.net-within-award',
  title: {
    en: 'Where the award is without tax, the contracts without tax cost no more than was awarded',
    uk: 'Якщо рішення не враховує податку, договори без податку не дорожчі за визначене в ньому',
  },
  source: `${source}, _validate_contract_value_amount`,
  answer: { status: 403, name: 'value', text: 'AmountNet should be less or equal to awarded amount' },
  check: (facts: TermsFacts) => (excess(facts) === 'amountNet' ? {} : holds),
})

export const percentageWithinAward = defineRule({
  id: 'contract.percentage-within-award',
  title: {
    en: "The percentage of a contract is no higher than the award's",
    uk: 'Відсоток у договорі не перевищує визначеного в рішенні',
  },
  source: `${source}, _validate_contract_value_amountPercentage`,
  answer: {
    status: 403,
    name: 'value',
    text: 'Amount percentage should be less or equal to awarded amount percentage',
  },

  check(facts: TermsFacts) {
    const share = toCompare(facts, 'percentage')?.amountPercentage
    const awarded = (awardOf(facts)?.value as { amountPercentage?: number } | undefined)?.amountPercentage
    return share !== undefined && decimal(share).greaterThan(decimal(awarded)) ? {} : holds
  },
})

export const paidInCurrency = defineRule({
  id: 'contract.amount-paid-in-currency-of-value',
  title: {
    en: 'What was paid is in the currency of the contract',
    uk: 'Сплачену суму вказують у валюті договору',
  },
  source: `${source}, validate_update_contracting_value_identical`,
  answer: {
    status: 403,
    name: 'amountPaid',
    text: 'currency of amountPaid should be identical to currency of value of contract',
  },

  check({ becomes: { value }, command: { body } }: TermsFacts) {
    const data = body.fault ? undefined : body.data
    const paid = isObject(data) ? data.amountPaid : undefined
    const currency = isObject(paid) ? (paid.currency ?? undefined) : undefined
    return value && currency !== undefined && value.currency !== currency ? {} : holds
  },
})

export const paidWithinValue = defineRule({
  id: 'contract.amount-paid-within-value',
  title: {
    en: 'No more is paid than the contract costs without tax',
    uk: 'Сплачена сума без податку не перевищує ціни договору без податку',
  },
  source: `${source}, validate_update_contract_paid_amount`,
  answer: {
    status: 403,
    name: 'amountPaid',
    text: 'AmountPaid amountNet can`t be greater than value amountNet',
  },

  check({ becomes: { value, amountPaid } }: TermsFacts) {
    if (!amountPaid || !value?.amountNet) return holds
    return decimal(amountPaid.amountNet).greaterThan(decimal(value.amountNet)) ? {} : holds
  },
})
