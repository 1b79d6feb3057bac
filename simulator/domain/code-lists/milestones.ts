/** Types of tender milestones, in the order of the message. */
export const milestoneTypes = ['financing', 'delivery'] as const

export type MilestoneType = (typeof milestoneTypes)[number]

/** The CDB keeps these in sets: the order is the one seen in its messages. */
export const milestoneCodes = {
  financing: ['postpayment', 'prepayment'],
  delivery: ['standard', 'recurring'],
} as const satisfies Readonly<Record<MilestoneType, readonly string[]>>

export const milestoneTitles = {
  financing: [
    'executionOfWorks',
    'deliveryOfGoods',
    'submittingServices',
    'signingTheContract',
    'submissionDateOfApplications',
    'dateOfInvoicing',
    'endDateOfTheReportingPeriod',
    'anotherEvent',
  ],
  delivery: ['signingTheContract', 'submissionDateOfApplications', 'submittingPayment'],
} as const satisfies Readonly<Record<MilestoneType, readonly string[]>>

/** The title that makes a description required. */
export const milestoneTitleToDescribe = 'anotherEvent'

export const milestoneDayTypes = ['working', 'banking', 'calendar'] as const

/** Codes of award milestones; `alp` (abnormally low price) is only set by the CDB. */
export const awardMilestoneCodes = ['24h', 'alp', 'extensionPeriod'] as const
export const postableAwardMilestoneCodes = ['24h', 'extensionPeriod'] as const

/** Descriptions of an `alp` milestone: below the mean of the others by 40 %, below the next by 30 %. */
export const lowPriceReasons = {
  belowMean:
    'найбільш економічно вигідна пропозиція є меншою на 40 або більше відсотків від середньоарифметичного значення ' +
    'ціни/приведеної ціни тендерних пропозицій інших учасників на початковому етапі аукціону',
  belowNext:
    'найбільш економічно вигідна пропозиція є меншою на 30 або більше відсотків від наступної ціни/' +
    'приведеної ціни тендерної пропозиції за результатами проведеного електронного аукціону',
} as const

/** Milestone of a plan (centralised procurement). */
export const planMilestone = {
  type: 'approval',
  title: 'Підготовка до проведення процедури',
  description:
    'Узагальнення та аналіз отриманної інформації щодо проведення закупівель ' +
    'товарів, послуг (крім поточного ремонту) в інтересах замовників',
  statuses: ['scheduled', 'met', 'notMet', 'invalid'],
} as const
