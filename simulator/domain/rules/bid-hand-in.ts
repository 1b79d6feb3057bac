import { marketObject } from '../catalogue.ts'
import { dates } from '../code-lists/dates.ts'
import { createdAt } from '../decide.ts'
import type { TenderFacts } from '../facts.ts'
import type { Bid, Item } from '../records/tender.ts'
import { defineRule, holds, type Rule, unlessFound } from '../rule.ts'
import { instant } from '../time.ts'
import { onlyOneDocument } from './document.ts'
import { hasSigned } from './signed-document.ts'

type Facts = TenderFacts<Bid>

const source = 'openprocurement.api: tender/core/procedure/state/bid.py'

/** A Ukrainian company signs what it hands in. */
export const proposalSigned = defineRule({
  id: 'bid.proposal-signed',
  title: {
    en: 'A Ukrainian company hands in a bid with a signed proposal, newer than the one before',
    uk: 'Українська компанія подає пропозицію з підписаним документом пропозиції, новішим за попередній',
  },
  source: `${source}, validate_proposal_doc_required`,
  answer: {
    status: 422,
    name: 'documents',
    text: "Document with type 'proposal' and format pkcs7-signature is required",
  },

  check({ target }: Facts) {
    if (target.tenderers?.[0]?.identifier?.scheme !== 'UA-EDR') return holds
    const { documents, submissionDate: after } = target
    return hasSigned(documents, { type: 'proposal', of: 'tender', after }) ? holds : {}
  },
})

/** Of each of a bid's lists of documents: one proposal at most. */
export const oneProposal: readonly Rule<Facts>[] = (
  ['documents', 'financialDocuments', 'eligibilityDocuments', 'qualificationDocuments'] as const
).map((list) =>
  onlyOneDocument('proposal', 'bid', ({ target, before }: Facts) =>
    before && (before[list]?.length ?? 0) === (target[list]?.length ?? 0) ? [] : target[list],
  ),
)

/** What is wrong with the products that the items of a bid name. */
interface ProductFault {
  readonly kind: 'unknown' | 'inactive' | 'category'
  readonly product: string
  readonly status: string
  readonly category: string
  readonly asked: string
}

function productFault(facts: Facts): ProductFault | undefined {
  for (const item of facts.target.items ?? []) {
    const { product } = item
    const known = facts.before?.items?.find(({ id }) => id === item.id)?.product
    const fault = product && known !== product ? faultOf(facts, item, product) : undefined
    if (fault) return fault
  }
  return undefined
}

function faultOf(facts: Facts, item: Item, product: string): ProductFault | undefined {
  const found = marketObject(facts, 'product', product)
  const asked = facts.tender.items.find(({ id }) => id === item.id)?.category
  const said = {
    product,
    status: found?.status ?? '',
    category: found?.relatedCategory ?? 'None',
    asked: asked ?? '',
  }
  if (!found) return { kind: 'unknown', ...said }
  if ((found.status ?? 'active') !== 'active') return { kind: 'inactive', ...said }
  if (createdAt(facts) <= instant(dates.PRODUCT_CATEGORY_VALIDATION_FROM)) return undefined
  // A catalogue that keeps one object of each kind says nothing of its category.
  const other = asked !== undefined && found.relatedCategory !== undefined && found.relatedCategory !== asked
  return other ? { kind: 'category', ...said } : undefined
}

const productKnown = defineRule({
  id: 'bid.product-known',
  title: {
    en: 'A product offered is one of the catalogue',
    uk: 'Запропонований товар є в каталозі',
  },
  source: 'openprocurement.api: api/utils.py, get_tender_product',
  answer: { status: 404, name: 'data', text: 'Products {product} not found in catalouges.' },
  check: unlessFound(productFault, 'unknown'),
})

const productActive = defineRule({
  id: 'bid.product-active',
  title: {
    en: 'A product offered is active in the catalogue',
    uk: 'Запропонований товар є активним у каталозі',
  },
  source: 'openprocurement.api: api/utils.py, get_tender_product',
  answer: { status: 422, name: 'data', text: "Products {product}: {status} not in ('active',)" },
  check: unlessFound(productFault, 'inactive'),
})

const productOfCategory = defineRule({
  id: 'bid.product-of-category',
  title: {
    en: 'A product offered belongs to the category of the item',
    uk: 'Запропонований товар належить до категорії позиції',
  },
  source: 'openprocurement.api: api/utils.py, get_tender_product',
  answer: {
    status: 422,
    name: 'data',
    text: "Products {product}: relatedCategory {category} doesn't match category from tender item {asked}",
  },
  check: unlessFound(productFault, 'category'),
})

/** Products that items name for the first time. */
export const bidProducts: readonly Rule<Facts>[] = [productKnown, productActive, productOfCategory]
