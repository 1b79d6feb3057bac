import { defineOperation } from '../command.ts'
import type { QualificationFacts, TenderFacts } from '../facts.ts'
import { inTender } from '../scope.ts'

/** Shows the qualifications of a tender. Source: views/qualification.py. */
export const listQualifications = defineOperation<TenderFacts>({
  type: 'qualification.list',
  scope: inTender(),
  reads: true,
  steps: [],
})

/** Shows a qualification. */
export const readQualification = defineOperation<QualificationFacts>({
  type: 'qualification.read',
  scope: inTender(['qualification', 'qualifications']),
  reads: true,
  steps: [],
})
