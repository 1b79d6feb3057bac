import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { bidders, buyer, procuringEntity, tenderer } from '../../fixtures/payloads/organization.ts'
import { httpServer, listen } from '../../simulator/adapters/http-server/http-server.ts'
import { openAccount } from './accounts.ts'
import { openBroker } from './broker.ts'
import { website } from './web.ts'

const usage = `npx tsx harness/example-broker/main.ts --cdb http://127.0.0.1:8080/api/2.5
  --key <key>        the eMall's key at the CDB (broker)
  --port <number>    where its website is served (8195)
  --clock <url>      go by the clock of a simulator: http://127.0.0.1:8080/_sim/clock
  --file <path>      keep its database in this file; in memory without it
Owner tokens in the file are sealed with EXAMPLE_BROKER_SECRET.
`

/** Everybody who may log in, and with which password: it is an example. */
const demo = { buyer: 'buyer', bidder1: 'bidder', bidder2: 'bidder', viewer: 'viewer' } as const

const OFTEN = 1000

/** Serves the example eMall until it is stopped. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cdb: { type: 'string' },
      key: { type: 'string', default: 'broker' },
      port: { type: 'string', default: '8195' },
      clock: { type: 'string' },
      file: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  const { cdb, key, port, clock, file } = values
  if (values.help || cdb === undefined) return void process.stdout.write(usage)
  const secret = process.env.EXAMPLE_BROKER_SECRET ?? randomBytes(32).toString('hex')
  const now = clock === undefined ? Date.now : clockOf(clock)
  const broker = openBroker({ cdb, key, secret, now, ...(file !== undefined && { file }) })
  for (const [n, [id, password]] of Object.entries(demo).entries()) {
    const party = id === 'buyer' ? procuringEntity(buyer) : tenderer(bidders[n] ?? buyer)
    const role = id === 'buyer' ? 'buyer' : id === 'viewer' ? 'viewer' : 'bidder'
    openAccount(broker.store, { id, role, party, password })
  }
  broker.follow(OFTEN)
  void broker.deeds.resume()
  const server = httpServer(website(broker))
  const address = await listen(server, Number(port), '127.0.0.1')
  process.stdout.write(
    `website        ${address}/uk/tenders\nusers          ${Object.entries(demo)
      .map(([id, password]) => `${id} (password ${password})`)
      .join(', ')}\n`,
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      broker.close()
      server.close(() => process.exit(0))
      server.closeAllConnections()
    })
}

/** The clock of a simulator, which may be moved; the machine's until it was first read. */
function clockOf(url: string): () => number {
  let ahead = 0
  const look = async () => {
    const { now } = (await (await fetch(url)).json()) as { now: string }
    ahead = Date.parse(now) - Date.now()
  }
  const again = () => void look().catch(() => undefined)
  again()
  setInterval(again, OFTEN).unref()
  return () => Date.now() + ahead
}

await main()
