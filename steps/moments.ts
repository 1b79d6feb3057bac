import type { Json } from '../harness/procedure/cast.ts'
import { readTender } from '../harness/procedure/procedure.ts'
import type { Scene } from './world.ts'

type Moment = (tender: Json) => unknown

const end = (of: unknown) => (of as { endDate?: string } | undefined)?.endDate
const last = (list: unknown) => (list as Json[] | undefined)?.at(-1) ?? {}

/** Dates that the law makes much of, as they stand in the tender. */
export const moments = {
  'enquiries end': ({ enquiryPeriod }) => end(enquiryPeriod),
  'clarifications end': ({ enquiryPeriod }) => (enquiryPeriod as Json).clarificationsUntil,
  'tendering ends': ({ tenderPeriod }) => end(tenderPeriod),
  'the stand-still ends': ({ awards }) => end(last(awards).complaintPeriod),
  'the time to explain ends': ({ awards }) => last(last(awards).milestones).dueDate,
} satisfies Record<string, Moment>

/** Lets time pass until so many seconds after (or before) a moment. */
export async function passTo(scene: Scene, moment: keyof typeof moments, seconds: number): Promise<void> {
  const date = moments[moment](await readTender(scene.procedure))
  if (typeof date !== 'string') throw new Error(`the tender does not say when ${moment}`)
  const until = new Date(Date.parse(date) + seconds * 1000).toISOString()
  await scene.driver.advance({ until })
}
