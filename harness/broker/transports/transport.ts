import type { Args, OperationName, Outcome, Transport } from '../contract.ts'
import { fault } from '../schema.ts'

/** What differs from one way to speak to a driver to the next. */
interface Line {
  perform(operation: OperationName, args: unknown): Promise<Outcome>
  close(): Promise<void>
}

/** The driver is told that it is over before it is ended: so long it may take, in milliseconds. */
const FAREWELL = 5_000

/**
 * A transport from a line to a driver: values that are not what the contract wants are no answer. Throws for arguments that
 * are not: that is a fault of the harness.
 */
export function outcomesOf(line: Line): Transport {
  return {
    async call<N extends OperationName>(operation: N, args: Args<N>): Promise<Outcome<N>> {
      const wrong = fault(operation, 'params', args)
      if (wrong) throw new TypeError(`${operation} was asked wrongly: ${wrong}`)
      const outcome = await line.perform(operation, args)
      if (outcome.kind !== 'value') return outcome as Outcome<N>
      const strange = fault(operation, 'result', outcome.value)
      if (!strange) return outcome as Outcome<N>
      const said = JSON.stringify(outcome.value)?.slice(0, 200)
      return { kind: 'crash', how: 'garbage', message: `answered ${said}: ${strange}` }
    },
    async close() {
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, FAREWELL)
      })
      await Promise.race([line.perform('close', {}), late]).catch(() => undefined)
      clearTimeout(timer)
      await line.close()
    },
  }
}
