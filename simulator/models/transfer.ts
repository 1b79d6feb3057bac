import { date, generated, ignored, object, required, text } from './schema.ts'

/** A right to take over an object. Source: relocation/api/procedure/models/transfer.py. */
const PostTransfer = object('PostTransfer', {
  _id: generated('id'),
  id: ignored,
  doc_id: ignored,
  date: generated('now'),
})
const Transfer = object('Transfer', {
  owner: text({ minLength: 1 }),
  access_token: required(text({ minLength: 1 })),
  transfer_token: required(text({ minLength: 1 })),
  date: required(date()),
  usedFor: text({ minLength: 32 }),
})

export const transferModels = { Transfer, 'Transfer.create': PostTransfer }
