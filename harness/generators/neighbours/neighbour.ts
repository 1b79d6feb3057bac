import type { Method } from '../../../simulator/domain/method.ts'
import type { Flags } from '../../procedure/flags.ts'
import type { GeneratedBid } from '../bid.ts'
import type { Card, GeneratedTender } from '../tender.ts'
import type { Json } from '../walk.ts'
import { type Edit, edited } from './edit.ts'

/** What is sent when; everything before it is accepted. */
export type Step = 'tender.create' | 'criteria.add' | 'tender.publish' | 'bid.submit' | 'bid.hand-in'

/** A valid tender, or bid, but for one fact; what is refused, and under which rule. */
export interface Neighbour {
  /** Id of the rule, or of the fault that the model finds (`model:…`). */
  readonly rule: string
  readonly step: Step
  /** What is another than in the valid one. */
  readonly fact: string
  readonly tender: GeneratedTender
  readonly bid?: GeneratedBid
  /** The key that sends the request that is refused, where it is not that of the owner. */
  readonly key?: string
  /** When that request is sent, ISO 8601; absent: when the valid one is. */
  readonly at?: string
}

/** What a breach may look at. */
export interface Subject {
  readonly tender: GeneratedTender
  readonly method: Method
  readonly data: Json
  readonly config: Flags
}

/** The same with a bid: `data` is the bid's. */
export interface BidSubject extends Subject {
  readonly bid: GeneratedBid
  readonly asked: Json
}

/** What is other in the neighbour. */
export interface Change {
  readonly data?: readonly Edit[]
  readonly config?: readonly Edit[]
  readonly documents?: readonly Card[]
  readonly criteria?: readonly Json[]
  readonly key?: string
  readonly at?: string
}

/** How to break one rule; `change` gives nothing where this tender or bid cannot break it. */
export interface Breach<S extends Subject = Subject> {
  readonly rule: string
  readonly step: Step
  readonly fact: string
  readonly change: (subject: S) => Change | undefined
}

type Nothing = undefined | false | '' | 0

/** Breaches by some changes of what is sent. */
export function breaching<S extends Subject>(step: Step) {
  return (rule: string, fact: string, edits: (subject: S) => readonly Edit[] | Nothing): Breach<S> => ({
    rule,
    step,
    fact,
    change(subject) {
      const data = edits(subject)
      return data ? { data } : undefined
    },
  })
}

/** Breaches by something else than what is sent: who asks, when, with which files. */
export function otherwise<S extends Subject>(step: Step) {
  return (rule: string, fact: string, change: (subject: S) => Change | Nothing): Breach<S> => ({
    rule,
    step,
    fact,
    change: (subject) => change(subject) || undefined,
  })
}

/** The tender with what is other in it. */
export function changedTender(
  tender: GeneratedTender,
  { data, config, documents, criteria }: Change,
): GeneratedTender {
  const { body } = tender
  return {
    ...tender,
    body: {
      data: data ? edited(body.data, data) : body.data,
      config: config ? (edited(body.config, config) as Flags) : body.config,
    },
    ...(documents && { documents }),
    ...(criteria && { criteria }),
  }
}

export function changedBid(bid: GeneratedBid, { data, documents }: Change): GeneratedBid {
  return {
    ...bid,
    body: { data: data ? edited(bid.body.data, data) : bid.body.data },
    ...(documents && { documents }),
  }
}
