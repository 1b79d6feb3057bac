import type { TenderFacts } from '../facts.ts'
import type { Lot, Tender } from '../records/tender.ts'

/** Member of a tender or a lot with which bids are compared: what it may cost, or the least it must save. */
export const estimateMember = ({ method }: TenderFacts): 'value' | 'minValue' =>
  method.awarding.criterion === 'amountPerformance' ? 'minValue' : 'value'

export type StepMember = 'minimalStep' | 'minimalStepPercentage' | 'yearlyPaymentsPercentageRange'

const ofEnergy: readonly StepMember[] = ['minimalStepPercentage', 'yearlyPaymentsPercentageRange']

/** Members that say how offers may improve in an auction of the whole tender. */
export function tenderStepMembers({ method }: TenderFacts): readonly StepMember[] {
  const { criterion } = method.awarding
  if (criterion === 'amountPerformance') return ofEnergy
  return criterion === 'amount' ? ['minimalStep'] : []
}

/** The same of a lot. */
export const lotStepMembers = ({ method }: TenderFacts): readonly StepMember[] =>
  method.awarding.criterion === 'amountPerformance' ? ofEnergy : ['minimalStep']

/** The first of these members that is there, or is not; both are asked for in this order. */
export const firstMember = (
  members: readonly StepMember[],
  objects: readonly (Tender | Lot)[],
  isThere: boolean,
): StepMember | undefined =>
  members.find((member) => objects.some((object) => (object[member] !== undefined) === isThere))
