import type { Tender } from '../../../domain/records/tender.ts'
import { CdbError, type RemoteCdb } from './cdb.ts'

/** Who wants to hear of tenders. */
export interface Listener {
  /** A tender at auction, or one that was. */
  note(tender: Tender): void
  /** Changes of this tender matter, whatever its status. */
  expects(id: string): boolean
}

/**
 * Reads a CDB's feed, from its last change back to its first and from there on. The returned function reads all that is
 * new; it rejects with CdbError when the CDB does not answer, and goes on from the same place when it is called again.
 * Source: prozorro_crawler.
 */
export function crawl(cdb: RemoteCdb, listener: Listener): () => Promise<void> {
  let [forward, backward]: [string | undefined, string | undefined] = [undefined, undefined]
  /** Tenders that could not be read. */
  const left = new Map<string, string | undefined>()

  async function read(id: string, status: string | undefined): Promise<void> {
    if (status !== 'active.auction' && !listener.expects(id)) return void left.delete(id)
    left.set(id, status)
    const tender = await (status === 'active.auction' ? cdb.tenderAtAuction(id) : cdb.tender(id))
    if (tender) listener.note(tender)
    left.delete(id)
  }

  async function readPage(path: string | undefined) {
    const page = await cdb.page(path).catch((error: unknown) => {
      // The place in the feed is not known any more: from the beginning.
      if (error instanceof CdbError && error.status === 404) [forward, backward] = [undefined, undefined]
      throw error
    })
    for (const { id, status } of page.entries) {
      if (status === 'active.auction' || listener.expects(id)) left.set(id, status)
    }
    return page
  }

  return async () => {
    if (forward === undefined) {
      const first = await readPage(undefined)
      forward = first.previous ?? '/tenders?limit=100&mode=_all_&opt_fields=status'
      backward = first.entries.length ? first.next : undefined
    }
    for (let isMore = true; isMore; ) {
      const { entries, next } = await readPage(forward)
      forward = next
      isMore = entries.length > 0
    }
    while (backward !== undefined) {
      const { entries, next } = await readPage(backward)
      backward = entries.length ? next : undefined
    }
    for (const [id, status] of left) await read(id, status)
  }
}
