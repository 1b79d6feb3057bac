import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrokerDriver } from '../contract.ts'

/** A driver behind a web address, as an eMall would serve it: JSON-RPC 2.0 over HTTP. */
export async function serveDriver(
  served: BrokerDriver,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const driver = served as Readonly<Record<string, ((args: unknown) => unknown) | undefined>>
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const { id, method, params } = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    outgoing.end(JSON.stringify({ jsonrpc: '2.0', id, ...(await answer(driver[method], params)) }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function answer(act: ((args: unknown) => unknown) | undefined, params: unknown) {
  if (!act) return { error: { code: -32601, message: 'no such operation' } }
  try {
    return { result: (await act(params)) ?? null }
  } catch (error) {
    const { name, message } = error as Error
    return { error: { code: name === 'Rejected' ? 1 : -32000, message } }
  }
}
