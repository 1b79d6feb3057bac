import { operationWord } from '../documents.ts'
import type { SubmissionFacts } from '../facts.ts'
import { defineRule, holds } from '../rule.ts'
import { instant } from '../time.ts'
import { spoken } from './framework-period.ts'

const source = 'openprocurement.api: framework/core/procedure/validation.py'

export const frameworkTakesApplications = defineRule({
  id: 'submission.framework-has-period',
  title: {
    en: 'A submission goes to a framework that takes submissions',
    uk: 'Заявку подають на відбір, для якого визначено період подання',
  },
  source: `${source}, validate_operation_submission_in_not_allowed_period`,
  answer: { status: 403, name: 'data', text: 'Submission cannot be {operation} without framework period' },

  check(facts: SubmissionFacts) {
    const { startDate, endDate } = facts.framework.period ?? {}
    return startDate !== undefined && endDate !== undefined ? holds : { operation: operationWord(facts) }
  },
})

export const appliedInTime = defineRule({
  id: 'submission.during-the-period',
  title: {
    en: 'Submissions are made and changed only during the period of the framework',
    uk: 'Заявки подають і змінюють лише протягом періоду подання заявок',
  },
  source: `${source}, validate_operation_submission_in_not_allowed_period`,
  answer: {
    status: 403,
    name: 'data',
    text: 'Submission can be {operation} only during the period: from ({start}) to ({end}).',
  },

  check(facts: SubmissionFacts) {
    const { startDate = '', endDate = '' } = facts.framework.period ?? {}
    if (instant(startDate) <= facts.now && facts.now <= instant(endDate)) return holds
    return { operation: operationWord(facts), start: spoken(startDate), end: spoken(endDate) }
  },
})

/** The register's number of who applies. */
const applicant = ({ submission }: SubmissionFacts) => submission.tenderers[0]?.identifier.id

export const notTakenInAlready = defineRule({
  id: 'submission.not-taken-in-already',
  title: {
    en: 'Whoever has an active or suspended contract in the agreement of the framework does not apply again',
    uk: 'Учасник з чинним або призупиненим договором за рамковою угодою не подає заявку повторно',
  },
  source: `${source}, validate_post_submission_with_active_contract`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't add submission when contract in agreement with same identifier.id in {status} status",
  },

  check(facts: SubmissionFacts) {
    const { agreementID } = facts.framework
    const agreement = agreementID === undefined ? undefined : facts.desk.stored('agreement', agreementID)
    const id = applicant(facts)
    const contract = agreement?.contracts?.find(({ suppliers }) => suppliers?.[0]?.identifier.id === id)
    const { status = '' } = contract ?? {}
    return status === 'active' || status === 'suspended' ? { status } : holds
  },
})

export const restrictedLikeFramework = defineRule({
  id: 'submission.restricted-with-framework',
  title: {
    en: 'What comes of a framework with restricted derivatives is restricted',
    uk: 'Заявка на відбір із закритими результатами є закритою',
  },
  source: 'openprocurement.api: framework/core/procedure/state/submission.py, validate_restricted_config',
  answer: {
    status: 422,
    name: 'config.restricted',
    text: ['restricted must be true for framework with restrictedDerivatives true'],
  },
  check: ({ submission, framework }: SubmissionFacts) =>
    framework.config.restrictedDerivatives === true && submission.config.restricted === false ? {} : holds,
})

export const openLikeFramework = defineRule({
  id: 'submission.open-with-framework',
  title: {
    en: 'What comes of a framework with open derivatives is open',
    uk: 'Заявка на відбір із відкритими результатами є відкритою',
  },
  source: 'openprocurement.api: framework/core/procedure/state/submission.py, validate_restricted_config',
  answer: {
    status: 422,
    name: 'config.restricted',
    text: ['restricted must be false for framework with restrictedDerivatives false'],
  },
  check: ({ submission, framework }: SubmissionFacts) =>
    framework.config.restrictedDerivatives === false && submission.config.restricted === true ? {} : holds,
})

export const changedBeforeDecision = defineRule({
  id: 'submission.changed-while-draft',
  title: {
    en: 'A submission is changed until it is published',
    uk: 'Заявку змінюють до її оприлюднення',
  },
  source: `${source}, validate_update_submission_in_not_allowed_status`,
  answer: { status: 403, name: 'data', text: "Can't update submission in current ({status}) status" },
  check: ({ submissionBefore: { status } }: SubmissionFacts) =>
    ['deleted', 'active', 'complete'].includes(status) ? { status } : holds,
})

export const statusFollows = defineRule({
  id: 'submission.status-follows',
  title: {
    en: 'A draft submission is published or deleted',
    uk: 'Чернетку заявки оприлюднюють або видаляють',
  },
  source: `${source}, validate_submission_status`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't update submission from current ({current}) to new ({next}) status",
  },

  check({ submissionBefore: { status: current }, sent: { status: next = current } }: SubmissionFacts) {
    const follows = current === 'draft' && ['draft', 'active', 'deleted'].includes(String(next))
    return follows ? holds : { current, next }
  },
})

/** Applications to this framework are accepted as they come. */
export const isFast = ({ submission, context }: SubmissionFacts): boolean =>
  context.settings.fastFrameworks.has(submission.frameworkID)

/** The command publishes the submission. */
export const isPublished = ({ submissionBefore, sent }: SubmissionFacts): boolean =>
  sent.status === 'active' && submissionBefore.status !== 'active'

export const oneActiveOfApplicant = defineRule({
  id: 'submission.one-active-of-applicant',
  title: {
    en: 'An applicant has one active submission for a framework',
    uk: 'Учасник має одну активну заявку на відбір',
  },
  source: `${source}, validate_activate_submission`,
  answer: {
    status: 403,
    name: 'data',
    text: 'Tenderer already have active submission for framework {framework}',
  },

  check(facts: SubmissionFacts) {
    if (!isPublished(facts)) return holds
    const { frameworkID } = facts.submission
    const others = facts.desk.ofFramework('submission', frameworkID)
    const id = applicant(facts)
    const active = others.some(
      ({ status, tenderers }) =>
        status === 'active' && tenderers.some(({ identifier }) => identifier.id === id),
    )
    return active ? { framework: frameworkID } : holds
  },
})

export const notSupplierAlready = defineRule({
  id: 'submission.not-a-supplier-already',
  title: {
    en: 'Whoever has an active or suspended contract in an agreement of the framework publishes no submission',
    uk: 'Учасник з чинним або призупиненим договором за рамковою угодою не оприлюднює заявку',
  },
  source: `${source}, validate_activate_submission`,
  answer: {
    status: 403,
    name: 'data',
    text: "Tenderer can't activate submission with active/suspended contract in agreement for framework {framework}",
  },

  check(facts: SubmissionFacts) {
    if (!isPublished(facts)) return holds
    const { frameworkID } = facts.submission
    const id = applicant(facts)
    const taken = facts.desk
      .ofFramework('agreement', frameworkID)
      .flatMap(({ contracts = [] }) => contracts)
      .some(
        ({ status, suppliers = [] }) =>
          (status === 'active' || status === 'suspended') &&
          suppliers.some(({ identifier }) => identifier.id === id),
      )
    return taken ? { framework: frameworkID } : holds
  },
})

export const submissionDocumentsBeforeDecision = defineRule({
  id: 'submission.documents-before-decision',
  title: {
    en: 'Documents of a submission are added and changed until it is decided on or deleted',
    uk: 'Документи заявки додають і змінюють до рішення щодо неї або її видалення',
  },
  source: `${source}, validate_document_operation_in_not_allowed_period`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't {operation} document in current ({status}) submission status",
  },

  check(facts: SubmissionFacts) {
    const { status } = facts.submission
    const closed = status === 'deleted' || (status === 'complete' && !isFast(facts))
    return closed ? { operation: operationWord(facts), status } : holds
  },
})
