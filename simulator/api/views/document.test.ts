import { describe, expect, it } from 'vitest'
import type { DocumentRecord } from '../../domain/records/common.ts'
import { documentListView, documentView, documentWithVersions } from './document.ts'
import type { Viewer } from './viewer.ts'

const viewer: Viewer = {
  actor: { name: 'broker', group: 'brokers', levels: [], token: undefined },
  origin: 'http://cdb',
  prefix: '/api/2.5',
  documentUrl: (key) => `http://ds/get/${key}?Signature=S&KeyID=K`,
  temporaryUrl: (key) => `http://ds/get/${key}?Expires=1`,
  digest: () => '',
}

const document = (change: Partial<DocumentRecord> = {}): DocumentRecord => ({
  id: 'd1',
  title: 'name.doc',
  url: '/tenders/t/documents/d1?download=k1',
  datePublished: '2026-11-21T10:00:00+02:00',
  dateModified: '2026-11-21T10:00:00+02:00',
  ...change,
})

describe('documentView', () => {
  it('shows the permanent link of the document service for a public document', () => {
    expect(documentView(document(), viewer).url).toBe('http://ds/get/k1?Signature=S&KeyID=K')
  })

  it('shows its own address for a confidential document, and only to the entitled', () => {
    const secret = document({ confidentiality: 'buyerOnly' })
    expect(documentView(secret, viewer, true).url).toBe(
      'http://cdb/api/2.5/tenders/t/documents/d1?download=k1',
    )
    expect(documentView(secret, viewer, false)).not.toHaveProperty('url')
    expect(documentView(secret, viewer, false).title).toBe('name.doc')
  })

  it('keeps a link that leads elsewhere', () => {
    expect(documentView(document({ url: 'http://old/file' }), viewer).url).toBe('http://old/file')
  })
})

describe('documentListView', () => {
  const documents = [
    document(),
    document({ id: 'd2', dateModified: '2026-11-21T11:00:00+02:00' }),
    document({ url: '/tenders/t/documents/d1?download=k2', dateModified: '2026-11-21T12:00:00+02:00' }),
  ]

  it('shows the current versions by date of change', () => {
    const shown = documentListView(documents, viewer, { all: false, sees: false })
    expect(shown.map(({ id, url }) => [id, url])).toEqual([
      ['d2', 'http://ds/get/k1?Signature=S&KeyID=K'],
      ['d1', 'http://ds/get/k2?Signature=S&KeyID=K'],
    ])
  })

  it('shows every version in its order with ?all', () => {
    const shown = documentListView(documents, viewer, { all: true, sees: false })
    expect(shown.map(({ id }) => id)).toEqual(['d1', 'd2', 'd1'])
  })
})

describe('documentWithVersions', () => {
  it('names former versions, and none when there are none', () => {
    const newer = document({ url: '/tenders/t/documents/d1?download=k2' })
    const shown = documentWithVersions([document(), newer], viewer, false)
    expect(shown.url).toBe('http://ds/get/k2?Signature=S&KeyID=K')
    expect(shown.previousVersions).toEqual([documentView(document(), viewer)])
    expect(documentWithVersions([newer], viewer, false)).not.toHaveProperty('previousVersions')
  })
})
