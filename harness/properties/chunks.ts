import { plots } from '../procedure/plots.ts'
import type { Plot } from '../procedure/procedure.ts'
import { openPool } from '../workers/pool.ts'
import { openStage, type Stage } from './stage.ts'
import { type Outcome, prepare, type Sequences, sequences, usualSequences } from './stateful.ts'
import type { World } from './worlds.ts'

/** Sequences of some methods. */
export interface Chunk extends Omit<Sequences, 'twiceOf'> {
  readonly methods: readonly string[]
}

/** What came of them: steps of each, and which of them broke a law. */
export interface ChunkPlayed {
  readonly lengths: readonly number[]
  /** From so many states sequences of these methods begin. */
  readonly states: number
  readonly broken: readonly { readonly sequence: number; readonly law: string; readonly message: string }[]
  /** Seconds of computing. */
  readonly cpu: number
}

/** What a process answers that is asked to play chunks. */
export type Told = { readonly ready: true } | ChunkPlayed | { readonly failure: string }

/** So many take a second or less. */
const SIZE = 250

/** A process has come to no end with its sequences; the message says why. */
export class NotPlayed extends Error {}

interface Prepared {
  readonly stage: Stage
  readonly worlds: readonly World[]
}

/** Where sequences begin, prepared once in a process. */
const prepared = new Map<string, Promise<Prepared>>()

function preparedFor(methods: readonly string[]): Promise<Prepared> {
  const key = methods.join(' ')
  const known = prepared.get(key) ?? prepareFor(methods)
  prepared.set(key, known)
  return known
}

async function prepareFor(methods: readonly string[]): Promise<Prepared> {
  const stage = openStage()
  return {
    stage,
    worlds: await prepare(
      stage,
      methods.map((id) => plots[id] as Plot),
    ),
  }
}

/** Every sequence of a chunk, played in this process. */
export async function* outcomesOf({ methods, ...wanted }: Chunk): AsyncGenerator<Outcome> {
  const { stage, worlds } = await preparedFor(methods)
  yield* sequences(stage, worlds, { ...usualSequences, ...wanted })
}

/** Plays a chunk in this process. */
export async function playChunk(chunk: Chunk): Promise<ChunkPlayed> {
  const { worlds } = await preparedFor(chunk.methods)
  const before = process.cpuUsage()
  const lengths: number[] = []
  const broken: ChunkPlayed['broken'][number][] = []
  for await (const { sequence, played, breach } of outcomesOf(chunk)) {
    lengths.push(played.length)
    if (breach) broken.push({ sequence, law: breach.law, message: breach.message })
  }
  const { user, system } = process.cpuUsage(before)
  return { lengths, states: worlds.length, broken, cpu: (user + system) / 1e6 }
}

/** Plays sequences in so many processes, or in this one; what came of them in their order. Throws NotPlayed, WorkerFailed. */
export async function* chunksPlayed(whole: Chunk, workers: number): AsyncGenerator<ChunkPlayed> {
  const chunks = chunksOf(whole)
  if (workers === 1 || chunks.length === 1) {
    for (const chunk of chunks) yield await playChunk(chunk)
    return
  }
  const pool = await openPool<Chunk, Told>('properties/worker', Math.min(workers, chunks.length))
  try {
    // A round at a time, so that whoever has seen enough may go.
    const round = workers * 2
    for (let at = 0; at < chunks.length; at += round) {
      for (const told of await pool.all(chunks.slice(at, at + round))) {
        if (!('lengths' in told)) throw new NotPlayed('failure' in told ? told.failure : 'no answer')
        yield told
      }
    }
  } finally {
    pool.close()
  }
}

function chunksOf({ from, count, ...rest }: Chunk): Chunk[] {
  return Array.from({ length: Math.ceil(count / SIZE) }, (_, n) => ({
    ...rest,
    from: from + n * SIZE,
    count: Math.min(SIZE, count - n * SIZE),
  }))
}
