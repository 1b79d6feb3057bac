import type { Method } from '../../simulator/domain/method.ts'
import { methodOf } from '../../simulator/domain/methods/index.ts'
import { selectSuppliers } from '../procedure/agreement.ts'
import type { Flags } from '../procedure/flags.ts'
import { plotOf } from '../procedure/plots.ts'
import { beginProcedure } from '../procedure/procedure.ts'
import { exampleAgreement } from './agreement.ts'
import type { TenderOptions } from './arbitraries.ts'
import { type Bench, benchAt } from './bench.ts'
import type { Stage } from './trial.ts'

/** Where and when generated tenders are tried: a simulator, its clock, and an agreement where one is needed. */
export interface Circumstances extends Stage {
  readonly now: string
  readonly options: TenderOptions
  /** Everything as it was before the first tender. */
  begin(): Promise<void>
}

/** Days on which calendars are put to the test: an ordinary one, a year's end, the eve of a clock change. */
const days = ['2026-11-23T10:00:00+02:00', '2026-12-31T16:30:00+02:00', '2026-10-23T09:00:00+03:00'] as const

/** The kinds of buyers are bound to methods from this day on; the methods for defence are nobody's then. */
const laterDays = ['2027-03-26T23:59:00+02:00', '2027-10-29T12:00:00+03:00'] as const

/** Agreements with which tenders of a method are tried, by the flags that ask for one; `undefined`: without any. */
const agreements: Readonly<Record<NonNullable<Method['preSelection']>, readonly (Flags | undefined)[]>> = {
  internationalFinancialInstitutions: [
    undefined,
    { hasPreSelectionAgreement: true },
    { hasPreSelectionAgreement: true, restricted: true },
  ],
  dynamicPurchasingSystem: [
    { hasTenderComplaints: true },
    { hasTenderComplaints: false },
    { hasTenderComplaints: false, restricted: true },
  ],
  electronicCatalogue: [{}],
}

/** All circumstances in which a method is tried; each is made when it is asked for. */
export function circumstancesOf(method: Method): readonly (() => Promise<Circumstances>)[] {
  const asked = method.preSelection ? agreements[method.preSelection] : [undefined]
  return asked.flatMap((flags) =>
    flags
      ? [() => underAgreement(method, flags, days[0])]
      : daysOf(method).map((day) => () => onDay(method, day)),
  )
}

const daysOf = ({ calendar }: Method): readonly string[] =>
  calendar === 'defense' ? days : [...days, ...laterDays]

async function onDay(method: Method, now: string): Promise<Circumstances> {
  const bench = benchAt(now)
  const config = method.preSelection ? { hasPreSelectionAgreement: false } : {}
  return kept(bench, { config })
}

const MEMBERS = 3

async function underAgreement(method: Method, flags: Flags, day: string): Promise<Circumstances> {
  const plot = plotOf(method.id, flags)
  if (!plot?.preSelection) throw new Error(`${method.id} has no agreements`)
  const bench = benchAt(day)
  const procedure = beginProcedure(bench.driver, plot)
  const { id } = await selectSuppliers(procedure, plot.preSelection.type, MEMBERS)
  const agreement = exampleAgreement(methodOf(method.id) ?? method, {
    id,
    restricted: plot.config.restricted === true,
    named: plot.itemsSelected === true,
    members: MEMBERS,
  })
  return kept(bench, { agreement })
}

async function kept(bench: Bench, options: TenderOptions): Promise<Circumstances> {
  const file = await bench.driver.upload('Файл.pdf', 'Файл', 'application/pdf')
  const snapshot = await bench.driver.snapshot?.()
  return {
    bench,
    file,
    options,
    now: await bench.driver.now(),
    begin: async () => bench.driver.restore?.(snapshot),
  }
}
