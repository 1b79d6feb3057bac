import { operationWord } from '../documents.ts'
import type { FrameworkQualificationFacts } from '../facts.ts'
import { defineRule, holds } from '../rule.ts'
import { hasSigned } from './signed-document.ts'

const source = 'openprocurement.api: framework/core/procedure/validation.py'

const isDecided = (status: string): boolean => status === 'unsuccessful' || status === 'active'

export const decidedOnce = defineRule({
  id: 'framework-qualification.decided-once',
  title: {
    en: 'A submission is decided on once',
    uk: 'Рішення щодо заявки приймають один раз',
  },
  source: `${source}, validate_update_qualification_in_not_allowed_status`,
  answer: { status: 403, name: 'data', text: "Can't update qualification in current ({status}) status" },
  check: ({ qualificationBefore: { status } }: FrameworkQualificationFacts) =>
    isDecided(status) ? { status } : holds,
})

export const decisionDocumentsBeforeIt = defineRule({
  id: 'framework-qualification.documents-before-decision',
  title: {
    en: 'Documents of a decision are added and changed before it is taken',
    uk: 'Документи кваліфікації додають і змінюють до прийняття рішення',
  },
  source: `${source}, validate_document_operation_in_not_allowed_status`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't {operation} document in current ({status}) qualification status",
  },

  check(facts: FrameworkQualificationFacts) {
    const { status } = facts.qualification
    return isDecided(status) ? { operation: operationWord(facts), status } : holds
  },
})

export const decisionHasReport = defineRule({
  id: 'framework-qualification.signed-report',
  title: {
    en: 'Where the type says so, a decision on a submission is published with a signed evaluation report',
    uk: 'Якщо цього вимагає вид відбору, рішення щодо заявки оприлюднюють із підписаним протоколом розгляду',
  },
  source: 'openprocurement.api: tender/core/procedure/validation.py, validate_doc_type_required',
  answer: {
    status: 422,
    name: 'documents',
    text: "Document with type 'evaluationReports' and format pkcs7-signature is required",
  },

  check({ qualification, type }: FrameworkQualificationFacts) {
    if (type.evaluationReports === 'optional') return holds
    const wanted = { type: 'evaluationReports', of: undefined, after: undefined }
    return hasSigned(qualification.documents, wanted) ? holds : {}
  },
})
