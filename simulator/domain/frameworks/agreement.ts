import type { FrameworkFacts } from '../facts.ts'
import { newId } from '../input.ts'
import { clone } from '../json.ts'
import type { Agreement, AgreementContract } from '../records/agreement.ts'
import type { Framework, FrameworkQualification, Submission } from '../records/framework.ts'
import { kyivDate } from '../time.ts'

/** What is on the desk when an application is decided on. */
export interface TakingIn extends FrameworkFacts {
  readonly submission: Submission
  readonly qualification: FrameworkQualification
  agreement?: Agreement
}

/** Notes when the chronograph is to look at an agreement again. Source: AgreementChronographEventsMixing, get_next_check. */
export function agreementWaits(agreement: Agreement): void {
  delete agreement.next_check
  if (agreement.status !== 'active') return
  const milestones = (agreement.contracts ?? []).flatMap((contract) => contract.milestones ?? [])
  const due = milestones.filter(({ status }) => status === 'scheduled').map(({ dueDate }) => dueDate)
  // The CDB compares the texts of the dates.
  const [first] = [...due, agreement.period?.endDate].filter((date) => date !== undefined).toSorted()
  if (first !== undefined) agreement.next_check = first
}

/** The agreement of a framework goes on for as long as the framework, with the same maker. Source: update_agreement. */
export function followFramework({ framework, around, nowIso }: FrameworkFacts): void {
  const { agreement } = around
  if (!agreement || framework.agreementID === undefined || agreement.status !== 'active') return
  const { endDate } = framework.qualificationPeriod
  agreement.period = { ...agreement.period, endDate }
  agreement.procuringEntity = clone(framework.procuringEntity)
  for (const contract of agreement.contracts ?? []) {
    contract.dateModified = nowIso
    for (const milestone of contract.milestones ?? []) {
      if (milestone.type === 'activation') milestone.dueDate = endDate
    }
  }
}

/**
 * A supplier whose application was accepted becomes part of the framework's agreement; the first one brings it about.
 * Source: framework/core/procedure/state/agreement.py.
 */
export function takeIn(facts: TakingIn): void {
  const agreement = facts.around.agreement ?? makeAgreement(facts)
  facts.around.agreement = agreement
  if (agreement.status === 'active') agreement.contracts = [...(agreement.contracts ?? []), contractOf(facts)]
  agreementWaits(agreement)
}

function makeAgreement(facts: TakingIn): Agreement {
  const { framework, desk, context, now, nowIso } = facts
  const date = kyivDate(now)
  const number = String(desk.next(`agreement-${date}`)).padStart(6, '0')
  const agreement: Agreement = {
    ...inherited(framework),
    id: newId(facts),
    agreementID: `UA-${date}-${number}`,
    status: 'active',
    period: { startDate: nowIso, endDate: framework.qualificationPeriod.endDate },
    contracts: [],
    date: nowIso,
    transfer_token: context.digest('sha512', newId(facts)),
    config: { restricted: framework.config.restrictedDerivatives ?? false },
  }
  desk.insert('agreement', agreement)
  framework.agreementID = agreement.id
  return agreement
}

type Inherited = Pick<Agreement, 'agreementType' | 'procuringEntity' | 'frameworkID'>

/** What an agreement takes over from its framework; only what is there. */
function inherited(framework: Framework): Inherited & Partial<Agreement> {
  const { id, frameworkType, procuringEntity } = framework
  const others = [
    'classification',
    'additionalClassifications',
    'owner',
    'owner_token',
    'mode',
    'frameworkDetails',
    'items',
  ] as const
  const given = others.filter((member) => framework[member] !== undefined)
  return {
    frameworkID: id,
    agreementType: frameworkType,
    procuringEntity: clone(procuringEntity),
    ...clone(Object.fromEntries(given.map((member) => [member, framework[member]]))),
  }
}

function contractOf(facts: TakingIn): AgreementContract {
  const { framework, qualification, submission, nowIso } = facts
  const activation = {
    id: newId(facts),
    status: 'scheduled',
    type: 'activation',
    dueDate: framework.qualificationPeriod.endDate,
    dateModified: nowIso,
  } as const
  return {
    id: newId(facts),
    qualificationID: qualification.id,
    submissionID: submission.id,
    status: 'active',
    suppliers: clone(submission.tenderers),
    milestones: [activation],
    date: nowIso,
    dateModified: nowIso,
  }
}
