import {
  any,
  computing,
  date,
  generated,
  ignored,
  list,
  md5,
  object,
  oneOf,
  required,
  text,
} from '../schema.ts'
import { Document } from './document.ts'

const reasons = { reasonType: text(), reason: required(text()), reason_en: text(), reason_ru: text() }

/** A cancellation of the tender or of one lot. Source: tender/core/procedure/models/cancellation.py. */
export const PostCancellation = computing(
  object(
    'PostCancellation',
    {
      id: generated('id'),
      date: generated('now'),
      cancellationOf: ignored,
      status: oneOf(['draft', 'pending', 'active']),
      ...reasons,
      documents: list(Document),
      relatedLot: md5(),
    },
    { relatedLot: ['relatedLotOfTender'] },
  ),
  'cancellationScope',
  'startsAsDraft',
)

const status = oneOf(['draft', 'pending', 'active', 'unsuccessful'])

export const PatchCancellation = object('PatchCancellation', { status, reasonType: text() })

export const Cancellation = object('Cancellation', {
  id: required(md5()),
  status: required(status),
  date: required(date()),
  ...reasons,
  cancellationOf: required(oneOf(['lot', 'tender'])),
  relatedLot: md5(),
  complaints: any(),
  complaintPeriod: any(),
  documents: any(),
})

export const cancellationModels = {
  Cancellation,
  'Cancellation.create': PostCancellation,
  'Cancellation.patch': PatchCancellation,
}
