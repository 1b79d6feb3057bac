import { owns } from '../actor.ts'
import { render } from '../answer.ts'
import type { Effect } from '../command.ts'
import type { Facts } from '../facts.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

type Owned = { owner?: string; owner_token?: string } | undefined

/** Only the owner, by key and token, may do it. */
export function ownedBy<F extends Facts>(object: (facts: F) => Owned): Rule<F> {
  return defineRule({
    id: 'access.owner-token',
    title: {
      en: 'Only the owner of an object, by key and token, may change it',
      uk: "Змінювати об'єкт може лише його власник — за ключем і токеном",
    },
    source: 'openprocurement.api: api/procedure/validation.py, validate_item_owner',
    answer: { status: 403, location: 'url', name: 'permission', text: 'Forbidden' },

    check(facts: F) {
      return owns(facts.actor, object(facts)) ? holds : {}
    },
  })
}

/**
 * The owner of any of these objects may do it. The CDB repeats its refusal for every owner it asked for.
 * Source: tender/core/procedure/validation.py, validate_any.
 */
export function ownedByAny<F extends Facts>(...objects: readonly ((facts: F) => Owned)[]): Effect<F> {
  const { id, answer } = ownedBy<F>(() => undefined)
  return (facts) => {
    if (facts.context.settings.disabledRules.has(id)) return undefined
    if (objects.some((object) => owns(facts.actor, object(facts)))) return undefined
    return { status: answer.status, violations: objects.map(() => ({ rule: id, ...render(answer, {}) })) }
  }
}

/** From here on the actor acts in this role; documents name it as their author. */
export function actAs<F extends Facts>(role: string): Effect<F> {
  return (facts) => {
    facts.role = role
  }
}

export const isAdministrator = (facts: Facts): boolean => facts.actor.group === 'Administrator'
