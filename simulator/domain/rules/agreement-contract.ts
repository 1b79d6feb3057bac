import { operationWord } from '../documents.ts'
import type { FrameworkAgreementFacts } from '../facts.ts'
import type { AgreementMilestone } from '../records/agreement.ts'
import { defineRule, holds } from '../rule.ts'

const source = 'openprocurement.api: framework/core/procedure/validation.py'

type Fact = FrameworkAgreementFacts
type Milestoned = FrameworkAgreementFacts<AgreementMilestone>

/** How the CDB calls what the command does, and to what. */
const words = (facts: Pick<Fact, 'command'>) => ({
  operation: operationWord(facts),
  object: facts.command.type.includes('document') ? 'document' : 'object',
})

export const agreementInForce = defineRule({
  id: 'agreement.in-force',
  title: {
    en: 'An agreement of a framework, and what belongs to it, is changed while it is in force',
    uk: 'Рамкову угоду за відбором та її складові змінюють, доки вона чинна',
  },
  source: `${source}, validate_agreement_operation_not_in_allowed_status`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't {operation} {object} in current ({status}) agreement status",
  },

  check(facts: Fact) {
    const { status } = facts.agreementBefore
    return status === 'active' ? holds : { ...words(facts), status }
  },
})

export const contractInForce = defineRule({
  id: 'agreement-contract.in-force',
  title: {
    en: 'Milestones of an agreement’s contract are made and changed while it is active or suspended',
    uk: 'Віхи договору за рамковою угодою додають і змінюють, доки він чинний або призупинений',
  },
  source: `${source}, validate_contract_operation_not_in_allowed_status`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't {operation} {object} in current ({status}) contract status",
  },

  check(facts: Fact) {
    const { status } = facts.contractBefore
    return status === 'active' || status === 'suspended' ? holds : { ...words(facts), status }
  },
})

export const noBanOfBanned = defineRule({
  id: 'agreement-milestone.no-ban-of-banned',
  title: {
    en: 'A supplier who is banned is not banned again',
    uk: 'Постачальника, якого вже відсторонено, не відсторонюють повторно',
  },
  source: `${source}, validate_contract_suspended`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't {operation} {type} milestone for contract in suspended status",
  },

  check(facts: Milestoned) {
    const { type } = facts.target
    const banned = facts.contractBefore.status === 'suspended' && type !== 'activation'
    return banned && !facts.unchanged ? { operation: operationWord(facts), type } : holds
  },
})

export const activationIsMade = defineRule({
  id: 'agreement-milestone.activation-is-given',
  title: {
    en: 'The milestone of a supplier’s activation comes with his contract and is never added',
    uk: 'Віха активації з’являється разом із договором, її не додають',
  },
  source: `${source}, validate_milestone_type`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't {operation} {object} for 'activation' milestone",
  },
  check: (facts: Milestoned) => (facts.target.type === 'activation' ? words(facts) : holds),
})

export const onlyActivationIsChanged = defineRule({
  id: 'agreement-milestone.only-activation-is-changed',
  title: {
    en: 'Only the milestone of a supplier’s activation is changed',
    uk: 'Змінюють лише віху активації',
  },
  source: `${source}, validate_patch_not_activation_milestone`,
  answer: { status: 403, name: 'data', text: "Can't patch `{type}` milestone" },
  check: ({ target: { type } }: Milestoned) => (type === 'activation' ? holds : { type }),
})

const milestoneOf = ({ aroundBefore }: Fact) => aroundBefore.milestone as unknown as AgreementMilestone

export const milestoneScheduled = defineRule({
  id: 'agreement-milestone.scheduled',
  title: {
    en: 'A milestone of an agreement and its documents are changed while it is ahead',
    uk: 'Віху договору та її документи змінюють, доки вона не настала',
  },
  source: `${source}, validate_action_in_milestone_status`,
  answer: { status: 403, name: 'data', text: "Can't {operation} {object} in current ({status}) status" },

  check(facts: Fact) {
    const { status } = milestoneOf(facts)
    const { operation, object } = words(facts)
    if (status === 'scheduled') return holds
    return { operation, object: object === 'document' ? 'milestone document' : 'milestone', status }
  },
})

export const milestoneOnlyMet = defineRule({
  id: 'agreement-milestone.only-met',
  title: {
    en: 'The maker of a framework only declares a milestone met',
    uk: 'Замовник лише позначає віху як таку, що настала',
  },
  source: `${source}, validate_patch_milestone_status`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't switch milestone status from `{current}` to `{next}`",
  },

  check(facts: Milestoned) {
    const { status: current } = milestoneOf(facts)
    const { status: next } = facts.target
    return current === next || next === 'met' ? holds : { current, next }
  },
})
