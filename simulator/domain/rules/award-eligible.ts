import { dates } from '../code-lists/dates.ts'
import { createdAt } from '../decide.ts'
import type { AwardFacts } from '../facts.ts'
import type { Award } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'
import { instant } from '../time.ts'

type Facts = AwardFacts<Award & { eligible?: boolean }>

const source =
  'openprocurement.api: tender/competitiveordering/procedure/state/award.py, COAwardState.award_on_patch'

const isOld = (facts: Facts): boolean => createdAt(facts) < instant(dates.NEW_ARTICLE_17_CRITERIA_REQUIRED)

const winnerOfOldTenderEligible = defineRule({
  id: 'award.winner-of-old-tender-eligible',
  title: {
    en: 'Until the new article 17 a winner is one who is eligible',
    uk: 'До нової редакції статті 17 переможцем визнають лише того, хто відповідає критеріям',
  },
  source,
  until: dates.NEW_ARTICLE_17_CRITERIA_REQUIRED,
  answer: { status: 422, name: 'data', text: "Can't update award to active status with not eligible" },
  check: ({ target }: Facts) => (target.status === 'active' && !target.eligible ? {} : holds),
})

const eligibilityNotAsked = defineRule({
  id: 'award.eligibility-not-asked',
  title: {
    en: 'Since the new article 17 a decision does not say whether the winner is eligible',
    uk: 'Відповідно до нової редакції статті 17 рішення не містить відмітки про відповідність переможця критеріям',
  },
  source,
  answer: { status: 422, name: 'eligible', text: 'Rogue field' },
  check: (facts: Facts) => (!isOld(facts) && (facts.target.eligible ?? null) !== null ? {} : holds),
})

const rejectedForReason = defineRule({
  id: 'award.rejected-as-unqualified',
  title: {
    en: 'A bidder is rejected who is said not to be qualified (of an old tender: or not to be eligible)',
    uk: 'Відхиляють учасника, щодо якого зазначено невідповідність кваліфікаційним критеріям чи вимогам',
  },
  source,
  answer: {
    status: 422,
    name: 'data',
    text: "Can't update award to unsuccessful status when qualified/eligible isn't set to False",
  },

  check(facts: Facts) {
    const { status, qualified, eligible } = facts.target
    if (status !== 'unsuccessful') return holds
    const undecided = qualified === undefined || eligible === undefined
    const good = isOld(facts) ? undecided || (qualified && eligible) : qualified !== false
    return good ? {} : holds
  },
})

/** What a decision says of eligibility where the law has changed: asked once, not any more. */
export const eligibilityRules: readonly Rule<Facts>[] = [
  winnerOfOldTenderEligible,
  eligibilityNotAsked,
  rejectedForReason,
]
