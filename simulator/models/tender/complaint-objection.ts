import { objectionRelations, objectionSchemes } from '../../domain/code-lists/complaints.ts'
import {
  type CheckUse,
  defaulted,
  extend,
  integer,
  type ListField,
  list,
  nested,
  newId,
  type ObjectSchema,
  object,
  oneOf,
  required,
  text,
} from '../schema.ts'

const uniqueIds: readonly CheckUse[] = [['uniqueBy', ['id']]]

const Evidence = object(
  'Evidence',
  {
    id: newId,
    title: required(text()),
    description: text({ printsNone: true }),
    relatedDocument: required(text()),
  },
  { relatedDocument: ['evidenceDocumentOfComplaint'] },
)

const Argument = object('Argument', {
  id: newId,
  description: required(text()),
  evidences: { ...defaulted(list(Evidence, { checks: uniqueIds }), []), printsNone: true },
})

const RequestedRemedy = object(
  'RequestedRemedy',
  { id: newId, type: required(text()), description: required(text()) },
  { type: ['knownRemedy'] },
)

const Classification = object(
  'Classification',
  { scheme: required(oneOf(objectionSchemes)), id: required(text()), description: required(text()) },
  { id: ['knownObjectionReason'] },
)

/** One thing that is wrong, why, and what to do. Source: tender/core/procedure/models/complaint_objection.py. */
const Objection = object('Objection', {
  id: newId,
  title: required(text()),
  description: text({ printsNone: true }),
  relatesTo: required(oneOf(objectionRelations)),
  relatedItem: required(text()),
  classification: required(nested(Classification)),
  requestedRemedies: required(list(RequestedRemedy, { minItems: 1, checks: uniqueIds })),
  arguments: required(list(Argument, { minItems: 1, checks: uniqueIds })),
  sequenceNumber: integer({ min: 0, printsNone: true }),
})

const listOf = (objection: ObjectSchema): ListField =>
  list(objection, { minItems: 1, checks: [...uniqueIds, ['numbered', 'sequenceNumber']] })

const about = (name: string, relations: readonly string[]): ListField =>
  listOf(extend(Objection, name, { relatesTo: required(oneOf(relations)) }))

/** Objections of complaints on one sort of thing; `any` are those of stored complaints. */
export const objectionsOn = {
  any: listOf(Objection),
  tender: about('TenderComplaintObjection', ['tender', 'lot']),
  award: about('AwardComplaintObjection', ['award']),
  cancellation: about('CancellationComplaintObjection', ['cancellation']),
  qualification: about('QualificationComplaintObjection', ['qualification']),
} as const
