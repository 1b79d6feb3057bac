import type { Actor } from '../actor.ts'
import { owns } from '../actor.ts'
import { settings } from '../code-lists/dates.ts'
import { signatureFile } from '../code-lists/document-types.ts'
import { type DocumentFacts, documentsAtHand } from '../documents.ts'
import type { Facts, TenderFacts } from '../facts.ts'
import type { DocumentRecord } from '../records/common.ts'
import type { Bid, Tender } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

/** Who may have the confidential files of a tender: its owner, the bid's owner, reviewers of complaints, auditors. */
export function seesConfidential(
  actor: Actor,
  { tender, bid }: { readonly tender?: Tender | undefined; readonly bid?: Bid | undefined },
): boolean {
  return ['aboveThresholdReviewers', 'sas'].includes(actor.group) || owns(actor, bid) || owns(actor, tender)
}

const source = 'tender/core/procedure/validation.py, validate_edrpou_confidentiality_doc'

const secretBuyers: readonly unknown[] = settings.CONFIDENTIAL_EDRPOU_LIST

/** The buyer is on the list of those whose signatures are confidential. */
export const hasSecretSignatures = ({ procuringEntity }: Tender): boolean =>
  secretBuyers.includes(procuringEntity?.identifier?.id)

/** A signature of a buyer whose signatures are confidential. */
function isSecretSignature(document: DocumentRecord, { tender }: TenderFacts): boolean {
  return (
    document.title === signatureFile.title &&
    document.format === signatureFile.format &&
    (document.author ?? 'tender_owner') === 'tender_owner' &&
    hasSecretSignatures(tender)
  )
}

/** The signatures of some buyers are confidential. */
export function signaturesOfSecretBuyers<F extends TenderFacts>(
  documents: (facts: F) => readonly DocumentRecord[],
): Rule<F> {
  return defineRule({
    id: 'document.signature-is-confidential',
    title: {
      en: 'A signature file of a buyer on the list of confidential ones is for the buyer only',
      uk: 'Файл підпису замовника з переліку конфіденційних доступний лише замовнику',
    },
    source,
    answer: { status: 422, name: 'confidentiality', text: 'Document should be confidential' },

    check(facts: F) {
      const shown = documents(facts).some(
        (document) =>
          isSecretSignature(document, facts) && (document.confidentiality ?? 'buyerOnly') !== 'buyerOnly',
      )
      return shown ? {} : holds
    },
  })
}

/** All other documents of the buyer are public. */
export function documentsArePublic<F extends TenderFacts>(
  documents: (facts: F) => readonly DocumentRecord[],
): Rule<F> {
  return defineRule({
    id: 'document.is-public',
    title: {
      en: 'A document of a tender is public, except the signatures of buyers on the list of confidential ones',
      uk: 'Документ закупівлі публічний, крім підписів замовників із переліку конфіденційних',
    },
    source,
    answer: { status: 422, name: 'confidentiality', text: 'Document should be public' },

    check(facts: F) {
      const hidden = documents(facts).some(
        (document) => document.confidentiality === 'buyerOnly' && !isSecretSignature(document, facts),
      )
      return hidden ? {} : holds
    },
  })
}

/** A confidential file is given only to those who may see it. */
export function mayDownload<F extends DocumentFacts>(sees: (facts: F) => boolean): Rule<F> {
  return defineRule({
    id: 'document.confidential-file-is-for-the-entitled',
    title: {
      en: 'A confidential file is given only to those who are entitled to it',
      uk: 'Конфіденційний файл отримують лише ті, хто має на це право',
    },
    source: 'tender/core/procedure/validation.py, validate_download_tender_document',
    answer: { status: 403, name: 'data', text: 'Document download forbidden.' },

    check(facts: F) {
      const { command, document } = facts
      if (!command.query.download) return holds
      return document.confidentiality !== 'buyerOnly' || sees(facts) ? holds : {}
    },
  })
}

/** The file asked for is one of the document's versions. */
export function fileIsOfDocument(versions: (facts: Facts) => readonly DocumentRecord[]): Rule<Facts> {
  return defineRule({
    id: 'document.file-is-a-version',
    title: {
      en: 'The file asked for is a version of the document',
      uk: 'Запитаний файл є однією з версій документа',
    },
    source: 'tender/core/procedure/documents.py, get_file',
    answer: { status: 404, location: 'url', name: 'download', text: 'Not Found' },

    check(facts: Facts) {
      const key = facts.command.query.download
      return !key || versions(facts).some(({ url }) => url.includes(key)) ? holds : {}
    },
  })
}

/** The confidentiality rules in their order, over the documents at hand. */
export const confidentiality = [
  signaturesOfSecretBuyers<TenderFacts>(documentsAtHand),
  documentsArePublic<TenderFacts>(documentsAtHand),
] as const
