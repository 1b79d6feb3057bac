import { agreementChanges } from '../code-lists/agreements.ts'
import type { AgreementFacts } from '../facts.ts'
import { modified } from '../frameworks/modifications.ts'
import { pythonRepr } from '../python-text.ts'
import type { AgreementChange } from '../records/agreement.ts'
import { defineRule, holds } from '../rule.ts'
import { instant } from '../time.ts'

/** Facts of a command on a change of an agreement that a tender has brought. */
export type AgreementChangeFacts = AgreementFacts<AgreementChange> & {
  readonly changeBefore: AgreementChange
}

const source = 'openprocurement.api: framework/cfaua/procedure'

/** What the client calls the sort of his change. */
export function sentKind({ command: { body } }: Pick<AgreementFacts, 'command'>): unknown {
  return (body as { data?: { rationaleType?: unknown } }).data?.rationaleType
}

const known: readonly unknown[] = agreementChanges

export const changeHasKind = defineRule({
  id: 'agreement-change.has-kind',
  title: {
    en: 'A change of an agreement says of which sort it is',
    uk: 'Зміна рамкової угоди містить тип обґрунтування',
  },
  source: `${source}/state/change.py, get_post_data_model`,
  answer: { status: 403, name: 'data', text: "Can't add change without rationaleType" },

  check(facts: AgreementChangeFacts) {
    return facts.command.body.fault || sentKind(facts) !== undefined ? holds : {}
  },
})

export const changeOfKnownKind = defineRule({
  id: 'agreement-change.of-known-kind',
  title: {
    en: 'A change of an agreement is of a sort that the law knows',
    uk: 'Тип обґрунтування зміни рамкової угоди є в переліку',
  },
  source: `${source}/state/change.py, get_post_data_model`,
  answer: { status: 403, name: 'data', text: 'rationaleType should be one of {kinds}' },

  check(facts: AgreementChangeFacts) {
    const fits = facts.command.body.fault || known.includes(sentKind(facts))
    return fits ? holds : { kinds: pythonRepr([...agreementChanges]) }
  },
})

export const changesWhileActive = defineRule({
  id: 'agreement-change.while-active',
  title: {
    en: 'An agreement is changed while it is active',
    uk: 'Зміни до рамкової угоди вносять, доки вона чинна',
  },
  source: `${source}/validation.py, validate_agreement_change_add_not_in_allowed_agreement_status`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't add agreement change in current ({status}) agreement status",
  },
  check: ({ agreement: { status } }: AgreementChangeFacts) => (status === 'active' ? holds : { status }),
})

export const oneChangePending = defineRule({
  id: 'agreement-change.one-pending',
  title: {
    en: 'A change of an agreement is made when the last one is settled',
    uk: 'Нову зміну до рамкової угоди вносять після завершення попередньої',
  },
  source: `${source}/validation.py, validate_create_agreement_change`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't create new agreement change while any (pending) change exists",
  },
  check: ({ agreementBefore: { changes } }: AgreementChangeFacts) =>
    changes?.at(-1)?.status === 'pending' ? {} : holds,
})

export const changeOpen = defineRule({
  id: 'agreement-change.open',
  title: {
    en: 'A change of an agreement is changed while it is pending',
    uk: 'Зміну до рамкової угоди редагують, доки вона очікує',
  },
  source: `${source}/validation.py, validate_agreement_change_update_not_in_allowed_change_status`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't update agreement change in current ({status}) status",
  },
  check: ({ changeBefore: { status } }: AgreementChangeFacts) =>
    status === 'active' || status === 'cancelled' ? { status } : holds,
})

export const activatedWhenSigned = defineRule({
  id: 'agreement-change.activated-when-signed',
  title: {
    en: 'A change of an agreement takes effect once it is signed',
    uk: 'Зміна до рамкової угоди набирає чинності після підписання',
  },
  source: `${source}/state/change.py, validate_update_agreement_change_status`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't update agreement change status. 'dateSigned' is required.",
  },
  check: ({ target, changeBefore }: AgreementChangeFacts) =>
    target.status !== changeBefore.status && target.status === 'active' && !target.dateSigned ? {} : holds,
})

export const activatedWithModifications = defineRule({
  id: 'agreement-change.activated-with-modifications',
  title: {
    en: 'A change of an agreement takes effect only when it modifies something',
    uk: 'Зміна до рамкової угоди набирає чинності, лише якщо вона щось змінює',
  },
  source: `${source}/views/agreement_change.py`,
  answer: { status: 403, name: 'data', text: 'Modifications are required for change activation.' },
  check: ({ target: { status, modifications } }: AgreementChangeFacts) =>
    status === 'active' && !modifications?.length ? {} : holds,
})

export const pricesStayPositive = defineRule({
  id: 'agreement-change.prices-stay-positive',
  title: {
    en: 'A change leaves every price of an agreement above zero',
    uk: 'Після зміни всі ціни рамкової угоди більші за нуль',
  },
  source: `${source}/utils.py, apply_modifications`,
  answer: { status: 403, name: 'data', text: "unitPrice:value:amount can't be equal or less than 0." },

  check({ agreement }: AgreementFacts) {
    const change = agreement.changes?.at(-1)
    if (!change || change.status === 'cancelled') return holds
    return modified(agreement, change).positive ? holds : {}
  },
})

export const signedInOrder = defineRule({
  id: 'agreement-change.signed-in-order',
  title: {
    en: 'A change is signed no earlier than what it changes',
    uk: 'Зміну підписують не раніше за попередню зміну чи саму угоду',
  },
  source: `${source}/state/change.py, validate_change_date_signed`,
  answer: {
    status: 403,
    name: 'data',
    text: "Change dateSigned ({signed}) can't be earlier than {of} dateSigned ({last})",
  },

  check({ target: { dateSigned: signed }, agreementBefore }: AgreementChangeFacts) {
    const active = agreementBefore.changes?.findLast(({ status }) => status === 'active')
    // Changes of former times have only a date.
    const last = active ? active.dateSigned || active.date : agreementBefore.dateSigned
    if (!signed || !last || instant(signed) >= instant(last)) return holds
    return { signed, of: active ? 'last active change' : 'agreement', last }
  },
})
