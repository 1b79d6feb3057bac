import type { Actor } from '../../domain/actor.ts'

/** Who looks, and what is needed to show it to him. */
export interface Viewer {
  readonly actor: Actor
  /** Scheme and host of the request, without a trailing slash. */
  readonly origin: string
  /** `/api/2.5` */
  readonly prefix: string
  /** A permanent link of the document service to a stored file; one without a hash is found by its path. */
  readonly documentUrl: (key: string, path?: string) => string
  /** A link that works for five minutes. */
  readonly temporaryUrl: (key: string) => string
  readonly digest: (algorithm: 'md5' | 'sha512', text: string) => string
}
