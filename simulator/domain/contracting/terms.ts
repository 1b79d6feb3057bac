import type { ContractFacts } from '../facts.ts'
import { equal } from '../json.ts'
import type { Contract } from '../records/contract.ts'
import type { Award } from '../records/tender.ts'

/** What a contract says; a change of an electronic contract says only a part. */
export type Terms = Partial<Contract>

/** Facts of everything that gives a contract new terms: a change, a new version, its signing. */
export interface TermsFacts<Target = unknown> extends ContractFacts<Target> {
  /** The terms so far. */
  readonly was: Terms
  /** The terms to be. */
  readonly becomes: Terms
}

/** Says which terms are compared from here on. */
export function compareTerms(facts: ContractFacts, was: Terms, becomes: Terms): void {
  Object.assign(facts, { was, becomes })
}

/** The award the contract was born of. */
export function awardOf({ tender, contract }: ContractFacts): Award | undefined {
  return tender.awards?.find(({ id }) => id === contract.awardID)
}

/** Terms that say nothing of a status are those of an active contract. */
export const statusOf = ({ status }: Terms): string => status ?? 'active'

/** The contract comes into force with these terms. */
export const takesEffect = ({ was, becomes }: TermsFacts): boolean =>
  was.status !== 'active' && becomes.status === 'active'

/** The value, or another sum of money, is new, or it is looked at again because the status is. */
export function moneyAtIssue({ was, becomes }: TermsFacts, member: 'value' | 'amountPaid') {
  const value = becomes[member]
  if (!value || !Object.keys(value).length) return undefined
  return equal(was[member], value) && was.status === statusOf(becomes) ? undefined : value
}

/** Awards with the asset management are in percent. */
export const isPercentage = (value: object | undefined): boolean =>
  value !== undefined && 'amountPercentage' in value
