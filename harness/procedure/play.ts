import type { Driver } from '../drivers/driver.ts'
import { selectSuppliers } from './agreement.ts'
import { ask, bid } from './bidder.ts'
import {
  announce,
  answer,
  closePreQualification,
  decideAward,
  decideQualification,
  makePlan,
  publish,
  signContracts,
} from './buyer.ts'
import type { Keys } from './cast.ts'
import { beginProcedure, listOf, type Plot, type Procedure, passStandStill, readTender } from './procedure.ts'

/** One thing that happened: when (the system's clock) and what, for people. */
export interface Scene {
  readonly at: string
  readonly title: string
}

/** What the bidders offer, as shares of the expected value; those beyond three only where so many are needed. */
const OFFERS = [0.99, 0.97, 0.98, 0.96, 0.95, 0.94, 0.93, 0.92, 0.91]
const FEWEST = 3

/** More often than this no tender has to be waited for. */
const MOST_WAITS = 60

/**
 * Plays a whole procedure with three bidders or as many as it needs, from plan to signed contract; yields each step as it is done. What people
 * do next follows from the status the tender is in. Throws when nothing people do or time does brings it to its end.
 */
export async function* play(driver: Driver, plot: Plot, keys?: Keys): AsyncGenerator<Scene, Procedure> {
  const procedure = beginProcedure(driver, plot, keys)
  for await (const title of acts(procedure)) yield { at: await driver.now(), title }
  return procedure
}

/** How many bidders take part: as many as the tender needs. */
export const biddersOf = ({ plot }: Procedure) => Math.max(FEWEST, Number(plot.config.minBidsNumber))

/** What happens in a whole procedure, act by act. Throws when nothing people do or time does brings it to its end. */
export async function* acts(procedure: Procedure): AsyncGenerator<string> {
  const { preSelection, unplanned } = procedure.plot
  if (preSelection) {
    procedure.agreement = await selectSuppliers(procedure, preSelection.type, biddersOf(procedure))
    yield `suppliers are selected: agreement ${procedure.agreement.id}`
  }
  if (!unplanned) {
    await makePlan(procedure)
    yield `plan ${procedure.plan?.id} is published`
  }
  await announce(procedure)
  yield `tender ${procedure.tender?.id} is drafted`
  let last = 'draft'
  for (let waits = 0; waits < MOST_WAITS; waits++) {
    const status = String((await readTender(procedure)).status)
    if (status !== last) yield news[status] ?? `the tender is ${status}`
    last = status
    if (status === 'complete') return
    let isIdle = true
    for await (const title of actsIn[status]?.(procedure) ?? []) {
      isIdle = false
      yield title
    }
    if (isIdle) await procedure.driver.advance({ to: 'next' })
  }
  throw new Error(`the tender never became complete; it is ${last}`)
}

/** What is told when a tender comes to a status. */
const news: Readonly<Record<string, string>> = {
  'active.enquiries': 'the tender is published: enquiries are open',
  'active.tendering': 'bidding is open',
  'active.pre-qualification': 'bidding is over: bidders are being qualified before the auction',
  'active.pre-qualification.stand-still': 'the buyer has decided who takes part: decisions may be appealed',
  'active.auction': 'bidding is over: the auction is planned',
  'active.qualification': 'qualification of the winner begins',
  'active.awarded': 'a winner is chosen',
  complete: 'the tender is complete',
}

/** What people do in each status; nothing when only time helps. */
const actsIn: Readonly<Record<string, (procedure: Procedure) => AsyncGenerator<string>>> = {
  async *draft(procedure) {
    await publish(procedure)
    yield 'what the law asks for is attached'
  },
  async *'active.enquiries'(procedure) {
    yield* asking(procedure)
  },
  async *'active.tendering'(procedure) {
    const { hasEnquiries, enquiryPeriodRegulation } = procedure.plot.config
    if (!hasEnquiries && enquiryPeriodRegulation) yield* asking(procedure)
    if (procedure.bids.length) return
    for (const [bidder, share] of OFFERS.slice(0, biddersOf(procedure)).entries()) {
      const amounts = procedure.lots.map(({ amount }) => Math.round(amount * share))
      await bid(procedure, bidder, amounts)
      yield `bidder ${bidder + 1} offers ${amounts.join(' + ')} UAH`
    }
  },
  async *'active.pre-qualification'(procedure) {
    for (const { id, status } of await listOf(procedure, 'qualifications')) {
      if (status !== 'pending') continue
      await decideQualification(procedure, String(id))
      yield `qualification ${String(id)}: the bidder may take part`
    }
    await closePreQualification(procedure)
    yield 'the report on bids is published'
  },
  'active.qualification': choosing,
  async *'active.awarded'(procedure) {
    yield* choosing(procedure)
    const { hasAwardComplaints, awardingByItemUnitValue } = procedure.plot.config
    if (hasAwardComplaints || awardingByItemUnitValue) await passStandStill(procedure)
    const contracts = await signContracts(procedure)
    if (contracts.length) yield `contract ${contracts.join(', ')} is signed`
  },
}

async function* asking(procedure: Procedure): AsyncGenerator<string> {
  if ((await listOf(procedure, 'questions')).length) return
  await answer(procedure, await ask(procedure, 0, 'Чи можна доставити частинами?'), 'Так, двома партіями.')
  yield 'a question is asked and answered'
}

/** Of several awards that wait for a decision the first of each lot is the best; several may win where that is allowed. */
export async function* choosing(procedure: Procedure): AsyncGenerator<string> {
  const { hasMultiSourcing, awardingByItemUnitValue } = procedure.plot.config
  const awards = await listOf(procedure, 'awards')
  const decided = new Set(awards.filter(({ status }) => status === 'active').map(({ lotID }) => lotID))
  for (const { id, lotID, status } of awards) {
    if (status !== 'pending' || (decided.has(lotID) && !hasMultiSourcing && !awardingByItemUnitValue))
      continue
    decided.add(lotID)
    await decideAward(procedure, String(id), 'active')
    yield `award ${String(id)} goes to the best bid that is left`
  }
}
