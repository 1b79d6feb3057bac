/** Who sends a request, as the key says. */
export interface Actor {
  /** The owner name written into documents; `null`: no known key, reads only. */
  readonly name: string | null
  readonly group: Group
  /** Accreditation levels 1–6 and permissions (c, x, t, r, h). */
  readonly levels: readonly string[]
  /** The owner's token shown with the request, if any. */
  readonly token: string | undefined
}

export type Group =
  | 'none'
  | 'brokers'
  | 'Administrator'
  | 'admins'
  | 'chronograph'
  | 'auction'
  | 'bots'
  | 'contracting'
  | 'agreements'
  | 'agreement_selection'
  | 'competitive_dialogue'
  | 'aboveThresholdReviewers'
  | 'reviewers'
  | 'inspectors'
  | 'framework_owner'
  | 'submission_owner'
  | 'sas'
  | (string & {})

export const anonymous: Actor = { name: null, group: 'none', levels: [], token: undefined }

/** The actor holds the object: his key is its owner, his token its owner's token. */
export function owns(actor: Actor, object: { owner?: string; owner_token?: string } | undefined): boolean {
  return (
    object !== undefined &&
    actor.name !== null &&
    actor.name === object.owner &&
    actor.token !== undefined &&
    actor.token === object.owner_token
  )
}
