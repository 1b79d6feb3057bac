import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Outcome, Transport } from '../contract.ts'
import { answered, garbage, request } from './json-rpc.ts'
import { NoDriver } from './no-driver.ts'
import { hung, PATIENCE } from './patience.ts'
import { outcomesOf } from './transport.ts'

/** How a child is started. */
export interface ChildOptions {
  /** Program and its arguments. */
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly patience?: number
}

/** A program of any language that answers JSON-RPC 2.0, one message a line, on its standard streams. */
export async function childTransport(options: ChildOptions): Promise<Transport> {
  const line = await childLine(options)
  return outcomesOf({ perform: line.ask, close: line.close })
}

export interface ChildLine {
  ask(method: string, params: unknown): Promise<Outcome>
  close(): Promise<void>
}

/** So much of what the child says on its standard error is told when it dies. */
const LAST_WORDS = 400
/** From the end of its input to its end by force, in milliseconds. */
const GRACE = 2_000

/** Starts the child in a group of its own, so that whatever it starts ends with it. Throws NoDriver. */
export async function childLine({ command, env, patience = PATIENCE }: ChildOptions): Promise<ChildLine> {
  const child = await started(command, env)
  const waiting = new Map<number, (outcome: Outcome) => void>()
  let id = 0
  let last = ''
  let gone: Outcome | undefined

  function end(outcome: Outcome): void {
    gone ??= outcome
    for (const resolve of waiting.values()) resolve(gone)
    waiting.clear()
  }

  function heard(text: string): void {
    if (text.trim() === '') return
    const { id: of, outcome } = answered(text)
    const resolve = typeof of === 'number' ? waiting.get(of) : undefined
    const [oldest] = waiting.keys()
    if (resolve) settle(of as number, outcome)
    // Words that belong to no question are no answer to the one that waits.
    else if (oldest !== undefined) settle(oldest, garbage(text))
  }

  function settle(of: number, outcome: Outcome): void {
    waiting.get(of)?.(outcome)
    waiting.delete(of)
  }

  if (child.stdout) createInterface({ input: child.stdout }).on('line', heard)
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    last = (last + text).slice(-LAST_WORDS)
  })
  child.stdin?.on('error', () => undefined)
  const orphaned = () => kill(child)
  process.once('exit', orphaned)
  child.once('close', (code, signal) => {
    const how = signal ? `was ended by ${signal}` : `ended with exit code ${code}`
    end({
      kind: 'crash',
      how: 'died',
      message: `the driver ${how}${last ? `; it said: ${last.trim()}` : ''}`,
    })
  })

  return {
    async ask(method, params) {
      if (gone) return gone
      const number = ++id
      // The first question waits for the program to begin.
      const limit = number === 1 ? Math.max(patience, PATIENCE) : patience
      return new Promise<Outcome>((resolve) => {
        const timer = setTimeout(() => {
          settle(number, hung(limit))
          // Who does not answer one question answers no other either.
          end(hung(limit))
          kill(child)
        }, limit)
        waiting.set(number, (outcome) => {
          clearTimeout(timer)
          resolve(outcome)
        })
        child.stdin?.write(`${request(number, method, params)}\n`)
      })
    },
    async close() {
      await ended(child)
      process.off('exit', orphaned)
    },
  }
}

async function started(
  [program = '', ...rest]: readonly string[],
  env: ChildOptions['env'],
): Promise<ChildProcess> {
  const child = spawn(program, rest, {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
    env: { ...process.env, ...env },
  })
  try {
    await once(child, 'spawn')
  } catch (error) {
    throw new NoDriver(`${program} cannot be started: ${(error as Error).message}`)
  }
  return child
}

async function ended(child: ChildProcess): Promise<void> {
  child.stdin?.end()
  if (child.exitCode === null && child.signalCode === null) {
    const timer = setTimeout(() => kill(child), GRACE)
    await once(child, 'exit')
    clearTimeout(timer)
  }
  // What it started and left behind.
  kill(child)
}

/** Ends the whole group of the child; a group that is gone is no error. */
function kill({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Nothing of it is left.
  }
}
