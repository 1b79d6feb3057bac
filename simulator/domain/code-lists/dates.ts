/**
 * The dates from which the rules of the CDB are in force (ISO 8601). A rule applies to objects whose first revision is later
 * than its date. These are the defaults of the CDB's `constants.ini`; an installation may override each of them.
 */
export const dates = {
  BUDGET_PERIOD_FROM: '2018-12-13T00:00:00+00:00',
  MPC_REQUIRED_FROM: '2019-08-23T00:00:00+00:00',
  MILESTONES_VALIDATION_FROM: '2019-08-23T00:00:00+00:00',
  REQUIRED_DELIVERY_AND_FINANCING_MILESTONES_VALIDATION_FROM: '2026-03-05T00:00:00+00:00',
  PLAN_BUYERS_REQUIRED_FROM: '2019-08-23T00:00:00+00:00',
  BUDGET_BREAKDOWN_REQUIRED_FROM: '2019-11-01T00:00:00+00:00',
  QUICK_CAUSE_REQUIRED_FROM: '2020-01-24T00:00:00+00:00',
  RELEASE_2020_04_19: '2020-04-19T00:00:00+00:00',
  COMPLAINT_IDENTIFIER_REQUIRED_FROM: '2020-05-15T00:00:00+03:00',
  PLAN_ADDRESS_KIND_REQUIRED_FROM: '2020-06-22T00:00:00+03:00',
  NEW_NEGOTIATION_CAUSES_FROM: '2020-06-12T00:00:00+03:00',
  MINIMAL_STEP_VALIDATION_FROM: '2020-10-01T00:00:00+03:00',
  VALIDATE_ADDRESS_FROM: '2020-06-01T00:00:00+03:00',
  RELEASE_ECRITERIA_ARTICLE_17: '2020-01-01T00:00:00+03:00',
  CRITERION_REQUIREMENT_STATUSES_FROM: '2021-01-01T00:00:00+03:00',
  RELEASE_SIMPLE_DEFENSE_FROM: '2021-01-21T00:00:00+03:00',
  NEW_DEFENSE_COMPLAINTS_FROM: '2020-09-07T00:00:00+03:00',
  NEW_DEFENSE_COMPLAINTS_TO: '2120-09-07T00:00:00+03:00',
  NO_DEFENSE_AWARD_CLAIMS_FROM: '2020-09-07T00:00:00+03:00',
  RELEASE_GUARANTEE_CRITERION_FROM: '2020-12-01T00:00:00+03:00',
  TWO_PHASE_COMMIT_FROM: '2021-01-21T00:00:00+03:00',
  RELEASE_METRICS_FROM: '2021-03-01T00:00:00+03:00',
  VALIDATE_TELEPHONE_FROM: '2021-02-01T00:00:00+03:00',
  VALIDATE_CURRENCY_FROM: '2021-05-18T00:00:00+03:00',
  UNIT_PRICE_REQUIRED_FROM: '2222-01-30T00:00:00+03:00',
  MULTI_CONTRACTS_REQUIRED_FROM: '2021-02-20T00:00:00+03:00',
  PQ_MULTI_PROFILE_FROM: '2021-02-20T00:00:00+03:00',
  PQ_CRITERIA_ID_FROM: '2021-02-20T00:00:00+03:00',
  FRAMEWORK_ENQUIRY_PERIOD_OFF_FROM: '2021-03-25T00:00:00+03:00',
  RELATED_LOT_REQUIRED_FROM: '2023-12-18T00:00:00+02:00',
  DST_AWARE_PERIODS_FROM: '2020-10-25T03:00:00+03:00',
  QUALIFICATION_AFTER_COMPLAINT_FROM: '2023-12-28T00:00:00+03:00',
  OBJECTIONS_ADDITIONAL_VALIDATION_FROM: '2024-04-25T00:00:00+03:00',
  MILESTONES_SEQUENCE_NUMBER_VALIDATION_FROM: '2024-06-10T00:00:00+03:00',
  PROCUREMENT_ENTITY_KIND_VALIDATION_FROM: '2027-02-23T00:00:00+02:00',
  NOTICE_DOC_REQUIRED_FROM: '2023-06-24T00:00:00+03:00',
  EVALUATION_REPORTS_DOC_REQUIRED_FROM: '2023-06-25T00:00:00+03:00',
  CANCELLATION_REPORT_DOC_REQUIRED_FROM: '2023-06-25T00:00:00+03:00',
  CONTRACT_CONFIDENTIAL_DOCS_FROM: '2023-06-25T00:00:00+03:00',
  AWARD_NOTICE_DOC_REQUIRED_FROM: '2023-06-25T00:00:00+03:00',
  CRITERIA_CLASSIFICATION_UNIQ_FROM: '2024-07-02T00:00:00+03:00',
  CRITERIA_ARTICLE_16_REQUIRED: '2023-06-25T00:00:00+03:00',
  NEW_ARTICLE_17_CRITERIA_REQUIRED: '2023-06-25T00:00:00+03:00',
  BID_ITEMS_REQUIRED_FROM: '2024-01-01T00:00:00+03:00',
  REQ_RESPONSE_VALUES_VALIDATION_FROM: '2023-06-25T00:00:00+03:00',
  NEW_REQUIREMENTS_RULES_FROM: '2023-06-25T00:00:00+03:00',
  ITEMS_UNIT_VALUE_AMOUNT_VALIDATION_FROM: '2023-06-25T00:00:00+03:00',
  CRITERIA_CLASSIFICATION_VALIDATION_FROM: '2023-06-25T00:00:00+03:00',
  UKRAINE_FACILITY_CLASSIFICATIONS_REQUIRED_FROM: '2023-06-25T00:00:00+03:00',
  BID_ITEMS_PRODUCT_REQUIRED_FROM: '2023-06-25T00:00:00+03:00',
  TENDER_SIGNER_INFO_REQUIRED_FROM: '2023-06-25T00:00:00+03:00',
  CONTRACT_OWNER_REQUIRED_FROM: '2026-04-09T00:00:00+02:00',
  MINIMAL_STEP_TENDERS_WITH_LOTS_VALIDATION_FROM: '2023-06-25T00:00:00+03:00',
  ITEM_QUANTITY_REQUIRED_FROM: '2023-06-25T00:00:00+03:00',
  UNIFIED_CRITERIA_LOGIC_FROM: '2023-06-25T00:00:00+03:00',
  CAUSE_DETAILS_REQUIRED_FROM: '2023-06-25T00:00:00+03:00',
  PRODUCT_CATEGORY_VALIDATION_FROM: '2023-06-25T00:00:00+03:00',
  CONTRACT_CHANGE_RATIONALE_TYPES_SET_FROM: '2023-06-25T00:00:00+03:00',
  PQ_CRITERIA_DECREE_822: '2026-03-24T00:00:00+02:00',
  ITEMS_UNIT_VALUE_AMOUNT_VAT_AWARE_VALIDATION_FROM: '2026-05-01T00:00:00+03:00',
  EST_VALUE_VAT_NOT_INCLUDED_VALIDATION_FROM: '2026-05-11T15:00:00+03:00',
  MARKET_CRITERIA_RULES_FROM: '2026-05-01T00:00:00+03:00',
  ARMA_MIN_EXPECTED_INCOME_FROM: '2026-06-16T00:00:00+03:00',
  NO_LOCALIZATION_CANCELLATION_REASON_FROM: '2026-05-01T00:00:00+03:00',
} as const satisfies Readonly<Record<string, string>>

export type DateName = keyof typeof dates

/** Is it the name of a date? */
export function isDateName(name: string): name is DateName {
  return Object.hasOwn(dates, name)
}

/** Constants of the CDB that are no dates, by default. Those named `TENDER_CONFIG_…` are `optionalConfig`. */
export const settings = {
  MASK_OBJECT_DATA_SINGLE: true,
  CRITICAL_HEADERS_LOG_ENABLED: false,
  SIGNATURE_VERIFICATION_ENABLED: false,
  /** EDRPOU → date from which that buyer's contracts name their owner. */
  CONTRACT_OWNER_REQUIRED_FROM_BY_EDRPOU: {},
  /** EDRPOU of procuring entities whose signature files are confidential. */
  CONFIDENTIAL_EDRPOU_LIST: ['08305644'],
  /** Ids of belowThreshold tenders that may still be edited in active.tendering. */
  BELOWTHRESHOLD_FUNDERS_IDS: [],
  FAST_CATALOGUE_FLOW_FRAMEWORK_IDS: [],
} as const satisfies Readonly<Record<string, boolean | readonly string[] | Readonly<Record<string, string>>>>

/** May a tender leave the field out of its `config`? Fields not named here are always required. */
export const optionalConfig: Readonly<Record<string, boolean>> = {
  hasAuction: false,
  hasAwardingOrder: false,
  hasValueRestriction: false,
  valueCurrencyEquality: false,
  hasPrequalification: false,
  minBidsNumber: false,
  hasPreSelectionAgreement: false,
  hasTenderComplaints: false,
  hasAwardComplaints: false,
  hasCancellationComplaints: false,
  hasValueEstimation: false,
  hasQualificationComplaints: false,
  tenderComplainRegulation: false,
  qualificationComplainDuration: false,
  awardComplainDuration: false,
  cancellationComplainDuration: false,
  clarificationUntilDuration: false,
  qualificationDuration: false,
  minTenderingDuration: false,
  hasEnquiries: false,
  minEnquiriesDuration: false,
  enquiryPeriodRegulation: false,
  restricted: false,
  hasMultiSourcing: true,
}

/** Constants that `GET /constants` does not show: the last one is in `constants.ini`, yet the CDB never reads it. */
const hiddenConstants: readonly string[] = [
  'CONFIDENTIAL_EDRPOU_LIST',
  'FAST_CATALOGUE_FLOW_FRAMEWORK_IDS',
  'BELOWTHRESHOLD_FUNDERS_IDS',
  'MARKET_CRITERIA_RULES_FROM',
]

/** What `GET /constants` answers. */
export function publicConstants(): Readonly<Record<string, unknown>> {
  const all: readonly (readonly [string, unknown])[] = [...Object.entries(dates), ...Object.entries(settings)]
  return Object.fromEntries(all.filter(([name]) => !hiddenConstants.includes(name)))
}
