import { directDriver } from '../drivers/direct.ts'
import type { Asked } from '../drivers/driver.ts'
import { announce } from '../procedure/buyer.ts'
import { beginProcedure, type Plot } from '../procedure/procedure.ts'
import { ask, startChild } from './children.ts'
import { perSecond, type Row, whole } from './measure.ts'

/** How many tenders the requests are spread over. */
const TENDERS = 50

interface Announced {
  readonly path: string
  readonly token: string
}

const headers = {
  'content-type': 'application/json',
  authorization: `Basic ${Buffer.from('broker:').toString('base64')}`,
}

/** GET and PATCH of tenders over loopback, beside a bare server that answers the same bytes; memory of the empty server. */
export async function overHttp(
  plot: Plot,
  now: string,
  load: { count: number; atOnce: number },
): Promise<{ rows: Row[]; rss: number }> {
  const simulator = await startChild({ kind: 'simulator' })
  const tenders = await announceMany(simulator.address, await payloadOf(plot, now))
  const { text } = await ask(simulator.address, { verb: 'GET', path: tenders[0]?.path ?? '' })
  const bare = await startChild({ kind: 'bare', body: text })
  const one = (n: number): Announced => tenders[n % tenders.length] as Announced
  const get = (address: string) =>
    perSecond((n) => mustBe200(ask(address, { verb: 'GET', path: one(n).path })), load)
  const change = (address: string) => perSecond((n) => mustBe200(ask(address, patchOf(one(n), n))), load)
  const [gets, bareGets] = [await get(simulator.address), await get(bare.address)]
  const [patches, barePatches] = [await change(simulator.address), await change(bare.address)]
  simulator.stop()
  bare.stop()
  const share = (ours: number, theirs: number) => (ours / theirs).toFixed(2)
  const rows = [
    {
      what: `GET tender (${whole(text.length)} characters)`,
      figure: `${whole(gets)} /s`,
      ratio: share(gets, bareGets),
    },
    { what: 'PATCH tender', figure: `${whole(patches)} /s`, ratio: share(patches, barePatches) },
    { what: 'bare Node server, GET of the same bytes', figure: `${whole(bareGets)} /s`, ratio: '1.00' },
    {
      what: 'bare Node server, PATCH with the same bytes',
      figure: `${whole(barePatches)} /s`,
      ratio: '1.00',
    },
  ]
  return { rows, rss: simulator.rss }
}

/** What announcing the example sends. */
async function payloadOf(plot: Plot, now: string): Promise<unknown> {
  const driver = directDriver({ now })
  const sent: Asked[] = []
  const noting = {
    ...driver,
    send: (asked: Asked) => {
      sent.push(asked)
      return driver.send(asked)
    },
  }
  await announce(beginProcedure(noting, plot))
  return sent[0]?.body
}

async function announceMany(address: string, payload: unknown): Promise<Announced[]> {
  const body = JSON.stringify(payload)
  const announced: Announced[] = []
  for (let n = 0; n < TENDERS; n++) {
    const { text } = await ask(address, { verb: 'POST', path: '/api/2.5/tenders', headers, body })
    const { data, access } = JSON.parse(text) as { data: { id: string }; access: { token: string } }
    announced.push({ path: `/api/2.5/tenders/${data.id}`, token: access.token })
  }
  return announced
}

function patchOf({ path, token }: Announced, n: number) {
  const body = JSON.stringify({ data: { title: `Видання ${n}` } })
  return { verb: 'PATCH', path: `${path}?acc_token=${token}`, headers, body }
}

async function mustBe200(answer: Promise<{ status: number; text: string }>): Promise<void> {
  const { status, text } = await answer
  if (status !== 200) throw new Error(`answered ${status}: ${text.slice(0, 200)}`)
}
