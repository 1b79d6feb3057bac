/** What is known about a file beside its bytes. */
export interface DocumentMeta {
  /** `md5:` and 32 hex digits. */
  readonly hash: string
  /** Media type without parameters, as the sender named it. */
  readonly format: string
  /** File name. */
  readonly title: string
}

/** A document as it is kept: promised by its hash only, or there with its bytes. */
export type StoredDocument =
  | { readonly state: 'registered'; readonly hash: string }
  | ({ readonly state: 'uploaded'; readonly content: Uint8Array } & DocumentMeta)

/**
 * Port: where the document service keeps files. A key is any text (32 hex digits for the service's own documents,
 * `tenderID/documentID/key` for the oldest ones). Every method rejects when the storage cannot be reached.
 */
export interface Documents {
  /** Promises a document: its hash is known, its bytes are not. */
  register(key: string, hash: string): Promise<void>
  /** Keeps the bytes (a copy) and what is known about them, in place of whatever the key held. */
  put(key: string, content: Uint8Array, meta: DocumentMeta): Promise<void>
  /** The document of a key, `undefined` when the key was never registered nor put. */
  get(key: string): Promise<StoredDocument | undefined>
  /** Whether the key was registered or put. */
  has(key: string): Promise<boolean>
  /** Lets go of connections; the documents stay. */
  close(): Promise<void>
}
