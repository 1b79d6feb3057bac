import type { Scene } from '../scene.ts'
import type { Told } from '../told.ts'
import type { Choice } from '../walk.ts'

/** One step as it is judged: what there was before and after, what was done, what was answered. */
export interface Sight {
  readonly before: Scene
  readonly after: Scene
  readonly choice: Choice
  readonly status: number
  /** The answer as it was sent. */
  readonly text: string
  /** The tender as everybody sees it afterwards; only when it is another than before. */
  readonly shown: Told | undefined
}

/** Something that must hold after every step; what is wrong in words, or undefined. */
export type Law = (sight: Sight) => string | undefined

/** Whether a step asked for something to be changed. */
export const isWrite = ({ choice: { step } }: Sight): boolean => 'ask' in step && step.ask.verb !== 'GET'

/** Whether the system did what a request asked for. */
export const isDone = ({ status }: Sight): boolean => status < 300

/** Whether time had something to do just then, by itself: a period that ends as it begins. */
export const wasDue = ({ before: { now, next } }: Sight): boolean =>
  next !== undefined && Date.parse(next) <= Date.parse(now)
