import { type Branch, when } from '../command.ts'
import { documentsAtHand, keyOfLink, storedLink } from '../documents.ts'
import type { Facts } from '../facts.ts'
import type { DocumentRecord } from '../records/common.ts'
import {
  askDocumentService,
  fromDocumentService,
  hashIsGiven,
  linkKeyIsKnown,
  linkSignatureIsReadable,
  linkSignatureIsTrue,
} from '../rules/document.ts'

interface Acceptance<F> {
  readonly documents: (facts: F) => readonly DocumentRecord[]
  /** Path of the list the document stands in, without the API's prefix: `/tenders/TID/documents`. */
  readonly collection: (facts: F, document: DocumentRecord) => string
  readonly author?: ((facts: F) => string | undefined) | undefined
}

/**
 * Takes new documents in: the document service must have signed their links; then they get their own stored link
 * (`/tenders/TID/documents/DID?download=KEY`) and their author. One step of an operation.
 * Refuses with 403 or 422 `url`, 422 `hash`.
 */
export function takeDocuments<F extends Facts>(acceptance: Acceptance<F>): Branch<F> {
  const { documents, collection, author } = acceptance
  return when<F>(
    (facts) => documents(facts).length > 0,
    (facts) => askDocumentService(facts, documents(facts)),
    fromDocumentService,
    hashIsGiven,
    linkKeyIsKnown,
    linkSignatureIsReadable,
    linkSignatureIsTrue,
    (facts) => {
      for (const document of documents(facts)) {
        document.url = storedLink(collection(facts, document), document.id, keyOfLink(document.url))
        const by = author?.(facts)
        if (by !== undefined) document.author = by
      }
    },
  )
}

/** Members of an object that list documents, with the path segment each is served under. */
const members = {
  documents: 'documents',
  financialDocuments: 'financial_documents',
  eligibilityDocuments: 'eligibility_documents',
  qualificationDocuments: 'qualification_documents',
} as const

type Holder = { [member in keyof typeof members]?: DocumentRecord[] }

/**
 * Takes in the documents inside a new object (`target` unless `of` says otherwise), whatever member lists them.
 * `path` is the object's own path without the API's prefix: `/tenders/TID/bids/BID`. One step of an operation:
 *
 *     steps: [input('Bid.create'), acceptDocuments({ path: ({ tender, target }) => `/tenders/${tender.id}/bids/${target.id}` }), …]
 *
 * Source: api/procedure/validation.py, validate_data_documents.
 */
export function acceptDocuments<F extends Facts>(options: {
  readonly path: (facts: F) => string
  readonly of?: (facts: F) => object | undefined
  /** Role that is written as the author; absent: no author. */
  readonly author?: (facts: F) => string | undefined
}): Branch<F> {
  const holder = (facts: F) => (options.of ? options.of(facts) : facts.target) as Holder | undefined
  const listed = Object.keys(members) as (keyof Holder)[]
  return takeDocuments<F>({
    documents: (facts) => listed.flatMap((member) => holder(facts)?.[member] ?? []),
    collection: (facts, document) => {
      const member = listed.find((name) => holder(facts)?.[name]?.includes(document)) ?? 'documents'
      return `${options.path(facts)}/${members[member]}`
    },
    author: options.author,
  })
}

/** The documents at hand, taken in as `takeDocuments` does. */
export const acceptAtHand = <F extends Facts>(
  collection: (facts: F) => string,
  author?: (facts: F) => string | undefined,
): Branch<F> => takeDocuments<F>({ documents: documentsAtHand, collection, author })
