import type { Plot } from '../procedure/procedure.ts'
import { START } from '../verdicts/session.ts'
import { nextOfLife } from './life.ts'
import { type Known, learned } from './scene.ts'
import { beginOn, type Stage, sceneOf } from './stage.ts'
import { type Played, take } from './step.ts'

/** A procedure in progress, to begin sequences from as often as wanted. */
export interface World {
  readonly plot: Plot
  readonly known: Known
  /** What was done to get there from an empty system. */
  readonly played: readonly Played[]
  /** The status of its tender. */
  readonly status: string
  /** Brings the stage there. */
  enter(): Promise<void>
}

const MOST_STEPS = 80

/** A procedure was to go on undisturbed, and a step of it was refused. */
export class LifeRefused extends Error {}

/** Plays a procedure that nothing disturbs, and keeps every state of it. Throws LifeRefused. */
export async function worldsOf(stage: Stage, plot: Plot): Promise<World[]> {
  await stage.driver.reset(START)
  const begun = await beginOn(stage, plot)
  let { known } = begun
  const played = [...begun.played]
  const worlds: World[] = []
  for (let n = 0; n < MOST_STEPS; n++) {
    const scene = await sceneOf(stage, known)
    const status = scene.stored?.status ?? 'nothing'
    const enter = await stage.simulator.control.bookmark()
    worlds.push({ plot, known, played: [...played], status, enter })
    const step = nextOfLife(scene)
    if (!step) return worlds
    const done = await take(stage.driver, step)
    if (done.reply.status >= 400) throw new LifeRefused(JSON.stringify(done))
    played.push(done)
    known = learned(known, done)
  }
  return worlds
}
