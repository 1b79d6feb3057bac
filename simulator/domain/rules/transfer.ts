import { render } from '../answer.ts'
import type { Effect, Refusal } from '../command.ts'
import type { Facts } from '../facts.ts'
import { isObject } from '../json.ts'
import type { Stored } from '../records/common.ts'
import type { Transfer } from '../records/transfer.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

/** Facts of a change of ownership: the target is what changes hands, `transfer` the new owner's paper. */
export interface OwnershipFacts<Target extends Stored = Stored> extends Facts<Target> {
  readonly transfer: Transfer
}

const source = 'openprocurement.api: relocation/api/procedure/validation.py'

export const ownerMayLeave = defineRule({
  id: 'transfer.owner-may-leave',
  title: {
    en: 'An object leaves only a platform that is permitted to let its objects go',
    uk: 'Об’єкт передають лише з майданчика, якому дозволено передавати об’єкти',
  },
  source: `${source}, validate_owner_accreditation_level`,
  answer: {
    status: 403,
    location: 'url',
    name: 'accreditation',
    text: 'Owner Accreditation level does not permit ownership change',
  },

  check({ target: { owner = '' }, context }: Facts<Stored>) {
    // A platform that is no longer known lets everything go.
    return context.levelsOf(owner)?.includes('x') === false ? {} : holds
  },
})

/** What the new owner sends: the number of his paper and the key of the old owner. */
function sent({ command: { body } }: Facts): Record<string, unknown> {
  const { data } = body as { data?: unknown }
  return isObject(data) ? data : {}
}

const given = (field: 'id' | 'transfer', title: Rule['title']) =>
  defineRule({
    id: `transfer.${field}-given`,
    title,
    source: `${source}, validate_ownership_data`,
    answer: { status: 422, name: field, text: 'This field is required.' },
    check: (facts: Facts) => (sent(facts)[field] ? holds : {}),
  })

const papers: readonly Rule<Facts>[] = [
  given('id', {
    en: 'A change of ownership names the transfer of the new owner',
    uk: 'Для зміни власника зазначають ідентифікатор передачі нового власника',
  }),
  given('transfer', {
    en: 'A change of ownership shows the transfer key of the present owner',
    uk: 'Для зміни власника пред’являють ключ передачі чинного власника',
  }),
]

/** Both the paper and the key are there; everything that is missing is said at once. */
export const papersGiven: Effect<Facts> = (facts): Refusal | undefined => {
  const broken = papers.filter(
    (rule) => !facts.context.settings.disabledRules.has(rule.id) && rule.check(facts) !== holds,
  )
  const violations = broken.map((rule) => ({ rule: rule.id, ...render(rule.answer, {}) }))
  return violations.length ? { status: 422, violations } : undefined
}

/** Objects change hands while they are alive; which statuses those are depends on the kind. */
export function handedOverWhile(
  kind: string,
  open: (status: string | undefined) => boolean,
): Rule<Facts<Stored>> {
  return defineRule({
    id: `transfer.${kind}-open`,
    title: {
      en: `The ownership of a ${kind} changes only while its status allows it`,
      uk: `Власника об’єкта (${kind}) змінюють лише доки це дозволяє його статус`,
    },
    source: `${source}, validate_${kind}`,
    answer: {
      status: 403,
      name: 'data',
      text: "Can't update credentials in current ({status}) {kind} status",
    },
    check: ({ target: { status } }: Facts<Stored>) => (open(status) ? holds : { status, kind }),
  })
}

export const transferKeyFits = defineRule({
  id: 'transfer.key-fits',
  title: {
    en: 'The transfer key is the one given to the present owner',
    uk: 'Ключ передачі збігається з виданим чинному власникові',
  },
  source: `${source}, validate_transfer_token`,
  answer: { status: 403, name: 'transfer', text: 'Invalid transfer' },

  check(facts: Facts<Stored>) {
    const { transfer: key } = sent(facts)
    const fits =
      typeof key === 'string' && facts.context.digest('sha512', key) === facts.target.transfer_token
    return fits ? holds : {}
  },
})

/** The path under which a transfer notes what it was used for. */
export type PathOf = (facts: OwnershipFacts) => string

export function transferUnused(pathOf: PathOf): Rule<OwnershipFacts> {
  return defineRule({
    id: 'transfer.used-once',
    title: {
      en: 'A transfer is used for one object',
      uk: 'Передачу використовують для одного об’єкта',
    },
    source: 'openprocurement.api: relocation/api/procedure/views',
    answer: { status: 403, name: 'transfer', text: 'Transfer already used' },

    check(facts: OwnershipFacts) {
      const { usedFor } = facts.transfer
      return usedFor === undefined || usedFor === pathOf(facts) ? holds : {}
    },
  })
}
