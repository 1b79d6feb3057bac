import type { Server } from 'node:http'
import { InvalidArgumentError } from 'commander'
import { listen } from '../../simulator/adapters/http-server/http-server.ts'
import type { Strategy } from '../../simulator/domain/auction/room/bots.ts'
import { CliError } from './cli-error.ts'

/** What the commands that serve over HTTP have in common. */

/** Listens; the address that came of it. Throws CliError 1 with what to do when it cannot. */
export function listenOrExplain(
  server: Server,
  { port, host }: { port: number; host: string },
): Promise<string> {
  return listen(server, port, host).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') {
      throw new CliError(`port ${port} is busy; choose another with --port, or --port 0 for any free one`, 1)
    }
    throw new CliError(`cannot listen on ${host}:${port}: ${error.message}`, 1)
  })
}

/** Ends the process when it is told to stop, once whatever is open is closed. */
export function stopped(server: Server, close: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      close()
      server.close(() => process.exit(0))
    })
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host)
}

export function port(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new InvalidArgumentError('expected 0 … 65535.')
  return Number(text)
}

/** How bots play. */
export function strategy(text: string): Strategy {
  const [, floor] = /^undercut:(\d+(?:\.\d+)?)$/.exec(text) ?? []
  if (floor !== undefined) return { undercutTo: Number(floor) }
  if (text === 'keep' || text === 'silent' || text === 'step' || text === 'random') return text
  throw new InvalidArgumentError('expected keep, silent, step, random or undercut:<floor>.')
}
