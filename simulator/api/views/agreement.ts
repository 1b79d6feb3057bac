import { agreementOfTender, agreementType } from '../../domain/code-lists/agreements.ts'
import type {
  Agreement,
  AgreementConfig,
  AgreementContract,
  AgreementMilestone,
} from '../../domain/records/agreement.ts'
import { documentViews } from './document.ts'
import { shown, stored, storedSecrets } from './shown.ts'
import type { Viewer } from './viewer.ts'

const secret: readonly string[] = [...storedSecrets, 'frameworkDetails']
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
    ...stored(
      {
        ...agreement,
        agreementType: type,
        contracts: agreement.contracts?.map((contract) => agreementContractView(contract, viewer)),
        changes: agreement.changes?.map((change) => shown(change)),
      },
      hidden,
      optional,
    ),
    ...(documents && { documents }),
  }
}

/** Flags of an agreement: those that were never set are off. */
export function agreementConfigView({ config }: Agreement): AgreementConfig {
  return { ...config, restricted: config?.restricted ?? false }
}

/** A supplier of an agreement as he is served. Source: framework/core/procedure/serializers/contract.py. */
export function agreementContractView(contract: AgreementContract, viewer: Viewer): Record<string, unknown> {
  const milestones = contract.milestones?.map((each) => agreementMilestoneView(each, viewer))
  return { ...shown(contract), ...(milestones?.length && { milestones }) }
}

export function agreementMilestoneView(
  milestone: AgreementMilestone,
  viewer: Viewer,
): Record<string, unknown> {
  const documents = documentViews(milestone.documents, viewer)
  return { ...shown(milestone), ...(documents && { documents }) }
}
