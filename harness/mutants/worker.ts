import { mutantsOf } from './all.ts'
import { lookAt, type Part } from './baseline.ts'
import type { Mutant } from './mutant.ts'
import type { Sightings } from './notebook.ts'
import { loadSuite } from './scenarios.ts'
import { tryMutant, type Verdict } from './trial.ts'

/** What a worker is asked, one thing at a time… */
export type Task = { readonly look: number } | { readonly sightings: Sightings } | { readonly try: string }

/** …and what it answers. */
export type Told =
  | { readonly ready: true }
  /** An example has ended: it works on. */
  | { readonly seen: string }
  | { readonly part: Part }
  | { readonly verdict: Verdict }
  | { readonly failure: string }

const suite = await loadSuite()
let mutants: ReadonlyMap<string, Mutant> = new Map()

function tell(told: Told): void {
  process.send?.(told)
}

async function perform(task: Task): Promise<Told> {
  if ('look' in task) return { part: await lookAt(suite, task.look, ({ id }) => tell({ seen: id })) }
  if ('sightings' in task) {
    mutants = new Map(mutantsOf(task.sightings).map((mutant) => [mutant.id, mutant]))
    return { ready: true }
  }
  const mutant = mutants.get(task.try)
  if (!mutant) throw new Error(`no mutant is called ${task.try}`)
  return { verdict: await tryMutant(mutant, suite, ({ id }) => tell({ seen: id })) }
}

process.on('message', (task: Task) => {
  perform(task).then(tell, (error: unknown) =>
    tell({ failure: error instanceof Error ? error.message : String(error) }),
  )
})
tell({ ready: true })
