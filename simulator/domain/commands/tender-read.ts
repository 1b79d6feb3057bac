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
