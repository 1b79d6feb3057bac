import { productMismatch } from '../bids/answers.ts'
import type { TenderFacts } from '../facts.ts'
import type { Bid, RequirementResponse } from '../records/tender.ts'
import { misplacedAnswer } from '../responses/misplaced.ts'
import { defineRule, holds, type Rule, unlessFound } from '../rule.ts'

/** An answer stands in `value` or in `values`, as the requirement expects one or several. */
export function answersInPlace<F extends TenderFacts>(
  responses: (facts: F) => readonly RequirementResponse[] | undefined,
): Rule<F> {
  return defineRule({
    id: 'requirement-response.in-its-member',
    title: {
      en: 'An answer is one value or a list, as the requirement expects',
      uk: 'Відповідь подають значенням або переліком — залежно від вимоги',
    },
    source: 'openprocurement.api: tender/core/procedure/validation.py, validate_req_response_values',
    answer: {
      status: 422,
      name: 'requirementResponses',
      text: "only '{only}' allowed in response for requirement {requirement}",
    },

    check(facts: F) {
      return misplacedAnswer(facts, responses(facts) ?? []) ?? holds
    },
  })
}

const source = 'openprocurement.api: tender/core/procedure/state/bid.py, validate_rrs_to_product_rrs'

const productAnswers = defineRule({
  id: 'bid.product-answers-requirement',
  title: {
    en: 'The product offered answers every requirement that the bid answers for it',
    uk: 'Запропонований товар має відповідь на кожну вимогу, на яку за нього відповідає пропозиція',
  },
  source,
  answer: {
    status: 422,
    name: 'requirementResponses',
    text: 'Requirement "{title}" response not found in related product',
  },
  check: unlessFound(productMismatch, 'silent'),
})

const answersOfProduct = defineRule({
  id: 'bid.answers-are-of-product',
  title: {
    en: 'A bid answers for a product what the catalogue says of it',
    uk: 'Відповіді пропозиції щодо товару збігаються з даними каталогу',
  },
  source,
  answer: {
    status: 422,
    name: 'requirementResponses',
    text: 'Requirement "{title}" response does not match related product response',
  },
  check: unlessFound(productMismatch, 'different'),
})

/** Asked when a bid is handed in. */
export const answersFollowProducts: readonly Rule<TenderFacts<Bid>>[] = [productAnswers, answersOfProduct]
