import { defineOperation, evenIfUnchanged, type Refusal, type Scope, unless, when } from '../command.ts'
import type { AgreementFacts, FrameworkAgreementFacts } from '../facts.ts'
import { inAnyAgreement, inTenderAgreement, isOfTender } from '../framework-scope.ts'
import { agreementWaits } from '../frameworks/agreement.ts'
import { agreementInTime } from '../frameworks/chronograph.ts'
import { change, giveOwnership, input, mergeDeep } from '../input.ts'
import { isObject } from '../json.ts'
import type { Agreement } from '../records/agreement.ts'
import { notPermitted } from '../rules/access.ts'
import { accredited, notTestKey } from '../rules/accreditation.ts'
import {
  agreementIsNew,
  credentialsWhileActive,
  documentsOfParts,
  endsWithoutPendingChange,
  tenderOwnerAsks,
} from '../rules/agreement.ts'
import { agreementInForce } from '../rules/agreement-contract.ts'
import { isAdministrator, ownedBy } from '../rules/ownership.ts'
import { inAgreement, notFound } from '../scope.ts'
import { isChronograph } from './framework.ts'

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
    ...documentsOfParts(({ agreement }) => agreement.documents),
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

type OfFramework = FrameworkAgreementFacts<Agreement>
const ofTender = ({ agreementBefore }: OfFramework): boolean => isOfTender(agreementBefore)

/**
 * Changes or ends an agreement; the chronograph lets time do its work on those of frameworks. Whoever may try at all may
 * end an agreement of a framework. Source: framework/cfaua and framework/core, procedure/views/agreement.py, patch.
 */
export const changeAgreement = defineOperation<OfFramework>({
  type: 'agreement.change',
  scope: inAnyAgreement(),
  groups: ['brokers', 'Administrator', 'chronograph'],
  json: true,
  steps: [
    when<OfFramework>(
      ofTender,
      notPermitted(['brokers', 'Administrator']),
      unless<OfFramework>(
        isAdministrator,
        ownedBy<OfFramework>(({ agreementBefore }) => agreementBefore),
      ),
      change(modelOf, { removes: false }),
      mergeDeep('Agreement'),
      endsWithoutPendingChange,
      ...documentsOfParts(({ agreement }) => agreement.documents),
    ),
    unless<OfFramework>(
      ofTender,
      when<OfFramework>(
        isChronograph,
        change('FrameworkAgreement.chronograph', { removes: false }),
        agreementInTime,
      ),
      unless<OfFramework>(
        isChronograph,
        change('FrameworkAgreement.patch', { removes: false }),
        ...evenIfUnchanged<OfFramework>(
          mergeDeep(({ type }) =>
            type.maker === 'central' ? 'FrameworkAgreement.central' : 'FrameworkAgreement',
          ),
          unless<OfFramework>(isAdministrator, agreementInForce),
        ),
        ({ agreement }) => agreementWaits(agreement),
      ),
    ),
  ],
})

/** Gives the owner of the tender a token of the agreement; the one before it dies. Source: agreement_credentials.py. */
export const giveAgreementCredentials = defineOperation<Fact>({
  type: 'agreement.credentials',
  scope: inTenderAgreement(),
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

/** The new agreement takes its flags and becomes the agreement at hand. */
function placeNew(facts: Fact): void {
  const { config } = facts.command.body as { config?: unknown }
  const agreement: Agreement = { ...facts.target, config: isObject(config) ? config : {} }
  facts.target = agreement
  facts.around.agreement = agreement
  Object.assign(facts, { agreement })
}
