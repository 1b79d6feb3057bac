import type { Json, Look } from '../store.ts'
import { type Doing, GivenUp, Refused, refuse, type UserFile } from './doing.ts'

/** What buyers do. Objects are named by their ids in the CDB. */

const byFile: Look = { listed: ['title', 'hash'] }

/** In two phases: only a draft may exist twice without harm. */
export async function createPlan(doing: Doing, { data }: { data: Json }): Promise<Json> {
  const { status = 'scheduled', ...rest } = data
  const draft = { ...rest, status: 'draft' }
  const plan = await doing.request('draft', { verb: 'POST', path: '/plans', data: draft, look: 'again' })
  const id = String(plan.id)
  const published = await doing.request('publish', {
    verb: 'PATCH',
    path: `/plans/${id}`,
    owner: id,
    data: { status },
    look: 'changed',
  })
  keepOwn(doing, 'plan', { ...plan, ...published })
  return { ...plan, ...published }
}

export async function changePlan(doing: Doing, { plan, data }: { plan: string; data: Json }): Promise<Json> {
  mustOwn(doing, 'plan', plan)
  return doing.request('change', {
    verb: 'PATCH',
    path: `/plans/${plan}`,
    owner: plan,
    data,
    look: 'changed',
  })
}

interface NewTender {
  readonly data: Json
  readonly config?: Json
  readonly plan?: string
  readonly documents?: readonly UserFile[]
  readonly criteria?: readonly Json[]
  readonly publish?: boolean
}

export async function createTender(doing: Doing, asked: NewTender): Promise<Json> {
  const tender: Json = { ...(await draftTender(doing, asked)), ...(asked.config && { config: asked.config }) }
  keepOwn(doing, 'tender', tender)
  const id = String(tender.id)
  const { criteria = [] } = asked
  if (criteria.length) await addCriteria(doing, { tender: id, criteria })
  if (asked.publish === false) {
    await addDocuments(doing, `/tenders/${id}/documents`, id, asked.documents)
    return tender
  }
  return publishTender(doing, { tender: id, ...(asked.documents && { documents: asked.documents }) })
}

/** A plan takes one tender only. When that is a draft whose token never reached us, the tender goes without its plan. */
async function draftTender(doing: Doing, { data, config, plan }: NewTender): Promise<Json> {
  const draft = { verb: 'POST', data: { ...data, status: 'draft' }, config, look: 'again' } as const
  const alone = () => doing.request('draft', { ...draft, path: '/tenders' })
  if (plan === undefined) return alone()
  try {
    return await doing.request('draft-of-plan', { ...draft, path: `/plans/${plan}/tenders` })
  } catch (error) {
    const command = doing.store.get('command', doing.id('draft-of-plan'))
    if (error instanceof Refused && !(error instanceof GivenUp) && (command?.attempts ?? 0) > 1)
      return alone()
    throw error
  }
}

export async function publishTender(
  doing: Doing,
  { tender, documents }: { tender: string; documents?: readonly UserFile[] },
): Promise<Json> {
  await addDocuments(doing, `/tenders/${tender}/documents`, tender, documents)
  const own = ownTender(doing, tender)
  const hasEnquiries = (own.config as Json | undefined)?.hasEnquiries ?? own.enquiryPeriod !== undefined
  const published = await doing.request('publish', {
    verb: 'PATCH',
    path: `/tenders/${tender}`,
    owner: tender,
    data: { status: hasEnquiries ? 'active.enquiries' : 'active.tendering' },
    look: { left: 'draft' },
  })
  const shown = { ...own, ...published }
  keepOwn(doing, 'tender', shown)
  return shown
}

/** Changes the tender, or something in it: `rest` is the path below the tender. */
export async function changeTender(
  doing: Doing,
  { tender, rest = '', data }: { tender: string; rest?: string; data: Json },
): Promise<Json> {
  mustOwn(doing, 'tender', tender)
  return doing.request('change', {
    verb: 'PATCH',
    path: `/tenders/${tender}${rest}`,
    owner: tender,
    data,
    look: 'changed',
  })
}

export async function addCriteria(
  doing: Doing,
  { tender, criteria }: { tender: string; criteria: readonly Json[] },
): Promise<Json> {
  const path = `/tenders/${tender}/criteria`
  return doing.request('criteria', {
    verb: 'POST',
    path,
    owner: tender,
    data: criteria,
    look: { listed: ['title', 'classification'] },
  })
}

/** Adds something to a list in the tender: a lot, a cancellation. `by` names what it is recognised by. */
export async function addToTender(
  doing: Doing,
  { tender, rest, data, by }: { tender: string; rest: string; data: Json; by: readonly string[] },
): Promise<Json> {
  mustOwn(doing, 'tender', tender)
  const path = `/tenders/${tender}${rest}`
  return doing.request('add', { verb: 'POST', path, owner: tender, data, look: { listed: by } })
}

export async function removeFromTender(
  doing: Doing,
  { tender, rest }: { tender: string; rest: string },
): Promise<Json> {
  mustOwn(doing, 'tender', tender)
  const path = `/tenders/${tender}${rest}`
  return doing.request('remove', { verb: 'DELETE', path, owner: tender, look: 'gone' })
}

/** Adds a file to the tender or something in it. `about`: what the document is of. */
export async function addTenderDocument(
  doing: Doing,
  { tender, rest = '', file, about = {} }: { tender: string; rest?: string; file: UserFile; about?: Json },
): Promise<Json> {
  mustOwn(doing, 'tender', tender)
  return addDocument(doing, `/tenders/${tender}${rest}/documents`, tender, file, { about })
}

/** A new version of a document of the tender, or of something in it. */
export async function replaceTenderDocument(
  doing: Doing,
  { tender, document, file }: { tender: string; document: string; file: UserFile },
): Promise<Json> {
  mustOwn(doing, 'tender', tender)
  return replaceDocument(doing, { path: `/tenders/${tender}/documents/${document}`, owner: tender, file })
}

export async function answerQuestion(
  doing: Doing,
  { tender, question, answer }: { tender: string; question: string; answer: string },
): Promise<Json> {
  mustOwn(doing, 'tender', tender)
  const place =
    doing.habits.answers === 'to-its-tender' ? { tender, question } : latestQuestion(doing, question, tender)
  const { clarificationsUntil } = (doing.store.get('tender', place.tender)?.enquiryPeriod ?? {}) as Json
  if (doing.habits.deadline === 'watched' && isPast(doing, clarificationsUntil))
    refuse('refused.answers-over')
  return doing.request('answer', {
    verb: 'PATCH',
    path: `/tenders/${place.tender}/questions/${place.question}`,
    owner: place.tender,
    data: { answer },
    look: 'changed',
  })
}

/** A question of the user's latest tender that has any, whatever tender was meant. */
function latestQuestion({ store, account }: Doing, question: string, tender: string) {
  const tenders = store.all('own').filter(({ kind, user }) => kind === 'tender' && user === account.id)
  for (const own of tenders.reverse()) {
    const [first] = (store.get('tender', own.id)?.questions ?? []) as Json[]
    if (first) return { tender: own.id, question: String(first.id) }
  }
  return { tender, question }
}

/** Decides on an award or a qualification, with the documents of the decision. */
export async function decide(
  doing: Doing,
  asked: { tender: string; rest: string; documents?: readonly UserFile[]; data: Json },
): Promise<Json> {
  const { tender, rest, documents, data } = asked
  mustOwn(doing, 'tender', tender)
  await addDocuments(doing, `/tenders/${tender}${rest}/documents`, tender, documents)
  return changeTender(doing, { tender, rest, data })
}

/** Changes a contract of a tender with the token of its tender, or of the bid that won. */
export async function changeContract(
  doing: Doing,
  asked: { contract: string; owner: string; rest?: string; verb?: 'PATCH' | 'PUT'; data: Json },
): Promise<Json> {
  const { contract, owner, rest = '', verb = 'PATCH', data } = asked
  const look = verb === 'PUT' ? 'again' : 'changed'
  return doing.request('contract', { verb, path: `/contracts/${contract}${rest}`, owner, data, look })
}

export async function addContractDocument(
  doing: Doing,
  { contract, owner, file, about = {} }: { contract: string; owner: string; file: UserFile; about?: Json },
): Promise<Json> {
  return addDocument(doing, `/contracts/${contract}/documents`, owner, file, { about })
}

/** Drafts a change of a contract in force. */
export async function addContractChange(
  doing: Doing,
  { contract, owner, data }: { contract: string; owner: string; data: Json },
): Promise<Json> {
  const path = `/contracts/${contract}/changes`
  return doing.request('draft', { verb: 'POST', path, owner, data, look: { listed: ['rationale'] } })
}

/** Cancels a tender or a lot: draft, document, confirmation. */
export async function cancel(
  doing: Doing,
  { tender, data, file }: { tender: string; data: Json; file: UserFile },
): Promise<Json> {
  mustOwn(doing, 'tender', tender)
  const path = `/tenders/${tender}/cancellations`
  const look: Look = { listed: ['reason', 'reasonType'] }
  const cancellation = await doing.request('draft', { verb: 'POST', path, owner: tender, data, look })
  const own = `${path}/${String(cancellation.id)}`
  await addDocument(doing, `${own}/documents`, tender, file, {})
  const status = cancellation.status === 'draft' ? 'pending' : 'active'
  return doing.request('confirm', {
    verb: 'PATCH',
    path: own,
    owner: tender,
    data: { status },
    look: { left: String(cancellation.status) },
  })
}

export async function addDocuments(
  doing: Doing,
  path: string,
  owner: string,
  files: readonly UserFile[] = [],
): Promise<void> {
  for (const [n, file] of files.entries()) await addDocument(doing, path, owner, file, { n })
}

export async function addDocument(
  doing: Doing,
  path: string,
  owner: string,
  file: UserFile,
  { n = 0, about = {} }: { n?: number; about?: Json },
): Promise<Json> {
  const data = { ...(await doing.upload(file)), ...about }
  return doing.request(`document ${n}`, { verb: 'POST', path, owner, data, look: byFile })
}

/** Puts a new version of a document at its path. */
export async function replaceDocument(
  doing: Doing,
  { path, owner, file, n = 0 }: { path: string; owner: string; file: UserFile; n?: number },
): Promise<Json> {
  const data = await doing.upload(file)
  return doing.request(`document ${n}`, { verb: 'PUT', path, owner, data, look: { same: ['title', 'hash'] } })
}

/** Whether an instant of the CDB has passed; one that is not known has not. */
export function isPast(doing: Doing, instant: unknown): boolean {
  return typeof instant === 'string' && doing.now() > Date.parse(instant)
}

export function mustOwn({ store, account }: Doing, kind: 'tender' | 'plan', id: string): void {
  const own = store.get('own', id)
  if (own?.kind !== kind || own.user !== account.id) refuse('refused.not-yours')
}

/** The tender as its buyer knows it: drafts are in no feed. */
function ownTender(doing: Doing, tender: string): Json {
  mustOwn(doing, 'tender', tender)
  return doing.store.get('own', tender)?.data ?? {}
}

function keepOwn({ store, account }: Doing, kind: 'plan' | 'tender', data: Json): void {
  const id = String(data.id)
  store.put('own', id, { id, kind, user: account.id, data })
}
