import { dates } from '../code-lists/dates.ts'
import {
  confidentialContractCauses,
  confidentialContractDocumentTypes,
  signatureFile,
} from '../code-lists/document-types.ts'
import { isBuyer } from '../contracting/access.ts'
import { documentsAtHand, operationWord } from '../documents.ts'
import type { ContractFacts } from '../facts.ts'
import type { DocumentRecord } from '../records/common.ts'
import { defineRule, holds } from '../rule.ts'
import { hasSecretSignatures } from './document-confidentiality.ts'

type Fact = ContractFacts<DocumentRecord | DocumentRecord[]>
const source = 'openprocurement.api: contracting/core/procedure/validation.py'

export const contractIsInForce = defineRule({
  id: 'contract-document.contract-is-in-force',
  title: {
    en: 'Documents of a contract change only while it is pending or active',
    uk: 'Документи договору змінюють лише доки він укладається або діє',
  },
  source: `${source}, validate_contract_document_operation_not_in_allowed_contract_status`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't {operation} document in current ({status}) contract status",
  },

  check(facts: ContractFacts) {
    const { status } = facts.contract
    return ['pending', 'active'].includes(status) ? holds : { operation: operationWord(facts), status }
  },
})

export const changeIsPending = defineRule({
  id: 'contract-document.change-is-pending',
  title: {
    en: 'A document is added to a change of the contract only while the change is pending',
    uk: 'Документ додають до зміни договору лише доки зміну не погоджено',
  },
  source: `${source}, validate_add_document_to_active_change`,
  answer: { status: 403, name: 'data', text: "Can't add document to 'active' change" },

  check({ contract, target }: Fact) {
    const { documentOf, relatedItem } = target as DocumentRecord
    if (documentOf !== 'change' || relatedItem === undefined) return holds
    const pending = contract.changes?.some(({ id, status }) => id === relatedItem && status === 'pending')
    return pending ? holds : {}
  },
})

/** Signed contracts of secret purchases and signatures of secret buyers are confidential. */
function mustBeConfidential(document: DocumentRecord, facts: Fact): boolean {
  const { tender } = facts
  const { documentOf = '', documentType = '' } = document
  const causes: readonly unknown[] = confidentialContractCauses
  const types: readonly string[] = confidentialContractDocumentTypes
  const signed = ['contract', 'change'].includes(documentOf) && types.includes(documentType)
  if (signed && (causes.includes(causeOf(tender)) || causes.includes(tender.causeDetails?.code))) return true
  return (
    document.title === signatureFile.title &&
    document.format === signatureFile.format &&
    isBuyer(facts) &&
    hasSecretSignatures(tender)
  )
}

const causeOf = (tender: object): unknown => ('cause' in tender ? tender.cause : undefined)

export const secretContractsAreConfidential = defineRule({
  id: 'contract-document.is-confidential',
  title: {
    en: 'Signed contracts of purchases with a secret cause are for the buyer only',
    uk: 'Підписані договори закупівель із засекреченою підставою доступні лише замовнику',
  },
  source: 'contracting/core/procedure/state/document.py, validate_confidentiality',
  since: dates.CONTRACT_CONFIDENTIAL_DOCS_FROM,
  answer: { status: 422, name: 'confidentiality', text: 'Document should be confidential' },

  check(facts: Fact) {
    const shown = documentsAtHand(facts).some(
      (document) => document.confidentiality !== 'buyerOnly' && mustBeConfidential(document, facts),
    )
    return shown ? {} : holds
  },
})

export const contractDocumentsArePublic = defineRule({
  id: 'contract-document.is-public',
  title: {
    en: 'Documents of a contract are public unless the law makes them confidential',
    uk: 'Документи договору публічні, якщо закон не робить їх конфіденційними',
  },
  source: 'contracting/core/procedure/state/document.py, validate_confidentiality',
  since: dates.CONTRACT_CONFIDENTIAL_DOCS_FROM,
  answer: { status: 422, name: 'confidentiality', text: 'Document should be public' },

  check(facts: Fact) {
    const hidden = documentsAtHand(facts).some(
      (document) => document.confidentiality === 'buyerOnly' && !mustBeConfidential(document, facts),
    )
    return hidden ? {} : holds
  },
})

/** The lot of the award that the contract was made from. */
export const lotOfContract = ({ tender, contract }: ContractFacts): string | undefined =>
  tender?.awards?.find(({ id }) => id === contract.awardID)?.lotID
