import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { packageRoot } from '../../package-root.ts'

const PAGE = /^\/(archive|(esco-)?tenders\/[0-9a-zA-Z_]+(\/login)?)?$/
const FILE = /^\/static\/([\w-]+(\.[\w-]+)+)$/

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Where the pages are: plain files, as browsers take them. */
const FOLDER = join(packageRoot, 'simulator/web/auction')

/**
 * Serves the auction pages from their folder: `index.html` at every address of a page, other files under `/static/`;
 * undefined for any other address.
 */
export function auctionPages(folder: string = FOLDER): (request: Request) => Promise<Response | undefined> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
    const { pathname } = new URL(request.url)
    const [, name] = FILE.exec(pathname) ?? []
    if (name === undefined && !PAGE.test(pathname)) return undefined
    const file = name ?? 'index.html'
    const type = types[extname(file)]
    const bytes = type === undefined ? undefined : await readFile(join(folder, file)).catch(() => undefined)
    if (!bytes || type === undefined) return undefined
    return new Response(new Uint8Array(bytes), {
      headers: { 'content-type': type, 'cache-control': 'no-cache' },
    })
  }
}
