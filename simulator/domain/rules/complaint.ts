import { owns } from '../actor.ts'
import { agreementOf, memberContract } from '../agreement.ts'
import { remedyLaw } from '../complaints/law.ts'
import { type ComplaintFacts, lotOfPlace, type Place, type Remedy } from '../complaints/place.ts'
import type { AwardFacts, TenderFacts } from '../facts.ts'
import type { Method } from '../method.ts'
import type { Complaint } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'
import { lotIsActive } from './award.ts'

const source = 'openprocurement.api: tender/core/procedure/state'

const FLAGS = {
  tender: 'hasTenderComplaints',
  award: 'hasAwardComplaints',
  qualification: 'hasQualificationComplaints',
  cancellation: 'hasCancellationComplaints',
} as const

/** The configuration of a tender says about what complaints are filed. */
export function complaintsAreConfigured(place: Place): Rule<TenderFacts> {
  return defineRule({
    id: 'complaint.is-configured',
    title: {
      en: 'Complaints are filed only about what the configuration of the tender provides for',
      uk: 'Скарги подають лише щодо того, що передбачено конфігурацією закупівлі',
    },
    source: `${source}/complaint.py, validate_complaint_config`,
    answer: { status: 403, name: 'data', text: "Can't add complaint as it is forbidden by configuration" },

    check({ tender: { config } }: TenderFacts) {
      return config[FLAGS[place]] === false ? {} : holds
    },
  })
}

export const noComplaintOnRestricted = defineRule({
  id: 'complaint.not-on-restricted-tender',
  title: {
    en: 'No complaint is filed about a tender with restricted access',
    uk: 'Скарги щодо закупівлі з обмеженим доступом не подають',
  },
  source: `${source}/complaint.py, validate_complaint_config`,
  answer: { status: 403, name: 'data', text: "Can't add complaint for restricted tender" },

  check({ tender: { config } }: TenderFacts) {
    return config.restricted === true ? {} : holds
  },
})

/** Complaints about a decision or the terms belong to a stage of the tender. */
export type Staged = Exclude<Place, 'cancellation'>

const STAND_STILL = 'active.pre-qualification.stand-still'
const QUALIFICATION = { filed: [STAND_STILL], dealtWith: ['active.pre-qualification', STAND_STILL] }
const BIDDING = ['active.enquiries', 'active.tendering']
const AWARDING = ['active.qualification', 'active.awarded']

interface Stage {
  readonly filed: readonly string[]
  readonly dealtWith: readonly string[]
}

/** Statuses of the tender in which complaints are filed and dealt with. */
const COMPLAINTS: Readonly<Record<Staged, Stage>> = {
  tender: { filed: ['active.tendering'], dealtWith: ['active.tendering'] },
  award: { filed: AWARDING, dealtWith: AWARDING },
  qualification: QUALIFICATION,
}

/** The same of claims. New ones about a tender are not filed. */
const CLAIMS: Readonly<Record<Staged, Stage>> = {
  tender: { filed: BIDDING, dealtWith: [...BIDDING, 'active.auction', ...AWARDING] },
  award: { filed: AWARDING, dealtWith: AWARDING },
  qualification: QUALIFICATION,
}

const stageOf = (place: Staged, remedy: Remedy): Stage => (remedy === 'claim' ? CLAIMS : COMPLAINTS)[place]

/** Statuses of the tender in which drafts of claims are submitted. */
export const submissionStatuses = (place: Staged): readonly string[] =>
  place === 'qualification' ? QUALIFICATION.dealtWith : CLAIMS[place].filed

/** A claim or complaint is filed in the stage of the tender that it is about. */
export function filedInStage(place: Staged, remedy: Remedy): Rule<TenderFacts> {
  return defineRule({
    id: `claim.on-${place}-in-tender-status`,
    title: {
      en: 'A claim or complaint is filed during the stage of the tender that it is about',
      uk: 'Вимогу чи скаргу подають на тому етапі закупівлі, якого вона стосується',
    },
    source: `${source}/complaint.py, claim.py, create_allowed_tender_statuses`,
    answer: { status: 403, name: 'data', text: "Can't add complaint in current ({status}) tender status" },

    check({ tender: { status } }: TenderFacts) {
      return stageOf(place, remedy).filed.includes(status) ? holds : { status }
    },
  })
}

/** A claim or complaint is dealt with before the stage that it is about is over. */
export function dealtWithInStage(place: Staged, remedy: Remedy): Rule<TenderFacts> {
  return defineRule({
    id: `claim.on-${place}-dealt-with-in-tender-status`,
    title: {
      en: 'A claim or complaint is dealt with before the stage it is about is over',
      uk: 'Вимогу чи скаргу розглядають до завершення етапу закупівлі, якого вона стосується',
    },
    source: `${source}/complaint.py, claim.py, update_allowed_tender_statuses`,
    answer: { status: 403, name: 'data', text: "Can't update complaint in current ({status}) tender status" },

    check({ tenderBefore: { status } }: TenderFacts) {
      return stageOf(place, remedy).dealtWith.includes(status) ? holds : { status }
    },
  })
}

/** Nothing but a draft, and what is still open, changes. `open`: statuses in which it does. */
export function decidedStays(open: readonly string[]): Rule<ComplaintFacts> {
  return defineRule({
    id: 'claim.decided-stays',
    title: {
      en: 'A claim, or a complaint about a cancellation, changes only until it is decided or withdrawn',
      uk: 'Вимогу чи скаргу щодо скасування змінюють лише доки її не вирішено чи не відкликано',
    },
    source: `${source}/claim.py, cancellation_complaint.py, get_patch_action_model_and_handler`,
    answer: { status: 403, name: 'data', text: "Can't update complaint in current ({status}) status" },

    check({ before }: ComplaintFacts) {
      const status = before?.status ?? ''
      return open.includes(status) ? holds : { status }
    },
  })
}

/** Whose bids entitle to complain: about awards as the method says. */
function entitlingBids(place: Place, remedy: Remedy, method: Method): readonly string[] {
  if (place === 'award') return remedyLaw(method).entitlingBids
  const opened = ['active', 'unsuccessful']
  return remedy === 'claim' ? [...opened, 'invalid.pre-qualification'] : opened
}

/** Claims and complaints about decisions are the bidders' to file. */
export function complainantTookPart(place: 'award' | 'qualification', remedy: Remedy): Rule<TenderFacts> {
  return defineRule({
    id: 'claim.claimant-took-part',
    title: {
      en: 'A claim or complaint about a decision is filed only by those whose bids were opened',
      uk: 'Вимогу чи скаргу щодо рішення подає лише учасник, чию пропозицію було розкрито',
    },
    source: 'openprocurement.api: tender/core/procedure/validation.py, validate_any_bid_owner',
    answer: { status: 403, location: 'url', name: 'permission', text: 'Forbidden' },

    check({ tender, actor, method }: TenderFacts) {
      const statuses = entitlingBids(place, remedy, method)
      const tookPart = (tender.bids ?? []).some((bid) => statuses.includes(bid.status) && owns(actor, bid))
      return tookPart ? holds : {}
    },
  })
}

export const bidderComplainsOnCancellation = defineRule({
  id: 'complaint.about-cancellation-by-a-bidder',
  title: {
    en: 'Once tenders are closed only bidders complain about a cancellation',
    uk: 'Після завершення подання пропозицій скаргу щодо скасування подає лише учасник',
  },
  source: `${source}/cancellation_complaint.py, validate_post_cancellation_complaint_permission`,
  answer: { status: 403, location: 'url', name: 'permission', text: 'Forbidden' },

  check({ tender, actor }: TenderFacts) {
    const entitled = tender.status === 'active.tendering' || actor.group === 'admins'
    return entitled || (tender.bids ?? []).some((bid) => owns(actor, bid)) ? holds : {}
  },
})

/** Claims and complaints about what belongs to a lot wait on nothing once the lot is over. */
export function complaintLotIsActive(place: Place): Rule<ComplaintFacts> {
  return defineRule({
    id: 'claim.lot-is-active',
    title: {
      en: 'A claim or complaint about a decision is filed and dealt with while its lot is active',
      uk: 'Вимогу чи скаргу щодо рішення подають і розглядають лише доки лот активний',
    },
    source: `${source}/award_claim.py, award_complaint.py, qualification_complaint.py, validate_lot_status`,
    answer: { status: 403, name: 'data', text: 'Can {operation} complaint only in active lot status' },

    check(facts: ComplaintFacts) {
      const lotId = lotOfPlace(facts, place)
      const open = lotId === undefined || lotIsActive(facts.tenderBefore, lotId)
      return open ? holds : { operation: facts.before ? 'update' : 'add' }
    },
  })
}

export const loserComplainsOnOwnBid = defineRule({
  id: 'complaint.on-own-rejection',
  title: {
    en: 'A complaint about a rejection is filed by the one who was rejected',
    uk: 'Скаргу щодо відхилення подає той, чию пропозицію відхилено',
  },
  source: `${source}/award_complaint.py, validate_complaint_bidder_for_unsuccessful_award`,
  answer: {
    status: 422,
    name: 'bid_id',
    text: 'Can add complaint only on unsuccessful award of your bid',
  },

  check({ award, target }: AwardFacts<Complaint>) {
    return award.status === 'unsuccessful' && award.bid_id !== target.bid_id ? {} : holds
  },
})

export const complainantIsPreselected = defineRule({
  id: 'complaint.of-agreement-member',
  title: {
    en: 'Where bidders are preselected, only members of the agreement complain about the terms of the tender',
    uk: 'У закупівлі з попереднім відбором скаргу щодо умов подають лише учасники угоди',
  },
  source: `${source}/complaint.py, validate_complaint_author`,
  answer: {
    status: 403,
    name: 'data',
    text: 'Forbidden to add complaint for non-qualified suppliers',
  },

  check(facts: TenderFacts<Complaint>) {
    const { tender, target } = facts
    if (!tender.config.hasPreSelectionAgreement) return holds
    return !agreementOf(facts) || memberContract(facts, [target.author]) ? holds : {}
  },
})
