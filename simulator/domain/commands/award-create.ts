import { decisionPeriod } from '../awarding/stand-still.ts'
import { defineOperation } from '../command.ts'
import type { TenderFacts } from '../facts.ts'
import { append, input } from '../input.ts'
import type { Award } from '../records/tender.ts'
import { awardMadeDuringQualification, awardMadeForActiveLot } from '../rules/award.ts'
import { signersIn, supplierContractRules } from '../rules/econtract.ts'
import { inTender } from '../scope.ts'

type New = TenderFacts<Award>

/**
 * Administrators of the database may make an award by hand; usually awards come from the auction.
 * Source: tender/core/procedure/views/award.py, collection_post.
 */
export const createAward = defineOperation<New>({
  type: 'award.create',
  scope: inTender(),
  groups: [],
  json: true,
  steps: [
    input('Award.create'),
    awardMadeDuringQualification,
    awardMadeForActiveLot,
    ...supplierContractRules(signersIn('suppliers', (facts) => (facts as New).target.suppliers)),
    (facts) => {
      facts.target.period = decisionPeriod(facts)
    },
    append(({ tender }) => tender, 'awards'),
  ],
})
