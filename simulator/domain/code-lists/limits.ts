/** Numbers the CDB has in its code. Money is in hryvnias, shares are of 1, durations are named by their unit. */
export const limits = {
  /** `minimalStep` as a share of the value; the bounds are rounded (down, up) to so many digits. */
  minimalStep: { lowest: 0.005, highest: 0.03, digits: 2 },
  /** The amount with VAT is at most so many times the amount without. */
  amountNetCoefficient: '1.2',
  /** From this value on (UAH) the items of a catalogue tender need a profile. */
  profileRequiredFromAmount: 500_000,
  /** Fee for a complaint in active.tendering; later ones cost the enhanced fee. */
  complaintFee: { rate: '0.003', lowest: 2_000, highest: 85_000 },
  complaintFeeEnhanced: { rate: '0.006', lowest: 3_000, highest: 170_000 },
  claimSubmitDays: 3,
  /** A tender is not activated when its tenderPeriod began so long ago. */
  tenderPeriodStartStaleMinutes: 10,
  contractPeriodStartDays: 5,
  /** Working days to explain an abnormally low price. */
  awardLowPriceDays: 1,
  milestone24Hours: 24,
  confidentialityRationaleLength: 30,
  milestoneDescriptionLength: 2_000,
  budgetBreakdownDescriptionLength: 500,
  multiYearBudgetYears: 4,
  centralProcurementApproveDays: 20,
  procuringEntityStandstillDays: 2,
  amountPercentage: { lowest: 0, highest: 100, digits: 3 },
} as const

/** Planning of auctions: hours are Kyiv time. */
export const auctionPlanning = {
  dayStartHour: 11,
  dayEndHour: 16,
  slotMinutes: 30,
  slotsPerDay: 10,
  shouldStartEarlierUpdateDays: 2,
  replanBufferMinutes: 60,
  bidderMinutes: 6,
  serviceMinutes: 9,
  standStillMinutes: 15,
} as const
