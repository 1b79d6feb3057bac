import { selectSuppliers } from '../harness/procedure/agreement.ts'
import { bid } from '../harness/procedure/bidder.ts'
import {
  announce,
  closePreQualification,
  decideAward,
  decideQualification,
  makePlan,
  passReview,
  pendingAward,
  publish,
  signContracts,
} from '../harness/procedure/buyer.ts'
import { biddersOf, choosing } from '../harness/procedure/play.ts'
import { listOf, type Procedure, passStandStill, waitFor } from '../harness/procedure/procedure.ts'
import { type Memory, once } from './once.ts'

type Way = (procedure: Procedure) => Promise<void>

const shares = (procedure: Procedure, share: number) =>
  procedure.lots.map(({ amount }) => Math.round(amount * share))

/** How the example comes to each stage of its life: from which one, and by what. */
const stages = {
  'among selected suppliers': { by: select },
  'that is planned': { from: 'among selected suppliers', by: makePlan },
  'in draft': { from: 'among selected suppliers', by: announce },
  'in draft from its plan': { from: 'that is planned', by: announce },
  'that accepts enquiries': { from: 'in draft', by: publish },
  'that accepts bids': {
    from: 'that accepts enquiries',
    by: async (procedure) => {
      if (procedure.plot.extra?.inspector !== undefined) await passReview(procedure)
      await waitFor(procedure, 'active.tendering')
    },
  },
  'with a bid': {
    from: 'that accepts bids',
    by: (procedure) => bid(procedure, 0, shares(procedure, 0.96)),
  },
  'with two bids': {
    from: 'with a bid',
    by: (procedure) => bid(procedure, 1, shares(procedure, 0.98)),
  },
  'with three bids': {
    from: 'with two bids',
    by: (procedure) => bid(procedure, 2, shares(procedure, 0.99)),
  },
  'in pre-qualification': {
    from: 'with two bids',
    by: (procedure) => waitFor(procedure, 'active.pre-qualification'),
  },
  'in the stand-still of pre-qualification': { from: 'in pre-qualification', by: admit },
  'at auction': { from: 'with two bids', by: comesTo('active.auction') },
  'in qualification': { from: 'with two bids', by: comesTo('active.qualification') },
  'in qualification after a single bid': {
    from: 'with a bid',
    by: (procedure) => waitFor(procedure, 'active.qualification'),
  },
  'in qualification after three bids': { from: 'with three bids', by: comesTo('active.qualification') },
  'at auction with three bids': { from: 'with three bids', by: comesTo('active.auction') },
  'without a single bid': {
    from: 'that accepts bids',
    by: (procedure) => waitFor(procedure, 'unsuccessful'),
  },
  'with a rejected bid': { from: 'in qualification', by: (procedure) => decide(procedure, 'unsuccessful') },
  'with a winner': { from: 'in qualification', by: winners },
  'with a winner after the stand-still': {
    from: 'with a winner',
    by: async (procedure) => {
      if (procedure.plot.config.awardComplainDuration) await passStandStill(procedure)
    },
  },
  'with a signed contract': {
    from: 'with a winner after the stand-still',
    by: async (procedure) => void (await signContracts(procedure)),
  },
} as const satisfies Record<string, { from?: string; by: Way }>

export type Stage = keyof typeof stages
export const stageNames = Object.keys(stages) as readonly Stage[]

async function decide(procedure: Procedure, status: 'active' | 'unsuccessful'): Promise<void> {
  const award = await pendingAward(procedure)
  await decideAward(procedure, String(award?.id), status)
}

/** Decides on winners until nobody is left to be decided on. */
async function winners(procedure: Procedure): Promise<void> {
  let before = -1
  for (let chosen = 0; chosen > before; ) {
    before = chosen
    for await (const _ of choosing(procedure)) chosen++
  }
}

/** Looks for suppliers where only they may bid. */
async function select(procedure: Procedure): Promise<void> {
  const { preSelection, suppliers = biddersOf(procedure) } = procedure.plot
  if (preSelection) procedure.agreement = await selectSuppliers(procedure, preSelection.type, suppliers)
}

/** Lets all bids take part in the auction. */
async function admit(procedure: Procedure): Promise<void> {
  for (const { id, status } of await listOf(procedure, 'qualifications'))
    if (status === 'pending') await decideQualification(procedure, String(id))
  await closePreQualification(procedure)
}

/** Bidding ends, by way of pre-qualification where there is one. */
function comesTo(status: string): Way {
  return async (procedure) => {
    if (procedure.plot.config.hasPrequalification) {
      await waitFor(procedure, 'active.pre-qualification')
      await admit(procedure)
    }
    await waitFor(procedure, status)
  }
}

type Known = Pick<Procedure, 'agreement' | 'plan' | 'tender' | 'bids'>

const memoryOf = (procedure: Procedure): Memory<Known> => ({
  tell() {
    const { agreement, plan, tender, bids } = procedure
    return { ...(agreement && { agreement }), ...(plan && { plan }), ...(tender && { tender }), bids }
  },
  learn({ bids, ...rest }) {
    Object.assign(procedure, rest)
    procedure.bids.push(...bids)
  },
})

/** Brings a procedure to a stage of its life. */
export async function reach(procedure: Procedure, stage: Stage): Promise<void> {
  const { driver, plot } = procedure
  if (stage === 'among selected suppliers' && !plot.preSelection) return
  // A procedure that begins on another day is another one.
  const began = driver.restore && (await driver.now())
  await once(driver, JSON.stringify([plot, stage, began]), memoryOf(procedure), async () => {
    const { by, ...way } = stages[stage]
    if ('from' in way) await reach(procedure, way.from)
    await by(procedure)
  })
}
