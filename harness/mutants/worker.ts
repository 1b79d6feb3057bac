import { mutantsOf } from './all.ts'
import { auctionMutants } from './auction/mutants.ts'
import { tryAuction } from './auction/trial.ts'
import { lookAt, type Part } from './baseline.ts'
import { brokerMutants } from './broker/mutants.ts'
import { tryBroker } from './broker/trial.ts'
import type { Bent, Mutant, System } from './mutant.ts'
import type { Sightings } from './notebook.ts'
import { featuresOf, loadSuite, type Performable, type Scenario } from './scenarios.ts'
import { tryMutant, type Verdict } from './trial.ts'

/** What a worker is asked, one thing at a time… */
export type Task =
  | { readonly look: number }
  | { readonly sightings: Sightings }
  | { readonly try: string; readonly system: System }

/** …and what it answers. */
export type Told =
  | { readonly ready: true }
  /** An example has ended: it works on. */
  | { readonly seen: string }
  | { readonly part: Part }
  | { readonly verdict: Verdict }
  | { readonly failure: string }

const suites = new Map<System, Promise<Performable>>()
let mutants: readonly Mutant[] = []

/** The examples about a system, read when they are run first. */
function suiteOf(system: System): Promise<Performable> {
  const suite = suites.get(system) ?? loadSuite(featuresOf[system])
  suites.set(system, suite)
  return suite
}

function tell(told: Told): void {
  process.send?.(told)
}

const seen = ({ id }: Scenario): void => tell({ seen: id })

async function perform(task: Task): Promise<Told> {
  if ('look' in task) return { part: await lookAt(await suiteOf('cdb'), task.look, seen) }
  if ('sightings' in task) {
    mutants = mutantsOf(task.sightings)
    return { ready: true }
  }
  return { verdict: await trials[task.system](task.try) }
}

const trials: Readonly<Record<System, (id: string) => Promise<Verdict>>> = {
  cdb: async (id) => tryMutant(called(id, mutants), await suiteOf('cdb'), seen),
  auction: async (id) => tryAuction(called(id, auctionMutants), await suiteOf('auction'), seen),
  broker: async (id) => tryBroker(called(id, brokerMutants), await suiteOf('broker'), seen),
}

function called<T extends Bent>(id: string, all: readonly T[]): T {
  const mutant = all.find((each) => each.id === id)
  if (!mutant) throw new Error(`no mutant is called ${id}`)
  return mutant
}

process.on('message', (task: Task) => {
  perform(task).then(tell, (error: unknown) =>
    tell({ failure: error instanceof Error ? error.message : String(error) }),
  )
})
tell({ ready: true })
