import type { KeyObject } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Command } from 'commander'
import type { Certificate } from '../certificate/certificate.ts'
import { reexecute } from '../certificate/reexecute.ts'
import { publicKeyOf } from '../certificate/signing-key.ts'
import { type Finding, findingCodes, readCertificate, verifyCertificate } from '../certificate/verify.ts'
import { directDriver } from '../drivers/direct.ts'
import { readRun } from '../reports/json.ts'
import type { PublicRun } from '../reports/secrets.ts'
import { CliError } from './cli-error.ts'

interface Options {
  readonly transcripts?: string
  readonly key?: string
  readonly reexecute?: true
}

/** `etalon verify <certificate.json>`: whether a certificate is what its signer signed; no network. */
export function verifyCommand(): Command {
  const codes = Object.entries(findingCodes).map(([found, code]) => `${code} ${found}`)
  return new Command('verify')
    .argument('<certificate>', 'certificate.json')
    .option('--transcripts <file>', 'run.json with the requests and replies that the certificate binds')
    .option('--key <key>', "the signer's public key: a PEM file, 64 hex digits or base64")
    .option('--reexecute', 'play the transcripts again in the embedded simulator and compare the answers')
    .addHelpText('after', `\nExit codes: ${codes.join(', ')}; 2 asked wrongly.`)
    .action(async (path: string, options: Options) => {
      const { found, words } = await verified(path, options)
      console.log(words.join('\n'))
      process.exitCode = findingCodes[found]
    })
}

async function verified(path: string, options: Options): Promise<Finding> {
  const certificate = readCertificate(contents(path, 'certificate'))
  if ('found' in certificate) return certificate
  const run = transcripts(path, options)
  if (run && 'found' in run) return run
  const finding = verifyCertificate(certificate, trustedKey(options.key), run)
  if (!options.reexecute || finding.found !== 'genuine' || !run) return finding
  return playedAgain(certificate, run, finding)
}

/** The run that the options name; with --reexecute the one beside the certificate. */
function transcripts(path: string, options: Options): PublicRun | Finding | undefined {
  const beside = join(dirname(path), 'run.json')
  const file = options.transcripts ?? (options.reexecute && existsSync(beside) ? beside : undefined)
  if (file === undefined) {
    if (options.reexecute)
      throw new CliError('--reexecute needs the transcripts: give --transcripts run.json')
    return undefined
  }
  try {
    return readRun(contents(file, 'transcripts'))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { found: 'unreadable', words: [`UNREADABLE: ${file}: ${error.message}`] }
  }
}

function contents(path: string, what: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new CliError(`the ${what} cannot be read: ${(error as Error).message}`)
  }
}

function trustedKey(given: string | undefined): KeyObject | undefined {
  if (given === undefined) return undefined
  const key = publicKeyOf(existsSync(given) ? readFileSync(given, 'utf8') : given)
  if (!key)
    throw new CliError(`--key: "${given}" is neither a PEM file nor an Ed25519 public key in hex or base64`)
  return key
}

const MOST_SHOWN = 20

async function playedAgain({ statement }: Certificate, run: PublicRun, finding: Finding): Promise<Finding> {
  const driver = directDriver({ seed: statement.seed, now: statement.clock })
  const counts = { same: 0, different: 0, 'not-playable': 0 }
  const differences: string[] = []
  for await (const { example, name, outcome, message } of reexecute(run, driver)) {
    counts[outcome]++
    if (outcome === 'different') differences.push(`example ${example} (${name}): ${message}`)
  }
  await driver.close()
  const { same, different } = counts
  const total = `played again in the embedded simulator: ${same} the same, ${different} different, ${counts['not-playable']} cannot be played from what the transcripts show`
  if (different > 0) {
    const words = ['PLAYED DIFFERENTLY: the system answers otherwise than the transcripts say', total]
    return { found: 'played-differently', words: [...words, ...differences.slice(0, MOST_SHOWN)] }
  }
  if (same === 0) return { found: 'not-playable', words: [...finding.words, `NOT PLAYABLE: ${total}`] }
  return { found: 'genuine', words: [...finding.words, total] }
}
