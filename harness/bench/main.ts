import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { directDriver } from '../drivers/direct.ts'
import { announce } from '../procedure/buyer.ts'
import { play } from '../procedure/play.ts'
import { plots } from '../procedure/plots.ts'
import { beginProcedure, type Plot, type Procedure, tenderPath } from '../procedure/procedure.ts'
import { ask, startChild, startTime } from './children.ts'
import { feedOfManyTenders } from './feed.ts'
import { median, percentile, perSecond, printTable, type Row, whole } from './measure.ts'
import { throughMsw } from './msw.ts'

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
  const procedure = beginProcedure(driver, plot)
  await announce(procedure)
  const read = await perSecond(() => driver.send({ verb: 'GET', path: tenderPath(procedure) }), LOAD)
  const change = await perSecond((n) => driver.send(patch(procedure, n)), LOAD)
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

async function overHttp(): Promise<{ rows: Row[]; rss: number }> {
  const simulator = await startChild({ kind: 'simulator' })
  const driver = directDriver({ now: NOW })
  const procedure = beginProcedure(driver, plot)
  // The same tender is announced over HTTP; only its address and token are needed from the answer.
  const recorded: { verb: string; path: string; body?: unknown }[] = []
  await announce({
    ...procedure,
    driver: {
      ...driver,
      send: (asked) => {
        recorded.push(asked)
        return driver.send(asked)
      },
    },
  })
  const headers = {
    'content-type': 'application/json',
    authorization: `Basic ${Buffer.from('broker:').toString('base64')}`,
  }
  const created = await ask(simulator.address, {
    verb: 'POST',
    path: '/api/2.5/tenders',
    headers,
    body: JSON.stringify(recorded[0]?.body),
  })
  const { data, access } = JSON.parse(created.text) as { data: { id: string }; access: { token: string } }
  const path = `/api/2.5/tenders/${data.id}`
  const { text } = await ask(simulator.address, { verb: 'GET', path })
  const bare = await startChild({ kind: 'bare', body: text })
  const get = (address: string) => perSecond(() => ask(address, { verb: 'GET', path }), LOAD)
  const change = (address: string) =>
    perSecond(
      (n) =>
        ask(address, {
          verb: 'PATCH',
          path: `${path}?acc_token=${access.token}`,
          headers,
          body: JSON.stringify({ data: { title: `Видання ${n}` } }),
        }),
      LOAD,
    )
  const figures = {
    get: await get(simulator.address),
    bareGet: await get(bare.address),
    patch: await change(simulator.address),
    barePatch: await change(bare.address),
  }
  simulator.stop()
  bare.stop()
  const rows = [
    {
      what: `GET tender (${whole(text.length)} characters)`,
      figure: `${whole(figures.get)} /s`,
      ratio: share(figures.get, figures.bareGet),
    },
    {
      what: 'PATCH tender',
      figure: `${whole(figures.patch)} /s`,
      ratio: share(figures.patch, figures.barePatch),
    },
    {
      what: 'bare Node server, GET of the same bytes',
      figure: `${whole(figures.bareGet)} /s`,
      ratio: '1.00',
    },
    {
      what: 'bare Node server, PATCH with the same bytes',
      figure: `${whole(figures.barePatch)} /s`,
      ratio: '1.00',
    },
  ]
  return { rows, rss: simulator.rss }
}

const share = (ours: number, bare: number): string => (ours / bare).toFixed(2)

/** Start of the published package: built into a folder that is thrown away. */
async function starting(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'etalon-bench-'))
  try {
    execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json', '--outDir', folder], { stdio: 'inherit' })
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
    const etalon: number[] = []
    const bare: number[] = []
    const nothing = "require('node:http').createServer().listen(0, () => console.log('up'))"
    for (let run = 0; run < 7; run++) {
      etalon.push(
        await startTime(process.execPath, [join(folder, 'harness/cli/main.js'), 'serve', '--port', '0']),
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
printTable('Requests in-process', await inProcess())
const http = await overHttp()
printTable('Requests over loopback (server in its own process, 16 at once)', http.rows)
printTable('Requests through msw', await throughMsw(plot, NOW))
printTable('Feed of 100,000 tenders', await feedOfManyTenders())
printTable('Start', await starting())
printTable('Memory', [{ what: 'server, nothing stored (with tsx)', figure: `${whole(http.rss / 1e6)} MB` }])
process.exit(0)
