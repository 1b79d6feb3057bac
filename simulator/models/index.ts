import { agreementModels } from './agreement/agreement.ts'
import { agreementChangeModels } from './agreement/change.ts'
import { agreementDocumentModels } from './agreement/document.ts'
import { frameworkAgreementModels } from './agreement/framework.ts'
import {
  Document as BaseDocument,
  PatchDocument as BasePatchDocument,
  PostDocument as BasePostDocument,
} from './common/document.ts'
import type { ModelContext } from './context.ts'
import { contractCancellationModels } from './contract/cancellation.ts'
import { contractChangeModels } from './contract/change.ts'
import { contractModels } from './contract/contract.ts'
import { contractDocumentModels } from './contract/document.ts'
import { frameworkModels, frameworkQualificationModels } from './framework/framework.ts'
import { submissionModels } from './framework/submission.ts'
import { planDocumentModels } from './plan/document.ts'
import { planMilestoneModels } from './plan/milestone.ts'
import { planModels } from './plan/plan.ts'
import type { ObjectSchema } from './schema.ts'
import { aboveThresholdModels } from './tender/above-threshold.ts'
import { aboveThresholdEUModels } from './tender/above-threshold-eu.ts'
import { auctionModels } from './tender/auction.ts'
import { auctionPeriodModels } from './tender/auction-period.ts'
import { awardModels } from './tender/award.ts'
import { awardMilestoneModels } from './tender/award-milestone.ts'
import { belowThresholdTenders } from './tender/below-threshold.ts'
import { localizationBids } from './tender/bid.ts'
import { cancellationModels } from './tender/cancellation.ts'
import { chronographModels } from './tender/chronograph.ts'
import { claimModels } from './tender/claim.ts'
import { collectiveModels } from './tender/collective-bid.ts'
import { complaintModels } from './tender/complaint.ts'
import { complaintPostModels } from './tender/complaint-post.ts'
import { complexAssetArmaModels } from './tender/complex-asset-arma.ts'
import { criterionModels } from './tender/criterion.ts'
import { defenseModels } from './tender/defense.ts'
import { Document, PatchDocument, PostDocument } from './tender/document.ts'
import { energyBidModels } from './tender/energy-bid.ts'
import { escoModels } from './tender/esco.ts'
import { Lot, PatchLot, PostLot } from './tender/lot.ts'
import { priceQuotationModels } from './tender/price-quotation.ts'
import { qualificationModels } from './tender/qualification.ts'
import { PatchQuestion, PostQuestion, Question } from './tender/question.ts'
import { requirementResponseModels } from './tender/requirement-response.ts'
import { reviewRequestModels } from './tender/review-request.ts'
import { PlanRelation } from './tender/tender-base.ts'
import { transferModels } from './transfer.ts'
import { type Checked, checkSchema } from './validate.ts'

/**
 * Every model by name: `<Resource>` (as stored), `<Resource>.<operation>`, and where some methods differ
 * `<name>@<variant>`.
 */
export const models: { readonly [name: string]: ObjectSchema } = {
  ...belowThresholdTenders,
  Lot,
  'Lot.create': PostLot,
  'Lot.patch': PatchLot,
  ...localizationBids,
  ...collectiveModels,
  ...aboveThresholdModels,
  ...defenseModels,
  ...priceQuotationModels,
  ...complexAssetArmaModels,
  ...energyBidModels,
  ...escoModels,
  ...aboveThresholdEUModels,
  'BaseDocument.create': BasePostDocument,
  'BaseDocument.patch': BasePatchDocument,
  BaseDocument,
  Document,
  'Document.create': PostDocument,
  'Document.patch': PatchDocument,
  'Document.put': PostDocument,
  PlanRelation,
  Question,
  'Question.create': PostQuestion,
  'Question.patch': PatchQuestion,
  ...agreementDocumentModels,
  ...agreementModels,
  ...agreementChangeModels,
  ...frameworkAgreementModels,
  ...frameworkModels,
  ...frameworkQualificationModels,
  ...submissionModels,
  ...contractCancellationModels,
  ...contractChangeModels,
  ...contractModels,
  ...contractDocumentModels,
  ...planDocumentModels,
  ...planMilestoneModels,
  ...planModels,
  ...auctionPeriodModels,
  ...auctionModels,
  ...awardMilestoneModels,
  ...awardModels,
  ...cancellationModels,
  ...chronographModels,
  ...claimModels,
  ...complaintPostModels,
  ...complaintModels,
  ...criterionModels,
  ...requirementResponseModels,
  ...qualificationModels,
  ...reviewRequestModels,
  ...transferModels,
}

/**
 * Check data against the model of this name, in the variant of the context when there is one; see checkSchema.
 * Throws for a name that is not in the registry.
 */
export function check(model: string, data: unknown, context: ModelContext): Checked {
  const { variant, shares } = context
  const special = shares ? models[`${model}@${variant}+shares`] : undefined
  const schema = special ?? models[`${model}@${variant}`] ?? models[model]
  if (!schema) throw new Error(`no model is named ${model}`)
  return checkSchema(schema, model.split('.')[0] ?? model, data, context)
}
