import { isBefore } from '../date.ts'
import type { Checks } from './check.ts'

/** Checks of pieces that many resources share. */
export const commonChecks: Checks = {
  periodBeginsBeforeEnd: (startDate, { endDate }) =>
    isBefore(endDate, startDate) ? 'period should begin before its end' : undefined,
  telephoneFormat: (telephone) =>
    typeof telephone === 'string' && telephone !== '' && !telephoneShape.test(telephone)
      ? 'wrong telephone format (could be missed +)'
      : undefined,
  emailOrTelephone: (email, { telephone }) =>
    email || telephone ? undefined : 'telephone or email should be present',
}

/** One or more numbers, each of at least two digits, divided by commas. */
const telephoneShape = /^\+?[0-9]{2,}(,( )?\+?[0-9]{2,})*$/
