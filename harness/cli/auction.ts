import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import { parse as parseYaml } from 'yaml'
import { checkHistory, type Verdict } from '../../simulator/domain/auction/history/check.ts'
import type { AuctionHistory } from '../../simulator/domain/auction/history/document.ts'
import { readHistory } from '../../simulator/domain/auction/history/read.ts'
import { exitCodes } from '../verdicts/exit-codes.ts'
import { demoCommand } from './auction-demo.ts'
import { serveAuctionsCommand } from './auction-serve.ts'
import { CliError } from './cli-error.ts'

type Language = 'en' | 'uk'

interface CheckOptions {
  readonly protocol?: string
  readonly json: boolean
  readonly lang: Language
}

/** `etalon auction`: what can be done with auctions. */
export function auctionCommand(): Command {
  return new Command('auction')
    .addCommand(checkCommand().exitOverride())
    .addCommand(serveAuctionsCommand().exitOverride())
    .addCommand(demoCommand().exitOverride())
}

function checkCommand(): Command {
  return new Command('check')
    .description('judge the history of an auction, ours or of the real module')
    .argument(
      '<file>',
      'JSON: the document of an auction, a list of them, or one a line as a watcher received them',
    )
    .option('--protocol <file>', 'the audit document (YAML or JSON) that was uploaded to the tender')
    .option('--json', 'as JSON', false)
    .addOption(
      new Option('--lang <language>', 'language of what is found').choices(['en', 'uk']).default('en'),
    )
    .action((file: string, options: CheckOptions) => {
      const history = historyIn(file, options.protocol)
      const verdict = checkHistory(history)
      const text = options.json
        ? JSON.stringify(verdict, undefined, 2)
        : printVerdict(verdict, history, options.lang)
      process.stdout.write(`${text}\n`)
      if (verdict.breaches.length) process.exitCode = exitCodes.failed
    })
}

function historyIn(file: string, protocolFile: string | undefined): AuctionHistory {
  const json = jsonIn(file)
  const protocol = protocolFile === undefined ? undefined : yamlIn(protocolFile)
  const reading = readHistory(json, protocol)
  if ('fault' in reading) throw new CliError(`${file} ${reading.fault}`)
  return reading.history
}

function textOf(file: string): string {
  try {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
    if (text.trim() !== '') return text
  } catch (error) {
    throw new CliError(`cannot read ${file}: ${(error as Error).message}`)
  }
  throw new CliError(`${file} is empty`)
}

/** One JSON text, or one a line; a watcher's log may hold the PING of the feed between them. */
function jsonIn(file: string): unknown {
  const text = textOf(file)
  try {
    return JSON.parse(text)
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '' && line.trim() !== 'PING')
    if (lines.length > 1 && lines.every((line) => line.trim().startsWith('{'))) return lines.map(lineIn(file))
    throw new CliError(`${file} is not JSON: ${(error as Error).message}`)
  }
}

const lineIn = (file: string) => (line: string, n: number) => {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new CliError(`${file} is not JSON, in message ${n}: ${(error as Error).message}`)
  }
}

function yamlIn(file: string): unknown {
  try {
    // Python's own tags say nothing here.
    return parseYaml(textOf(file), { logLevel: 'error' }) as unknown
  } catch (error) {
    if (error instanceof CliError) throw error
    throw new CliError(`${file} is not YAML: ${(error as Error).message}`)
  }
}

const words = {
  en: {
    held: 'hold',
    broken: 'broken',
    silent: 'not looked at',
    document: 'document',
    verdict: 'verdict',
    source: 'source',
  },
  uk: {
    held: 'дотримано',
    broken: 'порушено',
    silent: 'не перевірено',
    document: 'документ',
    verdict: 'висновок',
    source: 'джерело',
  },
}

/** A verdict for a terminal: each breach with its smallest witness. */
function printVerdict({ breaches, held, silent }: Verdict, history: AuctionHistory, lang: Language): string {
  const say = words[lang]
  const last = history.documents.length - 1
  const place = (document: number | undefined) =>
    document === undefined || last === 0 ? '' : `${say.document} ${document}/${last}, `
  return [
    `${history.documents[last]?._id}: ${held.length} ${say.held}, ${breaches.length} ${say.broken}, ${silent.length} ${say.silent}`,
    ...breaches.flatMap(({ id, title, source, document, says }) => [
      '',
      `${id}  ${title[lang]}`,
      `  ${place(document)}${says[lang]}`,
      `  ${say.source}: ${source}`,
    ]),
    ...(silent.length ? ['', `${say.silent}: ${silent.join(', ')}`] : []),
    '',
    `${say.verdict}: ${breaches.length ? 'fail' : 'pass'}`,
  ].join('\n')
}
