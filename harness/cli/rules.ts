import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, Option } from 'commander'
import { type Coverage, MARK, ruleBook } from '../catalogue/book.ts'
import { type CatalogueRule, catalogue, ruleOf } from '../catalogue/catalogue.ts'
import { readExamples } from '../catalogue/examples.ts'
import { explain, explainModelFault } from '../catalogue/explain.ts'
import { closest } from '../catalogue/suggest.ts'
import { type Language, languages, mentions } from '../catalogue/words.ts'
import { CliError } from './cli-error.ts'

interface RulesOptions {
  readonly json: boolean
  readonly lang: Language
  readonly method?: string
  readonly operation?: string
  readonly models: boolean
  readonly book?: string
  readonly coverage?: string
}

/** `etalon rules`: the catalogue listed, searched, one rule explained, or all of it written down as a book. */
export function rulesCommand(): Command {
  return new Command('rules')
    .argument('[text]', 'id of a rule to explain, or a text to look for in ids, sentences and answers')
    .option('--json', 'as JSON, with operations, answers and the hash of the catalogue', false)
    .addOption(new Option('--lang <language>', 'language of sentences').choices(languages).default('en'))
    .option('--method <id>', 'only rules that can govern tenders of this procurement method')
    .option('--operation <name>', 'only rules of this operation: bid.submit, or "POST /tenders"')
    .option('--models', 'list the faults that models find instead', false)
    .option('--book <folder>', 'write the rule book as Markdown into this folder')
    .option('--coverage <file>', 'what a run of the features saw (reports/coverage.json), for the book')
    .action((text: string | undefined, options: RulesOptions) => {
      if (options.book === undefined) process.stdout.write(`${answer(text, options)}\n`)
      else writeBook(options.book, options.coverage)
    })
}

const ID = /^(model:\S+|[a-z][a-z0-9-]*(\.[A-Za-z0-9-]+)+)$/

function answer(text: string | undefined, options: RulesOptions): string {
  const { rules, modelFaults, hash } = catalogue()
  const rule = text === undefined ? undefined : ruleOf(text)
  if (rule) return options.json ? json({ ...rule, examples: examplesOf(rule.id) }) : explained(rule, options)
  if (text !== undefined && modelFaults.includes(text)) return explainModelFault(text, options.lang)
  if (text !== undefined && ID.test(text)) throw unknown('rule', text, known())
  if (options.models) return listFaults(modelFaults, text, options)
  const found = rules.filter(fitting(options)).filter((each) => text === undefined || mentions(each, text))
  if (!found.length) throw new CliError(`no rule fits${text === undefined ? '' : ` "${text}"`}`)
  if (options.json) return json({ hash, rules: found, modelFaults })
  return `${found.map((each) => `${each.id}  ${each.title[options.lang]}`).join('\n')}\n\n${found.length} rules`
}

const known = () => [...catalogue().rules.map(({ id }) => id), ...catalogue().modelFaults]
const json = (value: unknown) => JSON.stringify(value, undefined, 2)
const examplesOf = (id: string) => readExamples().get(id) ?? []
const explained = (rule: CatalogueRule, { lang }: RulesOptions) => explain(rule, examplesOf(rule.id), lang)

function listFaults(faults: readonly string[], text: string | undefined, options: RulesOptions): string {
  const found = faults.filter((id) => text === undefined || id.toLowerCase().includes(text.toLowerCase()))
  if (!found.length) throw new CliError(`no fault of a model contains "${text}"`)
  return options.json ? json(found) : found.join('\n')
}

function fitting({ method, operation }: RulesOptions): (rule: CatalogueRule) => boolean {
  const { rules } = catalogue()
  const names = new Set(rules.flatMap((rule) => rule.methods))
  if (method !== undefined && !names.has(method)) throw unknown('method', method, [...names])
  const operations = new Set(rules.flatMap(({ asked }) => asked.flatMap(namesOf)))
  if (operation !== undefined && !operations.has(operation))
    throw unknown('operation', operation, [...operations])
  return (rule) =>
    (method === undefined || rule.methods.includes(method)) &&
    (operation === undefined || rule.asked.some((asked) => namesOf(asked).includes(operation)))
}

const namesOf = ({ operation, verb, path }: CatalogueRule['asked'][number]) => [operation, `${verb} ${path}`]

function unknown(what: string, name: string, names: readonly string[]): CliError {
  const like = closest(name, names)
  const hint = like.length ? `did you mean ${like.join(', ')}?` : 'etalon rules lists them'
  return new CliError(`no ${what} is called "${name}"; ${hint}`)
}

function writeBook(folder: string, coverageFile: string | undefined): void {
  const coverage = coverageFile === undefined ? undefined : readCoverage(coverageFile)
  const pages = ruleBook({ examples: readExamples(), ...(coverage && { coverage }) })
  try {
    mkdirSync(folder, { recursive: true })
    removeGone(folder, pages)
    for (const [name, text] of pages) writeFileSync(join(folder, name), text)
  } catch (error) {
    throw new CliError(`cannot write the rule book: ${(error as Error).message}`)
  }
  process.stdout.write(`${pages.size} pages in ${folder}\n`)
}

/** Pages of themes that are gone would contradict the index; what people wrote stays. */
function removeGone(folder: string, pages: ReadonlyMap<string, string>): void {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.md') && !pages.has(each))) {
    const file = join(folder, name)
    if (readFileSync(file, 'utf8').startsWith(MARK)) rmSync(file)
  }
}

function readCoverage(file: string): Coverage {
  try {
    const { seen } = JSON.parse(readFileSync(file, 'utf8')) as Coverage
    if (seen === null || typeof seen !== 'object') throw new Error('it has no member "seen"')
    return { seen }
  } catch (error) {
    throw new CliError(
      `cannot read the coverage ${file}: ${(error as Error).message}; a run of the features writes it`,
    )
  }
}
