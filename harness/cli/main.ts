#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { CliError } from './cli-error.ts'

/** Subcommands. Each is loaded only when it is asked for: the server must not wait for the test runner. */
const commands: Readonly<Record<string, { about: string; load: () => Promise<Command> }>> = {
  serve: {
    about: 'run the simulator: the CDB under /api/2.5 and its document service',
    load: async () => (await import('./serve.ts')).serveCommand(),
  },
  play: {
    about: 'play a whole procedure, from plan to signed contract',
    load: async () => (await import('./play.ts')).playCommand(),
  },
  certify: {
    about: 'certify a system, a CDB or an eMall: run the suite against it, a verdict per rule',
    load: async () => (await import('./certify.ts')).certifyCommand(),
  },
  new: {
    about: "write the beginning of an eMall's driver",
    load: async () => (await import('./new.ts')).newCommand(),
  },
  drive: {
    about: "let an eMall's driver that is a module answer as a program or as a web service",
    load: async () => (await import('./drive.ts')).driveCommand(),
  },
  fuzz: {
    about:
      'play sequences of legal and illegal requests: laws of the simulator, or differences of another CDB',
    load: async () => (await import('./fuzz.ts')).fuzzCommand(),
  },
  replay: {
    about: 'play one example of the last run, or a stored case, again, with every request',
    load: async () => (await import('./replay.ts')).replayCommand(),
  },
  merge: {
    about: 'join the runs of shards and judge the whole',
    load: async () => (await import('./merge.ts')).mergeCommand(),
  },
  probe: {
    about: 'meet the end of every period to the second, across clock changes and holidays',
    load: async () => (await import('./probe.ts')).probeCommand(),
  },
  matrix: {
    about: 'both verdicts on a rule: the CDB refuses, the eMall obeys',
    load: async () => (await import('./matrix.ts')).matrixCommand(),
  },
  doctor: {
    about: 'look whether a CDB can be certified',
    load: async () => (await import('./doctor.ts')).doctorCommand(),
  },
  rules: {
    about: 'list the rules, explain one, write the rule book',
    load: async () => (await import('./rules.ts')).rulesCommand(),
  },
  generate: {
    about: 'print generated tenders and bids, valid or wrong by one fact; try them',
    load: async () => (await import('./generate.ts')).generateCommand(),
  },
  judge: {
    about: 'judge recorded traffic (HAR)',
    load: async () => (await import('./judge.ts')).judgeCommand(),
  },
  'coverage-map': {
    about: 'draw what the features try: method × status × action × role',
    load: async () => (await import('./coverage-map.ts')).coverageMapCommand(),
  },
  mutants: {
    about: 'break the embedded CDB in many ways, and see which of them the features notice',
    load: async () => (await import('./mutants.ts')).mutantsCommand(),
  },
  auction: {
    about: 'judge the history of an auction, hold the auctions of a CDB elsewhere, plan one to watch',
    load: async () => (await import('./auction.ts')).auctionCommand(),
  },
  verify: {
    about: 'verify a certificate, offline',
    load: async () => (await import('./verify.ts')).verifyCommand(),
  },
  openapi: {
    about: 'print the OpenAPI document',
    load: async () => (await import('./openapi.ts')).openApiCommand(),
  },
}

const program = new Command('etalon')
  .description('Conformance test harness and reference simulator for Prozorro / OpenProcurement')
  .showHelpAfterError('(etalon --help lists the commands, etalon <command> --help their options)')
  .exitOverride()

const asked = process.argv.slice(2).find((word) => !word.startsWith('-') && word !== 'help')
for (const [name, { about, load }] of Object.entries(commands)) {
  const command = name === asked ? await load() : new Command(name)
  program.addCommand(command.description(about).exitOverride())
}

/** Exit codes: 0 done, 1 the thing itself failed, 2 it was asked wrongly; more in `harness/verdicts/exit-codes.ts`. */
try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof CliError) {
    console.error(`etalon: ${error.message}`)
    process.exitCode = error.exitCode
  } else throw error
}
