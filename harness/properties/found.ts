import { embeddedKeys } from '../procedure/cast.ts'
import type { Plot } from '../procedure/procedure.ts'
import { differences, shrunk } from './differential.ts'
import { type Found, pairOf } from './duel.ts'
import { planted, withDefect } from './planted.ts'
import { openStage } from './stage.ts'

/** How soon a planted defect was found, and how small its case became. */
export interface FoundDefect {
  readonly defect: string
  /** Sequences it took; undefined: it was not found. */
  readonly sequences: number | undefined
  readonly steps: number
  readonly small: Found | undefined
}

/** Compares the simulator with a copy of it for each planted defect until a difference is found, and shrinks it. */
export async function* findPlanted(
  plots: readonly Plot[],
  {
    seed,
    most,
    life,
    steps,
  }: { readonly seed: string; readonly most: number; readonly life: number; readonly steps: number },
): AsyncGenerator<FoundDefect> {
  const stage = openStage()
  for (const [name, defect] of Object.entries(planted)) {
    const pair = pairOf(stage, withDefect(defect), embeddedKeys)
    const search = { seed, plots, from: 0, sequences: most, life, steps }
    let result: FoundDefect = { defect: name, sequences: undefined, steps: 0, small: undefined }
    for await (const { sequence, found } of differences(stage, pair, search)) {
      if (!found) continue
      const small = await shrunk(pair, found, 0)
      result = { defect: name, sequences: sequence + 1, steps: found.steps.length, small }
      break
    }
    yield result
  }
}
