import type { FrameworkFacts } from '../facts.ts'
import type { Agreement, AgreementContract } from '../records/agreement.ts'
import { instant } from '../time.ts'
import { agreementWaits } from './agreement.ts'
import { applicationsDue, waitForTime } from './periods.ts'

/** Why the CDB itself ends an agreement. Source: framework/core/constants.py. */
const NOT_ENOUGH_APPLICATIONS = 'Відмінено електронною системою через недостатню кількість заявок'

/** What time does to a framework: too few applications, or the end. Source: state/chronograph.py. */
export function frameworkInTime(facts: FrameworkFacts): void {
  const { framework, type } = facts
  if (framework.status === 'active' && enoughApplied(facts)) {
    if (instant(framework.qualificationPeriod.endDate) < facts.now) framework.status = 'complete'
  }
  waitForTime(framework, type)
}

/** Looks once, when it is time, whether enough applications came; if not, the framework and its agreement end. */
function enoughApplied({ framework, type, around: { agreement }, desk, now }: FrameworkFacts): boolean {
  const due = applicationsDue(framework, type)
  if (framework.successful || due === undefined || due >= now) return true
  if (desk.ofFramework('submission', framework.id).length >= type.minSubmissions.number) {
    framework.successful = true
    return true
  }
  framework.status = 'unsuccessful'
  if (agreement) {
    agreement.status = 'terminated'
    agreement.terminationDetails = NOT_ENOUGH_APPLICATIONS
  }
  return false
}

/** What time does to an agreement: it ends, or its banned suppliers come back. */
export function agreementInTime({
  agreement,
  now,
  nowIso,
}: {
  agreement: Agreement
  now: number
  nowIso: string
}): void {
  const end = agreement.period?.endDate
  if (end !== undefined && instant(end) < now) agreement.status = 'terminated'
  else for (const contract of agreement.contracts ?? []) comeBack(contract, now, nowIso)
  agreementWaits(agreement)
}

function comeBack(contract: AgreementContract, now: number, nowIso: string): void {
  if (contract.status !== 'suspended') return
  const ban = contract.milestones?.findLast(({ type }) => type === 'ban')
  if (ban?.dueDate === undefined || instant(ban.dueDate) > now) return
  Object.assign(contract, { status: 'active', date: nowIso, dateModified: nowIso })
  Object.assign(ban, { status: 'met', dateModified: nowIso, dateMet: nowIso })
}
