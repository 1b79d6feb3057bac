import type { QualificationFacts, TenderFacts } from '../facts.ts'
import { runningExplanation } from '../qualifying/explanation.ts'
import type { Qualification } from '../records/tender.ts'
import { defineRule, holds } from '../rule.ts'
import { lotIsActive } from './award.ts'
import { examining } from './pre-qualification.ts'

const source = 'openprocurement.api: tender/core/procedure/validation.py'

export const bidsQualifiedDuringPreQualification = defineRule({
  id: 'qualification.during-pre-qualification',
  title: {
    en: 'Bids are qualified only during pre-qualification',
    uk: 'Пропозиції допускають або відхиляють лише на етапі прекваліфікації',
  },
  source: `${source}, validate_qualification_update_not_in_pre_qualification`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't update qualification in current ({status}) tender status",
  },

  check({ tenderBefore: { status } }: TenderFacts) {
    return status === examining ? holds : { status }
  },
})

export const bidsQualifiedInActiveLot = defineRule({
  id: 'qualification.in-active-lot',
  title: {
    en: 'Bids are qualified only while their lot is active',
    uk: 'Пропозиції допускають або відхиляють лише доки лот активний',
  },
  source: `${source}, validate_update_qualification_only_for_active_lots`,
  answer: { status: 403, name: 'data', text: 'Can update qualification only in active lot status' },

  check({ tenderBefore, qualification }: QualificationFacts) {
    return lotIsActive(tenderBefore, qualification.lotID) ? holds : {}
  },
})

export const cancelledQualificationStays = defineRule({
  id: 'qualification.cancelled-stays',
  title: {
    en: 'A cancelled decision on a bid does not change',
    uk: 'Скасоване рішення щодо пропозиції не змінюють',
  },
  source: `${source}, validate_cancelled_qualification_update`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't update qualification in current cancelled qualification status",
  },

  check({ before }: QualificationFacts<Qualification>) {
    return before?.status === 'cancelled' ? {} : holds
  },
})

export const qualificationWaitsForExplanation = defineRule({
  id: 'qualification.waits-for-explanation',
  title: {
    en: 'A bid is decided on only after the time which the bidder was given to explain is over',
    uk: 'Рішення щодо пропозиції приймають лише після спливу строку, наданого учаснику для усунення невідповідностей',
  },
  source: `${source}, validate_update_status_before_milestone_due_date`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't change status to '{status}' until milestone.dueDate: {dueDate}",
  },

  check({ now, before, target }: QualificationFacts<Qualification>) {
    if (before?.status !== 'pending' || target.status === 'pending') return holds
    const running = runningExplanation(before, now)
    return running ? { status: target.status, dueDate: running.dueDate } : holds
  },
})

export const decidedQualificationIsOnlyCancelled = defineRule({
  id: 'qualification.decided-is-only-cancelled',
  title: {
    en: 'A decision on a bid, once taken, is only cancelled',
    uk: 'Прийняте рішення щодо пропозиції можна лише скасувати',
  },
  source: 'openprocurement.api: tender/core/procedure/state/qualification.py, qualification_on_patch',
  answer: { status: 403, name: 'data', text: "Can't update qualification status" },

  check({ before, target }: QualificationFacts<Qualification>) {
    const decides = before?.status !== target.status
    return before?.status === 'pending' || (decides && target.status === 'cancelled') ? holds : {}
  },
})
