/**
 * A second calendar, written another way than the simulator's, so that the two can disagree: days are dates like
 * `2026-03-29`, looked at one by one; Kyiv's clock comes from the machine's time zone database.
 */

/** A term of law: so many full days; negative: counted back. `defence`: by the calendar with working Saturdays. */
export interface Term {
  readonly days: number
  readonly working: boolean
  readonly defence?: boolean
}

const DAY = 86_400_000

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Kyiv',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** What a clock in Kyiv shows at an instant (milliseconds since 1970): `2026-03-29`, `04:00:00`. */
function inKyiv(at: number): readonly [day: string, time: string] {
  const [day = '', time = ''] = clock.format(at).split(' ')
  return [day, time]
}

const neighbour = (day: string, away: number): string =>
  new Date(Date.parse(day) + away * DAY).toISOString().slice(0, 10)

/** The instant at which a day begins in Kyiv, which is two or three hours ahead of UTC. */
function midnight(day: string): number {
  const found = [2, 3]
    .map((ahead) => Date.parse(day) - ahead * 3_600_000)
    .find((at) => inKyiv(at).join() === `${day},00:00:00`)
  if (found === undefined) throw new RangeError(`no midnight begins ${day} in Kyiv`)
  return found
}

/** First and last day that the lists below know; holidays have not been days off since March 2022's martial law. */
const KNOWN = ['2021-09-01', '2030-12-31'] as const

/** Cabinet of Ministers: days off that fall on weekdays. */
const daysOff = new Set(
  [
    '2021-10-14',
    '2021-10-15',
    '2021-12-27',
    '2022-01-03',
    '2022-01-07',
    '2022-03-07',
    '2022-03-08',
    '2022-04-25',
    '2022-05-02',
  ].concat(['2022-05-09', '2022-06-13', '2022-06-27', '2022-06-28']),
)

/** Saturdays worked off, which only the defence calendar knows. */
const workingSaturdays = new Set(['2021-10-23', '2022-03-12', '2022-07-02'])

/** Whether people work on a day. Throws RangeError beyond the years the lists know. */
export function isWorking(day: string, defence = false): boolean {
  if (day < KNOWN[0] || day > KNOWN[1]) throw new RangeError(`the calendar does not know ${day}`)
  const weekday = new Date(day).getUTCDay()
  if (weekday === 0 || weekday === 6) return defence && workingSaturdays.has(day)
  return !daysOff.has(day)
}

/**
 * The instant at which a term ends that begins at `from`. Forward: the midnight after so many full days (working ones, where
 * those are counted). Back: the midnight that begins the day so many days before.
 */
export function endOf(from: number, { days, working, defence = false }: Term): number {
  const [today, time] = inKyiv(from)
  const counts = (day: string) => !working || isWorking(day, defence)
  let day = today
  if (days > 0) {
    day = time === '00:00:00' && from % 1000 === 0 ? today : neighbour(today, 1)
    for (let left = days; left > 0; day = neighbour(day, 1)) if (counts(day)) left -= 1
    return midnight(day)
  }
  for (let left = -days; left > 0; ) {
    day = neighbour(day, -1)
    if (counts(day)) left -= 1
  }
  return midnight(day)
}

/** The same time of day a day later: 23, 24 or 25 hours. */
export function dayLater(at: number): number {
  const time = inKyiv(at)[1]
  const found = [23, 24, 25].map((hours) => at + hours * 3_600_000).find((later) => inKyiv(later)[1] === time)
  if (found === undefined) throw new RangeError(`there is no ${time} in Kyiv the next day`)
  return found
}

/** The last instant (to the second) from which a term still ends by `until`. */
export function latestFor(until: number, term: Term): number {
  let [early, late] = [until - (2 * term.days + 30) * DAY, until]
  while (late - early > 1000) {
    const middle = Math.floor((early + late) / 2000) * 1000
    if (endOf(middle, term) <= until) early = middle
    else late = middle
  }
  return early
}
