/**
 * Writes the big tables of `simulator/domain/code-lists/*.table.ts` from a checkout of Prozorro's `standards` repository:
 *
 *     npx tsx scripts/code-lists.ts <path to the checkout> [<output folder>]
 *
 * Only the fields the simulator needs are kept. The output depends on the checkout alone, so two runs give equal files.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

type Item = Readonly<Record<string, unknown>>
type Rows = readonly (readonly string[])[]

/** `texts`: exported constant → its text. */
interface Table {
  readonly file: string
  readonly about: string
  readonly texts: Readonly<Record<string, string>>
}

const WIDTH = 110
const METHODS_WITH_CAUSES = ['reporting', 'negotiation', 'negotiation.quick']
const CRITERIA_GROUPS = [
  'article_16',
  'article_17',
  'other',
  'LCC',
  'decree_1178',
  'ukraine_facility',
  'decree_822',
]
const REASON_FIELDS = ['scheme', 'uri', 'title_uk', 'title_en', 'description_uk', 'description_en']

function fail(message: string): never {
  process.stderr.write(`code-lists: ${message}\n`)
  process.exit(1)
}

function reader(root: string): (path: string) => unknown {
  return (path) => {
    const file = join(root, path)
    if (!existsSync(file))
      fail(`${file} is missing: the argument must be a checkout of the standards repository`)
    try {
      return JSON.parse(readFileSync(file, 'utf8'))
    } catch (error) {
      return fail(`${file} is not JSON: ${String(error)}`)
    }
  }
}

function items(value: unknown): readonly Item[] {
  return Array.isArray(value) ? value : fail('expected a list')
}

function entries(value: unknown): readonly (readonly [string, Item])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('expected a mapping')
  return Object.entries(value as Record<string, Item>)
}

/** The keys in file order: `Object.keys` would move the ones that look like numbers to the front. */
function keysInOrder(root: string, path: string): readonly string[] {
  const text = readFileSync(join(root, path), 'utf8')
  const known = new Set(Object.keys(JSON.parse(text) as object))
  const found = [...text.matchAll(/"([^"\\]+)"\s*:/g)].map((match) => match[1] ?? '')
  return [...new Set(found.filter((key) => known.has(key)))]
}

/** The value at a dotted path as text; nothing there is an empty text. */
function text(item: unknown, path: string): string {
  const value = path.split('.').reduce<unknown>((at, field) => (at as Item | undefined)?.[field], item)
  return value === undefined || value === null ? '' : String(value)
}

/** Words wrapped at the width of the code. */
function wrapped(words: readonly string[]): string {
  const lines: string[] = []
  for (const word of words) {
    if (/\s/.test(word)) fail(`"${word}" holds a space and cannot stand in a list of words`)
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (lines.length === 0 || longer.length > WIDTH) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines.join('\n')
}

function lined(rows: Rows): string {
  for (const cell of rows.flat()) if (/[|\n\r]/.test(cell)) fail(`"${cell}" holds a column or line separator`)
  return rows.map((row) => row.join('|')).join('\n')
}

function table(file: string, about: string, texts: Readonly<Record<string, string>>): Table {
  return { file, about, texts }
}

/** One row per item: the texts at the paths. */
function rowsOf(list: unknown, ...paths: string[]): string {
  return lined(items(list).map((item) => paths.map((path) => text(item, path))))
}

/** One row per key: the key (which may be columns already), then the texts at the paths. */
function keyedRows(mapping: readonly (readonly [string, Item])[], ...paths: string[]): string {
  return lined(mapping.map(([key, item]) => [...key.split('|'), ...paths.map((path) => text(item, path))]))
}

function source(table: Table): string {
  const escaped = (value: string) =>
    value.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
  const constants = Object.entries(table.texts).map(
    ([name, value]) => `export const ${name} = \`\n${escaped(value)}\n\`\n`,
  )
  return `// Written by scripts/code-lists.ts: do not edit. ${table.about}\n\n${constants.join('\n')}`
}

type Read = (path: string) => unknown

function classifications(root: string, read: Read): readonly Table[] {
  const dk021 = keysInOrder(root, 'classifiers/dk021_uk.json')
  const cpv = keysInOrder(root, 'classifiers/cpv_en.json')
  const inCpv = new Set(cpv)
  const inDk021 = new Set(dk021)
  return [
    table('cpv', 'Codes of CPV and ДК021.', {
      commonCodes: wrapped(dk021.filter((code) => inCpv.has(code))),
      cpvOnlyCodes: wrapped(cpv.filter((code) => !inDk021.has(code))),
      dk021OnlyCodes: wrapped(dk021.filter((code) => !inCpv.has(code))),
      gmdnPrefixes: wrapped(read('classifiers/gmdn_cpv_prefixes.json') as string[]),
      roadPrefixes: wrapped(read('classifiers/ua_road_cpv_prefixes.json') as string[]),
    }),
    table('ua-road', 'UA-ROAD: id|description.', {
      roads: lined(entries(read('classifiers/ua_road.json')).map(([id, title]) => [id, String(title)])),
    }),
    table('uktzed', 'UKTZED codes.', { uktzed: wrapped(keysInOrder(root, 'classifiers/uktzed.json')) }),
  ]
}

/** The years in the order the list first names them: the CDB offers the schemes so. */
function kpkYears(read: Read): readonly string[] {
  return [...new Set(items(read('classifiers/kpk.json')).flatMap((item) => item.years as number[]))].map(
    String,
  )
}

function kpkByYears(read: Read): string {
  const years = new Map<string, Set<number>>()
  for (const item of items(read('classifiers/kpk.json'))) {
    const known = years.get(text(item, 'code')) ?? new Set<number>()
    for (const year of (item.years as number[] | undefined) ?? []) known.add(year)
    years.set(text(item, 'code'), known)
  }
  const codes = new Map<string, string[]>()
  for (const code of [...years.keys()].sort()) {
    const key = [...(years.get(code) ?? [])].sort().join(',')
    codes.set(key, [...(codes.get(key) ?? []), code])
  }
  const groups = [...codes.keys()].filter((key) => key !== '').sort()
  return groups.map((key) => `${key}:\n${wrapped(codes.get(key) ?? [])}`).join('\n')
}

function budget(root: string, read: Read): readonly Table[] {
  const keys = (path: string) => wrapped(keysInOrder(root, path))
  const programs = read('codelists/plans/funder_program.json')
  return [
    table('budget-classifiers', 'КПК ("years:", then the codes), ТПКВКМБ, КПКВ, КЕКВ, CCCE-UA.', {
      kpkYears: wrapped(kpkYears(read)),
      kpk: kpkByYears(read),
      tkpkmb: keys('classifiers/tkpkmb.json'),
      kpkv: keys('classifiers/kpkv_uk_2025.json'),
      kekv: keys('classifiers/kekv_uk.json'),
      ccce: keys('classifiers/ccce_ua.json'),
    }),
    table('plan-of-ukraine', 'plan_of_ukraine: id|name_uk|name_en.', {
      steps: keyedRows(entries(read('classifiers/plan_of_ukraine.json')), 'name_uk', 'name_en'),
    }),
    table('funders', 'Funders: scheme|id. Programmes: id|archive|funder scheme|funder id|name_uk|name_en.', {
      funderRows: rowsOf(read('codelists/tender/tender_funder.json'), 'identifier.scheme', 'identifier.id'),
      programRows: rowsOf(programs, 'id', 'archive', 'funder.scheme', 'funder.id', 'name_uk', 'name_en'),
    }),
  ]
}

function places(root: string, read: Read): readonly Table[] {
  const units = read('unit_codes/recommended.json') as Record<string, Item>
  const codes = keysInOrder(root, 'unit_codes/recommended.json')
  const agencies = items((read('organizations/identifier_scheme.json') as Item).data)
  const regions = read('classifiers/ua_regions.json') as string[]
  return [
    table('unit-codes', 'Recommended unit codes, the only ones the CDB accepts: code|name_uk|name_en.', {
      units: lined(codes.map((code) => [code, text(units[code], 'name_uk'), text(units[code], 'name_en')])),
    }),
    table('countries', 'Countries: ISO 3166-1 alpha-2|name_uk. Regions of Ukraine, one in a line.', {
      countries: keyedRows(entries(read('classifiers/countries.json')), 'name_uk'),
      regions: lined(regions.map((region) => [region])),
    }),
    table('identifier-schemes', 'Codes of organisation registration agencies.', {
      schemes: wrapped(agencies.map((item) => text(item, 'code'))),
    }),
    table('organizations', 'Brokers: name|title. Central purchasing bodies: EDRPOU|active.', {
      brokerRows: rowsOf(read('organizations/brokers.json'), 'name', 'title'),
      cpbRows: rowsOf(read('organizations/authorized_cpb.json'), 'identifier.id', 'active'),
    }),
  ]
}

function reasons(read: Read): readonly Table[] {
  const inForce = (path: string) => entries(read(path)).filter(([, item]) => item.archive !== true)
  const rationale = (law: string) =>
    keyedRows(inForce(`codelists/contract_change_rationale_type_${law}.json`), ...REASON_FIELDS)
  const details = METHODS_WITH_CAUSES.map((method) =>
    keyedRows(
      entries(read(`codelists/tender/tender_cause_details/${method}.json`)).map(([code, item]) => [
        `${method}|${code}|${item.archive === true}`,
        item,
      ]),
      ...REASON_FIELDS.slice(0, 4),
    ),
  )
  return [
    table('rationale-types', `Contract change rationale types: code|${REASON_FIELDS.join('|')}.`, {
      law922: rationale('law_922'),
      decree1178: rationale('decree_1178'),
    }),
    table('causes', 'Causes in force; causeDetails: method|code|archive|scheme|uri|title_uk|title_en.', {
      causesInForce: wrapped(inForce('codelists/tender/tender_cause.json').map(([code]) => code)),
      causeDetails: details.join('\n'),
    }),
  ]
}

/** Which criteria each method requires; equal sets of them are written once. */
function criteriaRules(root: string, read: Read): Table {
  const periods: string[][] = []
  const sets: string[] = []
  const word = (id: string, rules: unknown) =>
    [id.slice('CRITERION.'.length), ...(rules as string[])].join(':')
  for (const file of readdirSync(join(root, 'criteria/rules')).sort()) {
    for (const period of items(read(`criteria/rules/${file}`))) {
      const ids = entries(period.criteria).map(([id, item]) => word(id, item.rules).replace(/:required$/, ''))
      const set = wrapped(ids)
      if (!sets.includes(set)) sets.push(set)
      const bounds = ['period.start_date', 'period.end_date'].map((path) => text(period, path))
      periods.push([file.replace(/\.json$/, ''), ...bounds, String(sets.indexOf(set))])
    }
  }
  return table(
    'criteria-rules',
    'Periods: method|from|to|number of the set. Sets stand apart by a line "=", are counted from 0 and hold\n' +
      '// ids without "CRITERION." and, unless it is just "required", ":" and the rules.',
    { rulePeriods: lined(periods), ruleSets: sets.join('\n=\n') },
  )
}

function criteria(read: Read): Table {
  const rows = CRITERIA_GROUPS.map((group) =>
    keyedRows(
      items(read(`criteria/${group}.json`)).map((item) => [group, item]),
      ...['classification.id', 'classification.scheme', 'source', 'relatesTo', 'title'],
    ),
  )
  return table('criteria', 'Criteria: group|classification id|scheme|source|relatesTo|title.', {
    criteriaRows: rows.join('\n'),
  })
}

function templates(read: Read): Table {
  const rows = entries(read('templates/contract_templates.json')).map(([prefix, item]) => [
    prefix,
    ...items(item.templates).map((one) => `${one.active === true ? '+' : '-'}${text(one, 'name')}`),
  ])
  return table('contract-templates', 'Classification prefix|templates in force (+) and former ones (-).', {
    templateRows: lined(rows),
  })
}

const USAGE = 'usage: npx tsx scripts/code-lists.ts <checkout of the standards repository> [<folder>]'

function main(argument: string | undefined, output: string | undefined): void {
  if (argument === undefined) fail(USAGE)
  const root = resolve(argument)
  for (const path of ['.', 'classifiers/cpv_en.json', 'unit_codes/recommended.json', 'criteria/rules']) {
    if (!existsSync(join(root, path))) fail(`${root} is not a checkout of standards: no ${path}\n${USAGE}`)
  }
  const read = reader(root)
  const tables = [
    ...classifications(root, read),
    ...budget(root, read),
    ...places(root, read),
    ...reasons(read),
    criteria(read),
    criteriaRules(root, read),
    templates(read),
  ]
  const folder = output ?? fileURLToPath(new URL('../simulator/domain/code-lists/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  for (const table of tables) writeFileSync(join(folder, `${table.file}.table.ts`), source(table))
  process.stdout.write(`${tables.length} tables written to ${folder}\n`)
}

main(process.argv[2], process.argv[3])
