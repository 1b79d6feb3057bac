import type { Json, Own, Store } from '../store.ts'
import { addDocument, addDocuments, isPast, replaceDocument } from './buyer.ts'
import { type Doing, refuse, type UserFile } from './doing.ts'

/** What bidders do. Objects are named by their ids in the CDB. */

export async function askQuestion(
  doing: Doing,
  { tender, data }: { tender: string; data: Json },
): Promise<Json> {
  const { enquiryPeriod = {} }: Json = doing.store.get('tender', tender) ?? {}
  if (doing.habits.deadline === 'watched' && isPast(doing, (enquiryPeriod as Json).endDate))
    refuse('refused.questions-over')
  const asked = { author: authorOf(doing.account.party), ...data }
  const question = await doing.request('question', {
    verb: 'POST',
    path: `/tenders/${tender}/questions`,
    data: asked,
    look: { listed: ['title', 'description'] },
  })
  const id = String(question.id)
  doing.store.put('own', id, { id, kind: 'question', user: doing.account.id, tender, data: question })
  return question
}

/** An author has no scale. */
function authorOf({ scale: _, signerInfo: __, ...party }: Json): Json {
  return party
}

interface NewBid {
  readonly tender: string
  readonly data: Json
  readonly documents?: readonly UserFile[]
  /** Leave it in draft. */
  readonly draft?: boolean
}

/** In two phases: drafts the bid, adds its documents, hands it in. */
export async function submitBid(doing: Doing, { tender, data, documents, draft }: NewBid): Promise<Json> {
  watchBidding(doing, tender)
  const path = `/tenders/${tender}/bids`
  const wanted = { tenderers: [doing.account.party], ...ofLot(doing, tender, data), status: 'draft' }
  const bid = await doing.request('draft', { verb: 'POST', path, data: wanted, look: 'again' })
  const id = String(bid.id)
  keepBid(doing, tender, bid)
  await addDocuments(doing, `${path}/${id}/documents`, id, documents)
  if (draft) return bid
  const handedIn = await doing.request('hand-in', {
    verb: 'PATCH',
    path: `${path}/${id}`,
    owner: id,
    data: { status: 'pending' },
    look: { left: 'draft' },
  })
  return keepBid(doing, tender, { ...bid, ...handedIn })
}

/** The bid for the lots that were chosen. */
function ofLot({ habits, store }: Doing, tender: string, data: Json): Json {
  const [first] = (store.get('tender', tender)?.lots ?? []) as Json[]
  if (habits.lot === 'chosen' || !Array.isArray(data.lotValues) || !first) return data
  return {
    ...data,
    lotValues: data.lotValues.slice(0, 1).map((value) => ({ ...value, relatedLot: first.id })),
  }
}

export async function changeBid(
  doing: Doing,
  { tender, data, documents }: { tender: string; data: Json; documents?: readonly UserFile[] },
): Promise<Json> {
  watchBidding(doing, tender)
  const { id, data: before } = mustHaveBid(doing, tender)
  const path = `/tenders/${tender}/bids/${id}`
  for (const [n, file] of (documents ?? []).entries())
    await addOrReplace(doing, { path, id, file, n, before })
  const changed = await doing.request('change', { verb: 'PATCH', path, owner: id, data, look: 'changed' })
  return keepBid(doing, tender, { ...before, ...changed })
}

/** A bid has one signed proposal: another is its new version. */
async function addOrReplace(
  doing: Doing,
  { path, id, file, n, before }: { path: string; id: string; file: UserFile; n: number; before: Json },
): Promise<void> {
  const old = ((before.documents ?? []) as Json[]).find(
    ({ documentType }) => documentType === 'proposal' && documentType === file.documentType,
  )
  if (!old) return void (await addDocument(doing, `${path}/documents`, id, file, { n }))
  await replaceDocument(doing, { path: `${path}/documents/${String(old.id)}`, owner: id, file, n })
}

/** A new version of a document of the bid. */
export async function replaceBidDocument(
  doing: Doing,
  { tender, document, file, container = 'documents' }: BidFile & { document: string },
): Promise<Json> {
  const { id } = mustHaveBid(doing, tender)
  const path = `/tenders/${tender}/bids/${id}/${container}/${document}`
  return replaceDocument(doing, { path, owner: id, file })
}

/** What is said of a document of the bid. */
export async function changeBidDocument(
  doing: Doing,
  {
    tender,
    document,
    data,
    container = 'documents',
  }: Omit<BidFile, 'file'> & { document: string; data: Json },
): Promise<Json> {
  const { id } = mustHaveBid(doing, tender)
  const path = `/tenders/${tender}/bids/${id}/${container}/${document}`
  return doing.request('document', { verb: 'PATCH', path, owner: id, data, look: 'changed' })
}

interface BidFile {
  readonly tender: string
  readonly file: UserFile
  readonly container?: string
}

export async function withdrawBid(doing: Doing, { tender }: { tender: string }): Promise<Json> {
  watchBidding(doing, tender)
  const { id } = mustHaveBid(doing, tender)
  const path = `/tenders/${tender}/bids/${id}`
  const gone = await doing.request('withdraw', { verb: 'DELETE', path, owner: id, look: 'gone' })
  doing.store.remove('own', id)
  return gone
}

export async function addBidDocument(
  doing: Doing,
  { tender, file, container = 'documents' }: BidFile,
): Promise<Json> {
  const { id } = mustHaveBid(doing, tender)
  if (doing.habits.documents === 'plain-lost' && file.documentType === undefined) return { title: file.title }
  return addDocument(doing, `/tenders/${tender}/bids/${id}/${container}`, id, file, {})
}

/** Answers criteria in the bid. */
export async function answerCriteria(
  doing: Doing,
  { tender, data }: { tender: string; data: readonly Json[] },
): Promise<Json> {
  const { id } = mustHaveBid(doing, tender)
  const path = `/tenders/${tender}/bids/${id}/requirement_responses`
  return doing.request('answers', { verb: 'POST', path, owner: id, data, look: { listed: ['requirement'] } })
}

/** Bids are taken only in their time: what comes later is not even sent. */
function watchBidding(doing: Doing, tender: string): void {
  if (doing.habits.deadline === 'ignored') return
  const { tenderPeriod = {} }: Json = doing.store.get('tender', tender) ?? {}
  const { startDate, endDate } = tenderPeriod as Json
  if (typeof startDate === 'string' && doing.now() < Date.parse(startDate)) refuse('refused.bids-not-begun')
  if (isPast(doing, endDate)) refuse('refused.bids-over')
}

/** The user's bid for a tender; the latest when he drafted several. */
export function bidOf(store: Store, user: string, tender: string): Own | undefined {
  return store
    .all('own')
    .filter((own) => own.kind === 'bid' && own.tender === tender && own.user === user)
    .at(-1)
}

function mustHaveBid({ store, account }: Doing, tender: string): Own {
  return bidOf(store, account.id, tender) ?? refuse('refused.no-bid')
}

function keepBid({ store, account }: Doing, tender: string, data: Json): Json {
  const id = String(data.id)
  store.put('own', id, { id, kind: 'bid', user: account.id, tender, data })
  return data
}
