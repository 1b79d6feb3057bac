import { operationWord } from '../documents.ts'
import type { AgreementFacts } from '../facts.ts'
import type { Agreement } from '../records/agreement.ts'
import type { DocumentRecord } from '../records/common.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

const source = 'openprocurement.api: framework/cfaua/procedure/validation.py'

export const agreementIsNew = defineRule({
  id: 'agreement.new',
  title: {
    en: 'An agreement is registered once',
    uk: 'Рамкову угоду реєструють один раз',
  },
  source: 'openprocurement.api: api/utils.py, handle_store_exceptions',
  answer: { status: 409, name: 'data', text: 'Document already exists' },
  check: ({ agreement, desk }: AgreementFacts) => (desk.stored('agreement', agreement.id) ? {} : holds),
})

export const tenderOwnerAsks = defineRule({
  id: 'agreement.credentials-for-the-tender-owner',
  title: {
    en: 'Only the owner of the tender that brought an agreement gets a token of it',
    uk: 'Токен рамкової угоди видають лише власникові закупівлі, за якою її укладено',
  },
  source: 'openprocurement.api: framework/core/procedure/utils.py, is_tender_owner',
  answer: { status: 403, location: 'url', name: 'permission', text: 'Forbidden' },

  check({ actor: { name, token = '' }, agreement: { owner, tender_token = '' }, context }: AgreementFacts) {
    const isDigest = token.length === 32 && tender_token.length > 32
    const shows = tender_token !== '' && tender_token === (isDigest ? context.digest('sha512', token) : token)
    return shows && name !== null && name === owner ? holds : {}
  },
})

export const credentialsWhileActive = defineRule({
  id: 'agreement.credentials-while-active',
  title: {
    en: 'A token is given for an active agreement only',
    uk: 'Токен видають лише для чинної рамкової угоди',
  },
  source: `${source}, validate_credentials_generate`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't generate credentials in current ({status}) agreement status",
  },
  check: ({ agreement: { status } }: AgreementFacts) => (status === 'active' ? holds : { status }),
})

export const endsWithoutPendingChange = defineRule({
  id: 'agreement.ends-without-pending-change',
  title: {
    en: 'An agreement is terminated only when none of its changes is pending',
    uk: 'Рамкову угоду припиняють лише за відсутності неопрацьованих змін до неї',
  },
  source: `${source}, validate_update_agreement_status`,
  answer: { status: 403, name: 'data', text: "Can't update agreement status with pending change." },

  check({ agreement, agreementBefore }: AgreementFacts) {
    const waits = agreementBefore.changes?.some(({ status }) => status === 'pending')
    return waits && agreement.status === 'terminated' ? {} : holds
  },
})

type Part = 'items' | 'changes' | 'contracts'

/** Lists of an agreement whose elements have documents of their own, by `documentOf`. */
const parts: Readonly<Record<string, Part>> = { item: 'items', change: 'changes', contract: 'contracts' }

interface Stray {
  readonly part: Part
  readonly related: string | undefined
}

/** The first document that belongs to no part of its agreement. */
function firstStray(agreement: Agreement, documents: readonly DocumentRecord[]): Stray | undefined {
  for (const { documentOf = '', relatedItem: related } of documents) {
    const part = parts[documentOf]
    if (part && !agreement[part]?.some(({ id }) => id === related)) return { part, related }
  }
  return undefined
}

/** Documents that stand in an agreement name the part they belong to. Source: validate_related_item. */
export function documentsOfParts<F extends AgreementFacts>(
  documents: (facts: F) => readonly DocumentRecord[] | undefined,
): readonly Rule<F>[] {
  const strayOf = (facts: F) => firstStray(facts.agreement, documents(facts) ?? [])
  return [
    defineRule({
      id: 'agreement.document-names-its-part',
      title: {
        en: 'A document of an item, a contract or a change says which one',
        uk: 'Документ предмета закупівлі, договору чи зміни містить посилання на них',
      },
      source: `${source}, validate_related_item`,
      answer: { status: 422, name: 'documents.relatedItem', text: 'This field is required.' },

      check(facts: F) {
        const stray = strayOf(facts)
        return stray && !stray.related ? {} : holds
      },
    }),
    defineRule({
      id: 'agreement.document-of-known-part',
      title: {
        en: 'What a document belongs to is part of the same agreement',
        uk: 'Документ стосується предмета закупівлі, договору чи зміни цієї ж рамкової угоди',
      },
      source: `${source}, validate_related_item`,
      answer: { status: 422, name: 'documents.relatedItem', text: 'relatedItem should be one of {part}' },

      check(facts: F) {
        const stray = strayOf(facts)
        return stray?.related ? { part: stray.part } : holds
      },
    }),
  ]
}

export const tenderAgreementDocumentsWhileActive = defineRule({
  id: 'agreement.documents-while-active',
  title: {
    en: 'Documents of an agreement are added and changed while it is active',
    uk: 'Документи рамкової угоди додають і змінюють, доки вона чинна',
  },
  source:
    'openprocurement.api: framework/core/procedure/validation.py, validate_document_operation_on_agreement_status',
  answer: {
    status: 403,
    name: 'data',
    text: "Can't {operation} document in current ({status}) agreement status",
  },

  check(facts: AgreementFacts) {
    const { status } = facts.agreement
    return status === 'active' ? holds : { operation: operationWord(facts), status }
  },
})

export const classificationIsLong = defineRule({
  id: 'agreement.search-code-is-long',
  title: {
    en: 'Agreements are looked for by at least three digits of a code',
    uk: 'Рамкові угоди шукають щонайменше за трьома цифрами коду',
  },
  source: 'openprocurement.api: framework/core/procedure/views/agreement.py',
  answer: {
    status: 422,
    name: 'data',
    text: 'classification id must be at least {least} characters long',
  },
  check: () => holds,
})
