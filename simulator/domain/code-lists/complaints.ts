/** `rejectReason` of a complaint, in the order of the message. */
export const complaintRejectReasons = [
  'buyerViolationsCorrected',
  'lawNonCompliance',
  'alreadyExists',
  'tenderCancelled',
  'cancelledByComplainant',
  'complaintPeriodEnded',
  'incorrectPayment',
] as const

/** `objection.classification.scheme`, in the order of the message; the first three mean groups of criteria. */
export const objectionSchemes = [
  'article_16',
  'article_17',
  'other',
  'violation_amcu',
  'amcu',
  'amcu_24',
] as const

const appeal = [
  'selectionCriteria',
  'technicalSpecification',
  'guarantee',
  'contractTerms',
  'nonPriceCriteria',
  'exclusionGrounds',
  'otherCriteria',
  'cancellation',
  'appealDecisionViolation',
  'otherViolations',
] as const

/** `objection.classification.id` by scheme. */
export const objectionReasons = {
  violation_amcu: [
    'corruptionDescription',
    'corruptionContracting',
    'corruptionProcurementMethodType',
    'notComplyDecisionACU',
    'cancelled',
    'expectedValue',
    'confidentialInformation',
    'unreliableInformation',
    'formalErrors',
    'other',
    'notProvide24hours',
    'illegalProvide24hours',
  ],
  amcu: [...appeal, 'procurementMethodType', 'winnerDocuments'],
  amcu_24: appeal,
} as const

/** `objection.requestedRemedies[].type`. */
export const requestedRemedies = [
  'setAside',
  'changeTenderDocumentation',
  'provideClarification',
  'tenderCancellation',
  'setAsideReject',
  'setAsideQualification',
  'setAsideAward',
  'setAsideOthers',
] as const

/** `objection.relatesTo`. */
export const objectionRelations = ['tender', 'lot', 'award', 'qualification', 'cancellation'] as const

/** `claim.resolutionType`. */
export const claimResolutions = ['invalid', 'resolved', 'declined'] as const

/** Statuses of a claim; a complaint has some more. */
export const claimStatuses = [
  'draft',
  'claim',
  'answered',
  'pending',
  'invalid',
  'resolved',
  'declined',
  'cancelled',
  'ignored',
] as const
