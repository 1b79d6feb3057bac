import type { Facts } from './facts.ts'
import type { DocumentRecord } from './records/common.ts'

/** Facts of a command on documents: the target is one document, or the list of new ones. */
export interface DocumentFacts extends Facts<DocumentRecord | DocumentRecord[]> {
  /** The addressed document: its current version, as it is changed. */
  readonly document: DocumentRecord
  readonly documentBefore: DocumentRecord
}

/** The documents a command brings: one, or several at once. */
export function documentsAtHand({ target }: { readonly target: unknown }): readonly DocumentRecord[] {
  return Array.isArray(target) ? target : [target as DocumentRecord]
}

/** Of every document the version that counts: the last one in the list. */
export function currentVersions(documents: readonly DocumentRecord[] = []): DocumentRecord[] {
  return [...new Map(documents.map((document) => [document.id, document])).values()]
}

/** The key under which the document service holds a file: the end of the link's path. */
export function keyOfLink(url: string): string {
  return url.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? ''
}

/** The link that is stored: the document's own path (without the API's prefix), with the file's key. */
export function storedLink(collection: string, id: string, key: string): string {
  return `${collection}/${id}?download=${encodeURIComponent(key)}`
}

/** The file's key in a stored link; undefined when the link leads elsewhere. */
export function keyOfStoredLink(url: string): string | undefined {
  const query = /\?(.*&)?download=([^&#]*)/.exec(url)
  return query?.[2] === undefined ? undefined : decodeURIComponent(query[2])
}

/** The path of a command's address: `/bids/{bid_id}` with the identifiers it was sent with. */
export function filledPath(path: string, { command }: Pick<Facts, 'command'>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => command.path[name] ?? '')
}

/** How the CDB calls what a command does to a document. */
export function operationWord({ command }: Pick<Facts, 'command'>): 'add' | 'update' | 'delete' {
  if (/\.(add|create)$/.test(command.type)) return 'add'
  return command.type.endsWith('.remove') ? 'delete' : 'update'
}
