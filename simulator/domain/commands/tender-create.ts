import { agreementOf } from '../agreement.ts'
import { defineOperation, type Scope, when } from '../command.ts'
import type { TenderFacts } from '../facts.ts'
import { giveOwnership, input, newId } from '../input.ts'
import { isObject } from '../json.ts'
import { defaultMethod, methodOf } from '../methods/index.ts'
import type { Config } from '../records/common.ts'
import type { Tender } from '../records/tender.ts'
import { accredited, centralLevels, notTestKey, restrictedDataAccess } from '../rules/accreditation.ts'
import { configRules } from '../rules/config.ts'
import { contractTemplateRules } from '../rules/contract-template.ts'
import { fundersOfPlans } from '../rules/funder.ts'
import { marketRules } from '../rules/market.ts'
import { milestoneRules } from '../rules/milestone.ts'
import { preSelectionRules } from '../rules/pre-selection.ts'
import {
  buyerKindMayUseMethod,
  itemsOfAgreementGroup,
  itemsOfOneClass,
  openAsConfigured,
  procurementMethodFits,
} from '../rules/tender-content.ts'
import { tenderingAfterEnquiries, tenderingLongEnough, tenderingNotStale } from '../rules/tender-period.ts'
import { notFound, placeTender } from '../scope.ts'
import { completed } from '../tendering/config.ts'
import {
  closingSteps,
  criteriaSteps,
  documentSteps,
  enquirySteps,
  submissionSteps,
} from '../tendering/steps.ts'
import { giveRationaleTypes } from '../tendering/texts.ts'
import { spreadCurrency, tenderLotSteps, valueSteps } from '../tendering/values.ts'
import { kyivDate } from '../time.ts'
import {
  beginTenderingAfterEnquiries,
  dateTender,
  planComplaints,
  planEnquiries,
  planQualification,
} from '../timeline/tender-periods.ts'
import { acceptDocuments } from './document-accept.ts'

type New = TenderFacts<Tender>

const words = { item: 'tender', operation: 'creation' } as const

/** What is asked of a new tender once it is known who makes it. Source: TenderDetailsMixing.on_post. */
const law = [
  ...configRules,
  ...enquirySteps,
  beginTenderingAfterEnquiries,
  openAsConfigured,
  procurementMethodFits,
  when<New>(({ tender }) => tender.plans !== undefined, ...fundersOfPlans()),
  ...valueSteps,
  ...tenderLotSteps,
  ...milestoneRules,
  ...submissionSteps,
  itemsOfOneClass,
  itemsOfAgreementGroup,
  ...preSelectionRules,
  ...documentSteps,
  spreadCurrency,
  planEnquiries,
  planComplaints,
  dateTender,
  tenderingAfterEnquiries,
  tenderingNotStale,
  tenderingLongEnough,
  ...marketRules,
  ...contractTemplateRules,
  ...criteriaSteps,
  planQualification,
  giveRationaleTypes,
  buyerKindMayUseMethod,
  ...closingSteps,
]

/** The steps from a checked body to a new tender; `plan.tender.create` takes them too. */
export const tenderCreation = [
  placeNew,
  accredited<New>(({ method }) => ({ levels: method.accreditation.tender, ...words })),
  notTestKey<New>(({ target }) => target.mode, words),
  when<New>(
    ({ target }) => target.procuringEntity.kind === 'central',
    accredited<New>(() => ({ levels: centralLevels, ...words })),
  ),
  acceptDocuments<New>({ path: ({ tender }) => `/tenders/${tender.id}` }),
  restrictedDataAccess<New>(openedRestricted),
  giveOwnership<New>(),
  ...law,
  signDocuments,
  file,
] as const

/** Announces a tender as a draft. Source: tender/core/procedure/views/tender.py, collection_post. */
export const createTender = defineOperation<New>({
  type: 'tender.create',
  scope: ofKnownMethod,
  groups: ['brokers'],
  json: true,
  steps: [input('Tender.create'), ...tenderCreation],
})

/** An address exists only for the methods there are: another word is as unknown as another path. */
export function ofKnownMethod(facts: Parameters<Scope>[0]): ReturnType<Scope> {
  const { body } = facts.command
  if (body.fault || !isObject(body.data)) return undefined
  const { procurementMethodType: type = defaultMethod } = body.data
  const method = typeof type === 'string' ? methodOf(type) : undefined
  if (!method) return notFound('not_found')
  // The models differ by method: it is known before the body is read.
  Object.assign(facts, { method })
  return undefined
}

/** The restricted document that is opened first: the new tender, or its agreement. */
function openedRestricted(facts: New): string | undefined {
  if (facts.tender.config.restricted) return 'tender'
  return agreementOf(facts)?.config?.restricted ? 'agreement' : undefined
}

/** The new tender gets its numbers and its config, and becomes the tender at hand. */
function placeNew(facts: New): void {
  const { desk, now, command } = facts
  const date = kyivDate(now)
  const number = desk.next(`tender-${date}`)
  const sent = 'config' in command.body && isObject(command.body.config) ? command.body.config : {}
  const tender: Tender = {
    ...facts.target,
    id: newId(facts),
    tenderID: `UA-${date}-${String(number).padStart(6, '0')}-a`,
    config: {} as Config,
  }
  facts.target = tender
  placeTender(facts, tender, undefined)
  tender.config = completed(sent, facts.method)
}

function signDocuments({ tender }: New): void {
  for (const document of tender.documents ?? []) document.author = 'tender_owner'
}

function file({ desk, tender }: New): void {
  desk.insert('tender', tender)
}
