import { currentVersions, type DocumentFacts } from '../documents.ts'
import type { Facts } from '../facts.ts'
import type { LawDate } from '../law-date.ts'
import type { DocumentRecord } from '../records/common.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

const source = 'openprocurement.api: tender/core/procedure/documents.py, check_document'

type ServiceFault = { name: string; description: string } | undefined
const faults = new WeakMap<Facts, ServiceFault>()

/** What the document service's signature says of the new documents; the first faulty one speaks. */
export function askDocumentService(facts: Facts, documents: readonly DocumentRecord[]): void {
  const checks = documents.map(({ url, hash }) => facts.context.documents.check(url, hash))
  faults.set(
    facts,
    checks.find((fault) => fault !== undefined),
  )
}

/** A rule that the document service's word decides: it is broken when the service says the words of its answer. */
function serviceRule(spec: Pick<Rule, 'id' | 'title' | 'answer'>): Rule<Facts> {
  const { name, text } = spec.answer
  return {
    ...spec,
    source,

    check(facts) {
      const fault = faults.get(facts)
      return fault?.name === name && fault.description === text ? {} : holds
    },
  }
}

export const fromDocumentService = serviceRule({
  id: 'document.comes-from-document-service',
  title: {
    en: 'A document is added only from the document service',
    uk: 'Документ додають лише з сервісу документів',
  },
  answer: { status: 403, name: 'url', text: 'Can add document only from document service.' },
})

export const hashIsGiven = serviceRule({
  id: 'document.hash-is-given',
  title: {
    en: 'A document is added with the hash of its contents',
    uk: 'Документ додають разом із хешем його вмісту',
  },
  answer: { status: 422, name: 'hash', text: 'This field is required.' },
})

export const linkKeyIsKnown = serviceRule({
  id: 'document.link-key-is-known',
  title: {
    en: 'The link of a document is signed with a key that is known to the database',
    uk: 'Посилання на документ підписане ключем, відомим базі даних',
  },
  answer: { status: 422, name: 'url', text: 'Document url expired.' },
})

export const linkSignatureIsReadable = serviceRule({
  id: 'document.link-signature-is-readable',
  title: {
    en: 'The signature of a document link can be read',
    uk: 'Підпис посилання на документ читається',
  },
  answer: { status: 422, name: 'url', text: 'Document url signature invalid.' },
})

export const linkSignatureIsTrue = serviceRule({
  id: 'document.link-signature-is-true',
  title: {
    en: 'The signature of a document link is that of its key and hash',
    uk: 'Підпис посилання на документ відповідає його ключу та хешу',
  },
  answer: { status: 422, name: 'url', text: 'Document url invalid.' },
})

/** Of this type an object has one document (per lot); its versions count as one. */
export function onlyOneDocument<F extends Facts>(
  documentType: string,
  object: string,
  documents: (facts: F) => readonly DocumentRecord[] | undefined,
  since?: LawDate,
): Rule<F> {
  return defineRule({
    id: `document.only-one-${documentType}-of-${object}`,
    title: {
      en: `Of one ${object} or lot there is one ${documentType} document`,
      uk: `Для одного об'єкта (${object}) чи лота подають лише один документ типу ${documentType}`,
    },
    source: 'openprocurement.api: tender/core/procedure/validation.py, validate_doc_type_quantity',
    ...(since && { since }),
    answer: {
      status: 422,
      name: 'documents',
      text: `${documentType} document in ${object} should be only one{lot}`,
    },

    check(facts: F) {
      const lots = currentVersions([...(documents(facts) ?? [])])
        .filter((document) => document.documentType === documentType)
        .map(({ relatedItem }) => relatedItem)
      const twice = lots.find((lot, n) => lots.indexOf(lot) !== n)
      if (new Set(lots).size === lots.length) return holds
      return { lot: twice ? ` for lot ${twice}` : '' }
    },
  })
}

export const changedByItsAuthor = defineRule({
  id: 'document.changed-by-its-author',
  title: {
    en: 'A document is changed only by its author',
    uk: 'Документ змінює лише його автор',
  },
  source: 'openprocurement.api: tender/core/procedure/state/document.py, validate_document_author',
  answer: { status: 403, location: 'url', name: 'role', text: 'Can update document only author' },

  check({ role, documentBefore }: DocumentFacts) {
    return role === documentBefore.author ? holds : {}
  },
})

/** A document without an author is the tender owner's. */
export const changedByAuthorOrBuyer = defineRule({
  id: 'document.changed-by-its-author-or-buyer',
  title: {
    en: 'A document of a tender is changed only by its author; one without an author is the buyer’s',
    uk: 'Документ закупівлі змінює лише його автор; документ без автора належить замовнику',
  },
  source:
    'tender/core/procedure/validation.py, validate_tender_document_update_not_by_author_or_tender_owner',
  answer: { status: 403, location: 'url', name: 'role', text: 'Can update document only author' },

  check({ role, documentBefore }: DocumentFacts) {
    return role === (documentBefore.author || 'tender_owner') ? holds : {}
  },
})

/** An object of this kind keeps its documents for good. */
export function neverRemoved(object: string): Rule<Facts> {
  return defineRule({
    id: 'document.may-be-removed',
    title: {
      en: 'Documents are removed only from a tender, a bid or a plan',
      uk: 'Документи видаляють лише із закупівлі, пропозиції чи плану',
    },
    source: 'tender/core/procedure/state/document.py, validate_document_delete',
    answer: { status: 403, name: 'data', text: 'Forbidden to delete document for {object}' },
    check: () => ({ object }),
  })
}

/** Documents are removed only while the object is a draft. */
export function removedFromDrafts<F extends Facts>(
  object: string,
  statuses: readonly string[],
  parent: (facts: F) => { readonly status?: string },
): Rule<F> {
  return defineRule({
    id: 'document.removed-from-drafts',
    title: {
      en: 'A document is removed only while what it belongs to is a draft',
      uk: 'Документ видаляють лише доки об’єкт, якому він належить, є чернеткою',
    },
    source: 'tender/core/procedure/state/document.py, validate_document_delete',
    answer: {
      status: 403,
      name: 'data',
      text: "Can't delete document when {object} in current ({status}) status",
    },

    check(facts: F) {
      const { status = '' } = parent(facts)
      return statuses.includes(status) ? holds : { object, status }
    },
  })
}
