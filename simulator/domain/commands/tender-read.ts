import { defineOperation } from '../command.ts'
import type { TenderFacts } from '../facts.ts'
import { inTender } from '../scope.ts'

/** Shows a tender. */
export const readTender = defineOperation<TenderFacts>({
  type: 'tender.read',
  scope: inTender(),
  reads: true,
  steps: [],
})

/** Tells the contracting service whose the tender is. Source: tender/core/procedure/views/tender_credentials.py. */
export const readCredentials = defineOperation<TenderFacts>({
  type: 'tender.credentials',
  scope: inTender(),
  groups: ['contracting'],
  reads: true,
  steps: [],
})

/** Tells what is needed to bill platforms. Source: tender/core/procedure/views/billing.py. */
export const readBilling = defineOperation<TenderFacts>({
  type: 'tender.billing',
  scope: inTender(),
  groups: ['Administrator'],
  reads: true,
  steps: [],
})
