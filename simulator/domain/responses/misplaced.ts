import { dates } from '../code-lists/dates.ts'
import { findRequirement } from '../criteria/requirements.ts'
import type { TenderFacts } from '../facts.ts'
import type { RequirementResponse } from '../records/tender.ts'
import { instant } from '../time.ts'

/** The first answer in the wrong member: one value where several are expected, or the other way round. */
export interface MisplacedAnswer {
  readonly only: 'value' | 'values'
  readonly requirement: string
}

export function misplacedAnswer(
  facts: TenderFacts,
  responses: readonly RequirementResponse[],
): MisplacedAnswer | undefined {
  if (facts.now <= instant(dates.REQ_RESPONSE_VALUES_VALIDATION_FROM)) return undefined
  for (const { requirement: asked, value, values } of responses) {
    const requirement = findRequirement(facts.tender, asked.id)?.requirement
    if (!requirement) continue
    const several = requirement.expectedValues !== undefined
    if (several && value !== undefined) return { only: 'values', requirement: requirement.id }
    if (!several && values !== undefined) return { only: 'value', requirement: requirement.id }
  }
  return undefined
}
