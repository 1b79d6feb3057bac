import type { Desk } from './desk.ts'
import type { Agreement } from './records/agreement.ts'
import type { Tender } from './records/tender.ts'

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
