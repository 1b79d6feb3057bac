const common = [
  'tenderNotice',
  'awardNotice',
  'contractNotice',
  'notice',
  'biddingDocuments',
  'technicalSpecifications',
  'evaluationCriteria',
  'clarifications',
  'shortlistedFirms',
  'riskProvisions',
  'billOfQuantity',
  'bidders',
  'conflictOfInterest',
  'debarments',
  'evaluationReports',
  'winningBid',
  'complaints',
  'contractSigned',
  'contractArrangements',
  'contractSchedule',
  'contractAnnexe',
  'contractGuarantees',
  'subContract',
  'eligibilityCriteria',
  'contractProforma',
  'commercialProposal',
  'qualificationDocuments',
  'eligibilityDocuments',
  'registerExtract',
  'registerUSR',
  'registerFiscal',
  // The CDB names it twice and says so in its message.
  'winningBid',
  'evidence',
  'register',
] as const

/** `documentType` by the family of models, in the order of the message (doubled words included). */
export const documentTypes = {
  /** Documents of frameworks, agreements, transactions… */
  base: [...common, 'cancellationReport', 'acceptanceReport'],
  /** Documents of tenders, bids, awards…, plans, and of contracts without electronic signing. */
  tender: [
    ...common,
    'proposal',
    'extensionReport',
    'deviationReport',
    'cancellationReport',
    'acceptanceReport',
  ],
  /** Documents of electronic contracts and their changes. */
  econtract: [...common, 'contractSignature'],
} as const

/** `documentOf` by container, in the order of the message; plans take any text. */
export const documentOf = {
  tender: ['tender', 'item', 'lot'],
  complaint: ['tender', 'item', 'lot', 'post'],
  contract: ['tender', 'item', 'lot', 'contract', 'change'],
  agreement: ['tender', 'item', 'contract', 'agreement', 'lot', 'change'],
} as const

export const documentLanguages = ['uk', 'en', 'ru'] as const

export const confidentialities = ['public', 'buyerOnly'] as const

/** Causes with which signed contracts and their annexes are confidential. */
export const confidentialContractCauses = [
  'criticalInfrastructure',
  'civilProtection',
  'RNBO',
  'naturalGas',
  'UZ',
  'defencePurchase',
  'stateDebtServices',
  'energyCrisisRecovery',
  'defenseNeeds',
] as const

/** Types of contract document that may be confidential. */
export const confidentialContractDocumentTypes = ['contractSigned', 'contractAnnexe'] as const

/** How the CDB knows a signature file. */
export const signatureFile = { title: 'sign.p7s', format: 'application/pkcs7-signature' } as const
