import type { Group } from '../actor.ts'
import type { Facts } from '../facts.ts'
import { isObject } from '../json.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

/** The key belongs to one of the groups that may try the operation at all; `admins` may try all but what is `closed`. */
export function notPermitted(groups: readonly Group[], closed?: 'closed'): Rule<Pick<Facts, 'actor'>> {
  return defineRule({
    id: 'access.group-may-act',
    title: {
      en: 'An operation is open only to the groups of keys it is meant for',
      uk: 'Операція доступна лише тим групам ключів, для яких вона призначена',
    },
    source: 'openprocurement.api: __acl__ of the resources',
    answer: { status: 403, location: 'url', name: 'permission', text: 'Forbidden' },

    check({ actor }: Pick<Facts, 'actor'>) {
      return (!closed && actor.group === 'admins') || groups.includes(actor.group) ? holds : {}
    },
  })
}

/** The body has what the operation is to work on. */
export const dataIsObject = defineRule({
  id: 'request.data-is-object',
  title: {
    en: 'A body holds an object under data',
    uk: "Тіло запиту містить об'єкт у полі data",
  },
  source: 'openprocurement.api: api/validation.py, validate_json_data',
  answer: { status: 422, name: 'data', text: 'Data not available' },

  check({ command: { body } }: Pick<Facts, 'command'>) {
    return body.fault || isObject(body.data) ? holds : {}
  },
})

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
