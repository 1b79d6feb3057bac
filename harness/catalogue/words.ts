import type { CatalogueRule, Wording } from './catalogue.ts'

/** Languages in which the catalogue speaks. */
export const languages = ['uk', 'en'] as const
export type Language = (typeof languages)[number]

const english = {
  source: 'Source',
  answer: 'When broken',
  asked: 'Asked on',
  place: 'place',
  conditional: 'in some circumstances',
  methods: 'Methods',
  shown: 'Shown by',
  unshown: 'No example shows it yet',
  off: 'Switch it off',
  since: 'for objects created after',
  until: 'for objects created before',
  retired: 'Retired',
}

/** Fixed words of explanations, by language. */
export const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  uk: {
    source: 'Джерело',
    answer: 'У разі порушення',
    asked: 'Перевіряють під час',
    place: 'порядок',
    conditional: 'за певних обставин',
    methods: 'Процедури',
    shown: 'Приклади',
    unshown: 'Жоден приклад цього ще не показує',
    off: 'Як вимкнути',
    since: 'для об’єктів, створених після',
    until: 'для об’єктів, створених до',
    retired: 'Скасовано',
  },
}

/** An answer in one line: `403 body data: "text with {slots}"`. */
export function answerLine({ status, location = 'body', name, text }: Wording): string {
  return `${status} ${location} ${name}: ${JSON.stringify(text)}`
}

/** For objects of which age an answer is; empty when for all. */
export function ageOf({ since, until }: Wording, language: Language): string {
  const { since: after, until: before } = words[language]
  const parts = [since && `${after} ${since}`, until && `${before} ${until}`]
  return parts.filter((part) => part !== undefined).join(', ')
}

/** What somebody looks for stands in the id, a title or an answer. */
export function mentions(rule: CatalogueRule, text: string): boolean {
  const all = [rule.id, rule.title.en, rule.title.uk, rule.source, ...rule.answers.map(answerLine)]
  return all.join('\n').toLowerCase().includes(text.toLowerCase())
}
