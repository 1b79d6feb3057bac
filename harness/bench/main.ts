import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { directDriver } from '../drivers/direct.ts'
import { announce } from '../procedure/buyer.ts'
import { play } from '../procedure/play.ts'
import { plots } from '../procedure/plots.ts'
import { beginProcedure, type Plot, type Procedure, tenderPath } from '../procedure/procedure.ts'
import { auctions } from './auctions.ts'
import { startTime } from './children.ts'
import { feedOfManyTenders } from './feed.ts'
import { median, percentile, perSecond, printTable, type Row, whole } from './measure.ts'
import { throughMsw } from './msw.ts'
import { overHttp } from './over-http.ts'
import { generatedTenders, statefulSequences, triedMutants } from './properties.ts'
import { auctionFeed } from './room.ts'

/** `npm run bench`: how fast it is, each figure beside a bare Node server that answers the same bytes. */
const plot = plots.belowThreshold as Plot
const NOW = '2026-02-02T09:00:00+02:00'
const LOAD = { count: 4000, atOnce: 16 }

async function wholeProcedures(): Promise<Row[]> {
  const took: number[] = []
  for (let run = 0; run < 60; run++) {
    const driver = directDriver({ now: NOW, seed: `bench-${run}` })
    const started = performance.now()
    for await (const _ of play(driver, plot));
    took.push(performance.now() - started)
  }
  const warm = took.slice(10)
  return [
    { what: 'plan to signed contract, 3 bidders, median of 50', figure: `${median(warm).toFixed(1)} ms` },
    { what: '95th percentile', figure: `${percentile(warm, 95).toFixed(1)} ms` },
    { what: 'the very first, cold', figure: `${(took[0] as number).toFixed(0)} ms` },
  ]
}

async function inProcess(): Promise<Row[]> {
  const driver = directDriver({ now: NOW })
  const procedures: Procedure[] = []
  for (let n = 0; n < 50; n++) procedures.push(beginProcedure(driver, plot))
  for (const procedure of procedures) await announce(procedure)
  const one = (n: number) => procedures[n % procedures.length] as Procedure
  const read = await perSecond((n) => driver.send({ verb: 'GET', path: tenderPath(one(n)) }), LOAD)
  const change = await perSecond((n) => driver.send(patch(one(n), n)), LOAD)
  return [
    { what: 'GET tender', figure: `${whole(read)} /s` },
    { what: 'PATCH tender', figure: `${whole(change)} /s` },
  ]
}

function patch(procedure: Procedure, n: number) {
  const { keys, tender } = procedure
  const body = { data: { title: `Книги, видання ${n}` } }
  return {
    verb: 'PATCH',
    path: tenderPath(procedure),
    key: keys.buyer,
    token: tender?.token ?? '',
    body,
  } as const
}

/** Start of the published package: built into a folder that is thrown away. */
async function starting(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'etalon-bench-'))
  try {
    execFileSync('npx', ['tsx', 'scripts/build.ts', join(folder, 'dist')], { stdio: 'inherit' })
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
    const etalon: number[] = []
    const bare: number[] = []
    const nothing = "require('node:http').createServer().listen(0, () => console.log('up'))"
    for (let run = 0; run < 7; run++) {
      etalon.push(
        await startTime(process.execPath, [join(folder, 'dist/harness/cli/main.js'), 'serve', '--port', '0']),
      )
      bare.push(await startTime(process.execPath, ['-e', nothing]))
    }
    return [
      {
        what: 'etalon serve listens after, median of 7',
        figure: `${whole(median(etalon))} ms`,
        ratio: `${(median(etalon) / median(bare)).toFixed(1)} ×`,
      },
      { what: 'bare Node server listens after', figure: `${whole(median(bare))} ms`, ratio: '1.0 ×' },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

console.log(`Node ${process.version}; ratios are shares of a bare Node server in the same run`)
printTable('A whole belowThreshold procedure, in-process, virtual time', await wholeProcedures())
printTable('Auctions with three bidders', await auctions(NOW))
printTable('Requests in-process', await inProcess())
const http = await overHttp(plot, NOW, LOAD)
printTable('Requests over loopback (server in its own process, 16 at once)', http.rows)
printTable('Requests through msw', await throughMsw(plot, NOW))
printTable('Feed of 100,000 tenders', await feedOfManyTenders())
printTable('Auction room', await auctionFeed())
printTable('Stateful sequences in-process, every law after every step', await statefulSequences())
printTable('Generators', await generatedTenders(plot))
printTable('Mutants', await triedMutants())
printTable('Start', await starting())
printTable('Memory', [{ what: 'server, nothing stored (with tsx)', figure: `${whole(http.rss / 1e6)} MB` }])
process.exit(0)
