import type { Tender } from '../../simulator/domain/records/tender.ts'
import { bent } from './bend.ts'
import type { Chance } from './chance.ts'
import { deeds } from './deeds/all.ts'
import type { Staged } from './deeds/deed.ts'
import { nextOfLife } from './life.ts'
import { asking, later, type Scene } from './scene.ts'
import { kindOf, type Step } from './step.ts'

/** What is done next, and what is meant by it. */
export interface Choice {
  readonly name: string
  readonly step: Step
  /** Who asks has no right to. */
  readonly stranger?: true
}

/** How a walk is to go, as shares of its steps. */
export interface Gait {
  /** What leads the procedure on. */
  readonly life: number
  /** Time that passes; none where nobody can let it. */
  readonly time: number
  /** What fits the status of the tender, among the deeds. */
  readonly fit: number
  /** Requests with something wrong about them. */
  readonly bent: number
}

export const usual: Gait = { life: 0.22, time: 0.12, fit: 0.8, bent: 0.2 }

const byStatus = new Map<string, readonly string[]>()

/** Deeds that make sense in a status. */
function fitting(status: string): readonly string[] {
  let found = byStatus.get(status)
  if (!found) {
    found = [...deeds].flatMap(([name, deed]) =>
      deed.in.includes(status) ? new Array<string>(deed.often ?? 1).fill(name) : [],
    )
    byStatus.set(status, found)
  }
  return found
}

const all = [...deeds.keys()]
const TRIES = 6

/** The next thing that somebody does, from what there is: legal or not. */
export function choose(scene: Scene, chance: Chance, gait: Gait = usual): Choice {
  const { stored } = scene
  if (!stored) return ofLife(scene, chance, gait) ?? nothing
  if (chance.luck(gait.time)) {
    const until = momentOf(stored, scene, chance)
    if (until !== undefined) return { name: 'time', step: { wait: { until } } }
  }
  const alive = chance.luck(gait.life) ? ofLife(scene, chance, gait) : undefined
  return alive ?? ofDeeds({ ...scene, stored }, chance, gait)
}

const nothing: Choice = { name: 'look.feed', step: asking({ verb: 'GET', path: '/tenders' }) }

function ofLife(scene: Scene, chance: Chance, gait: Gait): Choice | undefined {
  const step = nextOfLife(scene)
  if (!step || ('wait' in step && gait.time === 0)) return undefined
  const name = `life: ${kindOf(step)}`
  if (!('ask' in step) || !chance.luck(gait.bent)) return { name, step }
  const { asked } = bent(step.ask, scene, chance, true)
  return { name: `${name}, bent`, step: asking(asked) }
}

function ofDeeds(scene: Staged, chance: Chance, gait: Gait): Choice {
  const near = atEdges(scene)
  const fit = near.length && chance.luck(0.6) ? near : fitting(scene.stored.status)
  const names = chance.luck(gait.fit) ? fit : all
  for (let tries = 0; tries < TRIES; tries++) {
    const name = chance.pick(names)
    const deed = deeds.get(name)
    const ask = deed?.make(scene, chance)
    if (!deed || !ask) continue
    if (!chance.luck(gait.bent)) return { name, step: asking(ask) }
    const { asked, stranger } = bent(ask, scene, chance, deed.open === true)
    return { name: `${name}, bent`, step: asking(asked), ...(stranger && { stranger }) }
  }
  return nothing
}

/** What may be done until, or from, the end of a period: tried most where a period has just ended, or is about to. */
const edges: Readonly<Record<string, readonly string[]>> = {
  enquiryPeriod: ['question.ask', 'question.answer', 'tender.describe', 'complaint.file'],
  clarificationsUntil: ['question.answer'],
  tenderPeriod: ['bid.submit', 'bid.lower', 'bid.withdraw', 'tender.extend', 'look.list'],
  complaintPeriod: ['complaint.file', 'complaint.pay', 'claim.file'],
  qualificationPeriod: ['complaint.file', 'prequalification.reopen'],
  decided: ['complaint.file', 'claim.file', 'contract.sign', 'award.annul', 'award.accept', 'award.refuse'],
}

const SECOND = 1000

function atEdges({ stored, now }: Staged): readonly string[] {
  const at = Date.parse(now)
  const isNear = (instant: string | undefined) =>
    instant !== undefined && Math.abs(Date.parse(instant) - at) <= SECOND
  const { enquiryPeriod, awards = [], qualifications = [] } = stored
  const clarified = (enquiryPeriod as { clarificationsUntil?: string } | undefined)?.clarificationsUntil
  const found: string[] = isNear(clarified) ? [...(edges.clarificationsUntil ?? [])] : []
  for (const name of ['enquiryPeriod', 'tenderPeriod', 'complaintPeriod', 'qualificationPeriod'] as const) {
    if (isNear(stored[name]?.endDate)) found.push(...(edges[name] ?? []))
  }
  const decided = [...awards, ...qualifications].some(
    ({ complaintPeriod, milestones }) =>
      isNear(complaintPeriod?.endDate) || milestones?.some(({ dueDate }) => isNear(dueDate)),
  )
  return decided ? [...found, ...(edges.decided ?? [])] : found
}

/** A moment to wait for: just before, at or just after something that is to come. */
function momentOf(stored: Tender, { now, next }: Scene, chance: Chance): string | undefined {
  const ahead = chance.luck(0.5) && next !== undefined ? [next] : aheadOf(stored, now)
  if (!ahead.length) return next
  const until = later(chance.pick(ahead), chance.pick([-1, 0, 1]))
  return Date.parse(until) >= Date.parse(now) ? until : next
}

const aheadKnown = new WeakMap<Tender, readonly string[]>()

/** Every instant that a tender speaks of and that is not over. */
function aheadOf(stored: Tender, now: string): readonly string[] {
  let all = aheadKnown.get(stored)
  if (!all) {
    const { awards = [], qualifications = [], cancellations = [], complaintPeriod } = stored
    const dated = [...awards, ...qualifications, ...cancellations] as {
      complaintPeriod?: Tender['tenderPeriod']
      period?: Tender['tenderPeriod']
      milestones?: { dueDate?: string }[]
    }[]
    const periods = [
      stored.enquiryPeriod,
      stored.tenderPeriod,
      complaintPeriod,
      stored.qualificationPeriod,
      ...(stored.lots ?? []).map(({ auctionPeriod }) => auctionPeriod),
      ...dated.flatMap((one) => [one.complaintPeriod, one.period]),
    ]
    all = [
      ...periods.flatMap((one) => [
        one?.startDate,
        one?.endDate,
        (one as { clarificationsUntil?: string })?.clarificationsUntil,
      ]),
      ...dated.flatMap(({ milestones = [] }) => milestones.map(({ dueDate }) => dueDate)),
    ].filter((one): one is string => one !== undefined)
    aheadKnown.set(stored, all)
  }
  const from = Date.parse(now)
  return all.filter((one) => Date.parse(one) > from)
}
