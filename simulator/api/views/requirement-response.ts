import { findRequirement } from '../../domain/criteria/requirements.ts'
import type { RequirementResponse, Tender } from '../../domain/records/tender.ts'
import { shown } from './shown.ts'

/**
 * An answer with what the requirement says of it: its title, unit, data schema and the classification of the criterion.
 * Source: tender/core/procedure/serializers/req_response.py.
 */
export function requirementResponseView(
  response: RequirementResponse,
  tender: Tender,
): Record<string, unknown> {
  const placed = findRequirement(tender, response.requirement.id)
  if (!placed) return shown(response)
  const { unit, dataSchema, title } = placed.requirement
  const { classification } = placed.criterion
  const view = shown(response)
  view.requirement = { ...response.requirement, ...(title && { title }) }
  if (unit) view.unit = unit
  if (classification) view.classification = classification
  if (dataSchema) view.dataSchema = dataSchema
  return view
}
