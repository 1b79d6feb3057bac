import { cpvPrefixNames } from '../code-lists/cpv.ts'
import { dates } from '../code-lists/dates.ts'
import { operationWord } from '../documents.ts'
import type { FrameworkFacts } from '../facts.ts'
import { defineRule, holds, type Rule } from '../rule.ts'
import { isAdministrator } from './ownership.ts'
import { codePrefixes, unlikeRoot } from './tender-content.ts'

const source = 'openprocurement.api: framework/core/procedure/state/framework.py'

export const makerMayUseFramework = defineRule({
  id: 'framework.maker-kind',
  title: {
    en: 'A framework is made by a kind of procuring entity that may use its type',
    uk: 'Рамкову угоду оголошує замовник, якому дозволено її вид',
  },
  source: `${source}, _validate_procurement_entity_kind`,
  since: dates.PROCUREMENT_ENTITY_KIND_VALIDATION_FROM,
  answer: {
    status: 422,
    name: 'procuringEntity',
    text: 'Framework publishing with type {type} is not allowed for procuringEntity.kind {kind}',
  },

  check({ framework, type }: FrameworkFacts) {
    const { kind = 'None' } = framework.procuringEntity
    return type.kinds.includes(kind) ? holds : { type: type.id, kind }
  },
})

export const noItemsUnlessFlagged = defineRule({
  id: 'framework.no-items-unless-flagged',
  title: {
    en: 'Only a framework with the flag hasItems names items',
    uk: 'Перелік предметів містить лише відбір з ознакою hasItems',
  },
  source: `${source}, validate_items_presence`,
  answer: {
    status: 422,
    name: 'items',
    text: 'Items are not allowed for framework with hasItems set to false',
  },
  check: ({ framework: { config, items } }: FrameworkFacts) =>
    config.hasItems === false && items?.length ? {} : holds,
})

export const itemsWhenActive = defineRule({
  id: 'framework.items-when-active',
  title: {
    en: 'An active framework with the flag hasItems names items',
    uk: 'Оголошений відбір з ознакою hasItems містить перелік предметів',
  },
  source: `${source}, validate_items_presence`,
  answer: {
    status: 422,
    name: 'items',
    text: 'Items are required for framework with hasItems set to true',
  },
  check: ({ framework: { config, items, status } }: FrameworkFacts) =>
    config.hasItems === true && !items?.length && status === 'active' ? {} : holds,
})

const codesOf = ({ framework }: FrameworkFacts) =>
  (framework.items ?? []).map(({ classification }) => classification.id)

const classSource =
  'openprocurement.api: api/procedure/validation.py, validate_items_classifications_prefixes'

export const itemsOfOneClass = defineRule({
  id: 'framework.items-of-one-class',
  title: {
    en: 'All items of a framework belong to one class of the procurement vocabulary (medicines: to one group)',
    uk: 'Усі предмети відбору належать до одного класу Єдиного закупівельного словника (ліки — до однієї групи)',
  },
  source: classSource,
  answer: { status: 422, name: 'items', text: ['CPV {level} of items ({prefixes}) should be identical'] },

  check(facts: FrameworkFacts) {
    const { length, prefixes } = codePrefixes(codesOf(facts))
    return prefixes.length > 1 ? { level: cpvPrefixNames[length], prefixes: prefixes.join(', ') } : holds
  },
})

export const itemsOfFrameworksClass = defineRule({
  id: 'framework.items-of-its-class',
  title: {
    en: 'The items of a framework belong to its own class of the procurement vocabulary (medicines: to the group)',
    uk: 'Предмети відбору належать до класу, зазначеного в самому відборі (ліки — до групи)',
  },
  source: classSource,
  answer: {
    status: 422,
    name: 'items',
    text: ['CPV {level} of items ({prefixes}) should be identical to framework CPV {level} ({prefix})'],
  },
  check: (facts: FrameworkFacts) => unlikeRoot(codesOf(facts), facts.framework.classification.id) ?? holds,
})

export const restrictedOnlyForDefense = defineRule({
  id: 'framework.restricted-only-for-defense',
  title: {
    en: 'Where the type says so, only a defence body restricts what comes of its framework',
    uk: 'Якщо цього вимагає вид відбору, його результати закриває лише замовник у сфері оборони',
  },
  source: 'openprocurement.api: framework/dps/procedure/state/framework.py',
  answer: {
    status: 422,
    name: 'config.restrictedDerivatives',
    text: ['restrictedDerivatives must be false for non-defense procuring entity'],
  },

  check({ framework: { config, procuringEntity }, type }: FrameworkFacts) {
    const forbidden = type.restrictedFor === 'defense' && procuringEntity.kind !== 'defense'
    return forbidden && config.restrictedDerivatives === true ? {} : holds
  },
})

export const onlyActivated = defineRule({
  id: 'framework.only-activated',
  title: {
    en: 'The maker of a framework only announces it; what ends it is time',
    uk: 'Замовник лише оголошує відбір; завершує його плин часу',
  },
  source: `${source}, validate_on_patch`,
  answer: { status: 403, name: 'data', text: "Can't switch to {status} status" },
  check: ({ framework: { status } }: FrameworkFacts) =>
    status === 'draft' || status === 'active' ? holds : { status },
})

export const changedWhileOpen = defineRule({
  id: 'framework.changed-while-open',
  title: {
    en: 'A framework is changed while it is a draft or active',
    uk: 'Відбір змінюють, доки він є чернеткою або триває',
  },
  source: `${source}, validate_framework_patch_status`,
  answer: { status: 403, name: 'data', text: "Can't update framework in current ({status}) status" },

  check(facts: FrameworkFacts) {
    const { status } = facts.frameworkBefore
    return isAdministrator(facts) || status === 'draft' || status === 'active' ? holds : { status }
  },
})

export const documentsWhileOpen = defineRule({
  id: 'framework.documents-while-open',
  title: {
    en: 'Documents of a framework are added and changed while it is a draft or active',
    uk: 'Документи відбору додають і змінюють, доки він є чернеткою або триває',
  },
  source: 'openprocurement.api: framework/core/procedure/validation.py',
  answer: {
    status: 403,
    name: 'data',
    text: "Can't {operation} document in current ({status}) framework status",
  },

  check(facts: FrameworkFacts) {
    const { status } = facts.framework
    return status === 'draft' || status === 'active' ? holds : { operation: operationWord(facts), status }
  },
})

/** What belongs to a framework is added and changed while it is active. `object`: how the CDB calls it. */
export function whileFrameworkActive<F extends FrameworkFacts>(
  object: 'submission' | 'qualification' | 'change' | 'question',
): Rule<F> {
  return defineRule({
    id: `${object === 'submission' ? '' : 'framework-'}${object}.while-framework-active`,
    title: {
      en: `A ${object} is made and changed while its framework is active`,
      uk: `Дії з об’єктом (${object}) можливі, доки триває відбір`,
    },
    source:
      'openprocurement.api: framework/core/procedure/validation.py, validate_action_in_not_allowed_framework_status',
    answer: {
      status: 403,
      name: 'data',
      text: `Can't {operation} ${object} in current ({status}) framework status`,
    },

    check(facts: F) {
      const { status } = facts.framework
      return status === 'active' ? holds : { operation: operationWord(facts), status }
    },
  })
}
