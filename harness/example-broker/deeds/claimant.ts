import type { Json } from '../store.ts'
import { bidOf } from './bidder.ts'
import { addDocument, mustOwn } from './buyer.ts'
import { type Doing, refuse, type UserFile } from './doing.ts'

/** Claims and complaints. `rest` is the path below the tender of what they are about: `/awards/ID`. */

interface Filed {
  readonly tender: string
  readonly rest: string
  readonly data: Json
  readonly file?: UserFile
  /** The status in which it is submitted; it stays a draft without one. */
  readonly submit?: string
}

/** In two phases: a draft with its document, then submitted. Decisions are claimed about with the token of the bid. */
export async function fileClaim(doing: Doing, asked: Filed): Promise<Json> {
  const { tender, rest, data, file, submit } = asked
  const { store, account } = doing
  const bid = bidOf(store, account.id, tender)?.id
  if (rest && bid === undefined) refuse('refused.no-bid')
  const path = `/tenders/${tender}${rest}/complaints`
  const draft = await doing.request('draft', {
    verb: 'POST',
    path,
    ...(rest && bid !== undefined && { owner: bid }),
    data: { author: authorOf(account.party), ...data },
    look: 'again',
  })
  const id = String(draft.id)
  const own = { id, kind: 'claim', user: account.id, tender } as const
  store.put('own', id, { ...own, data: draft })
  if (file) await addDocument(doing, `${path}/${id}/documents`, id, file, {})
  if (submit === undefined) return draft
  const submitted = await doing.request('submit', {
    verb: 'PATCH',
    path: `${path}/${id}`,
    owner: id,
    data: { status: submit },
    look: { left: 'draft' },
  })
  store.put('own', id, { ...own, data: { ...draft, ...submitted } })
  return { ...draft, ...submitted }
}

function authorOf({ scale: _, signerInfo: __, ...party }: Json): Json {
  return party
}

interface Place {
  readonly tender: string
  readonly rest: string
  readonly claim: string
}

/** Its author changes it with its own token, the buyer with that of the tender. */
function ownerOf(doing: Doing, { tender, claim }: Place): string {
  const own = doing.store.get('own', claim)
  if (own?.kind === 'claim' && own.user === doing.account.id) return claim
  mustOwn(doing, 'tender', tender)
  return tender
}

export async function changeClaim(doing: Doing, { data, ...place }: Place & { data: Json }): Promise<Json> {
  const owner = ownerOf(doing, place)
  const path = `/tenders/${place.tender}${place.rest}/complaints/${place.claim}`
  return doing.request('change', { verb: 'PATCH', path, owner, data, look: 'changed' })
}

export async function addClaimDocument(
  doing: Doing,
  { file, ...place }: Place & { file: UserFile },
): Promise<Json> {
  const path = `/tenders/${place.tender}${place.rest}/complaints/${place.claim}/documents`
  return addDocument(doing, path, ownerOf(doing, place), file, {})
}
