import { dates } from '../code-lists/dates.ts'
import type { ComplaintFacts, Place } from '../complaints/place.ts'
import type { CancellationFacts, TenderFacts } from '../facts.ts'
import type { Complaint, Objection } from '../records/tender.ts'
import { defineRule, holds, type Rule, unlessFound } from '../rule.ts'

const source = 'openprocurement.api: tender/core/procedure/state/complaint.py'

/** The first objection that is not numbered, or argued more than once. */
function formFault({ target }: TenderFacts<Complaint>) {
  for (const { sequenceNumber, arguments: grounds = [] } of target.objections ?? []) {
    if (sequenceNumber === undefined || sequenceNumber === null) return { kind: 'unnumbered' } as const
    if (grounds.length > 1) return { kind: 'argued-twice' } as const
  }
  return undefined
}

const objectionsAreNumbered = defineRule({
  id: 'complaint.objections-are-numbered',
  title: {
    en: 'Every objection of a complaint has its number',
    uk: 'Кожен пункт скарги має порядковий номер',
  },
  source: `${source}, validate_objections`,
  since: dates.OBJECTIONS_ADDITIONAL_VALIDATION_FROM,
  answer: { status: 422, name: 'objections', text: 'sequenceNumber field is required' },
  check: unlessFound(formFault, 'unnumbered'),
})

const objectionHasOneArgument = defineRule({
  id: 'complaint.objection-has-one-argument',
  title: {
    en: 'An objection of a complaint has a single argument',
    uk: 'Пункт скарги містить лише одне обґрунтування',
  },
  source: `${source}, validate_objections`,
  since: dates.OBJECTIONS_ADDITIONAL_VALIDATION_FROM,
  answer: { status: 422, name: 'data', text: "Can't add more than 1 argument for objection" },
  check: unlessFound(formFault, 'argued-twice'),
})

type Related =
  | { readonly kind: 'unknown'; readonly relation: string }
  | { readonly kind: 'undecided'; readonly relation: string; readonly status: string }

const DECIDED: readonly string[] = ['active', 'unsuccessful']

/** What an objection is about must be there; a decision must have been taken. */
function relatedFault({ tender }: TenderFacts, objection: Objection): Related | undefined {
  const { relatesTo: relation, relatedItem } = objection
  const unknown = { kind: 'unknown', relation } as const
  if (relation === 'tender') return relatedItem === tender.id ? undefined : unknown
  const listed = (tender as unknown as Record<string, { id: string; status?: string }[] | undefined>)[
    `${relation}s`
  ]
  const found = listed?.find(({ id }) => id === relatedItem)
  if (!found) return unknown
  const { status = '' } = found
  const isDecision = relation === 'award' || relation === 'qualification'
  return isDecision && !DECIDED.includes(status) ? { kind: 'undecided', relation, status } : undefined
}

/** Objections are looked at while the complaint is a draft. */
function firstRelatedFault(facts: TenderFacts<Complaint>): Related | undefined {
  const { status, objections = [] } = facts.target
  if (status !== 'draft') return undefined
  for (const objection of objections) {
    const fault = relatedFault(facts, objection)
    if (fault) return fault
  }
  return undefined
}

const objectionIsAboutSomething = defineRule({
  id: 'complaint.objection-related-item-exists',
  title: {
    en: 'An objection of a complaint is about something in the tender',
    uk: 'Пункт скарги стосується того, що є в закупівлі',
  },
  source: `${source}, validate_objection_related_item`,
  answer: { status: 422, name: 'objections.relatedItem', text: 'Invalid {relation} id' },
  check: unlessFound(firstRelatedFault, 'unknown'),
})

const objectionIsAboutDecision = defineRule({
  id: 'complaint.objection-about-a-decision-taken',
  title: {
    en: 'An objection to a decision is made once it is taken',
    uk: 'Заперечення щодо рішення подають після його ухвалення',
  },
  source: `${source}, validate_objection_related_item`,
  answer: {
    status: 422,
    name: 'objections.relatedItem',
    text: 'Relate objection to {relation} in {status} is forbidden',
  },
  check: unlessFound(firstRelatedFault, 'undecided'),
})

type Misplaced = { readonly kind: 'other-lot' } | { readonly kind: 'not-the-lot'; readonly relation: string }

/** The first objection that does not agree with the complaint about its lot. */
function lotFault({ target }: TenderFacts<Complaint>): Misplaced | undefined {
  const { relatedLot, objections = [] } = target
  for (const { relatesTo, relatedItem } of objections) {
    if (relatesTo === 'lot') {
      if (relatedLot === undefined || relatedItem !== relatedLot) return { kind: 'other-lot' }
    } else if (relatedLot !== undefined) return { kind: 'not-the-lot', relation: relatesTo }
  }
  return undefined
}

const objectionToTheSameLot = defineRule({
  id: 'complaint.objection-about-its-lot',
  title: {
    en: 'An objection about a lot is about the lot that the complaint names',
    uk: 'Заперечення щодо лота стосується того лота, який названо у скарзі',
  },
  source: `${source}, TenderComplaintState`,
  answer: {
    status: 422,
    name: 'objections.relatedItem',
    text: "Complaint's objection must relate to the same lot id as mentioned in complaint's relatedLot",
  },
  check: unlessFound(lotFault, 'other-lot'),
})

const objectionOnlyToTheLot = defineRule({
  id: 'complaint.objection-only-about-its-lot',
  title: {
    en: 'A complaint about a lot has no objections about the tender as a whole',
    uk: 'Скарга щодо лота не містить заперечень щодо закупівлі загалом',
  },
  source: `${source}, TenderComplaintState`,
  answer: {
    status: 422,
    name: 'objections.relatedItem',
    text: "Complaint's objection must not relate to {relation} if relatedLot mentioned",
  },
  check: unlessFound(lotFault, 'not-the-lot'),
})

const objectionToTheSameCancellation = defineRule({
  id: 'complaint.objection-about-its-cancellation',
  title: {
    en: 'An objection is about the cancellation that the complaint is about',
    uk: 'Заперечення стосується того скасування, щодо якого подано скаргу',
  },
  source: 'tender/core/procedure/state/cancellation_complaint.py, validate_objection_related_item',
  answer: {
    status: 422,
    name: 'data',
    text: "Complaint's objection must relate to the same cancellation id as complaint relates to",
  },

  check({ target, cancellation }: CancellationFacts<Complaint>) {
    const same = (target.objections ?? []).every(
      ({ relatedItem }) => relatedItem.split('/').at(-1) === cancellation.id,
    )
    return same ? holds : {}
  },
})

/** What a place adds to what objections are about. */
const ofPlace: Readonly<Record<Place, readonly Rule<ComplaintFacts>[]>> = {
  tender: [objectionToTheSameLot, objectionOnlyToTheLot],
  award: [],
  qualification: [],
  cancellation: [objectionToTheSameCancellation as Rule<ComplaintFacts>],
}

/** The law of objections in the order of the CDB: how they are put, and what they are about. */
export const objectionLaw = (place: Place) => ({
  put: [objectionsAreNumbered, objectionHasOneArgument],
  about: [objectionIsAboutSomething, objectionIsAboutDecision, ...ofPlace[place]],
})
