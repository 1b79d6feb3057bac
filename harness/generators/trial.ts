import type { Answered, Bench } from './bench.ts'
import type { GeneratedBid } from './bid.ts'
import type { Neighbour } from './neighbours/neighbour.ts'
import type { Card, GeneratedTender } from './tender.ts'
import type { Json } from './walk.ts'

/** Keys of those who may do everything that the examples do, secret or not. */
const BUYER = 'brokerr'
const BIDDER = 'brokerr6'

/** Something was not answered as it must be. */
export interface Surprise {
  readonly what: 'valid refused' | 'invalid accepted' | 'invalid refused under another rule'
  readonly step: string
  /** The rule that must refuse, and what is wrong; nothing when it is valid. */
  readonly rule?: string
  readonly fact?: string
  readonly rules: readonly string[]
  readonly errors: unknown
  readonly sent: unknown
}

/** One file, uploaded once: whatever the cards say, it is the same. */
export interface File {
  readonly url: string
  readonly hash: string
}

/** A stage on which generated tenders are tried. */
export interface Stage {
  readonly bench: Bench
  readonly file: File
}

/** A tender that was drafted, or announced. */
export interface Placed {
  readonly path: string
  readonly token: string
}

export type Result<T> = { readonly done: T } | { readonly surprise: Surprise }

const withFiles = (data: Json, cards: readonly Card[], { file }: Stage): Json =>
  cards.length ? { ...data, documents: cards.map((card) => ({ ...file, ...card })) } : data

const isAccepted = ({ status }: Answered): boolean => status < 400

function refused(step: string, sent: unknown, { rules, body }: Answered): { surprise: Surprise } {
  return { surprise: { what: 'valid refused', step, rules, errors: body?.errors, sent } }
}

const draft = ({ body, documents }: GeneratedTender, stage: Stage, key = BUYER) =>
  stage.bench.send({
    verb: 'POST',
    path: '/tenders',
    key,
    body: { data: withFiles(body.data, documents, stage), config: body.config },
  })

const ask = ({ criteria }: GeneratedTender, { path, token }: Placed, { bench }: Stage, key = BUYER) =>
  bench.send({ verb: 'POST', path: `${path}/criteria`, key, token, body: { data: criteria } })

const announce = ({ publish }: GeneratedTender, { path, token }: Placed, { bench }: Stage, key = BUYER) =>
  bench.send({ verb: 'PATCH', path, key, token, body: publish })

const submit = ({ body, documents }: GeneratedBid, { path }: Placed, stage: Stage, key = BIDDER) =>
  stage.bench.send({
    verb: 'POST',
    path: `${path}/bids`,
    key,
    body: { data: withFiles(body.data, documents, stage) },
  })

const handIn = ({ handIn: body }: GeneratedBid, { path, token }: Placed, { bench }: Stage, key = BIDDER) =>
  bench.send({ verb: 'PATCH', path, key, token, body })

function placed(answered: Answered, list: string): Placed {
  const { data, access } = answered.body ?? {}
  return { path: `${list}/${String(data?.id)}`, token: access?.token ?? '' }
}

/** Drafts a valid tender. */
export async function drafted(tender: GeneratedTender, stage: Stage): Promise<Result<Placed>> {
  const answered = await draft(tender, stage)
  if (!isAccepted(answered)) return refused('tender.create', tender, answered)
  return { done: placed(answered, '/tenders') }
}

/** Asks its criteria, if there are some, and announces it. */
export async function announced(tender: GeneratedTender, at: Placed, stage: Stage): Promise<Result<Placed>> {
  const asked = await asksFor(tender, at, stage)
  if ('surprise' in asked) return asked
  const answered = await announce(tender, at, stage)
  return isAccepted(answered) ? { done: at } : refused('tender.publish', tender, answered)
}

async function asksFor(tender: GeneratedTender, at: Placed, stage: Stage): Promise<Result<Placed>> {
  if (!tender.criteria.length) return { done: at }
  const answered = await ask(tender, at, stage)
  return isAccepted(answered) ? { done: at } : refused('criteria.add', tender, answered)
}

/** Drafts a valid bid and hands it in. */
export async function handedIn(bid: GeneratedBid, at: Placed, stage: Stage): Promise<Result<Placed>> {
  const answered = await submit(bid, at, stage)
  if (!isAccepted(answered)) return refused('bid.submit', bid, answered)
  const own = placed(answered, `${at.path}/bids`)
  const signed = await handIn(bid, own, stage)
  return isAccepted(signed) ? { done: own } : refused('bid.hand-in', bid, signed)
}

/** Sends what is wrong in a tender; a draft of the valid one is at hand. Undefined: it was refused for its rule. */
export async function tryTender(
  neighbour: Neighbour,
  valid: Placed | undefined,
  stage: Stage,
): Promise<Surprise | undefined> {
  const { step, tender, key } = neighbour
  if (step === 'tender.create') return judged(neighbour, await draft(tender, stage, key))
  if (step === 'criteria.add' && valid) return judged(neighbour, await ask(tender, valid, stage, key))
  const made = await drafted(tender, stage)
  if ('surprise' in made) return early(neighbour, made.surprise)
  const asked = await asksFor(tender, made.done, stage)
  if ('surprise' in asked) return early(neighbour, asked.surprise)
  return judged(neighbour, await announce(tender, made.done, stage, key))
}

/** Sends what is wrong in a bid for an announced tender. */
export async function tryBid(neighbour: Neighbour, at: Placed, stage: Stage): Promise<Surprise | undefined> {
  const { step, bid, key } = neighbour
  if (!bid) throw new Error(`${neighbour.rule} is about a bid, but there is none`)
  const answered = await submit(bid, at, stage, step === 'bid.submit' ? key : undefined)
  if (step === 'bid.submit') return judged(neighbour, answered)
  if (!isAccepted(answered)) return early(neighbour, refused('bid.submit', bid, answered).surprise)
  return judged(neighbour, await handIn(bid, placed(answered, `${at.path}/bids`), stage, key))
}

/** It should have been accepted so far. */
const early = ({ rule, fact }: Neighbour, surprise: Surprise): Surprise => ({ ...surprise, rule, fact })

function judged(neighbour: Neighbour, { status, rules, body }: Answered): Surprise | undefined {
  const { rule, fact, step } = neighbour
  if (status >= 400 && rules.length === 1 && rules[0] === rule) return undefined
  const what = status < 400 ? 'invalid accepted' : 'invalid refused under another rule'
  return { what, step, rule, fact, rules, errors: body?.errors, sent: neighbour.bid ?? neighbour.tender }
}
