import { patchTender } from '../auction/exchange.ts'
import { defineOperation } from '../command.ts'
import type { TenderFacts } from '../facts.ts'
import { input } from '../input.ts'
import { isObject } from '../json.ts'
import { inTender } from '../scope.ts'
import { instant } from '../time.ts'
import { deadlines } from '../timeline/deadlines.ts'
import { recalculate } from '../timeline/recalculate.ts'
import { followStatus } from '../timeline/tender-status.ts'

/** Shows a tender to the chronograph. */
export const readChronograph = defineOperation<TenderFacts>({
  type: 'chronograph.read',
  scope: inTender(),
  groups: ['chronograph'],
  reads: true,
  steps: [],
})

/** The chronograph comes round: all that is due happens. Source: tender/core/procedure/views/chronograph.py. */
export const runChronograph = defineOperation<TenderFacts>({
  type: 'chronograph.run',
  scope: inTender(),
  groups: ['chronograph'],
  steps: [input('Tender.chronograph'), patchPeriods, doWhatIsDue, recalculate],
})

/** It may set the start of auctions; a lot without a period is left alone. */
function patchPeriods(facts: TenderFacts): void {
  const { _id: _, id: __, ...periods } = facts.sent
  for (const lot of (periods.lots ?? []) as unknown[])
    if (isObject(lot) && lot.auctionPeriod === null) delete lot.auctionPeriod
  facts.sent = periods
  patchTender(facts)
}

/** Everything whose time has come happens, in order; what happens may bring on the next. */
export function doWhatIsDue(facts: TenderFacts): void {
  for (const { at, happen } of deadlines(facts)) if (instant(at) <= facts.now) happen(facts)
  const { tender, tenderBefore } = facts
  if (tender.status !== tenderBefore.status) followStatus(facts)
}
