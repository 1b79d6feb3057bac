import type { Method } from '../../../simulator/domain/method.ts'
import { type AgreementFacts, agreementTerms } from '../agreement.ts'

/** A flag that counts something: from the least to the most, if there is one. */
export interface Range {
  readonly min: number
  readonly max?: number
}

/** What a buyer may choose of every flag, under an agreement. */
export function listedChoices(
  method: Method,
  agreement: AgreementFacts | undefined,
): readonly (readonly [flag: string, choice: readonly (boolean | number)[] | Range])[] {
  return Object.entries({ ...method.config, ...agreementTerms(method, agreement) })
}
