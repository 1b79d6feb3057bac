import type { Facts } from '../facts.ts'
import { defineRule, holds } from '../rule.ts'

export const historyPermitted = defineRule({
  id: 'access.history',
  title: {
    en: 'Former versions are shown to brokers with the permission to see history, and to the administrator',
    uk: 'Попередні версії показують майданчикам із дозволом на перегляд історії та адміністраторові',
  },
  source: 'openprocurement.api: historical/core/utils.py, validate_accreditation',
  answer: {
    status: 403,
    location: 'url',
    name: 'accreditation',
    text: 'Broker Accreditation level does not permit viewing tender historical info',
  },

  check({ actor: { group, levels } }: Facts) {
    return group === 'Administrator' || levels.includes('h') ? holds : {}
  },
})
