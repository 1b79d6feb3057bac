import type { Complaint, Tender } from '../../../simulator/domain/records/tender.ts'
import type { Asked } from '../../drivers/driver.ts'
import type { Chance } from '../chance.ts'
import type { Scene } from '../scene.ts'

/** A scene with a tender. */
export type Staged = Scene & { readonly stored: Tender }

/** Something that somebody may try. */
export interface Deed {
  /** Statuses of the tender in which it makes sense; it is tried in others too, to be refused. */
  readonly in: readonly string[]
  /** The request; undefined when there is nothing that it could be about. */
  make(scene: Staged, chance: Chance): Asked | undefined
  /** Whoever may do it needs no token of the tender or of what is in it. */
  readonly open?: true
  /** So many times as often as others: what procedures are about. */
  readonly often?: number
}

export const DRAFT = ['draft']
export const ENQUIRIES = ['active.enquiries']
export const TENDERING = ['active.tendering']
export const OPEN = [...ENQUIRIES, ...TENDERING]
export const QUALIFICATION = ['active.pre-qualification']
export const STAND_STILL = ['active.pre-qualification.stand-still']
export const AUCTION = ['active.auction']
export const AWARDING = ['active.qualification', 'active.awarded']
export const AWARDED = ['active.awarded']
export const CONTRACTED = ['active.awarded', 'complete']
export const LIVING = [...OPEN, ...QUALIFICATION, ...STAND_STILL, ...AWARDING]
export const EVER = [...DRAFT, ...LIVING, ...AUCTION, 'complete', 'unsuccessful', 'cancelled']

/** One of a list, or undefined. */
export const anyOf = <T>(list: readonly T[] | undefined, chance: Chance): T | undefined =>
  list?.length ? chance.pick(list) : undefined

/** One of a list with one of these statuses rather than another one. */
export function fitOf<T extends { readonly status?: string }>(
  list: readonly T[] | undefined,
  statuses: readonly string[],
  chance: Chance,
): T | undefined {
  const fit = list?.filter(({ status = '' }) => statuses.includes(status))
  return fit?.length && chance.luck(0.9) ? chance.pick(fit) : anyOf(list, chance)
}

/** A place where complaints are: its path and what it holds. */
export interface Grievance {
  readonly path: string
  readonly complaints: readonly Complaint[]
  readonly kind: 'tender' | 'award' | 'qualification' | 'cancellation'
  readonly id: string
}

/** Everything in a tender that may be complained about. */
export function grievances({ stored }: Staged): Grievance[] {
  const inside = (kind: Grievance['kind'], list: readonly { id: string; complaints?: Complaint[] }[] = []) =>
    list.map(({ id, complaints = [] }) => ({ path: `/${kind}s/${id}/complaints`, complaints, kind, id }))
  return [
    { path: '/complaints', complaints: stored.complaints ?? [], kind: 'tender', id: stored.id },
    ...inside('award', stored.awards),
    ...inside('qualification', stored.qualifications),
    ...inside('cancellation', stored.cancellations),
  ]
}
