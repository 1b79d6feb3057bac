import { agreementOfTender, agreementType } from '../../domain/code-lists/agreements.ts'
import type { Agreement, AgreementConfig } from '../../domain/records/agreement.ts'
import { documentViews } from './document.ts'
import { shown } from './shown.ts'
import type { Viewer } from './viewer.ts'

const secret: readonly string[] = [
  'transfer_token',
  'owner_token',
  'doc_type',
  'rev',
  '_rev',
  '_id',
  'revisions',
  'public_ts',
  'is_public',
  'is_test',
  'config',
  'frameworkDetails',
  'attachments',
]
const secretOfTender: readonly string[] = [...secret, 'tender_token', 'date', 'dateCreated']

/**
 * An agreement as it is served. Source: framework/cfaua/procedure/serializers/agreement.py for agreements of tenders,
 * framework/core/procedure/serializers/agreement.py for those of frameworks.
 */
export function agreementView(
  agreement: Agreement,
  viewer: Viewer,
  optional: readonly string[] = [],
): Record<string, unknown> {
  const type = agreementType(agreement.agreementType)
  const hidden = type === agreementOfTender ? secretOfTender : secret
  const documents = documentViews(agreement.documents, viewer)
  return {
    ...shown(
      {
        ...agreement,
        agreementType: type,
        contracts: agreement.contracts?.map((contract) => shown(contract)),
        changes: agreement.changes?.map((change) => shown(change)),
      },
      optional.includes('public_modified') ? hidden : [...hidden, 'public_modified'],
    ),
    ...(documents && { documents }),
  }
}

/** Flags of an agreement: those that were never set are off. */
export function agreementConfigView({ config }: Agreement): AgreementConfig {
  return { ...config, restricted: config?.restricted ?? false }
}
