import { Command, InvalidArgumentError, Option } from 'commander'
import fc from 'fast-check'
import { methods } from '../../simulator/domain/methods/index.ts'
import { parse } from '../../simulator/domain/time.ts'
import { exampleAgreement } from '../generators/agreement.ts'
import { bidFor, methodNamed, neighbourOf, tenderOf, usualNow } from '../generators/arbitraries.ts'
import { checkMethod, type Tally } from '../generators/check.ts'
import type { GeneratedTender } from '../generators/tender.ts'
import { FlagError, type Flags, readFlag } from '../procedure/flags.ts'
import { CliError } from './cli-error.ts'
import { whole } from './whole.ts'

interface TenderWishes {
  readonly method: string
  readonly seed: number
  readonly count: number
  readonly bids: number
  readonly invalid: boolean
  readonly format: 'json' | 'ndjson'
  readonly config?: readonly string[]
  readonly now: string
  readonly agreement?: string
}

interface CheckWishes {
  readonly method?: readonly string[]
  readonly seed: number
  readonly count: number
}

const names = methods.map(({ id }) => id).join(', ')

/** `etalon generate tender`, `etalon generate check`: tenders and bids from the models and rules, by a seed. */
export function generateCommand(): Command {
  return new Command('generate').addCommand(tenderCommand()).addCommand(checkCommand())
}

function tenderCommand(): Command {
  return new Command('tender')
    .exitOverride()
    .description('print valid tenders, with valid bids for them, or what is wrong by one fact')
    .requiredOption('--method <id>', `procurement method: ${names}`)
    .option('--seed <number>', 'same seed, same bytes', whole(0), 1)
    .option('--count <number>', 'how many tenders', whole(1), 1)
    .option('--bids <number>', 'how many bids for each', whole(0), 0)
    .option('--invalid', 'of each (with --bids: of each bid) a neighbour that must be refused', false)
    .addOption(new Option('--format <name>', 'how it is printed').choices(['json', 'ndjson']).default('json'))
    .option(
      '--config <flag=value...>',
      'flags of the tender, like hasAuction=false; any that are allowed otherwise',
    )
    .option('--now <instant>', 'when the tender is announced, ISO 8601', instantOf, usualNow)
    .option('--agreement <id>', 'the agreement it names, where the method asks for one')
    .action((wishes: TenderWishes) => {
      process.stdout.write(printed(generated(wishes), wishes.format))
    })
}

function checkCommand(): Command {
  return new Command('check')
    .exitOverride()
    .description(
      'send generated tenders and bids to the embedded simulator: valid ones and what must be refused',
    )
    .option('--method <id...>', 'only these procurement methods')
    .option('--seed <number>', 'same seed, same tenders', whole(0), 1)
    .option(
      '--count <number>',
      'valid and invalid tenders and bids, so many of each, for every method',
      whole(1),
      1000,
    )
    .action(check)
}

/** Everything that is printed, in its order. Throws CliError 2 for what cannot be made. */
function generated(wishes: TenderWishes): readonly unknown[] {
  const { bids, invalid, seed, count } = wishes
  const cases = tendersOf(wishes).chain((tender) => caseOf(tender, bids, invalid))
  return fc.sample(cases, { seed, numRuns: count })
}

function tendersOf({ method: id, config = [], now, agreement }: TenderWishes): fc.Arbitrary<GeneratedTender> {
  try {
    const flags: Flags = Object.fromEntries(config.map(readFlag))
    const method = methodNamed(id)
    if (agreement === undefined) return tenderOf(id, { config: flags, now })
    if (!method.preSelection) throw new CliError(`${id} names no agreement: leave out --agreement`)
    if (!/^[0-9a-f]{32}$/.test(agreement))
      throw new CliError(`--agreement ${agreement}: an identifier has 32 hexadecimal digits`)
    const restricted = flags.restricted === true
    const named = method.byAgreement !== undefined && flags.hasTenderComplaints === false
    return tenderOf(id, {
      config: flags,
      now,
      agreement: exampleAgreement(method, { id: agreement, restricted, named }),
    })
  } catch (error) {
    if (error instanceof FlagError || error instanceof RangeError) throw new CliError(error.message)
    throw error
  }
}

function caseOf(tender: GeneratedTender, bids: number, invalid: boolean): fc.Arbitrary<unknown> {
  if (!bids) return invalid ? neighbourOf(tender) : fc.constant(tender)
  const made = bidFor(tender)
  const several = { minLength: bids, maxLength: bids }
  if (!invalid) return fc.array(made, several).map((valid) => ({ ...tender, bids: valid }))
  const wrong = made.chain((valid) => neighbourOf(tender, valid))
  return fc.array(wrong, several).map((neighbours) => ({ tender, neighbours }))
}

function printed(values: readonly unknown[], format: TenderWishes['format']): string {
  if (format === 'json') return `${JSON.stringify(values, undefined, 2)}\n`
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}

/** Of what went wrong no more than this is told for each method. */
const TOLD = 10

async function check({ method, seed, count }: CheckWishes): Promise<void> {
  let failed = 0
  for (const id of method ?? methods.map((each) => each.id)) {
    const started = performance.now()
    const tally = await checked(id, { seed, count, onProgress: (so) => say(`${figures(so)} of ${count}`) })
    const seconds = ((performance.now() - started) / 1000).toFixed(0)
    say('')
    console.log(`${figures(tally)}, ${tally.rules.size} ways of being wrong, ${seconds} s`)
    for (const surprise of tally.surprises.slice(0, TOLD)) console.log(JSON.stringify(surprise))
    failed += tally.surprises.length
  }
  if (failed) throw new CliError(`${failed} answers were not those that they must be`, 1)
}

async function checked(id: string, options: Parameters<typeof checkMethod>[1]): Promise<Tally> {
  try {
    return await checkMethod(id, options)
  } catch (error) {
    if (error instanceof RangeError) throw new CliError(error.message)
    throw error
  }
}

const figures = ({ method, tenders, bids, wrongTenders, wrongBids, surprises }: Tally): string =>
  `${method}: accepted ${tenders} tenders and ${bids} bids, refused ${wrongTenders} and ${wrongBids}, surprises ${surprises.length}`

/** On a terminal one line that keeps changing. */
function say(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${line}`)
}

function instantOf(text: string): string {
  if (parse(text) === undefined)
    throw new InvalidArgumentError('expected an ISO 8601 instant such as 2026-11-23T10:00:00+02:00.')
  return text
}
