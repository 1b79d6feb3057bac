import { civilOf, twoDigits, weekdayOf } from '../../domain/civil.ts'
import { type Instant, SECOND } from '../../domain/time.ts'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const DAY = 86_400

/** An instant as HTTP headers say it: `Tue, 24 Feb 2026 09:00:00 GMT`. */
export function httpDate(at: Instant): string {
  const second = Math.floor(at / SECOND)
  const day = Math.floor(second / DAY)
  const { year, month, day: date } = civilOf(day)
  const clock = [3600, 60, 1].map((length, n) => twoDigits(Math.floor(second / length) % (n === 0 ? 24 : 60)))
  return `${WEEKDAYS[weekdayOf(day) - 1]}, ${twoDigits(date)} ${MONTHS[month - 1]} ${year} ${clock.join(':')} GMT`
}
