import type { SimulatorOptions } from '../../simulator/main.ts'
import type { Law } from './law.ts'

/** What is broken. */
export const systems = {
  cdb: { en: 'the CDB', uk: 'ЦБД' },
  auction: { en: 'the auction', uk: 'аукціон' },
  broker: { en: 'the eMall', uk: 'майданчик' },
} as const

export type System = keyof typeof systems

/** In which way a system is broken. */
export const operators = {
  off: { en: 'the rule is not asked', uk: 'норму не перевіряють' },
  second: { en: 'a boundary is off by one second', uk: 'межа зсунута на секунду' },
  unit: { en: 'a boundary is off by one unit', uk: 'межа зсунута на одиницю' },
  status: { en: 'one status is taken for another', uk: 'один статус сприйнято за інший' },
  role: { en: 'one role is taken for another', uk: 'одну роль сприйнято за іншу' },
  condition: { en: 'a flag is read the other way round', uk: 'прапорець прочитано навпаки' },
  order: { en: 'two things come in the wrong order', uk: 'порядок порушено' },
  may: { en: 'an operation is open to every key', uk: 'операція доступна будь-якому ключу' },
  forget: { en: 'a side effect is forgotten', uk: 'наслідок забуто' },
  always: { en: 'steps of some cases are taken in all', uk: 'кроки для окремих випадків роблять завжди' },
  never: { en: 'steps of some cases are taken in none', uk: 'кроки для окремих випадків не роблять ніколи' },
  table: { en: "a word of a method's table is another", uk: 'значення в таблиці методу інше' },
  days: {
    en: 'working days are counted as calendar days, or the reverse',
    uk: 'робочі дні сплутано з календарними',
  },
  period: { en: 'a period ends a day late', uk: 'період закінчується на день пізніше' },
  rounding: { en: 'an amount is rounded to whole units', uk: 'суму заокруглено до цілих' },
  leak: { en: 'a hidden field is shown', uk: 'приховане поле показано' },
  count: { en: 'there is one too many, or too few', uk: 'на один більше або менше' },
  figure: { en: 'one figure is taken for another', uk: 'одне число сприйнято за інше' },
  habit: { en: 'an eMall has one bad habit', uk: 'майданчик має одну погану звичку' },
} as const

export type Operator = keyof typeof operators

/** What is told of a deliberately broken system. */
export interface Bent {
  /** Stays the same from run to run: operator, what is bent, and how. */
  readonly id: string
  readonly operator: Operator
  /** The rule, operation, method or address that is bent. */
  readonly target: string
  /** What it does otherwise. */
  readonly words: string
  readonly uk?: string
}

/** A CDB whose law is bent. */
export interface Mutant extends Bent {
  /** Numbers of the examples that can tell, the likeliest first. */
  readonly toldBy: readonly number[]
  /** What the broken system is made of. */
  readonly bend: (law: Law) => Pick<SimulatorOptions, 'law' | 'disabledRules'>
}

/** A mutant whose law is another one. */
export function bending(change: (law: Law) => Law): Mutant['bend'] {
  return (law) => ({ law: change(law) })
}
