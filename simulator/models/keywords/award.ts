import { objects } from '../json.ts'
import type { Checks } from './check.ts'

const missing = 'This field is required.'

/** Checks of awards and cancellations: they belong to a lot of the tender and say why. */
export const awardChecks: Checks = {
  /** With lots the lot must be said, and be one of them. */
  lotOfTender: (lot, _object, { tender }) => {
    const lots = objects(tender?.lots)
    if (!lot) return lots.length > 0 ? missing : undefined
    return lots.some(({ id }) => id === lot) ? undefined : 'lotID should be one of lots'
  },
  relatedLotOfTender: (lot, _object, { tender }) =>
    !lot || objects(tender?.lots).some(({ id }) => id === lot)
      ? undefined
      : 'relatedLot should be one of lots',
  qualifiedWhenActive: (qualified, { status }) =>
    status === 'active' && !qualified ? "Can't update award to active status with not qualified" : undefined,
  /** The parameter: whether the award also says `eligible`. */
  qualifiedFitsStatus: (qualified, { status, eligible }, _context, withEligible) => {
    if (status === 'active' && !qualified) return "Can't update award to active status with not qualified"
    const undecided = qualified === undefined || (withEligible === true && eligible === undefined)
    const good = qualified && (withEligible !== true || eligible)
    return status === 'unsuccessful' && (undecided || good)
      ? "Can't update award to unsuccessful status when qualified/eligible isn't set to False"
      : undefined
  },
  eligibleFitsStatus: (eligible, { status }) =>
    status === 'active' && !eligible ? "Can't update award to active status with not eligible" : undefined,
  trueWhenActive: (value, { status }) =>
    status === 'active' && value !== true ? 'This field must be true.' : undefined,
  one24hMilestone: (milestones) =>
    objects(milestones).filter(({ code }) => code === '24h').length > 1
      ? "There can be only one '24h' milestone"
      : undefined,
  extensionIsExplained: (description, { code }) =>
    code === 'extensionPeriod' && description === undefined ? missing : undefined,
}
