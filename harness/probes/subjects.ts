import { methods } from '../../simulator/domain/methods/index.ts'
import { choicesOf, type Flags } from '../procedure/flags.ts'
import { plotOf } from '../procedure/plots.ts'
import type { Plot } from '../procedure/procedure.ts'

/** A procedure whose periods are probed: the method, and the flags in which it differs from the method's example. */
export interface Subject {
  readonly title: string
  readonly plot: Plot
}

/** Flags that decide which periods there are, and how long. */
const TIMELY = /Duration$|Regulation$|Complaints$|^hasEnquiries$|^hasPrequalification$/

/** Long enough for every method, holidays included. */
const BIDDING = 50

/** Every method, once for each set of periods that its flags allow one by one. */
export function subjectsOf(chosen?: string): readonly Subject[] {
  return methods.filter(({ id }) => chosen === undefined || id === chosen).flatMap(ofMethod)
}

function ofMethod(method: (typeof methods)[number]): Subject[] {
  const found = new Map<string, Subject>()
  const add = (flags: Flags) => {
    const plot = plotOf(method.id, flags)
    if (!plot) return
    const periods = JSON.stringify(Object.entries(plot.config).filter(([flag]) => TIMELY.test(flag)))
    const words = Object.entries(flags).map(([flag, value]) => `${flag}=${value}`)
    const title = [method.id, ...words].join(' ')
    if (!found.has(periods)) found.set(periods, { title, plot: { ...plot, biddingDays: BIDDING } })
  }
  add({})
  for (const [flag, values] of choicesOf(method))
    if (TIMELY.test(flag)) for (const value of values) add({ [flag]: value })
  return [...found.values()]
}
