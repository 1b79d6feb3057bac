import { invalidateBids } from '../bids/invalidate.ts'
import { criteriaIdsOf, criterionTechnicalFeatures } from '../code-lists/criteria.ts'
import { dates } from '../code-lists/dates.ts'
import { defineOperation, type Refusal, type Step, unchanged, when } from '../command.ts'
import { requirementDeparture } from '../criteria/market.ts'
import { createdAt } from '../decide.ts'
import type { TenderFacts } from '../facts.ts'
import { append, change, checkModel, input, merge } from '../input.ts'
import { equal } from '../json.ts'
import type { JsonObject } from '../records/common.ts'
import type { Requirement, RequirementGroup } from '../records/tender.ts'
import { followsMarket } from '../rules/criterion-market.ts'
import {
  criterionOf,
  limitsKept,
  newTitleUnique,
  noEvidencesOfLanguage,
  requirementsUnique,
  standsWithItem,
  versionsExist,
} from '../rules/criterion-place.ts'
import { requirementContent } from '../rules/criterion-requirement.ts'
import { governedByArticle17, inStatus, type Verb } from '../rules/requirement-response.ts'
import { endApprovals, inspectorAnswered } from '../rules/review-block.ts'
import { inTender } from '../scope.ts'
import { instant } from '../time.ts'
import { recalculate } from '../timeline/recalculate.ts'
import { byBuyer, whileCriteriaOpen, whilePartsOpen } from './criterion.ts'

type Facts = TenderFacts<Requirement>

const path = [
  ['criterion', 'criteria'],
  ['requirement_group', 'requirementGroups'],
] as const
const whole = inTender(...path)
const one = inTender(...path, ['requirement', 'requirements'])
const groupOf = ({ around }: TenderFacts) => around.requirement_group as RequirementGroup
const storedOf = ({ around }: TenderFacts) => around.requirement as Requirement
const itsCriterion = (facts: Facts) => [criterionOf(facts)]
const editors = ['brokers', 'Administrator'] as const

/** Source: state/criterion_rg_requirement.py, requirement_always. */
const echoes = (verb: Verb): readonly Step<Facts>[] => [
  whilePartsOpen(verb),
  invalidateBids,
  noEvidencesOfLanguage(({ target }: Facts) => [target], 'data'),
  inspectorAnswered<Facts>(),
  endApprovals<Facts>(),
]

const BEFORE_ANNOUNCEMENT: readonly string[] = ['draft', 'draft.pending', 'draft.stage2']

/** New versions of requirements belong to the stage of enquiries, or to tendering where enquiries have none. */
const versionStatuses = ({ method }: TenderFacts): readonly string[] => [
  method.enquiries === 'own-stage' ? 'active.enquiries' : 'active.tendering',
]

/** Requirements, and what proves them, are changed in place only before the tender is announced. */
export const whileRequirementsOpen = (verb: Verb): readonly Step<TenderFacts>[] => [
  governedByArticle17,
  inStatus(verb, (facts: TenderFacts) => {
    const old = createdAt(facts) < instant(dates.CRITERION_REQUIREMENT_STATUSES_FROM)
    return old ? [...BEFORE_ANNOUNCEMENT, ...versionStatuses(facts)] : BEFORE_ANNOUNCEMENT
  }),
]

/** What of a requirement may change: with some methods that depends on its criterion. */
function patchModel(facts: Facts): string {
  const byCriterion = facts.method.criteria.changes === 'by-kind'
  const technical = criterionOf(facts).classification.id === criterionTechnicalFeatures
  return byCriterion && technical ? 'Requirement.patch.technicalFeature' : 'Requirement.patch'
}

function putModel(facts: Facts): string {
  const { id } = criterionOf(facts).classification
  if (facts.method.criteria.changes === 'all') return 'Requirement.put'
  if (id.startsWith('CRITERION.EXCLUSION') || criteriaIdsOf('LCC').has(id)) return 'Requirement.put.exclusion'
  return id === criterionTechnicalFeatures ? 'Requirement.put.technicalFeature' : 'Requirement.put'
}

/** Adds a requirement to a group. Source: tender/core/procedure/views/criterion_rg_requirement.py. */
export const addRequirement = defineOperation<Facts>({
  type: 'requirement.add',
  scope: whole,
  groups: ['brokers'],
  json: true,
  steps: [
    byBuyer,
    input('Requirement.create'),
    append(groupOf, 'requirements'),
    ...whileCriteriaOpen('post'),
    ...requirementsUnique,
    ...echoes('post'),
    ...standsWithItem(itsCriterion),
    ...requirementContent(itsCriterion),
    recalculate,
  ],
})

export const listRequirements = defineOperation<TenderFacts>({
  type: 'requirement.list',
  scope: whole,
  reads: true,
  steps: [],
})

export const readRequirement = defineOperation<Facts>({
  type: 'requirement.read',
  scope: one,
  reads: true,
  steps: [],
})

const marketFollowed = followsMarket((facts: Facts) =>
  requirementDeparture(facts, criterionOf(facts), facts.target),
)

const reactivated = ({ target, before }: Facts) => before?.status !== 'active' && target.status === 'active'

export const changeRequirement = defineOperation<Facts>({
  type: 'requirement.change',
  scope: one,
  groups: editors,
  json: true,
  steps: [
    byBuyer,
    when(({ method }: Facts) => method.criteria.changes === 'all', change<Facts>(patchModel)),
    when(
      ({ method }: Facts) => method.criteria.changes === 'by-kind',
      change<Facts>(patchModel, { removes: false }),
    ),
    merge('Requirement'),
    when(reactivated, ...standsWithItem(itsCriterion)),
    ...whileRequirementsOpen('patch'),
    newTitleUnique,
    ...echoes('patch'),
    limitsKept,
    ...requirementContent(itsCriterion),
    ...marketFollowed,
    recalculate,
  ],
})

/** Reads the new version beside the stored one; nothing new leaves the target empty. */
function draftVersion(facts: Facts): Refusal | undefined {
  const stored = storedOf(facts) as JsonObject
  const same = Object.entries(facts.sent).every(([key, value]) => equal(stored[key] ?? null, value ?? null))
  facts.target = {} as Requirement
  if (same) return undefined
  const checked = checkModel(facts, 'Requirement', { ...stored, ...facts.sent })
  if ('status' in checked) return checked
  facts.target = checked.data as Requirement
  return undefined
}

/** The new version is published and the old one cancelled; or the old one is cancelled without a successor. */
function publishVersion(facts: Facts): typeof unchanged | undefined {
  const stored = storedOf(facts)
  const { target, nowIso } = facts
  const nothingNew = !target.id || equal(target, stored)
  if (nothingNew || (stored.status === 'cancelled' && target.status !== 'active')) {
    facts.target = stored
    return unchanged
  }
  if (target.status === 'cancelled') facts.target = stored
  else {
    target.datePublished = nowIso
    delete target.dateModified
    groupOf(facts).requirements.push(target)
  }
  if (stored.status === 'active') {
    stored.status = 'cancelled'
    stored.dateModified = nowIso
  }
  return undefined
}

/** Publishes a new version of a requirement once bids may have been prepared for the old one. */
export const replaceRequirement = defineOperation<Facts>({
  type: 'requirement.replace',
  scope: one,
  groups: editors,
  json: true,
  steps: [
    byBuyer,
    change<Facts>(putModel),
    draftVersion,
    versionsExist,
    governedByArticle17,
    inStatus('put', versionStatuses),
    newTitleUnique,
    ...echoes('put'),
    limitsKept,
    publishVersion,
    ...requirementContent(itsCriterion),
    ...marketFollowed,
    recalculate,
  ],
})
