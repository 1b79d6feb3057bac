import { agreementOfTender, agreementType } from '../code-lists/agreements.ts'
import { defineOperation, type Refusal, type Scope, unless } from '../command.ts'
import type { AgreementFacts, Facts } from '../facts.ts'
import { change, giveOwnership, input, mergeDeep } from '../input.ts'
import { isObject } from '../json.ts'
import type { Agreement } from '../records/agreement.ts'
import { accredited, notTestKey } from '../rules/accreditation.ts'
import {
  agreementIsNew,
  credentialsWhileActive,
  documentNamesItsPart,
  documentOfKnownPart,
  endsWithoutPendingChange,
  tenderOwnerAsks,
} from '../rules/agreement.ts'
import { isAdministrator, ownedBy } from '../rules/ownership.ts'
import { inAgreement, notFound } from '../scope.ts'

type Fact = AgreementFacts<Agreement>

const words = { item: 'agreement', operation: 'creation' } as const

/** Registers an agreement that a tender has brought. Source: framework/cfaua/procedure/views/agreement.py, collection_post. */
export const createAgreement = defineOperation<Fact>({
  type: 'agreement.create',
  scope: newOfTender,
  groups: ['agreements', 'contracting'],
  json: true,
  steps: [
    input('Agreement.create'),
    placeNew,
    accredited<Fact>(() => ({ levels: ['3', '5'], ...words })),
    notTestKey<Fact>(({ agreement }) => agreement.mode, words),
    documentNamesItsPart,
    documentOfKnownPart,
    giveOwnership<Fact>(),
    agreementIsNew,
    ({ agreement, desk }) => desk.insert('agreement', agreement),
  ],
})

/** Shows an agreement. */
export const readAgreement = defineOperation<Fact>({
  type: 'agreement.read',
  scope: inAgreement,
  reads: true,
  steps: [],
})

/** Changes an agreement's documents, or terminates it. Source: framework/cfaua/procedure/views/agreement.py, patch. */
export const changeAgreement = defineOperation<Fact>({
  type: 'agreement.change',
  scope: inAgreementOfTender,
  groups: ['brokers', 'Administrator'],
  json: true,
  steps: [
    unless<Fact>(
      isAdministrator,
      ownedBy<Fact>(({ agreementBefore }) => agreementBefore),
    ),
    change(modelOf, { removes: false }),
    mergeDeep('Agreement'),
    endsWithoutPendingChange,
    documentNamesItsPart,
    documentOfKnownPart,
  ],
})

/** Gives the owner of the tender a token of the agreement; the one before it dies. Source: agreement_credentials.py. */
export const giveAgreementCredentials = defineOperation<Fact>({
  type: 'agreement.credentials',
  scope: inAgreementOfTender,
  steps: [tenderOwnerAsks, credentialsWhileActive, giveOwnership<Fact>()],
})

function modelOf(facts: Fact): string {
  if (isAdministrator(facts)) return 'Agreement.patch.administrator'
  return facts.agreementBefore.status === 'active' ? 'Agreement.patch' : 'Agreement.patch.terminated'
}

/** Agreements are posted only by what a tender brings: other types have no such address. */
function newOfTender({ command: { body } }: Parameters<Scope>[0]): Refusal | undefined {
  if (body.fault || !isObject(body.data)) return undefined
  return isOfTender(body.data) ? undefined : notFound('not_found')
}

/** Other types of agreements have laws of their own. Source: framework/core/utils.py, AgreementTypePredicate. */
function inAgreementOfTender(facts: Facts): Refusal | undefined {
  const missing = inAgreement(facts)
  if (missing) return missing
  return isOfTender(facts.aroundBefore.agreement) ? undefined : notFound('not_found')
}

function isOfTender(agreement: { readonly agreementType?: unknown } | undefined): boolean {
  const { agreementType: type = agreementOfTender } = agreement ?? {}
  return typeof type === 'string' && agreementType(type) === agreementOfTender
}

/** The new agreement takes its flags and becomes the agreement at hand. */
function placeNew(facts: Fact): void {
  const { config } = facts.command.body as { config?: unknown }
  const agreement: Agreement = { ...facts.target, config: isObject(config) ? config : {} }
  facts.target = agreement
  facts.around.agreement = agreement
  Object.assign(facts, { agreement })
}
