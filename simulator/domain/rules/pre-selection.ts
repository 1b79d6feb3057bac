import { agreementOf, namedAgreements } from '../agreement.ts'
import { marketObject } from '../catalogue.ts'
import { type Step, when } from '../command.ts'
import type { TenderFacts } from '../facts.ts'
import { defineRule, holds, type Rule } from '../rule.ts'
import { preSelectionLaw } from '../tendering/pre-selection-law.ts'
import { agreementItemRules } from './agreement-items.ts'
import { profileRules } from './market.ts'

const source =
  'openprocurement.api: tender/core/procedure/state/tender_details.py, validate_pre_selection_agreement'

const isSelected = ({ tender }: TenderFacts): boolean => tender.config.hasPreSelectionAgreement
const fieldOf = ({ method }: TenderFacts) => ({ field: preSelectionLaw(method).field })

const noAgreementWithoutPreSelection = defineRule({
  id: 'tender.no-agreement-without-pre-selection',
  title: {
    en: 'Only a tender among pre-selected suppliers names an agreement',
    uk: 'Рамкову угоду зазначають лише в закупівлі серед попередньо відібраних постачальників',
  },
  source,
  answer: {
    status: 422,
    name: '{field}',
    text: "Agreements cannot be specified when 'hasPreSelectionAgreement' is False.",
  },
  check: (facts: TenderFacts) =>
    !isSelected(facts) && namedAgreements(facts.tender).length ? fieldOf(facts) : holds,
})

const agreementNamed = defineRule({
  id: 'tender.agreement-named',
  title: {
    en: 'A tender among pre-selected suppliers names the agreement that selected them',
    uk: 'У закупівлі серед попередньо відібраних постачальників зазначають угоду, за якою їх відібрано',
  },
  source,
  answer: { status: 422, name: '{field}', text: 'This field is required.' },
  check: (facts: TenderFacts) =>
    isSelected(facts) && !namedAgreements(facts.tender).length ? fieldOf(facts) : holds,
})

const oneAgreement = defineRule({
  id: 'tender.one-agreement',
  title: {
    en: 'A tender selects among the suppliers of one agreement',
    uk: 'Закупівлю проводять серед постачальників однієї угоди',
  },
  source,
  answer: { status: 422, name: '{field}', text: 'Exactly one agreement is expected.' },
  check: (facts: TenderFacts) =>
    isSelected(facts) && namedAgreements(facts.tender).length > 1 ? fieldOf(facts) : holds,
})

const agreementFound = defineRule({
  id: 'tender.agreement-found',
  title: {
    en: 'The agreement that a tender names exists',
    uk: 'Зазначена в закупівлі угода існує',
  },
  source,
  answer: { status: 422, name: '{field}', text: 'Agreement not found' },
  check: (facts: TenderFacts) => (isSelected(facts) && !agreementOf(facts) ? fieldOf(facts) : holds),
})

const agreementTypeFits = defineRule({
  id: 'tender.agreement-type-fits',
  title: {
    en: 'The agreement is of a type that the method selects from',
    uk: 'Вид угоди відповідає процедурі закупівлі',
  },
  source,
  answer: { status: 422, name: '{field}', text: 'Agreement type mismatch.' },

  check(facts: TenderFacts) {
    const type = agreementOf(facts)?.agreementType ?? ''
    return isSelected(facts) && facts.method.preSelection !== type ? fieldOf(facts) : holds
  },
})

const agreementOfBuyer = defineRule({
  id: 'tender.agreement-of-buyer',
  title: {
    en: 'Where the method says so, the agreement is the same procuring entity’s',
    uk: 'Якщо цього вимагає процедура, угоду укладено тим самим замовником',
  },
  source: `${source}, has_mismatched_procuring_entities`,
  answer: {
    status: 422,
    name: '{field}',
    text: 'tender.procuringEntity.identifier (scheme or id), doesnt match tender.agreements[0].procuringEntity.identifier (scheme of id)',
  },

  check(facts: TenderFacts) {
    const { buyer } = preSelectionLaw(facts.method)
    const parties = [facts.tender.procuringEntity, agreementOf(facts)?.procuringEntity]
    const bothDefense = parties.every((party) => party?.kind === 'defense')
    if (!isSelected(facts) || buyer === 'any' || (buyer === 'same-or-both-defense' && bothDefense))
      return holds
    const [ours, theirs] = parties.map((party) => party?.identifier)
    return ours?.id === theirs?.id && ours?.scheme === theirs?.scheme ? holds : fieldOf(facts)
  },
})

/** Where the agreement decides how the tender runs it must be there before anything else is asked. */
export const agreementDecides = defineRule({
  id: 'tender.agreement-decides',
  title: {
    en: 'Where the agreement decides how a tender runs, the tender names one that exists',
    uk: 'Якщо перебіг закупівлі визначає угода, у закупівлі зазначають наявну угоду',
  },
  source: 'openprocurement.api: tender/competitiveordering/procedure/views/tender.py, state',
  answer: { status: 422, name: '{field}', text: 'Agreement not provided or not exist' },
  check: (facts: TenderFacts) => (facts.method.byAgreement && !agreementOf(facts) ? fieldOf(facts) : holds),
})

/** What is said about the agreement at any time, in the order of the CDB. */
export const preSelectionRules: readonly Rule<TenderFacts>[] = [
  noAgreementWithoutPreSelection,
  agreementNamed,
  oneAgreement,
  agreementFound,
  agreementTypeFits,
  agreementOfBuyer,
  ...agreementItemRules,
]

const agreementActive = defineRule({
  id: 'tender.agreement-active',
  title: {
    en: 'A tender is announced under an agreement that is in force',
    uk: 'Закупівлю оголошують за чинною угодою',
  },
  source: `${source}_on_activation`,
  answer: { status: 422, name: '{field}', text: 'Agreement status is not active' },
  check: (facts: TenderFacts) =>
    isSelected(facts) && agreementOf(facts)?.status !== 'active' ? fieldOf(facts) : holds,
})

const agreementHasContracts = defineRule({
  id: 'tender.agreement-has-contracts',
  title: {
    en: 'A tender is announced under an agreement with enough active contracts',
    uk: 'Закупівлю оголошують за угодою з достатньою кількістю чинних договорів',
  },
  source: `${source}_on_activation`,
  answer: { status: 422, name: '{field}', text: 'Agreement has less than {least} active contracts' },

  check(facts: TenderFacts) {
    const { minContracts: least } = preSelectionLaw(facts.method)
    const active = (agreementOf(facts)?.contracts ?? []).filter(({ status }) => status === 'active')
    return isSelected(facts) && active.length < least ? { ...fieldOf(facts), least } : holds
  },
})

const profilesOfAgreement = defineRule({
  id: 'tender.profiles-of-agreement',
  title: {
    en: 'Profiles of the items of a catalogue tender belong to its agreement',
    uk: 'Профілі предметів закупівлі з каталогу належать до її угоди',
  },
  source:
    'openprocurement.api: tender/core/procedure/state/tender_details.py, validate_profiles_agreement_id',
  answer: { status: 422, name: 'data', text: "Tender agreement doesn't match profile agreement" },

  check(facts: TenderFacts) {
    const [agreement] = namedAgreements(facts.tender)
    const foreign = facts.tender.items.some(
      ({ profile }) => profile && marketObject(facts, 'profile', profile)?.agreementID !== agreement?.id,
    )
    return foreign ? {} : holds
  },
})

const looksAtProfiles = ({ method, tender }: TenderFacts): boolean =>
  method.catalogue === true && namedAgreements(tender).length > 0

/** What is asked of the agreement when the tender is announced; later changes of it do not matter. */
export const preSelectionOnAnnouncement: readonly Step<TenderFacts>[] = [
  agreementActive,
  agreementHasContracts,
  when(looksAtProfiles, ...profileRules, profilesOfAgreement),
]
