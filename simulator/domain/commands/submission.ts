import { defineOperation, type Refusal, unless, when } from '../command.ts'
import type { Facts, SubmissionFacts } from '../facts.ts'
import { inSubmission, placeFramework } from '../framework-scope.ts'
import { type TakingIn, takeIn } from '../frameworks/agreement.ts'
import { defaultFrameworkType, frameworkTypes } from '../frameworks/index.ts'
import { change, giveOwnership, input, mergeDeep, newId } from '../input.ts'
import { isObject } from '../json.ts'
import type { FrameworkQualification, Submission } from '../records/framework.ts'
import { openedRestrictedData } from '../rules/accreditation.ts'
import { flagsFit } from '../rules/config.ts'
import { whileFrameworkActive } from '../rules/framework.ts'
import { isAdministrator, ownedBy } from '../rules/ownership.ts'
import {
  appliedInTime,
  changedBeforeDecision,
  frameworkTakesApplications,
  isFast,
  isPublished,
  notSupplierAlready,
  notTakenInAlready,
  oneActiveOfApplicant,
  openLikeFramework,
  restrictedLikeFramework,
  statusFollows,
} from '../rules/submission.ts'
import { notFound } from '../scope.ts'
import { acceptDocuments } from './document-accept.ts'

type Fact = SubmissionFacts<Submission>

/** Applies to a framework. Source: framework/core/procedure/views/submission.py, collection_post. */
export const createSubmission = defineOperation<Fact>({
  type: 'submission.create',
  scope: ofKnownType,
  groups: ['brokers'],
  json: true,
  steps: [
    findFramework,
    input('Submission.create'),
    openedRestrictedData,
    placeNew,
    frameworkTakesApplications,
    appliedInTime,
    whileFrameworkActive<Fact>('submission'),
    notTakenInAlready,
    acceptDocuments<Fact>({ path: ({ submission }) => `/submissions/${submission.id}` }),
    openedRestrictedData,
    giveOwnership<Fact>(),
    ...flagsFit<Fact>(({ submission }) => ({
      flags: submission.config as unknown as Readonly<Record<string, unknown>>,
      choices: [['restricted', [true, false]]],
      open: true,
    })),
    restrictedLikeFramework,
    openLikeFramework,
    ({ submission, desk }) => desk.insert('submission', submission),
  ],
})

/** Shows an application. */
export const readSubmission = defineOperation<Fact>({
  type: 'submission.read',
  scope: inSubmission(),
  reads: true,
  steps: [],
})

/** Changes, publishes or deletes an application. Source: framework/core/procedure/views/submission.py, patch. */
export const changeSubmission = defineOperation<Fact>({
  type: 'submission.change',
  scope: inSubmission(),
  groups: ['brokers', 'Administrator', 'chronograph'],
  json: true,
  steps: [
    unless<Fact>(
      isAdministrator,
      ownedBy<Fact>(({ submissionBefore }) => submissionBefore),
    ),
    change('Submission.patch', { removes: false }),
    findNewFramework,
    changedBeforeDecision,
    statusFollows,
    oneActiveOfApplicant,
    notSupplierAlready,
    frameworkTakesApplications,
    appliedInTime,
    whileFrameworkActive<Fact>('submission'),
    mergeDeep('Submission'),
    ({ submission, submissionBefore, nowIso }) => {
      if (submission.status !== submissionBefore.status) submission.date = nowIso
    },
    when<Fact>(isPublished, publish, when<Fact>(isFast, acceptAtOnce)),
  ],
})

/** An application of a type that is not known has no address. Source: framework/core/utils.py, SubmissionTypePredicate. */
function ofKnownType({ command: { body } }: Facts): Refusal | undefined {
  if (body.fault || !isObject(body.data)) return undefined
  const { submissionType = defaultFrameworkType } = body.data
  return frameworkTypes.has(String(submissionType)) ? undefined : notFound('not_found')
}

function findFramework(facts: Fact): void {
  const { data } = facts.command.body as { data?: unknown }
  if (isObject(data) && typeof data.frameworkID === 'string') placeFramework(facts, data.frameworkID)
}

/** Another framework may be named while the application is a draft. */
function findNewFramework(facts: Fact): Refusal | undefined {
  const { frameworkID } = facts.sent
  if (typeof frameworkID !== 'string' || frameworkID === facts.framework.id) return undefined
  if (!facts.desk.stored('framework', frameworkID)) return notFound('framework_id')
  placeFramework(facts, frameworkID)
  return undefined
}

/** The new application takes over what its framework says and becomes the application at hand. */
function placeNew(facts: Fact): void {
  const { framework, nowIso } = facts
  const { config } = facts.command.body as { config?: unknown }
  const flags: { restricted?: boolean } = isObject(config) ? config : {}
  const submission: Submission = {
    ...facts.target,
    id: newId(facts),
    date: nowIso,
    submissionType: framework.frameworkType,
    ...ownerOf(framework),
    config: { ...flags, restricted: flags.restricted ?? false },
  }
  facts.target = submission
  facts.around.submission = submission
  Object.assign(facts, { submission })
}

/** Marks of a framework that its applications and decisions carry. */
const ownerOf = ({ owner, owner_token, mode }: Fact['framework']) => ({
  ...(owner !== undefined && { framework_owner: owner }),
  ...(owner_token !== undefined && { framework_token: owner_token }),
  ...(mode !== undefined && { mode }),
})

/** A published application waits for a decision. Source: state/qualification.py, create_from_submission. */
function publish(facts: Fact): void {
  const { submission, framework, desk, nowIso } = facts
  const { restrictedDerivatives, qualificationComplainDuration } = framework.config
  const qualification: FrameworkQualification = {
    id: newId(facts),
    frameworkID: framework.id,
    submissionID: submission.id,
    ...ownerOf(framework),
    ...(submission.owner !== undefined && { submission_owner: submission.owner }),
    ...(submission.owner_token !== undefined && { submission_token: submission.owner_token }),
    qualificationType: framework.frameworkType,
    status: 'pending',
    date: nowIso,
    config: { restricted: restrictedDerivatives, qualificationComplainDuration },
  }
  desk.insert('qualification', qualification)
  Object.assign(facts, { qualification })
  submission.qualificationID = qualification.id
  submission.datePublished = nowIso
}

/** Nobody decides on applications to some frameworks: they are accepted as they come. Source: state/submission.py, on_patch. */
function acceptAtOnce(facts: Fact): void {
  const accepted = facts as TakingIn & Fact
  accepted.qualification.status = 'active'
  accepted.submission.status = 'complete'
  takeIn(accepted)
}
