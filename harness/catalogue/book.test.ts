import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { MARK, ruleBook } from './book.ts'
import { catalogue } from './catalogue.ts'
import { readExamples } from './examples.ts'

const { rules } = catalogue()
const examples = readExamples()
const chapters = (text: string) =>
  [...text.matchAll(/^## (\S+)\n\n\*\*(.+)\*\*\n\n\*\*(.+)\*\*$/gm)].map(([, id, uk, en]) => ({ id, uk, en }))

describe('the rule book', () => {
  const book = ruleBook({ examples, coverage: { seen: { 'bid.while-tendering': { held: 7, refused: 3 } } } })
  const page = book.get('bid.md') ?? ''

  test('has a chapter for each rule, with its sentence in both languages', () => {
    const written = [...book.values()].flatMap(chapters)
    expect(written).toEqual(rules.map(({ id, title }) => ({ id, uk: title.uk, en: title.en })))
  })

  test('says what a run saw, links examples, and gives a reason or says that there is none', () => {
    const chapter = page.slice(page.indexOf('## bid.while-tendering'))
    expect(chapter).toContain('held · дотримано 7, refused · відмовлено 3')
    expect(chapter).toContain('(../../features/bidding/period.feature)')
    expect(book.get('request.md')).toContain('About the header of a request')
  })

  test('links only to pages and features that it knows', () => {
    for (const text of book.values()) {
      for (const [, link = ''] of text.matchAll(/\]\(([^)#]+)\)/g)) {
        const known =
          book.has(link) || [...examples.values()].flat().some(({ feature }) => link === `../../${feature}`)
        expect(known, link).toBe(true)
      }
    }
  })
})

describe('docs/rules', () => {
  const folder = new URL('../../docs/rules/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'))
  const texts = files.map((name) => readFileSync(new URL(name, folder), 'utf8'))

  test('is up to date with the rules: npm run etalon -- rules --book docs/rules', () => {
    expect(files.toSorted()).toEqual([...ruleBook({ examples }).keys()].toSorted())
    const written = texts.flatMap(chapters).toSorted((a, b) => String(a.id).localeCompare(String(b.id), 'en'))
    const now = rules
      .map(({ id, title }) => ({ id, uk: title.uk, en: title.en }))
      .toSorted((a, b) => a.id.localeCompare(b.id, 'en'))
    expect(written).toEqual(now)
  })

  test('is all generated', () => {
    expect(texts.filter((text) => !text.startsWith(MARK))).toEqual([])
  })
})
