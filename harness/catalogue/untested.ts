/** Why no example shows a rule: rules by id, or by a prefix that ends in `*`, and the reason. */
interface Reason {
  readonly rules: readonly string[]
  readonly en: string
  readonly uk: string
}

const reasons: readonly Reason[] = [
  {
    rules: ['tender.pre-qualification-*', 'tender.stand-still-*', 'qualification.*', 'qualification-*'],
    en: 'Only tenders with pre-qualification come here; no method of the features has it.',
    uk: 'Стосується лише закупівель із прекваліфікацією; процедури з прикладів її не мають.',
  },
  {
    rules: ['appeal.*', 'appeal-document.*', 'complaint-document.post-*', 'complaint-document.posts-*'],
    en: 'Only complaints to the appeal body come here; the methods of the features have claims.',
    uk: 'Стосується лише скарг до органу оскарження; процедури з прикладів мають вимоги.',
  },
  {
    rules: ['agreement.*', 'transfer.agreement-open'],
    en: 'Needs a framework agreement, and no procedure of the features ends in one.',
    uk: 'Потребує рамкової угоди, а жодна процедура з прикладів нею не завершується.',
  },
  {
    rules: [
      'tender.agreement-*',
      'tender.one-agreement',
      'tender.items-of-agreement',
      'tender.item-members-of-agreement',
      'tender.profiles-of-agreement',
      'bid.of-agreement-member',
      'bid.within-agreement-contract',
      'config.restricted-as-agreement',
    ],
    en: 'Only tenders among pre-selected suppliers come here; no method of the features selects from an agreement.',
    uk: 'Стосується лише закупівель серед відібраних постачальників; процедури з прикладів угоди не мають.',
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
    rules: ['access.restricted-data'],
    en: 'Only restricted tenders come here; no method of the features may be restricted.',
    uk: 'Стосується лише закупівель з обмеженим доступом; процедури з прикладів такими не бувають.',
  },
  {
    rules: ['tender.value-amount-only-with-estimation', 'config.no-value-restriction-without-estimation'],
    en: 'Only tenders without an expected value come here; every method of the features has one.',
    uk: 'Стосується лише закупівель без очікуваної вартості; процедури з прикладів її мають.',
  },
  {
    rules: ['contract.percentage-within-award'],
    en: 'Only contracts over a share of the value come here; those of the features are over amounts.',
    uk: 'Стосується лише договорів у відсотках; договори з прикладів укладено на суму.',
  },
]

/** Why no example shows a rule; undefined when nobody has said. */
export function reasonUntested(id: string): { readonly en: string; readonly uk: string } | undefined {
  return reasons.find(({ rules }) => rules.some((pattern) => fits(pattern, id)))
}

/** Patterns of the table that fit none of these ids. */
export function stalePatterns(ids: readonly string[]): readonly string[] {
  return reasons.flatMap(({ rules }) => rules).filter((pattern) => !ids.some((id) => fits(pattern, id)))
}

function fits(pattern: string, id: string): boolean {
  return pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern
}
