import { defineOperation, type Refusal, type Scope } from '../command.ts'
import type { TenderFacts } from '../facts.ts'
import { asItWas, type Version } from '../history.ts'
import { methodOf } from '../methods/index.ts'
import { historyPermitted } from '../rules/history.ts'
import { notFound, placeTender } from '../scope.ts'
import { completed } from '../tendering/config.ts'

/** Facts of a tender as it was: `shown` says as of which version. */
export interface HistoryFacts extends TenderFacts {
  readonly shown: Version
}

/** The tender as it was at the version or date that the request's headers name. */
const inTenderOfThen: Scope = (facts) => {
  const stored = facts.desk.stored('tender', facts.command.path.tender_id ?? '')
  if (!stored) return notFound('tender_id')
  const { headers = {} } = facts.command
  const found = asItWas(stored, {
    version: headers['x-revision-n'],
    hash: headers['x-revision-hash'],
    date: headers['x-revision-date'],
  })
  if (found.fault !== undefined) return noSuchVersion(found.fault)
  const method = methodOf(found.document.procurementMethodType)
  const config = method && completed({ ...found.document.config }, method, 'all')
  const tender = config ? { ...found.document, config } : found.document
  placeTender(facts, tender, tender)
  const { version, hash, previousHash } = found
  Object.assign(facts, { shown: { version, hash, previousHash } })
  facts.target = tender
  return undefined
}

function noSuchVersion(fault: 'version' | 'hash' | 'revision'): Refusal {
  const [status, location, description] =
    fault === 'revision' ? [501, 'body', 'Not Implemented'] : [404, 'header', 'Not Found']
  return {
    status: Number(status),
    violations: [{ rule: 'history.version-exists', location: String(location), name: fault, description }],
  }
}

/** Shows a tender as it was. Source: historical/core/utils.py, APIHistoricalResource. */
export const readTenderHistory = defineOperation<HistoryFacts>({
  type: 'tender.history',
  scope: inTenderOfThen,
  groups: ['brokers', 'Administrator'],
  reads: true,
  steps: [historyPermitted],
})
