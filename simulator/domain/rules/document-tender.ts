import { documentsAtHand, operationWord } from '../documents.ts'
import type { Facts, TenderFacts } from '../facts.ts'
import type { DocumentRecord } from '../records/common.ts'
import { defineRule, holds } from '../rule.ts'

type Fact = TenderFacts<DocumentRecord | DocumentRecord[]>

/** Statuses in which this actor may touch a tender's documents. */
function openStatuses(facts: Fact): readonly string[] {
  const { actor, method, tender, context } = facts
  if (actor.group === 'auction') return ['active.auction', 'active.qualification']
  const reports = documentsAtHand(facts).every(({ documentType }) => documentType === 'evaluationReports')
  return [
    ...method.changeable.documents,
    ...(context.settings.funderTenders.has(tender.id) ? ['active.tendering'] : []),
    ...(reports ? ['active.pre-qualification'] : []),
  ]
}

export const tenderStatusLetsDocuments = defineRule({
  id: 'tender-document.in-tender-status',
  title: {
    en: 'Documents of a tender change only in the statuses that its method names',
    uk: 'Документи закупівлі змінюють лише у статусах, визначених її процедурою',
  },
  source: 'tender/core/procedure/validation.py, validate_document_operation_in_allowed_tender_statuses',
  answer: {
    status: 403,
    name: 'data',
    text: "Can't {operation} document in current ({status}) tender status",
  },

  check(facts: Fact) {
    const { status } = facts.tender
    return openStatuses(facts).includes(status) ? holds : { operation: operationWord(facts), status }
  },
})

export const templateOrProforma = defineRule({
  id: 'tender-document.template-or-proforma',
  title: {
    en: 'A draft contract is given either as a template or as a document, not both',
    uk: 'Проєкт договору подають або за шаблоном, або документом, але не обома способами',
  },
  source: 'tender/core/procedure/state/tender_document.py, validate_contract_proforma_document',
  answer: {
    status: 422,
    name: 'data',
    text: 'Cannot use both contractTemplateName and contractProforma document simultaneously',
  },

  check(facts: Fact) {
    const proforma = documentsAtHand(facts).some(({ documentType }) => documentType === 'contractProforma')
    return proforma && facts.tender.contractTemplateName ? {} : holds
  },
})

export const contractDocumentsStay = defineRule({
  id: 'tender-document.contract-documents-live-with-the-contract',
  title: {
    en: 'Documents of a contract are kept with the contract, not with the tender',
    uk: 'Документи договору ведуть у договорі, а не в закупівлі',
  },
  source: 'tender/core/procedure/views/contract_document.py',
  answer: { status: 405, name: 'data', text: 'Method Not Allowed' },
  check: (_facts: Facts) => ({}),
})
