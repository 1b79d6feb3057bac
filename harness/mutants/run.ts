import { openPool, type Pool } from '../workers/pool.ts'
import { mutantsOf } from './all.ts'
import { auctionMutants } from './auction/mutants.ts'
import { joined, PARTS } from './baseline.ts'
import { brokerMutants } from './broker/mutants.ts'
import type { Bent, Operator, System } from './mutant.ts'
import type { Sightings } from './notebook.ts'
import type { Verdict } from './trial.ts'
import type { Task, Told } from './worker.ts'

/** Which mutants are tried, by how many processes. */
export interface Choice {
  readonly systems: readonly System[]
  readonly rule?: string
  readonly operators?: readonly Operator[]
  /** Of all that fit, so many, drawn by the seed. */
  readonly sample?: number
  readonly seed: string
  readonly workers: number
}

/** Told while a run goes on. */
export interface Listener {
  /** Examples that were run against the published law. */
  looked(examples: number): void
  chosen(mutants: number): void
  verdict(verdict: Verdict): void
}

/** The examples could not be run. */
export class NotTried extends Error {}

/** What all examples meet; what was kept of an earlier run may take its place. */
export async function look(pool: Pool<Task, Told>, listener: Pick<Listener, 'looked'>): Promise<Sightings> {
  let looked = 0
  const told = await pool.all(
    Array.from({ length: PARTS }, (_, part) => ({ look: part })),
    (said) => {
      if ('seen' in said) listener.looked(++looked)
    },
  )
  return joined(
    told.map((said) => {
      if ('part' in said) return said.part
      throw new NotTried('failure' in said ? said.failure : 'the examples could not be run')
    }),
  )
}

/** A mutant of any system. */
export interface Candidate extends Bent {
  readonly system: System
  /** How many examples can tell, more or less. */
  readonly examples: number
}

/** Every mutant of the chosen systems; those of the CDB follow from what its examples met. */
function candidates({ systems }: Choice, sightings: Sightings | undefined): readonly Candidate[] {
  const of: Readonly<Record<System, () => readonly Candidate[]>> = {
    cdb: () =>
      sightings ? mutantsOf(sightings).map((mutant) => candidate('cdb', mutant, mutant.toldBy.length)) : [],
    auction: () => auctionMutants.map((mutant) => candidate('auction', mutant, FEW)),
    broker: () => brokerMutants.map((mutant) => candidate('broker', mutant, MANY)),
  }
  return systems.flatMap((system) => of[system]())
}

/** An auction is tried soon; an eMall makes us wait: the sooner it begins, the better. */
const FEW = 1
const MANY = 10_000

function candidate(system: System, { id, operator, target, words, uk }: Bent, examples: number): Candidate {
  return { system, id, operator, target, words, examples, ...(uk !== undefined && { uk }) }
}

/** Which mutants fit; a rule stands for all that is bent about it. */
export function chosenOf(choice: Choice, sightings: Sightings | undefined): readonly Candidate[] {
  const { rule, operators, sample, seed } = choice
  const all = candidates(choice, sightings)
  const fitting = all.filter(
    (mutant) =>
      (rule === undefined || mutant.target === rule) && (operators?.includes(mutant.operator) ?? true),
  )
  if (sample === undefined || sample >= fitting.length) return fitting
  const drawn = [...fitting].sort((a, b) => lotOf(seed, a.id) - lotOf(seed, b.id)).slice(0, sample)
  return fitting.filter((mutant) => drawn.includes(mutant))
}

/** A number for a name: the same for the same seed. */
function lotOf(seed: string, name: string): number {
  let hash = 2166136261
  for (const char of `${seed}/${name}`) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619)
  return hash >>> 0
}

/** Tries mutants, those that take long first. */
async function tryAll(
  pool: Pool<Task, Told>,
  mutants: readonly Candidate[],
  listener: Pick<Listener, 'verdict'>,
): Promise<Verdict[]> {
  const inTurn = [...mutants].sort((a, b) => b.examples - a.examples)
  const told = await pool.all(
    inTurn.map(({ id, system }) => ({ try: id, system })),
    (said) => {
      if ('verdict' in said) listener.verdict(said.verdict)
    },
  )
  const byId = new Map(inTurn.map((mutant, n) => [mutant.id, verdictOf(mutant, told[n] as Told)]))
  return mutants.flatMap(({ id }) => byId.get(id) ?? [])
}

/** Nobody hangs or breaks off against a healthy system: that was seen first. */
function verdictOf({ examples: _, ...about }: Candidate, told: Told): Verdict {
  if ('verdict' in told) return told.verdict
  const failure = 'failure' in told ? told.failure : 'no answer'
  const said = failure === 'hung' ? 'it hangs' : `it breaks off: ${failure}`
  return { ...about, state: 'killed', said, tried: 1 }
}

/** Tries the chosen mutants. Throws NotTried, WorkerFailed. */
export async function runMutants(
  choice: Choice,
  known: Sightings | undefined,
  listener: Listener,
): Promise<{ readonly sightings: Sightings | undefined; readonly verdicts: readonly Verdict[] }> {
  const pool = await openPool<Task, Told>('mutants/worker', choice.workers)
  try {
    const sightings = choice.systems.includes('cdb') ? (known ?? (await look(pool, listener))) : undefined
    const mutants = chosenOf(choice, sightings)
    listener.chosen(mutants.length)
    if (sightings) await pool.each({ sightings })
    return { sightings, verdicts: await tryAll(pool, mutants, listener) }
  } finally {
    pool.close()
  }
}
