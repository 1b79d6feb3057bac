import type { Desk } from './desk.ts'
import type { Organization, Stored } from './records/common.ts'
import type { Item, Tender } from './records/tender.ts'

/** A framework agreement, as far as a tender that selects among its suppliers looks at it. */
export interface Agreement extends Omit<Stored, 'config'> {
  readonly agreementType?: string
  readonly status?: string
  readonly items?: readonly Item[]
  readonly contracts?: readonly AgreementContract[]
  readonly procuringEntity?: Organization
  readonly config?: { readonly restricted?: boolean }
}

/** A supplier of an agreement, with what he may ask at most. */
export interface AgreementContract {
  readonly status: string
  readonly suppliers?: readonly Organization[]
  readonly value?: { readonly amount?: number }
}

interface Where {
  readonly tender: Pick<Tender, 'agreement' | 'agreements'>
  readonly desk: Desk
}

/** The agreements a tender names: one or none where it names a single one. */
export function namedAgreements({ agreement, agreements }: Where['tender']): readonly { id: string }[] {
  return agreement ? [agreement] : (agreements ?? [])
}

/** The stored agreement that the tender names; undefined when it names none or an unknown one. */
export function agreementOf({ tender, desk }: Where): Agreement | undefined {
  const [named] = namedAgreements(tender)
  return named && desk.stored('agreement', named.id)
}
