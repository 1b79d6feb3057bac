import type { Group } from '../actor.ts'
import type { Facts } from '../facts.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

/** The key belongs to one of the groups that may try the operation at all. */
export function notPermitted(groups: readonly Group[]): Rule<Facts> {
  return defineRule({
    id: 'access.group-may-act',
    title: {
      en: 'An operation is open only to the groups of keys it is meant for',
      uk: 'Операція доступна лише тим групам ключів, для яких вона призначена',
    },
    source: 'openprocurement.api: __acl__ of the resources',
    answer: { status: 403, location: 'url', name: 'permission', text: 'Forbidden' },

    check({ actor }: Facts) {
      return actor.group === 'admins' || groups.includes(actor.group) ? holds : {}
    },
  })
}

/** The body says that it is JSON. */
export const bodyIsJson = defineRule({
  id: 'request.content-type-is-json',
  title: {
    en: 'A body is sent as application/json',
    uk: 'Тіло запиту надсилають як application/json',
  },
  source: 'openprocurement.api: content_type of the views (cornice)',
  answer: {
    status: 415,
    location: 'header',
    name: 'Content-Type',
    text: "Content-Type header should be one of ['application/json']",
  },

  check({ command }: Facts) {
    return command.json ? holds : {}
  },
})
