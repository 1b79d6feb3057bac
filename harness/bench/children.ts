import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'

/** A server in a process of its own. */
export interface Child {
  readonly address: string
  /** Resident memory once it listens, in bytes. */
  readonly rss: number
  stop(): void
}

/** Starts a server process: the simulator, or a bare Node server that answers these bytes. */
export async function startChild(
  told: { kind: 'simulator' } | { kind: 'bare'; body: string },
): Promise<Child> {
  const child = fork(fileURLToPath(new URL('./server.ts', import.meta.url)), {
    execArgv: ['--max-semi-space-size=64', '--import', 'tsx', '--expose-gc'],
  })
  child.send(told)
  const [{ address, rss }] = (await once(child, 'message')) as [{ address: string; rss: number }]
  return { address, rss, stop: () => child.kill() }
}

const agent = new Agent({ keepAlive: true, maxSockets: 32 })

/** One request over loopback with a kept-alive connection; its status and text. */
export function ask(
  address: string,
  asked: { verb: string; path: string; headers?: Record<string, string>; body?: string },
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const { verb, path, headers = {}, body } = asked
    const sent = request(address + path, { agent, method: verb, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Milliseconds from starting a process to the line that says it listens. */
export async function startTime(command: string, args: readonly string[]): Promise<number> {
  const started = performance.now()
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  const took = performance.now() - started
  child.kill()
  await once(child, 'exit')
  return took
}
