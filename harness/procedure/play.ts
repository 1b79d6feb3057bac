import type { Driver } from '../drivers/driver.ts'
import { ask, bid } from './bidder.ts'
import { announce, answer, decideAward, makePlan, pendingAward, publish, signContracts } from './buyer.ts'
import type { Keys } from './cast.ts'
import { beginProcedure, type Plot, type Procedure, waitFor } from './procedure.ts'

/** One thing that happened: when (the system's clock) and what, for people. */
export interface Scene {
  readonly at: string
  readonly title: string
}

/** What each of the three bidders offers, as a share of the expected value. */
const OFFERS = [0.99, 0.97, 0.98]

/** Plays a whole procedure with three bidders, from plan to signed contract; yields each step as it is done. */
export async function* play(driver: Driver, plot: Plot, keys?: Keys): AsyncGenerator<Scene, Procedure> {
  const procedure = beginProcedure(driver, plot, keys)
  const scene = async (title: string): Promise<Scene> => ({ at: await driver.now(), title })

  await makePlan(procedure)
  yield scene(`plan ${procedure.plan?.id} is published`)
  await announce(procedure)
  yield scene(`tender ${procedure.tender?.id} is drafted from the plan`)
  await publish(procedure)
  yield scene('the tender is published: enquiries are open')
  await answer(procedure, await ask(procedure, 0, 'Чи можна доставити частинами?'), 'Так, двома партіями.')
  yield scene('a question is asked and answered')
  await waitFor(procedure, 'active.tendering')
  yield scene('bidding is open')
  for (const [bidder, share] of OFFERS.entries()) {
    const amounts = procedure.lots.map(({ amount }) => Math.round(amount * share))
    await bid(procedure, bidder, amounts)
    yield scene(`bidder ${bidder + 1} offers ${amounts.join(' + ')} UAH`)
  }
  // A quick auction may be over before anybody looks.
  await waitFor(procedure, 'active.auction', 'active.qualification')
  yield scene('bidding is over: the auction is planned')
  await waitFor(procedure, 'active.qualification')
  yield scene('the auction is over: qualification begins')
  for (let award = await pendingAward(procedure); award; award = await pendingAward(procedure)) {
    await decideAward(procedure, String(award.id), 'active')
    yield scene(`award ${String(award.id)} goes to the best bid`)
  }
  const contracts = await signContracts(procedure)
  yield scene(`contract ${contracts.join(', ')} is signed`)
  await waitFor(procedure, 'complete')
  yield scene('the tender is complete')
  return procedure
}
