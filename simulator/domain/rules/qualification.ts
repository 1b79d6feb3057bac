import type { QualificationFacts, TenderFacts } from '../facts.ts'
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
