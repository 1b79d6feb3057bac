/** How days are counted: `days`, or `working days` of Monday to Friday. */
export type Days = string

const DAY = 86_400_000
const FRIDAY = 5

/** So many days lie between two dates (ISO 8601 with Kyiv's offset), and less than one more. Throws when not. */
export function expectDays(count: number, days: Days, from: unknown, to: unknown): void {
  if (typeof from !== 'string' || typeof to !== 'string')
    throw new Error(`the tender does not say both dates: ${String(from)}, ${String(to)}`)
  const found = days.startsWith('working')
    ? workingDays(from, to)
    : Math.floor((Date.parse(to) - Date.parse(from)) / DAY)
  if (found !== count) throw new Error(`there are ${found} ${days} from ${from} to ${to}, not ${count}`)
}

/** Whole days between them, by the dates they are written with, that are neither Saturday nor Sunday. */
function workingDays(from: string, to: string): number {
  const begun = /T00:00:00(?:\.0+)?[+-]/.test(from) ? 0 : DAY
  let found = 0
  for (let day = Date.parse(from.slice(0, 10)) + begun; day < Date.parse(to.slice(0, 10)); day += DAY) {
    const weekday = new Date(day).getUTCDay()
    if (weekday >= 1 && weekday <= FRIDAY) found++
  }
  return found
}
