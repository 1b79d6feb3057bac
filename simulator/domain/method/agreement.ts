import type { ConfigChoices } from '../method.ts'
import type { WorkingDuration } from './time.ts'

/** What a kind of agreement makes of the tenders under it. */
export interface AgreementTerms {
  /** The flags it leaves less to choose of. */
  readonly config: Partial<ConfigChoices>
  readonly workingDays: readonly WorkingDuration[]
}

/** Where the agreement decides how a tender runs: by whether it names the items to be bought. */
export interface AgreementTable {
  readonly byAgreement?: { readonly withItems: AgreementTerms; readonly withoutItems: AgreementTerms }
}
