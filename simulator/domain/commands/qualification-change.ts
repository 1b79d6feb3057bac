import { defineOperation, evenIfUnchanged, when } from '../command.ts'
import type { QualificationFacts } from '../facts.ts'
import { change, mergeDeep } from '../input.ts'
import { followDecision, qualifyAgain } from '../qualifying/bid-status.ts'
import type { Qualification } from '../records/tender.ts'
import { answersInPlace } from '../rules/bid-answers.ts'
import { noPendingCancellation } from '../rules/cancellation-block.ts'
import {
  bidsQualifiedDuringPreQualification,
  cancelledQualificationStays,
  decidedQualificationIsOnlyCancelled,
  qualificationWaitsForExplanation,
} from '../rules/qualification.ts'
import { inTender } from '../scope.ts'
import { recalculate } from '../timeline/recalculate.ts'
import { byBuyerUnlessAdmin } from './by-buyer.ts'

type Change = QualificationFacts<Qualification>

const decides = ({ before, target }: Change): boolean => before?.status !== target.status

/** Lets a bid into the auction, or not. Source: views/qualification.py, patch; state/qualification.py. */
export const changeQualification = defineOperation<Change>({
  type: 'qualification.change',
  scope: inTender(['qualification', 'qualifications']),
  groups: ['brokers', 'bots', 'Administrator'],
  json: true,
  steps: [
    ...byBuyerUnlessAdmin,
    change('Qualification.patch', { removes: false }),
    ...evenIfUnchanged<Change>(
      mergeDeep(({ method }) =>
        method.qualification === 'by-law' ? 'Qualification.eligible' : 'Qualification',
      ),
      bidsQualifiedDuringPreQualification,
      cancelledQualificationStays,
      qualificationWaitsForExplanation,
    ),
    noPendingCancellation<Change>(({ qualification }) => qualification.lotID),
    decidedQualificationIsOnlyCancelled,
    when(
      decides,
      ({ target, nowIso }) => {
        target.date = nowIso
      },
      followDecision,
    ),
    when((facts) => decides(facts) && facts.target.status === 'cancelled', qualifyAgain),
    answersInPlace<Change>(({ target }) => target.requirementResponses),
    recalculate,
  ],
})
