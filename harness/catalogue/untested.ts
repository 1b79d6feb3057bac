/** Why no example shows a rule: rules by id, or by a prefix that ends in `*`, and the reason. */
interface Reason {
  readonly rules: readonly string[]
  readonly en: string
  readonly uk: string
  /** They govern methods that are not done yet. */
  readonly toCome?: true
}

const reasons: readonly Reason[] = [
  {
    rules: ['contract.signed-after-objections-to-cancellation'],
    en: 'Governs only negotiated methods, which the features do not play.',
    uk: 'Стосується лише переговорних процедур, яких приклади не розігрують.',
    toCome: true,
  },
  {
    rules: [
      'agreement.credentials-for-the-tender-owner',
      'agreement.credentials-while-active',
      'agreement.document-names-its-part',
      'agreement.document-of-known-part',
      'agreement.documents-while-active',
      'agreement.ends-without-pending-change',
      'agreement.new',
      'agreement-change.*',
      'transfer.agreement-open',
    ],
    en: 'Needs an agreement that a tender ends in; the frameworks of the features bring agreements of the other sort.',
    uk: 'Потребує угоди, якою завершується закупівля; відбори з прикладів завершуються угодами іншого виду.',
    toCome: true,
  },
  {
    rules: [
      'tender.agreement-active',
      'tender.one-agreement',
      'tender.items-of-agreement',
      'tender.profiles-of-agreement',
      'bid.within-agreement-contract',
      'complaint.fee-of-a-bidder',
      'tender.expected-income-fixed',
    ],
    en: 'Another rule refuses first in every example of a tender among pre-selected suppliers, or of an energy service.',
    uk: 'У прикладах закупівель серед відібраних постачальників та енергосервісу раніше відмовляє інше правило.',
  },
  {
    rules: [
      'market.*',
      'bid.product-*',
      'bid.answers-are-of-product',
      'criterion.market-*',
      'criterion.category-*',
      'criterion.profile-*',
      'requirement.category-*',
      'requirement.profile-values-same',
      'requirement.market-field-equal',
    ],
    en: 'Needs categories, profiles and products of the market catalogue, which a system under test cannot be given through its API.',
    uk: 'Потребує категорій, профілів і товарів електронного каталогу, які неможливо додати через API системи.',
  },
  {
    rules: [
      'bid.unit-prices-taxed-as-bid',
      'bid.unit-prices-within-value',
      'contract.unit-prices-within-value',
      'criterion.tender-of-article-17',
      'econtract.owner-not-before-the-law',
      'milestone.extra-time-is-known',
      'requirement.versions-exist',
      'plan.budget-fixed-by-tender',
      'plan.buyer-fixed-by-tender',
      'award.winner-of-old-tender-eligible',
    ],
    en: 'Governs only tenders and plans older than a law of today: nobody can make such a one any more.',
    uk: 'Стосується лише закупівель і планів, старших за чинний закон: створити їх уже неможливо.',
  },
  {
    rules: ['contract.unit-prices-given', 'framework.maker-kind', 'tender.buyer-kind-may-use-method'],
    en: 'Governs only tenders made after a day that is still ahead.',
    uk: 'Стосується лише закупівель, створених після дати, яка ще не настала.',
  },
  {
    rules: ['bid.within-tender-period', 'bid-document.within-tender-period'],
    en: 'Seen only between the end of tendering and the chronograph’s next round; who settles what is due at once never shows it.',
    uk: 'Помітне лише між завершенням подання і наступним обходом хронографа; де строки спливають одразу, цього не видно.',
  },
  {
    rules: ['award.made-during-qualification', 'award.made-for-active-lot', 'claim.has-two-sides'],
    en: 'Needs a key of the operators of the database, which no party of a procedure has.',
    uk: 'Потребує ключа адміністраторів бази даних, якого не має жоден учасник процедури.',
  },
  {
    rules: [
      'award-milestone.extends-a-period',
      'bid.deleted-is-final',
      'contract.access-has-owner',
      'contract.signed-after-award-activation',
    ],
    en: 'Nothing that is made today comes into the state that it forbids.',
    uk: 'Ніщо зі створеного сьогодні не потрапляє у стан, який воно забороняє.',
  },
  {
    rules: ['request.content-type-is-json'],
    en: 'About the header of a request, which no party of a procedure chooses: every request of the features is JSON.',
    uk: 'Стосується заголовка запиту, якого сторони процедури не обирають: усі запити прикладів — JSON.',
  },
  {
    rules: [
      'claim.on-award-is-taken',
      'document.may-be-removed',
      'plan-tender.list-not-served',
      'tender-document.contract-documents-live-with-the-contract',
    ],
    en: 'Where it is asked it refuses everybody, so that the refusal has no accepted twin.',
    uk: 'Там, де це правило діє, відмовляють усім, тож відмова не має дозволеного відповідника.',
  },
  {
    rules: [
      'bid.items-for-funders',
      'contract.version-electronic-only',
      'plan-link.plan-budget-broken-down',
      'plan-link.plan-without-tender',
      'review-request.lot-only-with-lots',
      'tender.contract-template-needs-classification',
      'tender.tender-period-kept',
      'bid-document.bid-is-alive',
      'cancellation.before-everybody-failed',
      'claim.on-decided-award',
    ],
    en: 'Another rule, or the model of what is sent, refuses first whatever would break it.',
    uk: 'Те, що його порушило б, раніше відхиляє інше правило або модель даних запиту.',
  },
  {
    rules: [
      'criterion.relates-to-item-of-tender',
      'requirement.technical-limit-kept',
      'tender.items-have-category',
      'tender.items-have-profile',
    ],
    en: 'Needs an item of the market catalogue, which a system under test cannot be given through its API.',
    uk: 'Потребує позиції електронного каталогу, яку неможливо додати через API системи.',
  },
  {
    rules: [
      'contract.dated-since-award',
      'tender.contract-template-of-method',
      'tender.enquiry-period-as-configured',
    ],
    en: 'Governs only methods that the features do not play.',
    uk: 'Стосується лише процедур, яких приклади не розігрують.',
  },
  {
    rules: ['claim.answered-before-clarifications-end', 'claim.on-tender-before-its-end'],
    en: 'About claims on the terms of a tender, which belowThreshold no longer takes.',
    uk: 'Стосується вимог щодо умов закупівлі, яких у спрощених закупівлях уже не подають.',
  },
]

/** Why no example shows a rule; undefined when nobody has said. */
export function reasonUntested(id: string): { readonly en: string; readonly uk: string } | undefined {
  return reasons.find(({ rules }) => rules.some((pattern) => fits(pattern, id)))
}

/** Whether a rule governs only methods that are not done yet. */
export const isToCome = (id: string): boolean =>
  reasons.some(({ rules, toCome }) => toCome && rules.some((pattern) => fits(pattern, id)))

/** Patterns of the table that fit none of these ids. */
export function stalePatterns(ids: readonly string[]): readonly string[] {
  return reasons.flatMap(({ rules }) => rules).filter((pattern) => !ids.some((id) => fits(pattern, id)))
}

function fits(pattern: string, id: string): boolean {
  return pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern
}
