import { dates } from '../code-lists/dates.ts'
import { type Step, when } from '../command.ts'
import type { TenderFacts } from '../facts.ts'
import {
  bidsExamined,
  examining,
  preQualificationRules,
  standStillRules,
} from '../rules/pre-qualification.ts'
import { signedDocumentGiven } from '../rules/signed-document.ts'
import { print } from '../time.ts'
import { fullDaysFrom } from '../timeline/tender-periods.ts'

/** The results of pre-qualification may be contested until the stand-still ends. */
function beginStandStill(facts: TenderFacts): void {
  const { tender, now, nowIso } = facts
  const days = tender.config.qualificationComplainDuration
  // Without days to contest the stand-still ends with the day.
  const ceil = days === 0 ? true : undefined
  const endDate = print(fullDaysFrom(facts, now, days, 'qualificationComplainDuration', ceil))
  for (const qualification of tender.qualifications ?? []) {
    const decided = ['unsuccessful', 'active'].includes(qualification.status)
    if (days > 0 && decided) qualification.complaintPeriod = { startDate: nowIso, endDate }
  }
  tender.qualificationPeriod = { ...tender.qualificationPeriod, endDate, reportingDatePublication: nowIso }
}

/** The buyer ends pre-qualification, or takes it up again. Source: validate_pre_qualification_status_change. */
export const preQualificationSteps: readonly Step<TenderFacts>[] = [
  ...preQualificationRules,
  when<TenderFacts>(
    ({ tenderBefore }) => tenderBefore.status === examining,
    when<TenderFacts>(
      ({ method }) => method.qualification === 'by-law',
      signedDocumentGiven<TenderFacts>({
        type: 'evaluationReports',
        of: 'tender',
        since: dates.EVALUATION_REPORTS_DOC_REQUIRED_FROM,
        documents: ({ tender }) => tender.documents,
        after: ({ tender }) => tender.qualificationPeriod?.reportingDatePublication,
      }),
    ),
    bidsExamined,
    beginStandStill,
  ),
  ...standStillRules,
]
