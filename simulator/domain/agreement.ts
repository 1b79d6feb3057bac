import type { Desk } from './desk.ts'
import type { Agreement, AgreementContract } from './records/agreement.ts'
import type { Organization } from './records/common.ts'
import type { Tender } from './records/tender.ts'

interface Where {
  readonly tender: Pick<Tender, 'agreement' | 'agreements'>
  readonly tenderBefore?: Where['tender'] | undefined
  readonly desk: Desk
}

/** The agreements a tender names: one or none where it names a single one. */
export function namedAgreements({ agreement, agreements }: Where['tender']): readonly { id: string }[] {
  return agreement ? [agreement] : (agreements ?? [])
}

/**
 * The stored agreement that the tender names; undefined when it names none or an unknown one. While the tender is being
 * changed it is still the former one: the CDB opens it before the change is read.
 */
export function agreementOf({ tender, tenderBefore, desk }: Where): Agreement | undefined {
  const [named] = namedAgreements(tenderBefore ?? tender)
  return named && desk.stored('agreement', named.id)
}

/** The contract in the tender's agreement of one of these firms; undefined when none of them is in it. */
export function memberContract(
  where: Where,
  firms: readonly Pick<Organization, 'identifier'>[] = [],
): AgreementContract | undefined {
  const ids = new Set(firms.map(({ identifier }) => identifier.id))
  return agreementOf(where)?.contracts?.find(
    ({ status, suppliers }) =>
      status === 'active' && suppliers?.some(({ identifier }) => ids.has(identifier.id)),
  )
}
