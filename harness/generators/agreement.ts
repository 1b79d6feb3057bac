import { bidders, buyer, centralBody, type Party } from '../../fixtures/payloads/organization.ts'
import { goods } from '../../fixtures/payloads/tender.ts'
import type { ConfigChoices, Method } from '../../simulator/domain/method.ts'
import { preSelectionLaw } from '../../simulator/domain/tendering/pre-selection-law.ts'

/** What a tender and its bids must know of the agreement among whose suppliers the winner is chosen. */
export interface AgreementFacts {
  readonly id: string
  /** EDRPOU of the procuring entity. */
  readonly buyer: string
  readonly classification: string
  readonly restricted: boolean
  /** Items it names; the tender then buys nothing else. */
  readonly items?: readonly Readonly<Record<string, unknown>>[]
  readonly members: readonly Party[]
}

/** The agreement of the examples, under an id: made by the library for printed books, with as many members as asked. */
export function exampleAgreement(
  method: Method,
  {
    id,
    restricted = false,
    named = false,
    members = 3,
  }: { id: string; restricted?: boolean; named?: boolean; members?: number },
): AgreementFacts {
  return {
    id,
    buyer: (preSelectionLaw(method).buyer === 'any' ? centralBody : buyer).code,
    classification: goods.classification.id,
    restricted,
    ...(named && { items: [goods] }),
    members: bidders.slice(0, members),
  }
}

/** The flags that this agreement leaves no choice of. */
export function agreementTerms(
  { byAgreement }: Method,
  agreement: AgreementFacts | undefined,
): Partial<ConfigChoices> {
  if (!byAgreement) return {}
  return (agreement?.items ? byAgreement.withItems : byAgreement.withoutItems).config
}
