import type { Facts } from '../facts.ts'
import { isObject } from '../json.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

interface Accredited {
  /** Any one of these levels is enough. */
  readonly levels: readonly string[]
  readonly item: string
  readonly operation: string
}

/** Levels that act for a central purchasing body, whatever the method. */
export const centralLevels: readonly string[] = ['5']

/** The key's accreditation allows the operation. `required` reads the levels from the method's table. */
export function accredited<F extends Facts>(required: (facts: F) => Accredited): Rule<F> {
  return defineRule({
    id: 'access.accreditation-level',
    title: {
      en: "A broker's accreditation level must permit the operation",
      uk: 'Рівень акредитації майданчика має дозволяти операцію',
    },
    source: 'openprocurement.api: api/validation.py, validate_accreditation_level_base',
    answer: {
      status: 403,
      location: 'url',
      name: 'accreditation',
      text: 'Broker Accreditation level does not permit {item} {operation}',
    },

    check(facts: F) {
      const { levels, item, operation } = required(facts)
      return levels.some((level) => facts.actor.levels.includes(level)) ? holds : { item, operation }
    },
  })
}

/** A key that is only for tests (permission `t`) may not touch real objects. */
export function notTestKey<F extends Facts>(
  mode: (facts: F) => string | undefined,
  words: { readonly item: string; readonly operation: string },
): Rule<F> {
  return defineRule({
    id: 'access.test-key-on-test-objects',
    title: {
      en: 'A test key works only with test objects',
      uk: 'Тестовий ключ працює лише з тестовими обʼєктами',
    },
    source: 'openprocurement.api: api/validation.py, validate_accreditation_level_mode',
    answer: {
      status: 403,
      location: 'url',
      name: 'mode',
      text: 'Broker Accreditation level does not permit {item} {operation}',
    },

    check(facts: F) {
      return mode(facts) === undefined && facts.actor.levels.includes('t') ? words : holds
    },
  })
}

/** A restricted object is written only by brokers with the permission `r`. `secret`: what is restricted, if anything. */
export function restrictedDataAccess<F extends Facts>(secret: (facts: F) => string | undefined): Rule<F> {
  return defineRule({
    id: 'access.restricted-data',
    title: {
      en: 'A restricted object is changed only by brokers with access to restricted data',
      uk: 'Закриті об’єкти змінюють лише майданчики з доступом до даних з обмеженим доступом',
    },
    source: 'openprocurement.api: api/procedure/validation.py, validate_restricted_object_action',
    answer: {
      status: 403,
      location: 'url',
      name: 'accreditation',
      text: 'Broker Accreditation level does not permit {item} restricted data access',
    },

    check(facts: F) {
      const { group, levels } = facts.actor
      const item = group === 'brokers' && !levels.includes('r') ? secret(facts) : undefined
      return item === undefined ? holds : { item }
    },
  })
}

/** Documents with a config of their own. */
const WITH_CONFIG: readonly string[] = [
  'contract',
  'tender',
  'framework',
  'submission',
  'qualification',
  'agreement',
]

/** The first restricted document, in the order in which they were opened. */
const restrictedOf = ({ around }: Facts): string | undefined =>
  Object.keys(around).find((name) => WITH_CONFIG.includes(name) && isRestricted(around[name]))

/** Asked of every writing operation as soon as its documents are found. Source: api/utils.py, request_init_object. */
export const openedRestrictedData = restrictedDataAccess<Facts>(restrictedOf)

/** Something restricted was opened. */
export const isRestrictedHere = (facts: Facts): boolean => restrictedOf(facts) !== undefined

function isRestricted(document: unknown): boolean {
  const config = isObject(document) && isObject(document.config) ? document.config : {}
  return Boolean(config.restricted) || Boolean(config.restrictedDerivatives)
}
