import { owns } from '../actor.ts'
import type { Step } from '../command.ts'
import { documentsAtHand } from '../documents.ts'
import type {
  AgreementFacts,
  Facts,
  FrameworkAgreementFacts,
  FrameworkFacts,
  FrameworkQualificationFacts,
  SubmissionFacts,
} from '../facts.ts'
import {
  inFramework,
  inFrameworkAgreement,
  inFrameworkQualification,
  inSubmission,
  inTenderAgreement,
} from '../framework-scope.ts'
import type { FrameworkQualification, Submission } from '../records/framework.ts'
import { documentsOfParts, tenderAgreementDocumentsWhileActive } from '../rules/agreement.ts'
import { agreementInForce, contractInForce, milestoneScheduled } from '../rules/agreement-contract.ts'
import { onlyOneDocument } from '../rules/document.ts'
import { documentsWhileOpen, whileFrameworkActive } from '../rules/framework.ts'
import { decisionDocumentsBeforeIt } from '../rules/framework-qualification.ts'
import { ownedBy } from '../rules/ownership.ts'
import { submissionDocumentsBeforeDecision } from '../rules/submission.ts'
import type { Hop } from '../scope.ts'
import type { ContainerFacts, DocumentContainer } from './document.ts'
import { frameworkOwner } from './framework-qualification.ts'

type Steps = readonly Step<ContainerFacts>[]

/** Steps over the facts that the scope of their container makes: the one place where their type is asserted. */
const over = <F extends Facts>(...steps: readonly Step<F>[]): Steps => steps as unknown as Steps

const groups = ['brokers', 'Administrator', 'chronograph'] as const

interface Law {
  readonly groups?: readonly string[]
  readonly owner: Steps
  /** Asked of every writing, of a change even when it changes nothing. */
  readonly open: Steps
  /** Asked of the documents as they will be. */
  readonly law?: Steps
}

/** Adding asks whether it is open before the file is taken in, a new version afterwards. Source: the views' validators. */
function writes({ groups: may = groups, owner, open, law = [] }: Law) {
  return {
    add: { groups: may, owner, allowed: open, law },
    replace: { groups: may, owner, law: [...open, ...law] },
    amend: { groups: may, owner, gates: open, law, deep: false },
  }
}

const models = {
  create: 'BaseDocument.create',
  patch: 'BaseDocument.patch',
  full: 'BaseDocument',
} as const

const byFrameworkOwner = over<FrameworkFacts>(ownedBy(({ frameworkBefore }) => frameworkBefore))

const frameworkDocuments: DocumentContainer = {
  type: 'framework.document',
  path: '/frameworks/{framework_id}/documents',
  of: 'a framework',
  member: 'documents',
  scope: inFramework,
  parent: ({ around }) => around.framework as object,
  models,
  ...writes({ owner: byFrameworkOwner, open: over<FrameworkFacts>(documentsWhileOpen) }),
  remove: { never: 'framework' },
  after: [],
  sees: () => true,
}

/** What a document stands in is changed with it. */
const touched = (...names: readonly ('change' | 'milestone' | 'contract')[]): Steps => [
  ({ around, nowIso }) => {
    for (const name of names) (around[name] as { dateModified?: string }).dateModified = nowIso
  },
]

const changeDocuments: DocumentContainer = {
  ...frameworkDocuments,
  type: 'framework.change.document',
  path: '/frameworks/{framework_id}/changes/{change_id}/documents',
  of: 'a change of a framework',
  scope: (...hops) => inFramework(['change', 'changes'], ...hops),
  parent: ({ around }) => around.change as object,
  ...writes({
    owner: byFrameworkOwner,
    open: over<FrameworkFacts>(whileFrameworkActive<FrameworkFacts>('change')),
  }),
  remove: { never: 'change' },
  after: touched('change'),
}

const submissionOf = ({ around }: Facts) => around.submission as Submission

/** Confidential files are for who applies and for who made the framework. */
const seesSubmission = ({ actor, around }: Facts): boolean =>
  owns(actor, around.submission) || owns(actor, frameworkOwner(around.submission ?? {}))

const submissionDocuments: DocumentContainer = {
  ...frameworkDocuments,
  type: 'submission.document',
  path: '/submissions/{submission_id}/documents',
  of: 'an application to a framework',
  scope: inSubmission,
  parent: submissionOf,
  models: {
    create: 'SubmissionDocument.create',
    patch: 'SubmissionDocument.patch',
    full: 'SubmissionDocument',
  },
  ...writes({
    owner: over<SubmissionFacts>(ownedBy(({ submissionBefore }) => submissionBefore)),
    open: over<SubmissionFacts>(submissionDocumentsBeforeDecision),
  }),
  remove: { never: 'submission' },
  sees: seesSubmission,
}

const qualificationOf = ({ around }: Facts) => around.qualification as unknown as FrameworkQualification

const byDecider = over<FrameworkQualificationFacts>(
  ownedBy(({ qualificationBefore }) => frameworkOwner(qualificationBefore)),
  decisionDocumentsBeforeIt,
)
const oneReport = over<FrameworkQualificationFacts>(
  onlyOneDocument('evaluationReports', 'qualification', (facts) => qualificationOf(facts).documents),
)

const qualificationDocuments: DocumentContainer = {
  ...frameworkDocuments,
  type: 'framework-qualification.document',
  path: '/qualifications/{qualification_id}/documents',
  of: 'a decision on an application to a framework',
  scope: inFrameworkQualification,
  parent: qualificationOf,
  ...writes({ groups: ['brokers', 'bots', 'Administrator'], owner: byDecider, open: [], law: oneReport }),
  remove: { never: 'qualification' },
}

const contract: Hop = ['contract', 'contracts']
const milestone: Hop = ['milestone', 'milestones']
const byAgreementOwner = over<AgreementFacts>(ownedBy(({ agreementBefore }) => agreementBefore))

const milestoneDocuments: DocumentContainer = {
  ...frameworkDocuments,
  type: 'agreement.milestone.document',
  path: '/agreements/{agreement_id}/contracts/{contract_id}/milestones/{milestone_id}/documents',
  of: 'a milestone of a supplier',
  scope: (...hops) => inFrameworkAgreement(contract, milestone, ...hops),
  parent: ({ around }) => around.milestone as object,
  ...writes({
    owner: byAgreementOwner,
    open: over<FrameworkAgreementFacts>(agreementInForce, contractInForce, milestoneScheduled),
  }),
  remove: { never: 'milestone' },
  after: touched('milestone', 'contract'),
}

const agreementDocuments: DocumentContainer = {
  ...frameworkDocuments,
  type: 'agreement.document',
  path: '/agreements/{agreement_id}/documents',
  of: 'an agreement that a tender has brought',
  scope: inTenderAgreement,
  parent: ({ around }) => around.agreement as object,
  models: {
    create: 'AgreementDocument.create',
    patch: 'AgreementDocument.patch',
    full: 'AgreementDocument',
  },
  ...writes({
    groups: ['brokers', 'Administrator'],
    owner: byAgreementOwner,
    open: over<AgreementFacts>(tenderAgreementDocumentsWhileActive),
    law: over<AgreementFacts>(...documentsOfParts(documentsAtHand)),
  }),
  remove: { never: 'agreement' },
}

/** Documents of frameworks, of what comes of them, and of agreements. */
export const frameworkContainers: readonly DocumentContainer[] = [
  frameworkDocuments,
  changeDocuments,
  submissionDocuments,
  qualificationDocuments,
  milestoneDocuments,
  agreementDocuments,
]
