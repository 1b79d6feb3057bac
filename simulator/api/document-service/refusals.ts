/** A refusal of the document service: HTTP status and the one entry of `errors`. */
export interface Refusal {
  readonly status: number
  readonly error: {
    readonly location?: 'body' | 'url' | 'header'
    readonly name?: string
    readonly description: string | readonly string[]
  }
}

/**
 * What the document service says when it says no.
 * Source: openprocurement.documentservice, views.py and utils.py; those marked "ours" have no wording there.
 */
export const refusals = {
  hashMissing: body(404, 'hash', 'Not Found'),
  hashType: body(422, 'hash', ['Hash type is not supported.']),
  hashLength: body(422, 'hash', ['Hash value is wrong length.']),
  hashDigits: body(422, 'hash', ['Hash value is not hexadecimal.']),
  fileMissing: body(404, 'file', 'Not Found'),
  checksum: body(403, 'file', 'Invalid checksum'),
  unknownDocument: url(404, 'doc_id', 'Not Found'),
  alreadyUploaded: url(403, 'doc_id', 'Content already uploaded'),
  expired: url(403, 'Expires', 'Request has expired'),
  privateDocument: url(403, 'KeyID', 'Key Id does permit to get private document'),
  unknownKey: url(403, 'KeyID', 'Key Id does not exist'),
  signatureMissing: url(403, 'Signature', 'Not Found'),
  signatureBroken: url(403, 'Signature', 'Signature invalid'),
  signatureWrong: url(403, 'Signature', 'Signature does not match'),
  uploadFailed: { status: 502, error: { description: 'Upload failed, please try again later' } },
  // Ours: the real service answers with its framework's pages, or not at all.
  forbidden: url(403, 'permission', 'Forbidden'),
  noSuchPage: url(404, 'url', 'Not Found'),
  storageFailed: { status: 502, error: { description: 'Storage failed, please try again later' } },
  bodyBroken: body(400, 'data', 'The request body could not be read'),
  multipartBroken: body(422, 'data', 'The request body is not well-formed multipart/form-data'),
} as const satisfies Record<string, Refusal>

/** Ours: a body or file above the limit, in bytes. */
export function tooLarge(limit: number): Refusal {
  return body(413, 'file', `File is too large, the limit is ${limit} bytes`)
}

function body(status: number, name: string, description: string | readonly string[]): Refusal {
  return { status, error: { location: 'body', name, description } }
}

function url(status: number, name: string, description: string): Refusal {
  return { status, error: { location: 'url', name, description } }
}
