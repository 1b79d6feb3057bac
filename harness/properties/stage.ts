import type { Contract } from '../../simulator/domain/records/contract.ts'
import { createSimulator, type Simulator, type SimulatorOptions } from '../../simulator/main.ts'
import { driverOf } from '../drivers/direct.ts'
import type { Driver } from '../drivers/driver.ts'
import { selectSuppliers } from '../procedure/agreement.ts'
import { tenderOf } from '../procedure/buyer.ts'
import { criteriaFor, criteriaOfMarket } from '../procedure/criteria.ts'
import { biddersOf } from '../procedure/play.ts'
import { beginProcedure, type Plot } from '../procedure/procedure.ts'
import { START } from '../verdicts/session.ts'
import type { Known, Scene } from './scene.ts'
import { type Played, type Step, take } from './step.ts'

/** The embedded simulator as the reference: what it has stored may be looked at. */
export interface Stage {
  readonly simulator: Simulator
  readonly driver: Driver
}

export function openStage(options: SimulatorOptions = {}): Stage {
  const simulator = createSimulator({ now: START, rate: 0, ...options })
  return { simulator, driver: driverOf(simulator) }
}

/** What stands on the stage now. */
export async function sceneOf({ simulator: { control } }: Stage, known: Known): Promise<Scene> {
  const { now, next } = control.clock()
  const stored = (known.tender && (await control.get('tender', known.tender))) as Scene['stored']
  const contracts: Contract[] = []
  for (const { id } of stored?.contracts ?? [])
    contracts.push((await control.get('contract', id)) as Contract)
  return { ...known, now, contracts, ...(next !== undefined && { next }), ...(stored && { stored }) }
}

/** Begins a procedure on an empty stage: suppliers are selected where the method wants it. */
export async function beginOn(
  stage: Stage,
  plot: Plot,
): Promise<{ known: Known; played: readonly Played[] }> {
  const played: Played[] = []
  const noting = notingDriver(stage.driver, played)
  const procedure = beginProcedure(noting, plot)
  if (plot.preSelection)
    procedure.agreement = await selectSuppliers(procedure, plot.preSelection.type, biddersOf(procedure))
  const at = await noting.now()
  const criteria = [...criteriaFor(plot.method, at), ...criteriaOfMarket(procedure), ...(plot.criteria ?? [])]
  const draft = { body: await tenderOf(procedure), at }
  const known = { procedure, draft, criteria, owners: new Map(), bidders: biddersOf(procedure) }
  return { known, played }
}

/** The same system, its steps noted down. */
function notingDriver(driver: Driver, played: Played[]): Driver {
  const note = async (step: Step) => {
    const done = await take(driver, step)
    played.push(done)
    return done
  }
  return {
    ...driver,
    async send(ask) {
      const { at, reply } = await note({ ask })
      return { asked: ask, at, reply }
    },
    async upload(title, content, format) {
      const { reply } = await note({ upload: { title, content, format } })
      return { ...(reply.body as { data: { url: string; hash: string } }).data, title, format }
    },
    async advance(to) {
      if (!('until' in to)) throw new Error('preparations wait for an instant')
      await note({ wait: to })
    },
  }
}
