import { type ClosedChange, closedChange, type OpenMembers } from '../bids/field-change.ts'
import { isQualified } from '../bids/hand-in.ts'
import type { TenderFacts } from '../facts.ts'
import type { JsonObject } from '../records/common.ts'
import type { Bid } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

type Facts = TenderFacts<Bid>

const answersAndSigners: OpenMembers = {
  requirementResponses: null,
  subcontractingDetails: null,
  tenderers: ['signerInfo'],
  lotValues: ['subcontractingDetails'],
}

/** What a bidder may still put right while bids are qualified. */
function openMembers({ method }: Facts): OpenMembers {
  const priced = method.awarding.criterion !== 'amountPercentage'
  return priced ? { items: ['unit.value.amount'], ...answersAndSigners } : answersAndSigners
}

function departure(facts: Facts): ClosedChange | undefined {
  if (!isQualified(facts) || !facts.before) return undefined
  const [before, after] = [facts.before, facts.target] as unknown as [JsonObject, JsonObject]
  return closedChange(before, after, openMembers(facts))
}

const laws = [
  {
    kind: 'field',
    id: 'bid.only-open-members-in-qualification',
    en: 'While bids are qualified, only prices per unit, answers, signers and subcontracting change',
    uk: 'Під час кваліфікації змінюють лише ціни за одиницю, відповіді, підписантів і субпідряд',
    status: 422,
    name: 'data',
    text: 'Updated could be only {open} in bid, {field} change forbidden: {before} -> {after}',
  },
  {
    kind: 'size',
    id: 'bid.lists-keep-size-in-qualification',
    en: 'While bids are qualified, lists of a bid keep their length',
    uk: 'Під час кваліфікації довжина переліків пропозиції не змінюється',
    status: 422,
    name: '{field}',
    text: "List size change's not allowed",
  },
  {
    kind: 'deleted',
    id: 'bid.members-kept-in-qualification',
    en: 'While bids are qualified, nothing is deleted from a bid',
    uk: 'Під час кваліфікації з пропозиції нічого не вилучають',
    status: 403,
    name: 'data',
    text: 'Forbidden to delete fields {field}',
  },
  {
    kind: 'nested',
    id: 'bid.only-open-paths-in-qualification',
    en: 'While bids are qualified, of an item only the price per unit changes',
    uk: 'Під час кваліфікації в позиції змінюють лише ціну за одиницю',
    status: 422,
    name: '{field}.{member}',
    text: 'It is allowed to change only fields: {open}',
  },
  {
    kind: 'member',
    id: 'bid.parts-kept-in-qualification',
    en: 'While bids are qualified, other parts of items, tenderers and lot values stay',
    uk: 'Під час кваліфікації інші складові позицій, учасників і цін за лотами не змінюють',
    status: 422,
    name: '{field}.{member}',
    text: "Field change's not allowed",
  },
] as const

/** What may change in a bid while it is qualified. */
export const qualificationChanges: readonly Rule<Facts>[] = laws.map(
  ({ kind, id, en, uk, status, name, text }) =>
    defineRule({
      id,
      title: { en, uk },
      source:
        'openprocurement.api: tender/core/procedure/state/bid.py, validate_patch_bid_fields_during_qualification',
      answer: { status, name: name as string, text: text as string },

      check(facts: Facts) {
        const found = departure(facts)
        return found?.kind === kind ? found.slots : holds
      },
    }),
)
