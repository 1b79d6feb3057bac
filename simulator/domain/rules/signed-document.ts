import { currentVersions } from '../documents.ts'
import type { TenderFacts } from '../facts.ts'
import type { LawDate } from '../law-date.ts'
import type { Method } from '../method.ts'
import type { DocumentRecord, Iso } from '../records/common.ts'
import type { Tender } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'
import { instant } from '../time.ts'

interface Wanted<F> {
  /** The document's type; `id` of the rule ends with it. */
  readonly type: string
  /** What the document is about (`documentOf`). */
  readonly of?: string
  readonly since: LawDate
  readonly documents: (facts: F) => readonly DocumentRecord[] | undefined
  /** Only documents published after this count. */
  readonly after?: (facts: F) => string | undefined
}

/** Whether this buyer signs what it decides: of some kinds of procuring entity the method asks no signature. */
export function isSignedBy({ unsignedBuyers = [] }: Method, { procuringEntity: { kind } }: Tender): boolean {
  return kind === undefined || !unsignedBuyers.includes(kind)
}

/** Whether the last version of some document is a signed one of this type, about `of`, published after a moment. */
export function hasSigned(
  documents: readonly DocumentRecord[] | undefined,
  { type, of, after }: { type: string; of: string | undefined; after: Iso | undefined },
): boolean {
  return currentVersions(documents).some(
    ({ documentType, title, documentOf, datePublished }) =>
      documentType === type &&
      title.endsWith('.p7s') &&
      documentOf === of &&
      (after === undefined || instant(datePublished) > instant(after)),
  )
}

/** A decision takes effect with a signed document of a certain type. Source: validate_doc_type_required. */
export function signedDocumentGiven<F extends TenderFacts>({
  type,
  of,
  since,
  documents,
  after = () => undefined,
}: Wanted<F>): Rule<F> {
  return defineRule({
    id: `document.signed-${type}-given`,
    title: {
      en: `The decision is published with a signed ${type} document`,
      uk: `Рішення оприлюднюють разом із підписаним документом типу ${type}`,
    },
    source: 'openprocurement.api: tender/core/procedure/validation.py, validate_doc_type_required',
    since,
    answer: {
      status: 422,
      name: 'documents',
      text: "Document with type '{type}' and format pkcs7-signature is required",
    },

    check(facts: F) {
      return hasSigned(documents(facts), { type, of, after: after(facts) }) ? holds : { type }
    },
  })
}
