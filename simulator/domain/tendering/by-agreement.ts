import { agreementOf } from '../agreement.ts'
import type { TenderFacts } from '../facts.ts'
import type { AgreementTerms } from '../method/agreement.ts'
import type { WorkingDuration } from '../method/time.ts'
import type { ConfigChoices } from '../method.ts'

type Facts = Pick<TenderFacts, 'tender' | 'tenderBefore' | 'desk' | 'method'>

/** The part of the method's table that the tender's agreement decides; undefined where it decides nothing. */
function termsOf(facts: Facts): AgreementTerms | undefined {
  const { byAgreement } = facts.method
  return byAgreement && (agreementOf(facts)?.items?.length ? byAgreement.withItems : byAgreement.withoutItems)
}

/** What the buyer may choose under this agreement. */
export function choicesByAgreement(facts: Facts): ConfigChoices {
  return { ...facts.method.config, ...termsOf(facts)?.config }
}

/** Whether the days of this duration are working days. */
export function inWorkingDays(facts: Facts, duration: WorkingDuration): boolean {
  return (termsOf(facts)?.workingDays ?? facts.method.workingDays).includes(duration)
}
