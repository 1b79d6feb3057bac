import { describe, expect, it } from 'vitest'
import type { Operation } from '../command.ts'
import type { Context } from '../context.ts'
import { decide, type Outcome } from '../decide.ts'
import { belowThreshold } from '../methods/below-threshold.ts'
import type { JsonObject } from '../records/common.ts'
import type { Tender } from '../records/tender.ts'
import type { State } from '../state.ts'
import { parse } from '../time.ts'
import { documentOperations } from './document.ts'
import { tenderContainers } from './document-containers.ts'
import { bidContainers } from './document-containers-bid.ts'

const now = parse('2026-11-21T12:00:00+02:00')
const old = '2026-11-21T10:00:00+02:00'
const stored = (change: JsonObject = {}) => ({
  id: 'd1',
  title: 'old.doc',
  format: 'text/plain',
  url: '/tenders/t/documents/d1?download=k1',
  hash: 'md5:0',
  author: 'tender_owner',
  datePublished: old,
  dateModified: old,
  ...change,
})

const tender = (change: JsonObject = {}): Tender =>
  ({
    id: 't',
    status: 'active.enquiries',
    procurementMethodType: belowThreshold.id,
    owner: 'broker',
    owner_token: 'token',
    dateCreated: old,
    procuringEntity: { identifier: { id: '00000000' } },
    config: {},
    items: [],
    ...change,
  }) as unknown as Tender

const context: Context = {
  now,
  id: (n: number) => `id${n}`,
  fraction: () => 0,
  settings: {
    sandbox: true,
    disabledRules: new Set(),
    auctionStartJitter: 0,
    catalogue: {},
    funderTenders: new Set(),
  },
  models: {
    check: (model: string, data: unknown) => {
      const given = data as Record<string, unknown>
      const fresh = {
        id: `${given.title}`,
        confidentiality: 'public',
        datePublished: 'now',
        dateModified: 'now',
      }
      return { ok: true, data: model.endsWith('.create') ? { ...fresh, ...given } : given }
    },
  },
  documents: {
    check: (url: string) =>
      url.startsWith('http://ds/')
        ? undefined
        : { status: 403, name: 'url', description: 'Can add document only from document service.' },
  },
  digest: () => '',
} as unknown as Context

const [tenderDocuments, awardDocuments] = tenderContainers.map(documentOperations)
const [bidDocuments] = bidContainers.map(documentOperations)

interface Sent {
  readonly data?: unknown
  readonly token?: string
  readonly query?: Record<string, string>
  readonly path?: Record<string, string>
}

function run(operation: Operation<never> | undefined, before: Tender, sent: Sent): Outcome {
  const state = {
    get: (_: string, id: string) => (id === before.id ? before : undefined),
    counter: () => 0,
  } as unknown as State
  const actor = { name: 'broker', group: 'brokers', levels: [], token: sent.token ?? 'token' }
  const { type } = operation as Operation
  const path = { tender_id: 't', document_id: 'd1', ...sent.path }
  const command = { type, actor, path, query: sent.query ?? {}, body: { data: sent.data }, json: true }
  return decide(state, operation as Operation, command, context)
}

const file = (change: JsonObject = {}) => ({
  title: 'new.doc',
  url: 'http://ds/get/k2?S',
  hash: 'md5:1',
  ...change,
})
const words = (outcome: Outcome) =>
  outcome.accepted ? 'accepted' : outcome.refusal.violations[0]?.description
const documentsOf = (outcome: Outcome) =>
  outcome.accepted ? (outcome.changes.writes[0]?.after as Tender | undefined)?.documents : []

describe('adding documents', () => {
  it('stores the own path of the document and its author', () => {
    const outcome = run(tenderDocuments?.add, tender(), { data: file() })
    expect(documentsOf(outcome)).toEqual([
      expect.objectContaining({ url: '/tenders/t/documents/new.doc?download=k2', author: 'tender_owner' }),
    ])
  })

  it('takes several at once, and refuses all when one is not from the document service', () => {
    const two = [file(), file({ title: 'b' })]
    expect(documentsOf(run(tenderDocuments?.add, tender(), { data: two }))).toHaveLength(2)
    const alien = [file(), file({ url: 'http://elsewhere/get/k' })]
    expect(words(run(tenderDocuments?.add, tender(), { data: alien }))).toBe(
      'Can add document only from document service.',
    )
  })

  it('asks for the owner’s token and the status', () => {
    expect(words(run(tenderDocuments?.add, tender(), { data: file(), token: 'x' }))).toBe('Forbidden')
    expect(words(run(tenderDocuments?.add, tender({ status: 'complete' }), { data: file() }))).toBe(
      "Can't add document in current (complete) tender status",
    )
  })

  it('takes one notice only', () => {
    const before = tender({ documents: [stored({ documentType: 'notice' })] })
    expect(words(run(tenderDocuments?.add, before, { data: file({ documentType: 'notice' }) }))).toBe(
      'notice document in tender should be only one',
    )
  })

  it('wants signatures of secret buyers confidential and all else public', () => {
    const secret = tender({ procuringEntity: { identifier: { id: '08305644' } } })
    const signature = file({ title: 'sign.p7s', format: 'application/pkcs7-signature' })
    expect(words(run(tenderDocuments?.add, secret, { data: signature }))).toBe(
      'Document should be confidential',
    )
    const hidden = { ...signature, confidentiality: 'buyerOnly' }
    expect(words(run(tenderDocuments?.add, secret, { data: hidden }))).toBe('accepted')
    expect(words(run(tenderDocuments?.add, tender(), { data: hidden }))).toBe('Document should be public')
  })
})

describe('a new version', () => {
  it('keeps id, author, format and what was not sent, and leaves the former version', () => {
    const before = tender({ documents: [stored({ description: 'kept', documentType: 'notice' })] })
    const [former, current] =
      documentsOf(run(tenderDocuments?.replace, before, { data: file({ format: 'x/y' }) })) ?? []
    expect(former).toEqual(before.documents?.[0])
    expect(current).toMatchObject({
      id: 'd1',
      author: 'tender_owner',
      format: 'text/plain',
      documentType: 'notice',
      description: 'kept',
      title: 'new.doc',
      url: '/tenders/t/documents/d1?download=k2',
      datePublished: 'now',
    })
  })

  it('is added by the author only', () => {
    const before = tender({ documents: [stored({ author: 'auction' })] })
    expect(words(run(tenderDocuments?.replace, before, { data: file() }))).toBe(
      'Can update document only author',
    )
  })
})

describe('removing', () => {
  it('takes all versions out of a draft, and nothing later', () => {
    const draft = tender({ status: 'draft', documents: [stored(), stored({ title: 'v2' })] })
    expect(documentsOf(run(tenderDocuments?.remove, draft, {}))).toBeUndefined()
    expect(words(run(tenderDocuments?.remove, tender({ documents: [stored()] }), {}))).toBe(
      "Can't delete document when tender in current (active.enquiries) status",
    )
  })

  it('is never possible for an award', () => {
    const before = tender({ awards: [{ id: 'a', documents: [stored()] }] })
    expect(words(run(awardDocuments?.remove, before, { path: { award_id: 'a' } }))).toBe(
      'Forbidden to delete document for award',
    )
  })
})

describe('documents of bids', () => {
  const bid = (status: string) => ({
    id: 'b',
    status,
    owner: 'broker',
    owner_token: 'bid',
    documents: [stored()],
  })
  const path = { bid_id: 'b' }

  it('are hidden from others until bids are opened', () => {
    const before = tender({ status: 'active.tendering', bids: [bid('pending')] })
    expect(words(run(bidDocuments?.list, before, { path }))).toBe(
      "Can't view bid documents in current (active.tendering) tender status",
    )
    expect(words(run(bidDocuments?.list, before, { path, token: 'bid' }))).toBe('accepted')
  })

  it('make a pending bid invalid when they change, without moving the feed', () => {
    const before = tender({
      status: 'active.tendering',
      tenderPeriod: { endDate: '2026-11-30T00:00:00+02:00' },
      bids: [bid('pending')],
    })
    const outcome = run(bidDocuments?.add, before, { path, token: 'bid', data: file() })
    expect(words(outcome)).toBe('accepted')
    const [write] = outcome.accepted ? outcome.changes.writes : []
    expect(write).toMatchObject({ modified: false, after: { bids: [{ status: 'invalid' }] } })
  })

  it('are added after the auction to the winner’s bid only', () => {
    const before = tender({ status: 'active.awarded', bids: [bid('active')] })
    expect(words(run(bidDocuments?.add, before, { path, token: 'bid', data: file() }))).toBe(
      "Can't add document because award of bid is not in one of statuses ('active',)",
    )
  })
})

describe('downloading', () => {
  const secret = tender({ documents: [stored({ confidentiality: 'buyerOnly' })] })

  it('is refused to those who are not entitled, and for a file that is not there', () => {
    const query = { download: 'k1' }
    expect(words(run(tenderDocuments?.item, secret, { query, token: 'x' }))).toBe(
      'Document download forbidden.',
    )
    expect(words(run(tenderDocuments?.item, secret, { query }))).toBe('accepted')
    expect(words(run(tenderDocuments?.item, secret, { query: { download: 'k9' } }))).toBe('Not Found')
  })
})
