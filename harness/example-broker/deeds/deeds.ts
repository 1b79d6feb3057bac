import type { Deed, Json } from '../store.ts'
import * as bidder from './bidder.ts'
import * as buyer from './buyer.ts'
import * as claimant from './claimant.ts'
import { type Doing, type DoingParts, doingOf, GivenUp, Refused } from './doing.ts'

/** Everything users can ask the eMall for. */
const deeds = {
  createPlan: buyer.createPlan,
  changePlan: buyer.changePlan,
  createTender: buyer.createTender,
  publishTender: buyer.publishTender,
  changeTender: buyer.changeTender,
  addCriteria: buyer.addCriteria,
  addToTender: buyer.addToTender,
  removeFromTender: buyer.removeFromTender,
  addTenderDocument: buyer.addTenderDocument,
  replaceTenderDocument: buyer.replaceTenderDocument,
  answerQuestion: buyer.answerQuestion,
  decide: buyer.decide,
  changeContract: buyer.changeContract,
  addContractDocument: buyer.addContractDocument,
  addContractChange: buyer.addContractChange,
  cancel: buyer.cancel,
  askQuestion: bidder.askQuestion,
  submitBid: bidder.submitBid,
  changeBid: bidder.changeBid,
  withdrawBid: bidder.withdrawBid,
  addBidDocument: bidder.addBidDocument,
  replaceBidDocument: bidder.replaceBidDocument,
  changeBidDocument: bidder.changeBidDocument,
  answerCriteria: bidder.answerCriteria,
  fileClaim: claimant.fileClaim,
  changeClaim: claimant.changeClaim,
  addClaimDocument: claimant.addClaimDocument,
} as const

export type DeedName = keyof typeof deeds
export type AskedFor<N extends DeedName> = Parameters<(typeof deeds)[N]>[1]

/** Does what users ask for, and keeps what came of it for them to see. */
export interface Deeds {
  /** The deed when it has ended: `done`, `refused` or `given-up`. Never rejects. */
  ask<N extends DeedName>(user: string, name: N, asked: AskedFor<N>): Promise<Deed>
  /** Takes up what was under way when the eMall stopped. */
  resume(): Promise<void>
}

export function deedsOf(parts: DoingParts): Deeds {
  const { store } = parts
  let count = store.all('deed').length

  async function run(deed: Deed): Promise<Deed> {
    const ended = { ...deed, ...(await outcomeOf(parts, deed)) }
    store.put('deed', ended.id, ended)
    return ended
  }

  return {
    ask(user, name, asked) {
      count += 1
      const at = new Date(parts.now()).toISOString()
      const id = `deed-${count}`
      const deed: Deed = { id, user, name, asked: asked as unknown as Json, at, state: 'under-way' }
      store.put('deed', deed.id, deed)
      return run(deed)
    },
    async resume() {
      await Promise.all(
        store
          .all('deed')
          .filter(({ state }) => state === 'under-way')
          .map(run),
      )
    },
  }
}

/** Whether it moves the periods of a tender that its user has changed before. */
function isAnotherChange({ store }: DoingParts, { id, name, user, asked }: Deed): boolean {
  if (name !== 'changeTender' || (asked.data as Json).tenderPeriod === undefined) return false
  const isSame = (other: Deed) =>
    other.name === name && other.user === user && other.asked.tender === asked.tender
  return store.all('deed').some((other) => other.id !== id && isSame(other))
}

type Ended = Pick<Deed, 'state' | 'result' | 'errors'>

async function outcomeOf(parts: DoingParts, deed: Deed): Promise<Ended> {
  const { habits } = parts
  const act = deeds[deed.name as DeedName] as (doing: Doing, asked: Json) => Promise<Json>
  if (habits.reports === 'wishes' && isAnotherChange(parts, deed)) return { state: 'done', result: {} }
  try {
    return { state: 'done', result: await act(doingOf(parts, deed), deed.asked) }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    if (habits.onRefusal === 'swallow' && !(error instanceof GivenUp)) return { state: 'done', result: {} }
    return { state: error instanceof GivenUp ? 'given-up' : 'refused', errors: error.errors }
  }
}
