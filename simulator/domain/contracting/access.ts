import type { Actor } from '../actor.ts'
import type { Context } from '../context.ts'
import type { ContractFacts } from '../facts.ts'
import type { Contract, ContractAccess, ContractRole } from '../records/contract.ts'

/** The access of a role that counts: the last one, should there be several. Source: get_access_fields_by_role. */
export function accessOf({ access }: Pick<Contract, 'access'>, role: string): ContractAccess | undefined {
  return access?.findLast((each) => each.role === role)
}

/** Who acts, and how tokens are digested. */
export interface Holder {
  readonly actor: Actor
  readonly context: Pick<Context, 'digest'>
}

/** The actor shows the key and the token of one of these roles. Tokens may be stored as their digest. */
function holdsRole({ actor, context }: Holder, contract: Contract, roles: readonly string[]): boolean {
  const { name, token } = actor
  if (name === null || !token) return false
  return roles.some((role) => {
    const access = accessOf(contract, role)
    if (!access?.token || access.owner !== name) return false
    return access.token === (access.token.length === token.length ? token : context.digest('sha512', token))
  })
}

/** A contract at hand and who acts on it. */
export type Held = Holder & { readonly contract: Contract }

/** The buyer's side: the buyer of an electronic contract, or the owner of the tender. */
export const isBuyer = (held: Held): boolean =>
  holdsRole(held, held.contract, ['buyer', 'tender', 'contract'])

/** The supplier's side: the supplier of an electronic contract, or the owner of the bid. */
export const isSupplier = (held: Held): boolean => holdsRole(held, held.contract, ['supplier', 'bid'])

export const isTenderOwner = (held: Held): boolean => holdsRole(held, held.contract, ['tender'])

/** Who may have the confidential files of a contract: the buyer's side and the auditors. */
export const seesContractSecrets = (held: Held): boolean => held.actor.group === 'sas' || isBuyer(held)

/** For which side the actor speaks. */
export function sideOf(facts: Held): ContractRole | undefined {
  if (isSupplier(facts)) return 'supplier'
  return isBuyer(facts) ? 'buyer' : undefined
}

/** Both sides sign it with keys of their own, in the system. Source: ContractTypePredicate. */
export function isElectronic({ contract }: Pick<ContractFacts, 'contract'>): boolean {
  return (contract.access ?? []).some(({ role }) => role === 'supplier' || role === 'buyer')
}
