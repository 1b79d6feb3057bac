import { invalidateBids } from '../bids/invalidate.ts'
import { defineOperation, type Step, when } from '../command.ts'
import type { TenderFacts } from '../facts.ts'
import { append, change, input, merge } from '../input.ts'
import type { Lot } from '../records/tender.ts'
import { noPendingCancellation } from '../rules/cancellation-block.ts'
import { lotNotRequired, lotStatusFromActive, lotsUnique, lotUnreferenced } from '../rules/lot.ts'
import { lotIncomeGiven, paymentsRangeFixed, paymentsRangeLimited } from '../rules/lot-shares.ts'
import { actAs, ownedBy } from '../rules/ownership.ts'
import { endApprovals, inspectorAnswered } from '../rules/review-block.ts'
import { tenderingExtended } from '../rules/tender-period.ts'
import { beforeOpening, itemChangeable } from '../rules/tender-status.ts'
import { inTender } from '../scope.ts'
import { closingSteps } from '../tendering/steps.ts'
import { lotValueSteps, valueLots } from '../tendering/values.ts'

/** Facts of a command on a lot: the target is the lot. */
export type LotFacts = TenderFacts<Lot>

const groups = ['brokers', 'Administrator']
const owner: readonly Step<LotFacts>[] = [ownedBy(({ tenderBefore }) => tenderBefore), actAs('tender_owner')]

/** A change of lots is a change of the tender, but not for every method. Source: state/lot.py, LotInvalidationBidStateMixin. */
const invalidatingBids: Step<LotFacts> = when(
  ({ method }) => method.bids?.onTenderChange !== 'invalid-but-by-lots',
  invalidateBids,
)

const changer: Step<LotFacts> = when(({ method }) => method.lotChanges !== 'by-anybody', ...owner)

const thisLot = (facts: TenderFacts): readonly Lot[] => [(facts as LotFacts).target]

const changeable = (operation: 'add' | 'change' | 'remove') =>
  itemChangeable('lot', operation, ({ method }) => beforeOpening(method))

const paymentsRange = [paymentsRangeFixed, paymentsRangeLimited] as const

/** What every change of lots brings with it. Source: state/lot.py, lot_always; then TenderDetailsMixing.always. */
const closing: readonly Step<LotFacts>[] = [
  inspectorAnswered(),
  endApprovals(),
  invalidatingBids,
  ...closingSteps,
]

/** Adds a lot. Source: tender/core/procedure/views/lot.py. */
export const addLot = defineOperation<LotFacts>({
  type: 'lot.add',
  scope: inTender(),
  groups,
  json: true,
  steps: [
    changer,
    changeable('add'),
    input('Lot.create'),
    dateLot,
    tenderingExtended,
    noPendingCancellation(),
    append(({ tender }) => tender, 'lots'),
    lotIncomeGiven,
    lotsUnique,
    ...paymentsRange,
    ...lotValueSteps(thisLot, () => undefined),
    valueLots(thisLot),
    ...closing,
  ],
})

/** Changes a lot. */
export const changeLot = defineOperation<LotFacts>({
  type: 'lot.change',
  scope: inTender(['lot', 'lots']),
  groups,
  json: true,
  steps: [
    changer,
    changeable('change'),
    change('Lot.patch', { removes: false }),
    merge('Lot'),
    tenderingExtended,
    noPendingCancellation<LotFacts>(({ before }) => before?.id),
    lotsUnique,
    ...paymentsRange,
    ...lotValueSteps(thisLot, (facts) => (facts as LotFacts).before),
    valueLots(thisLot),
    inspectorAnswered(),
    endApprovals(),
    invalidatingBids,
    lotStatusFromActive,
    ...closingSteps,
  ],
})

/** Removes a lot nothing refers to. */
export const removeLot = defineOperation<LotFacts>({
  type: 'lot.remove',
  scope: inTender(['lot', 'lots']),
  groups,
  steps: [
    ...owner,
    changeable('remove'),
    lotNotRequired,
    lotUnreferenced('cancellations'),
    lotUnreferenced('milestones'),
    lotUnreferenced('items'),
    tenderingExtended,
    noPendingCancellation<LotFacts>(({ target }) => target.id),
    takeOut,
    ...closing,
  ],
})

/** Shows all lots of a tender. */
export const listLots = defineOperation<TenderFacts>({
  type: 'lot.list',
  scope: inTender(),
  reads: true,
  steps: [],
})

/** Shows a lot. */
export const readLot = defineOperation<LotFacts>({
  type: 'lot.read',
  scope: inTender(['lot', 'lots']),
  reads: true,
  steps: [],
})

function dateLot({ target, nowIso }: LotFacts): void {
  target.date = nowIso
}

function takeOut({ tender, target }: LotFacts): void {
  const left = (tender.lots ?? []).filter((lot) => lot !== target)
  if (left.length) tender.lots = left
  else delete tender.lots
}
