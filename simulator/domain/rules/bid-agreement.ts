import { memberContract } from '../agreement.ts'
import type { TenderFacts } from '../facts.ts'
import type { Bid } from '../records/tender.ts'
import { defineRule, holds } from '../rule.ts'

type Facts = TenderFacts<Bid>

const contractOf = (facts: Facts) => memberContract(facts, facts.target.tenderers)

const isSelected = ({ tender }: Facts) => tender.config.hasPreSelectionAgreement

export const bidderOfAgreement = defineRule({
  id: 'bid.of-agreement-member',
  title: {
    en: 'Where bidders are preselected, only members of the agreement bid',
    uk: 'У закупівлі з попереднім відбором пропозиції подають лише учасники угоди',
  },
  source: 'openprocurement.api: tender/core/procedure/state/bid.py, validate_bid_with_contract',
  answer: { status: 403, name: 'data', text: 'Bid is not a member of agreement' },

  check(facts: Facts) {
    return isSelected(facts) && !contractOf(facts) ? {} : holds
  },
})

export const bidWithinContract = defineRule({
  id: 'bid.within-agreement-contract',
  title: {
    en: 'A preselected bidder offers no more than his contract in the agreement',
    uk: 'Учасник угоди пропонує не більше, ніж у його договорі за угодою',
  },
  source: 'openprocurement.api: tender/core/procedure/state/bid.py, validate_bid_with_contract',
  answer: {
    status: 403,
    name: 'data',
    text: "Bid value.amount can't be greater than contract value.amount.",
  },

  check(facts: Facts) {
    const limit = isSelected(facts) ? contractOf(facts)?.value?.amount : undefined
    const offered = facts.target.lotValues?.[0]?.value?.amount
    return limit !== undefined && offered !== undefined && Number(offered) > Number(limit) ? {} : holds
  },
})
