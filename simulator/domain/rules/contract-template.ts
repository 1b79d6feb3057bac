import {
  type ContractTemplate,
  contractTemplates,
  generalTemplates,
} from '../code-lists/contract-templates.ts'
import type { TenderFacts } from '../facts.ts'
import type { Tender } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'
import { beforeOpening } from './tender-status.ts'

const source =
  'openprocurement.api: tender/core/procedure/state/tender_details.py, validate_contract_template_name'

const before = (facts: TenderFacts): Tender | undefined => facts.tenderBefore
const statusBefore = (facts: TenderFacts): string => before(facts)?.status ?? 'draft'
const renamed = (facts: TenderFacts): boolean =>
  facts.tender.contractTemplateName !== before(facts)?.contractTemplateName

const hasProforma = ({ documents }: Tender): boolean =>
  (documents ?? []).some(({ documentType }) => documentType === 'contractProforma')

const codesOf = ({ items }: Tender): readonly string[] =>
  [...new Set(items.map(({ classification }) => classification?.id).filter(Boolean))].toSorted()

const namesOf = (templates: readonly ContractTemplate[], activeOnly: boolean): ReadonlySet<string> =>
  new Set(templates.filter(({ active }) => active || !activeOnly).map(({ name }) => name))

const general = (activeOnly: boolean) => namesOf(contractTemplates().get(generalTemplates) ?? [], activeOnly)

/** Templates for one code: those of every prefix it begins with; a prefix without templates forbids them. */
function templatesOf(code: string, activeOnly: boolean): ReadonlySet<string> {
  const byPrefix = [...contractTemplates()]
    .filter(([prefix]) => code.startsWith(prefix))
    .map(([, templates]) => namesOf(templates, activeOnly))
  if (!byPrefix.length) return general(activeOnly)
  if (byPrefix.some(({ size }) => size === 0)) return new Set()
  return new Set(byPrefix.flatMap((names) => [...names]))
}

/** Templates for a set of codes: those common to all, the general ones when nothing is common, none when all forbid. */
export function templatesFor(codes: readonly string[], activeOnly: boolean): ReadonlySet<string> {
  const sets = codes.map((code) => templatesOf(code, activeOnly))
  if (sets.every(({ size }) => size === 0)) return new Set()
  const [first = new Set<string>(), ...others] = sets
  const common = [...first].filter((name) => others.every((set) => set.has(name)))
  return common.length ? new Set(common) : general(activeOnly)
}

export const templateChangeable = defineRule({
  id: 'tender.contract-template-changeable',
  title: {
    en: 'The contract template changes only in the statuses the method names',
    uk: 'Примірну форму договору змінюють лише у визначених процедурою статусах',
  },
  source,
  answer: {
    status: 422,
    name: 'contractTemplateName',
    text: "Can't change contract template name in current tender '{status}' status",
  },

  check(facts: TenderFacts) {
    const status = statusBefore(facts)
    return renamed(facts) && !beforeOpening(facts.method).includes(status) ? { status } : holds
  },
})

export const templateUnknown = defineRule({
  id: 'tender.contract-template-of-method',
  title: {
    en: 'A contract template is named only where the method has templates',
    uk: 'Примірну форму договору зазначають лише у процедурах, де її передбачено',
  },
  source,
  answer: { status: 422, name: 'contractTemplateName', text: 'Rogue field' },
  check: (facts: TenderFacts) => (renamed(facts) && facts.method.contractTemplates === 'none' ? {} : holds),
})

export const templateOrProforma = defineRule({
  id: 'tender.contract-template-or-proforma',
  title: {
    en: 'A tender has a contract template or a draft contract, not both',
    uk: 'Закупівля має або примірну форму договору, або проєкт договору, але не обидва',
  },
  source,
  answer: {
    status: 422,
    name: 'contractTemplateName',
    text: 'Cannot use both contractTemplateName and contractProforma document simultaneously',
  },
  check: ({ tender }: TenderFacts) => (hasProforma(tender) && tender.contractTemplateName ? {} : holds),
})

export const templateRequired = defineRule({
  id: 'tender.contract-template-required',
  title: {
    en: 'A tender is announced with a contract template or a draft contract',
    uk: 'Закупівлю оголошують із примірною формою або проєктом договору',
  },
  source,
  answer: {
    status: 422,
    name: 'contractTemplateName',
    text: 'Either contractTemplateName or contractProforma document is required',
  },

  check(facts: TenderFacts) {
    const { tender, method } = facts
    if (tender.status === 'draft' || !method.required.includes('contract-template')) return holds
    if (statusBefore(facts) !== 'draft' && !renamed(facts)) return holds
    return hasProforma(tender) || tender.contractTemplateName ? holds : {}
  },
})

export const templateNeedsCodes = defineRule({
  id: 'tender.contract-template-needs-classification',
  title: {
    en: 'A contract template is named only for classified items',
    uk: 'Примірну форму договору зазначають лише для класифікованих предметів закупівлі',
  },
  source,
  answer: {
    status: 422,
    name: 'contractTemplateName',
    text: "Can't set contractTemplateName for tender without classification",
  },
  check: ({ tender }: TenderFacts) => (tender.contractTemplateName && !codesOf(tender).length ? {} : holds),
})

export const templateAllowed = defineRule({
  id: 'tender.contract-template-allowed',
  title: {
    en: 'A contract template is named only for classifications that have templates',
    uk: 'Примірну форму договору зазначають лише для класифікацій, що мають такі форми',
  },
  source,
  answer: {
    status: 422,
    name: 'contractTemplateName',
    text: 'contractTemplateName is not allowed for current classifications {codes}',
  },

  check(facts: TenderFacts) {
    if (!facts.tender.contractTemplateName) return holds
    const codes = codesOf(facts.tender)
    return templatesFor(codes, renamed(facts)).size ? holds : { codes: codes.join(', ') }
  },
})

export const templateFits = defineRule({
  id: 'tender.contract-template-fits',
  title: {
    en: 'The contract template is one of those for the classification of the items',
    uk: 'Примірна форма договору відповідає класифікації предметів закупівлі',
  },
  source,
  answer: {
    status: 422,
    name: 'contractTemplateName',
    text: 'Incorrect contractTemplateName {template} for current classifications {codes}, use one of {templates}',
  },

  check(facts: TenderFacts) {
    const template = facts.tender.contractTemplateName
    if (!template) return holds
    const codes = codesOf(facts.tender)
    const templates = templatesFor(codes, renamed(facts))
    if (templates.has(template)) return holds
    return { template, codes: codes.join(', '), templates: [...templates].toSorted().join(', ') }
  },
})

/** Everything said about the contract template, in the order of the CDB. */
export const contractTemplateRules: readonly Rule<TenderFacts>[] = [
  templateUnknown,
  templateChangeable,
  templateOrProforma,
  templateRequired,
  templateNeedsCodes,
  templateAllowed,
  templateFits,
]
