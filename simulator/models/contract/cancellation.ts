import { computing, date, extend, generated, ignored, md5, object, oneOf, required, text } from '../schema.ts'

/** A way out of a change before it is signed. Source: contracting/econtract/procedure/models/cancellation.py. */
const PostCancellation = computing(
  object('PostCancellation', {
    id: generated('id'),
    dateCreated: generated('now'),
    status: ignored,
    reason: required(text()),
    reasonType: required(oneOf(['requiresChanges'])),
  }),
  'pending',
)
const reasonType = required(oneOf(['requiresChanges', 'signingRefusal']))
const PostContractCancellation = extend(PostCancellation, 'PostContractCancellation', { reasonType })

export const Cancellation = object('Cancellation', {
  id: required(md5()),
  status: required(oneOf(['pending', 'active'])),
  reason: required(text()),
  reasonType,
  dateCreated: required(date()),
  author: text(),
})

export const contractCancellationModels = {
  ContractCancellation: Cancellation,
  'ContractCancellation.create': PostContractCancellation,
  'ChangeCancellation.create': PostCancellation,
}
