import type { Target } from '../config/target.ts'
import { bodyOf, Unreachable, type Web, type WebReply } from '../drivers/web.ts'
import { bad, type Finding, ok } from './finding.ts'

/** What came of knocking at the address: findings, and the answer when a CDB gave one. */
export interface Knock {
  readonly findings: readonly Finding[]
  readonly reply: WebReply | undefined
}

/** Whether a CDB answers there, and which version. */
export async function knock(target: Pick<Target, 'url' | 'prefix'>, web: Web): Promise<Knock> {
  const base = `${target.url}${target.prefix}`
  try {
    const reply = await web.send({ verb: 'GET', url: `${base}/version` })
    const problem = problemOf(reply, target, `${base}/version`)
    if (problem) return { findings: [problem], reply: undefined }
    return { findings: [ok('url', `a CDB answers at ${base}`), await version(reply, base, web)], reply }
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error
    return { findings: [bad('url', error.message, advice(error))], reply: undefined }
  }
}

function advice({ code }: Unreachable): string {
  if (code === 'ECONNREFUSED')
    return 'start the CDB (the simulator: etalon serve), or correct host and port in url'
  if (code === 'ENOTFOUND') return 'correct the name of the host in url'
  if (code === 'EPROTO') return 'http and https are mixed up in url'
  if (/CERT|SIGNED|TLS/.test(code))
    return 'mend the certificate, or tell Node of its authority: NODE_EXTRA_CA_CERTS'
  return 'see whether the address, a VPN or a proxy (HTTPS_PROXY) is right'
}

/** An answer that no CDB gives. */
function problemOf(
  reply: WebReply,
  { url, prefix }: Pick<Target, 'url' | 'prefix'>,
  asked: string,
): Finding | undefined {
  const { status, headers, text } = reply
  if (status >= 300 && status < 400)
    return bad('url', `${asked} is moved to ${String(headers.location)}`, 'write that address into url')
  if (String(headers['content-type']).includes('html') || text.trimStart().startsWith('<'))
    return bad(
      'url',
      `a web page answers at ${asked}`,
      'url must be the API of the CDB, not a portal or a proxy',
    )
  const body = bodyOf(reply)
  if (typeof body !== 'object' || body === null)
    return bad('url', `${asked} answers with ${status} and no JSON`, 'url must be the API of the CDB')
  if (status === 404)
    return bad('url', `something answers at ${url}, but knows no ${prefix}/version`, 'correct url or prefix')
  if (status >= 500) return bad('url', `${asked} fails with ${status}`, 'look into the log of the CDB')
  return undefined
}

async function version(reply: WebReply, base: string, web: Web): Promise<Finding> {
  const { API, standards } = bodyOf(reply) as { API?: unknown; standards?: { version?: unknown } }
  if (reply.status >= 300 || typeof API !== 'string')
    return bad('version', `${base}/version names no version`, 'url must be a CDB of release 2.5 or later')
  const spore = await web.send({ verb: 'GET', url: `${base}/spore` })
  const described = spore.status === 200 ? '' : '; no spore description'
  const list = standards?.version === undefined ? '' : `, standards ${String(standards.version)}`
  return ok('version', `API ${API}${list}${described}`)
}
