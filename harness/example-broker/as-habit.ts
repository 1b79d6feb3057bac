import type { Habits } from './habits.ts'
import type { Json } from './store.ts'

const HRYVNIA = 'UAH'

/** What is sent, as this eMall's form and database leave it: unchanged, where its habits are good. */
export function asHabit(data: unknown, habits: Habits): unknown {
  const { currency, amounts, text } = habits
  if (currency === 'kept' && amounts === 'exact' && text === 'unicode') return data
  if (Array.isArray(data)) return data.map((one) => asHabit(one, habits))
  if (data === null || typeof data !== 'object') return data
  return Object.fromEntries(
    Object.entries(data as Json).map(([member, value]) => [
      member,
      memberAs(data as Json, member, value, habits),
    ]),
  )
}

function memberAs({ currency }: Json, member: string, value: unknown, habits: Habits): unknown {
  if (member === 'currency' && habits.currency === 'UAH') return HRYVNIA
  const isForeign = currency !== undefined && currency !== HRYVNIA
  if (member === 'amount' && typeof value === 'number' && habits.amounts === 'rounded' && isForeign)
    return Math.round(value)
  if (member === 'answer' && typeof value === 'string' && habits.text === 'latin')
    return value.replace(/[^ -~а-яА-Я]/g, '?')
  return asHabit(value, habits)
}
