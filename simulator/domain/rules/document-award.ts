import { type DocumentFacts, operationWord } from '../documents.ts'
import type { AwardFacts, CancellationFacts, QualificationFacts, TenderFacts } from '../facts.ts'
import type { Tender } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

const source = 'openprocurement.api: tender/core/procedure/validation.py'

export const awardDocumentsInTenderStatus = defineRule({
  id: 'award-document.in-tender-status',
  title: {
    en: 'Documents of an award change only during qualification; registers’ bots work on until awarding ends',
    uk: 'Документи рішення про переможця змінюють лише під час кваліфікації; боти реєстрів — і до кінця визначення переможця',
  },
  source: `${source}, validate_award_document_tender_not_in_allowed_status_base`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't {operation} document in current ({status}) tender status",
  },

  check(facts: TenderFacts) {
    const { tender, method, actor } = facts
    const { awardDocuments: award = ['active.qualification'] } = method.changeable
    const open = actor.group === 'bots' ? [...award, 'active.awarded'] : award
    return open.includes(tender.status) ? holds : { operation: operationWord(facts), status: tender.status }
  },
})

const lotIsOver = (tender: Tender, id: string | undefined) =>
  id !== undefined &&
  (tender.lots ?? []).some((lot) => lot.id === id && (lot.status ?? 'active') !== 'active')

/** The lot that an award, a qualification, a cancellation is about is still active. */
export function lotIsActive<F extends TenderFacts>(lot: (facts: F) => string | undefined): Rule<F> {
  return defineRule({
    id: 'document.lot-is-active',
    title: {
      en: 'Documents about a lot change only while the lot is active',
      uk: 'Документи щодо лота змінюють лише доки лот активний',
    },
    source: `${source}, validate_award_document_lot_not_in_allowed_status`,
    answer: { status: 403, name: 'data', text: 'Can {operation} document only in active lot status' },

    check(facts: F) {
      return lotIsOver(facts.tender, lot(facts)) ? { operation: operationWord(facts) } : holds
    },
  })
}

export const botsDocumentsAreTheirs = defineRule({
  id: 'award-document.of-a-bot-changed-by-a-bot',
  title: {
    en: 'A document that a register’s bot put there is changed only by a bot',
    uk: 'Документ, доданий ботом реєстру, змінює лише бот',
  },
  source: `${source}, validate_award_document_author`,
  answer: { status: 403, location: 'url', name: 'role', text: 'Can update document only author' },

  check({ role, documentBefore }: DocumentFacts) {
    return documentBefore.author === 'bots' && role !== 'bots' ? {} : holds
  },
})

export const qualificationLotIsNotCancelled = defineRule({
  id: 'qualification-document.lot-is-not-being-cancelled',
  title: {
    en: 'The buyer changes nothing in a qualification while its lot is being cancelled',
    uk: 'Замовник не змінює кваліфікацію, доки скасування її лота розглядається',
  },
  source: `${source}, validate_qualification_update_with_cancellation_lot_pending`,
  answer: { status: 403, name: 'data', text: "Can't update qualification with pending cancellation lot" },

  check({ tender, qualification, role }: QualificationFacts) {
    const { lotID } = qualification
    if (!lotID || role !== 'tender_owner') return holds
    const pending = tender.cancellations?.some((c) => c.status === 'pending' && c.relatedLot === lotID)
    return pending ? {} : holds
  },
})

export const qualificationInTenderStatus = defineRule({
  id: 'qualification-document.in-tender-status',
  title: {
    en: 'Documents of a qualification change only during pre-qualification',
    uk: 'Документи кваліфікації змінюють лише під час прекваліфікації',
  },
  source: `${source}, validate_qualification_document_operation_not_in_allowed_status`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't {operation} document in current ({status}) tender status",
  },

  check(facts: TenderFacts) {
    const { status } = facts.tender
    return status === 'active.pre-qualification' ? holds : { operation: operationWord(facts), status }
  },
})

export const qualificationIsPending = defineRule({
  id: 'qualification-document.qualification-is-pending',
  title: {
    en: 'Documents of a qualification change only while it is pending',
    uk: 'Документи кваліфікації змінюють лише доки її розглядають',
  },
  source: `${source}, validate_qualification_document_operation_not_in_pending`,
  answer: { status: 403, name: 'data', text: "Can't {operation} document in current qualification status" },

  check(facts: QualificationFacts) {
    return facts.qualification.status === 'pending' ? holds : { operation: operationWord(facts) }
  },
})

const cancellationSource = 'tender/core/procedure/state/cancellation_document.py'

export const cancellationIsUndisputed = defineRule({
  id: 'cancellation-document.no-satisfied-complaint',
  title: {
    en: 'Nothing is added to a cancellation against which a complaint was satisfied',
    uk: 'До скасування, скаргу на яке задоволено, документи не додають',
  },
  source: cancellationSource,
  answer: {
    status: 403,
    name: 'data',
    text: "Document can't be {operation} in current({status}) cancellation status",
  },

  check(facts: CancellationFacts) {
    const { status, complaints = [] } = facts.cancellation
    const lost = status === 'pending' && complaints.some((complaint) => complaint.status === 'satisfied')
    return lost ? { operation: operationWord(facts), status } : holds
  },
})

export const lotOfAward = ({ award }: AwardFacts): string | undefined => award.lotID
