import { type CatalogueRule, catalogue } from './catalogue.ts'
import type { Examples, FeatureExample } from './examples.ts'
import { reasonUntested } from './untested.ts'
import { ageOf, answerLine } from './words.ts'

/** What a run of the features saw: `reports/coverage.json`. */
export interface Coverage {
  readonly seen: Readonly<Record<string, { readonly held: number; readonly refused: number }>>
}

export interface BookSources {
  readonly examples: Examples
  readonly coverage?: Coverage
}

/** First line of every page: tells generated pages from written ones. */
export const MARK = '<!-- Written by: etalon rules --book. Changes belong into the rules. -->'

/** The rule book as Markdown: pages by file name, one for each theme (what stands before the first dot of an id). */
export function ruleBook(sources: BookSources): ReadonlyMap<string, string> {
  const themes = new Map<string, CatalogueRule[]>()
  for (const rule of catalogue().rules) {
    const theme = themeOf(rule)
    themes.set(theme, [...(themes.get(theme) ?? []), rule])
  }
  const pages = [...themes].map(([theme, rules]): [string, string] => [
    `${theme}.md`,
    page(theme, rules, sources),
  ])
  return new Map([['README.md', index(themes, sources)], ...pages])
}

const themeOf = ({ id }: CatalogueRule): string => id.split('.', 1)[0] ?? id

function index(themes: ReadonlyMap<string, readonly CatalogueRule[]>, { examples }: BookSources): string {
  const rows = [...themes].map(([theme, rules]) => {
    const shown = rules.filter(({ id }) => examples.has(id)).length
    return `| [${theme}](${theme}.md) | ${rules.length} | ${shown} |`
  })
  const { rules, modelFaults } = catalogue()
  return [
    MARK,
    '',
    '# Rule book · Книга правил',
    '',
    `${rules.length} rules, each one sentence of law with the answer of a system that keeps it. Beside them the models`,
    `check what is sent: ${modelFaults.length} constraints, \`etalon rules --models\` lists them.`,
    '',
    `${rules.length} правил; кожне — одне речення закону й відповідь системи, яка його дотримується. Крім того, моделі`,
    `перевіряють надіслані дані: ${modelFaults.length} обмежень, їх перелічує \`etalon rules --models\`.`,
    '',
    '| theme · тема | rules · правил | with examples · з прикладами |',
    '|---|---:|---:|',
    ...rows,
    '',
  ].join('\n')
}

function page(theme: string, rules: readonly CatalogueRule[], sources: BookSources): string {
  const contents = rules.map(({ id, title }) => `- [${id}](#${anchor(id)}): ${title.en}`)
  const chapters = rules.map((rule) => chapter(rule, sources))
  return `${[MARK, '', `# ${theme}`, '', '[All themes · Усі теми](README.md)', '', ...contents, '', ...chapters].join('\n')}\n`
}

/** GitHub's anchor of a heading that is an id: dots fall out. */
const anchor = (id: string): string => id.toLowerCase().replaceAll('.', '')

function chapter(rule: CatalogueRule, { examples, coverage }: BookSources): string {
  const shown = examples.get(rule.id) ?? []
  return [
    `## ${rule.id}`,
    '',
    `**${rule.title.uk}**`,
    '',
    `**${rule.title.en}**`,
    '',
    `- Source · Джерело: ${rule.source}`,
    ...rule.answers.map(answerItem),
    `- Asked on · Перевіряють: ${operations(rule)}`,
    `- Methods · Процедури: ${rule.methods.join(', ')}`,
    ...shownBy(rule.id, shown),
    ...(coverage ? [seenIn(rule.id, coverage)] : []),
    '',
  ].join('\n')
}

function answerItem(answer: CatalogueRule['answers'][number]): string {
  const age = [ageOf(answer, 'en'), ageOf(answer, 'uk')].filter((words) => words !== '').join(' · ')
  return `- Answer · Відповідь: \`\`${answerLine(answer)}\`\`${age && ` (${age})`}`
}

const MOST_OPERATIONS = 6

function operations({ asked }: CatalogueRule): string {
  const named = asked.slice(0, MOST_OPERATIONS).map(({ verb, path }) => `\`${verb} ${path}\``)
  const rest = asked.length - named.length
  return `${named.join(', ')}${rest > 0 ? ` (+${rest})` : ''}`
}

function shownBy(id: string, shown: readonly FeatureExample[]): string[] {
  if (!shown.length) {
    const reason = reasonUntested(id)
    return [
      reason
        ? `- No example · Без прикладів: ${reason.en} · ${reason.uk}`
        : '- No example: not yet exercised · Без прикладів: ще не перевірено',
    ]
  }
  const files = [...new Set(shown.map(({ feature }) => feature))]
  return files.map((file) => {
    const names = shown
      .filter(({ feature }) => feature === file)
      .map(({ name }) => name.replaceAll('<', '\\<'))
    return `- Examples · Приклади: [${file}](../../${file}) — ${names.join('; ')}`
  })
}

function seenIn(id: string, { seen }: Coverage): string {
  const { held, refused } = seen[id] ?? { held: 0, refused: 0 }
  return `- Last run · Останній прогін: held · дотримано ${held}, refused · відмовлено ${refused}`
}
