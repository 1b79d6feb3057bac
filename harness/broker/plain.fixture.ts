import type { Asked, Driver } from '../drivers/driver.ts'
import { builtInActors } from './actors/actors.ts'
import type { BrokerDriver } from './contract.ts'
import type { Setting } from './words.ts'

/** The least eMall that keeps every rule: no database of its own, it looks everything up in the CDB and knows every period. */
export function createDriver(): BrokerDriver {
  let emall: BrokerDriver = {}
  const each = (name: keyof BrokerDriver) => (args: unknown) => {
    const act = emall[name] as ((args: unknown) => unknown) | undefined
    return act?.(args)
  }
  const names = Object.keys(builtInActors({} as Driver, String)) as (keyof BrokerDriver)[]
  return {
    ...(Object.fromEntries(names.map((name) => [name, each(name)])) as BrokerDriver),
    init({ setting }) {
      emall = punctual(builtInActors(overHttp(setting), () => setting.cdb.key))
      return { name: 'plain', version: '1', syncWithin: 1 }
    },
  }
}

/** Does not ask the CDB for what is too late. */
function punctual(emall: BrokerDriver): BrokerDriver {
  const inStatus =
    <A extends { tender: string }, R>(act: ((args: A) => R) | undefined, period: string) =>
    async (args: A) => {
      const path = `${period}.endDate`
      const end = await emall.getTenderField?.({ user: 'viewer', tender: args.tender, path })
      const now = await emall.getTenderField?.({ user: 'viewer', tender: args.tender, path: 'status' })
      const open = period === 'enquiryPeriod' ? 'active.enquiries' : 'active.tendering'
      if (now !== open) throw Object.assign(new Error(`too late: it ended at ${end}`), { name: 'Rejected' })
      return (await act?.(args)) as Awaited<R>
    }
  return {
    ...emall,
    askQuestion: inStatus(emall.askQuestion, 'enquiryPeriod'),
    submitBid: inStatus(emall.submitBid, 'tenderPeriod'),
  } as BrokerDriver
}

function overHttp({ cdb }: Setting): Driver {
  const headers = (key: string) => ({ authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}` })
  async function send(asked: Asked) {
    const response = await fetch(`${cdb.url}${asked.path}`, {
      method: asked.verb,
      headers: {
        ...headers(asked.key ?? cdb.key),
        'content-type': 'application/json',
        ...(asked.token && { 'x-access-token': asked.token }),
      },
      ...(asked.body !== undefined && { body: JSON.stringify(asked.body) }),
    })
    return { asked, at: '', reply: { status: response.status, body: await response.json() } }
  }
  async function upload(title: string, content: string, format: string) {
    const body = new FormData()
    body.append('file', new File([content], title, { type: format }))
    const request = { method: 'POST', headers: headers(cdb.documentsKey), body }
    const { data } = (await (await fetch(cdb.documents, request)).json()) as {
      data: { url: string; hash: string }
    }
    return { ...data, title, format }
  }
  return { send, upload } as unknown as Driver
}
