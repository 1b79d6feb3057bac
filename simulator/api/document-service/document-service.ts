import { createHash } from 'node:crypto'
import type { Documents } from '../ports/documents.ts'
import { contentDisposition } from './content-disposition.ts'
import { checkHash, isRefusal, registrationData, type UploadedFile, uploadedFile } from './forms.ts'
import { type Refusal, refusals } from './refusals.ts'
import { documentUrl, downloadMessage, keyring, serviceUrl, signer, verifier } from './signatures.ts'
import { type DocumentServiceKeys, verifySigned } from './signed-request.ts'
import { unquote } from './url-text.ts'

/** Who may call the document service: a broker's name, its key as password, and its groups. */
export interface DocumentServiceUser {
  readonly name: string
  readonly password: string
  /** `uploaders` and `api` may register and upload. */
  readonly groups: readonly string[]
}

export interface DocumentServiceOptions {
  /** Scheme and host which its links begin with. */
  readonly baseUrl: string
  /** Hexadecimal, 64 digits each. */
  readonly keys: {
    /** The service's own signing seed. */
    readonly seed: string
    /** Public keys of other document services. */
    readonly verify?: readonly string[]
    /** Public keys of CDBs; the last may also ask for documents without time limit. */
    readonly api?: readonly string[]
  }
  readonly users: readonly DocumentServiceUser[]
  /** Epoch seconds. */
  readonly now: () => number
  /** A new key for a document: 32 hex digits. */
  readonly id: () => string
  readonly content: Documents
  /** The largest file, in bytes. */
  readonly limit: number
  /** Told what made the storage fail; the sender only learns that it failed. */
  readonly onFailure?: (error: unknown) => void
}

interface Desk extends DocumentServiceOptions {
  readonly own: DocumentServiceKeys
}

const LINK_SECONDS = 300
const UPLOADING_GROUPS = ['uploaders', 'api']

/**
 * The document service: takes files from brokers and gives them out by signed links. Never throws nor rejects.
 * Source: openprocurement.documentservice, views.py.
 * @throws RangeError at once when a key is not 64 hex digits
 */
export function documentService(options: DocumentServiceOptions): (request: Request) => Promise<Response> {
  const { seed, verify = [], api = [] } = options.keys
  const own = signer(seed)
  const others = [...verify, ...api].map((publicKey) => verifier({ publicKey }))
  const desk: Desk = {
    ...options,
    own: {
      signer: own,
      ring: keyring(verifier({ seed }), ...others),
      apiKeyId: api.at(-1)?.slice(0, 8).toLowerCase(),
    },
  }

  return async (request) => {
    try {
      return await route(desk, request)
    } catch (error) {
      options.onFailure?.(error)
      return refuse(request.method === 'POST' ? refusals.uploadFailed : refusals.storageFailed)
    }
  }
}

async function route(desk: Desk, request: Request): Promise<Response> {
  const url = new URL(request.url)
  const [page = '', key, ...rest] = unquote(url.pathname).slice(1).split('/')
  if (page === '' && key === undefined) return new Response('', { headers: { 'content-type': 'text/plain' } })
  if (key === '' || rest.length > 0) return refuse(refusals.noSuchPage)
  if (request.method === 'POST') return routePost(desk, request, page, key)

  const reads = request.method === 'GET' || request.method === 'HEAD'
  if (!reads || page !== 'get' || key === undefined) return refuse(refusals.noSuchPage)
  return download(desk, url, key, request.method === 'HEAD')
}

async function routePost(desk: Desk, request: Request, page: string, key?: string): Promise<Response> {
  const registers = page === 'register' && key === undefined
  if (!registers && page !== 'upload') return refuse(refusals.noSuchPage)
  if (!mayUpload(desk, request)) return refuse(refusals.forbidden)
  if (registers) return register(desk, request)
  return key === undefined ? upload(desk, request) : uploadRegistered(desk, request, key)
}

function mayUpload({ users }: Desk, request: Request): boolean {
  const encoded = /^basic\s+(.*)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''
  const [name, ...password] = Buffer.from(encoded, 'base64').toString().split(':')
  const user = users.find((each) => each.name === name && each.password === password.join(':'))
  return user?.groups.some((group) => UPLOADING_GROUPS.includes(group)) ?? false
}

async function register(desk: Desk, request: Request): Promise<Response> {
  const data = await registrationData(request, desk.limit)
  if (isRefusal(data)) return refuse(data)
  const hash = checkHash(data)
  if (isRefusal(hash)) return refuse(hash)

  const key = desk.id()
  await desk.content.register(key, hash.md5)
  const { baseUrl: base, own } = desk
  const uploadUrl = serviceUrl({ base, path: `/upload/${key}`, signer: own.signer, message: key })
  const url = documentUrl({ base, key, hash: hash.md5, signer: own.signer })
  return answer(201, { data: { ...data.fields, url }, upload_url: uploadUrl }, uploadUrl)
}

async function upload(desk: Desk, request: Request): Promise<Response> {
  const file = await uploadedFile(request, desk.limit)
  if (isRefusal(file)) return refuse(file)
  return keep(desk, desk.id(), file, true)
}

async function uploadRegistered(desk: Desk, request: Request, key: string): Promise<Response> {
  const file = await uploadedFile(request, desk.limit)
  if (isRefusal(file)) return refuse(file)
  const { searchParams } = new URL(request.url)
  const refusal = verifySigned(searchParams, desk.own, key)
  if (refusal) return refuse(refusal)

  const known = await desk.content.get(key)
  if (known === undefined) return refuse(refusals.unknownDocument)
  if (known.state === 'uploaded' && known.content.length > 0) return refuse(refusals.alreadyUploaded)
  if (known.hash !== md5(file.content)) return refuse(refusals.checksum)
  return keep(desk, key, file, false)
}

async function keep(desk: Desk, key: string, file: UploadedFile, located: boolean): Promise<Response> {
  const { baseUrl: base, own, now, content } = desk
  const meta = { hash: md5(file.content), format: file.type, title: file.fileName }
  await content.put(key, file.content, meta)
  const url = documentUrl({ base, key, hash: meta.hash, signer: own.signer })
  const expires = Math.floor(now()) + LINK_SECONDS
  const message = downloadMessage(key, expires)
  const getUrl = serviceUrl({ base, path: `/get/${key}`, signer: own.signer, message, expires })
  return answer(200, { data: { url, ...meta }, get_url: getUrl }, located ? getUrl : undefined)
}

async function download(desk: Desk, url: URL, key: string, headOnly: boolean): Promise<Response> {
  const { searchParams } = url
  const refusal = verifySigned(searchParams, desk.own, key, Math.floor(desk.now()))
  if (refusal) return refuse(refusal)
  const prefix = searchParams.getAll('Prefix').at(-1)
  const document = await desk.content.get(prefix ? `${prefix}/${key}` : key)
  if (document === undefined) return refuse(refusals.unknownDocument)
  if (document.state === 'registered' || document.content.length === 0)
    return new Response(null, { status: 204 })

  const headers = {
    'content-type': servedType(document.format),
    'content-disposition': contentDisposition(document.title),
    'content-length': String(document.content.length),
  }
  return new Response(headOnly ? null : Uint8Array.from(document.content), { headers })
}

const md5 = (content: Uint8Array) => `md5:${createHash('md5').update(content).digest('hex')}`

/** A type that no header could carry is given out as plain bytes. */
function servedType(format: string): string {
  if (!/^[-\w.+]+\/[-\w.+]+$/.test(format)) return 'application/octet-stream'
  return format.startsWith('text/') ? `${format}; charset=UTF-8` : format
}

const refuse = ({ status, error }: Refusal) => answer(status, { status: 'error', errors: [error] })

function answer(status: number, body: object, location?: string): Response {
  const headers = { 'content-type': 'application/json', ...(location === undefined ? {} : { location }) }
  return new Response(JSON.stringify(body), { status, headers })
}
