/** `procurementMethod` of a tender, in the order of the message. */
export const procurementMethods = ['open', 'selective', 'limited'] as const

/** `mainProcurementCategory`, in the order of the message. */
export const mainProcurementCategories = ['goods', 'services', 'works'] as const

/** `awardCriteria`. */
export const awardCriteria = ['lowestCost', 'lifeCycleCost', 'ratedCriteria'] as const

/** `submissionMethod`. */
export const submissionMethods = ['electronicAuction'] as const
