import { type HttpHandler, http } from 'msw'
import type { Simulator } from './main.ts'

/**
 * One handler for Mock Service Worker 2 that answers every request to an origin from a simulator in this process:
 * `setupServer(simulatorHandler(simulator, { origin: 'https://api.prozorro.gov.ua' }))`. `msw` is yours to install.
 */
export function simulatorHandler(
  simulator: Pick<Simulator, 'fetch'>,
  { origin }: { readonly origin: string },
): HttpHandler {
  return http.all(`${new URL(origin).origin}/*`, ({ request }) => simulator.fetch(request))
}
