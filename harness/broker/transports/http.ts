import type { Outcome, Transport } from '../contract.ts'
import { answered, request } from './json-rpc.ts'
import { hung, PATIENCE } from './patience.ts'
import { outcomesOf } from './transport.ts'

/** A driver that is a web service: every operation is a POST of JSON-RPC 2.0 to one address. */
export function httpTransport(url: string, patience = PATIENCE): Transport {
  let id = 0
  return outcomesOf({
    async perform(operation, args): Promise<Outcome> {
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: request(++id, operation, args),
          signal: AbortSignal.timeout(patience),
        })
        return answered(await response.text()).outcome
      } catch (error) {
        if ((error as Error).name === 'TimeoutError') return hung(patience)
        const { message, cause } = error as Error
        const why = cause instanceof Error ? `${message}: ${cause.message}` : message
        return { kind: 'crash', how: 'died', message: `${url} does not answer: ${why}` }
      }
    },
    close: async () => undefined,
  })
}
