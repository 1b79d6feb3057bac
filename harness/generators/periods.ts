import type { TenderFacts } from '../../simulator/domain/facts.ts'
import type { Method } from '../../simulator/domain/method.ts'
import { add, HOUR, type Instant, instant, print, SECOND } from '../../simulator/domain/time.ts'
import { fullDaysFrom } from '../../simulator/domain/timeline/tender-periods.ts'
import type { Flags } from '../procedure/flags.ts'
import type { AgreementFacts } from './agreement.ts'

/** How much longer than they must be the periods are. */
export interface Slack {
  /** Seconds by which enquiries and tendering are longer: nought is the very edge. */
  readonly enquiries: number
  readonly tendering: number
  /** Hours by which tendering begins later than it could; undefined: as soon as it can, and nothing is said of it. */
  readonly start: number | undefined
}

export interface Periods {
  readonly enquiryPeriod?: { readonly startDate?: string; readonly endDate: string }
  readonly tenderPeriod: { readonly startDate?: string; readonly endDate: string }
  /** From when bids are taken, and until when. */
  readonly bidding: { readonly from: string; readonly until: string }
}

/** Periods of a tender that is drafted and announced at `now`, as ISO 8601; by the arithmetic of the law itself. */
export function periodsOf(
  method: Method,
  config: Flags,
  agreement: AgreementFacts | undefined,
  now: string,
  slack: Slack,
): Periods {
  const after = (at: Instant, duration: 'minEnquiriesDuration' | 'minTenderingDuration', seconds: number) =>
    add(
      fullDaysFrom(factsOf(method, config, agreement), at, Number(config[duration]), duration),
      seconds * SECOND,
    )
  const begins = instant(now)
  const asked = config.hasEnquiries ? after(begins, 'minEnquiriesDuration', slack.enquiries) : begins
  const isFixed = method.tenderingStart === 'on-announcement'
  const start = add(asked, isFixed ? 0 : (slack.start ?? 0) * HOUR)
  const end = after(start, 'minTenderingDuration', slack.tendering)
  return {
    ...(config.hasEnquiries && { enquiryPeriod: { endDate: print(asked) } }),
    tenderPeriod: {
      ...(slack.start !== undefined && !isFixed && { startDate: print(start) }),
      endDate: print(end),
    },
    bidding: { from: print(start), until: print(end) },
  }
}

/** The earliest lawful end of enquiries or of tendering that begin at an instant, both ISO 8601. */
export function earliestEnd(
  method: Method,
  config: Flags,
  agreement: AgreementFacts | undefined,
  start: string,
  duration: 'minEnquiriesDuration' | 'minTenderingDuration',
): string {
  return print(
    fullDaysFrom(factsOf(method, config, agreement), instant(start), Number(config[duration]), duration),
  )
}

/** What the arithmetic of periods looks at. */
function factsOf(method: Method, config: Flags, agreement: AgreementFacts | undefined): TenderFacts {
  const desk = { stored: () => agreement }
  return { method, tender: { config, agreements: [{ id: '' }] }, desk } as unknown as TenderFacts
}
