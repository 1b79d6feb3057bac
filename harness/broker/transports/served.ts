import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { isObject } from '../../../simulator/domain/json.ts'
import type { BrokerDriver } from '../contract.ts'
import { METHOD_NOT_FOUND, REJECTED, THREW } from './json-rpc.ts'

/** A driver that is a module, behind a web address: JSON-RPC 2.0 over HTTP. Port 0 takes any free one. */
export async function serveDriver(
  driver: BrokerDriver,
  port = 0,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    outgoing.end(await answerTo(driver, Buffer.concat(chunks).toString('utf8')))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** The same over two streams, one message a line, until there is nothing more to hear. */
export async function speakDriver(
  driver: BrokerDriver,
  input: NodeJS.ReadableStream,
  say: (line: string) => unknown,
): Promise<void> {
  for await (const line of createInterface({ input })) say(`${await answerTo(driver, line)}\n`)
}

async function answerTo(driver: BrokerDriver, text: string): Promise<string> {
  const asked = JSON.parse(text) as unknown
  const { id, method, params } = isObject(asked) ? asked : { id: null, method: '', params: {} }
  const act = (driver as Readonly<Record<string, unknown>>)[String(method)]
  return JSON.stringify({ jsonrpc: '2.0', id, ...(await outcomeOf(act, params)) })
}

async function outcomeOf(act: unknown, params: unknown): Promise<object> {
  if (typeof act !== 'function') return { error: { code: METHOD_NOT_FOUND, message: 'no such operation' } }
  try {
    return { result: (await act(params)) ?? null }
  } catch (error) {
    const { name, message } = error as Error
    return { error: { code: name === 'Rejected' ? REJECTED : THREW, message } }
  }
}
