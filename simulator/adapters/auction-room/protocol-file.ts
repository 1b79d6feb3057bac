import type { Telling, Told } from '../../api/ports/auction-room.ts'
import type { Auction } from '../../domain/auction/room/document.ts'
import { protocolOf, protocolTitle } from '../../domain/auction/room/protocol.ts'
import type { Tender } from '../../domain/records/tender.ts'

/** Makes a file of an auction's protocol: what the CDB is told about it, or that the file could not be stored. */
export type PublishProtocol = (
  auction: Auction,
  tender: Tender,
) => Promise<Telling | Extract<Told, { taken: false }>>

/** The protocol as text: keys in the order of the alphabet. The library is loaded when the first auction ends. */
async function protocolText(auction: Auction): Promise<string> {
  const { stringify } = await import('yaml')
  return stringify(protocolOf(auction), {
    version: '1.1',
    sortMapEntries: true,
    lineWidth: 0,
    aliasDuplicateObjects: false,
  })
}

/** Where protocols are stored, and as whom: `name` or `name:password`. */
export interface ProtocolStore {
  readonly url: string
  readonly user: string
}

/** Stores protocols in a document service. Source: chronograph/requests.py and tasks.py. */
export function protocolFiles(
  files: (request: Request) => Promise<Response>,
  { url, user }: ProtocolStore,
): PublishProtocol {
  const authorization = `Basic ${Buffer.from(user.includes(':') ? user : `${user}:`).toString('base64')}`
  return async (auction, tender) => {
    const title = protocolTitle(auction)
    const form = new FormData()
    form.set('file', new Blob([await protocolText(auction)], { type: 'application/yaml' }), title)
    const stored = await files(
      new Request(`${url}/upload`, { method: 'POST', body: form, headers: { authorization } }),
    )
    if (!stored.ok) return { taken: false, status: stored.status }
    const { data } = (await stored.json()) as { data: unknown }
    const tender_id = tender.id
    const before = tender.documents?.find((document) => document.title === title)
    if (!before) return { type: 'tender.document.add', path: { tender_id }, data }
    return { type: 'tender.document.replace', path: { tender_id, document_id: before.id }, data }
  }
}
