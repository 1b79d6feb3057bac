import axios, { type AxiosAdapter } from 'axios'

/** Whatever answers requests: a simulator. */
interface Answering {
  fetch(request: Request): Promise<Response>
}

/**
 * An axios adapter that answers from a simulator in this process, without sockets:
 * `axios.create({ adapter: axiosAdapter(simulator), baseURL: 'http://localhost/api/2.5' })`. It is axios' own fetch
 * adapter over the simulator, so bodies, uploads, time limits and errors are what they always are. A `baseURL` (or whole
 * addresses) with any host is needed; axios 1.12 or later.
 */
export function axiosAdapter(simulator: Answering): AxiosAdapter {
  const fetch = (input: URL | Request | string, init?: RequestInit) =>
    simulator.fetch(new Request(input, init))
  const adapter = axios.getAdapter('fetch', { env: { fetch, Request } })
  return (config) => {
    // axios has named another type by now; a form must name its own, with the boundary.
    if (config.data instanceof FormData) config.headers.delete('content-type')
    return adapter(config)
  }
}
