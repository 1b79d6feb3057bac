import type { Tender } from '../../domain/records/tender.ts'
import { shown } from './shown.ts'

const tenderFields = [
  'id',
  'owner',
  'agreement',
  'tenderID',
  'dateCreated',
  'date',
  'status',
  'value',
  'awardPeriod',
  'enquiryPeriod',
  'tenderPeriod',
  'procurementMethodType',
  'lots',
  'bids',
  'awards',
  'contracts',
  'qualifications',
]

const bidFields = ['id', 'lotValues', 'date', 'submissionDate', 'status', 'value', 'initialValue', 'owner']

const pick = (object: object, fields: readonly string[]) =>
  shown(Object.fromEntries(Object.entries(object).filter(([field]) => fields.includes(field))))

/** What platforms are billed by. Source: tender/core/procedure/serializers/billing.py. */
export function billingView(tender: Tender): Record<string, unknown> {
  const view = pick(tender, tenderFields)
  return tender.bids ? { ...view, bids: tender.bids.map((bid) => pick(bid, bidFields)) } : view
}
