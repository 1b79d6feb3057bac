import { addSeconds, instant, print } from '../../time.ts'
import { healthy } from './healthy.fixture.ts'
import type { Kind } from './kinds.fixture.ts'

// biome-ignore lint/suspicious/noExplicitAny: histories are broken in every way
type Loose = any

/** What is kept of a healthy history before it is broken: the document of a stage, or several. */
export interface Keep {
  readonly kind?: Kind
  readonly secret?: boolean
  readonly stages?: readonly number[]
  readonly protocol?: boolean
  readonly events?: boolean
}

export type Breaking = (document: Loose, history: Loose) => void

export const LAST = 13

export function broken(
  { kind, secret = false, stages = [LAST], protocol, events }: Keep,
  breaking: Breaking,
): Loose {
  const history = healthy(kind, { secret })
  history.documents = stages.map((stage) => history.documents[stage + 1])
  if (!protocol) history.protocol = undefined
  if (!events) history.events = undefined
  breaking(history.documents.at(-1), history)
  return history
}

export const planned: Keep = { stages: [-1] }
export const started: Keep = { stages: [0] }
export const over: Keep = {}
export const kept: Keep = { secret: true }

export const moved = (iso: string, seconds: number) => print(addSeconds(instant(iso), seconds))

export const shift = (document: Loose, from: number, seconds: number) => {
  for (const stage of document.stages.slice(from)) stage.start = moved(stage.start, seconds)
}

export const swap = (list: Loose[], one: number) => {
  ;[list[one], list[one + 1]] = [list[one + 1], list[one]]
}

/** The turns of two stages change places, their dates stay. */
export const swapTurns = ({ stages }: Loose, one: number) => {
  swap(stages, one)
  ;[stages[one].start, stages[one + 1].start] = [stages[one + 1].start, stages[one].start]
}

const sections = ({ initial_bids, stages, results }: Loose): Loose[] => [
  ...initial_bids,
  ...stages,
  ...results,
]

export const label = (name: string) => ({ uk: name, en: name, ru: name })

export function renumber(document: Loose): void {
  for (const offer of sections(document)) {
    const n = document.initial_bids.findIndex(({ bidder_id }: Loose) => bidder_id === offer.bidder_id) + 1
    if (n) offer.label = { uk: `Учасник #${n}`, en: `Bidder #${n}`, ru: `Участник #${n}` }
  }
}

export function reveal(document: Loose): void {
  for (const offer of sections(document)) if (offer.label) offer.label = label(`ТОВ ${offer.bidder_id[0]}`)
}

/** Takes stages out, and lets those after them begin when the removed ones would have. */
export function shortened(document: Loose, from: number, count: number): void {
  const starts = document.stages.map(({ start }: Loose) => start)
  document.stages.splice(from, count)
  for (const [n, stage] of document.stages.entries()) stage.start = starts[n]
}

export function addTo(target: Loose, member: string, more: number): void {
  target[member] += more
}

export type Break = readonly [id: string, keep: Keep, breaking: Breaking]
