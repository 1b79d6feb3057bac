import { invalidateBids } from '../bids/invalidate.ts'
import { type Branch, defineOperation, type Step, unless, when } from '../command.ts'
import type { TenderFacts } from '../facts.ts'
import { append, change, input, merge } from '../input.ts'
import type { Criterion } from '../records/tender.ts'
import { type Criteria, criteriaUnique, standardClassification } from '../rules/criterion-content.ts'
import {
  criterionUniqueAfterChange,
  exclusionFrozen,
  idsUnique,
  onlyInDraft,
  requirementsUnique,
  standsWithItem,
} from '../rules/criterion-place.ts'
import { requirementContent } from '../rules/criterion-requirement.ts'
import { isAdministrator, ownedBy } from '../rules/ownership.ts'
import { governedByArticle17, inStatus, type Verb } from '../rules/requirement-response.ts'
import { endApprovals, inspectorAnswered } from '../rules/review-block.ts'
import { inTender } from '../scope.ts'
import { recalculate } from '../timeline/recalculate.ts'

type Facts = TenderFacts<Criterion>
type ListFacts = TenderFacts<Criterion[]>

/** The buyer, or the Administrator in his stead. */
export const byBuyer = unless<TenderFacts>(
  isAdministrator,
  ownedBy<TenderFacts>(({ tender }) => tender),
)

/** Statuses in which criteria are added and changed. */
export const whileCriteriaOpen = (verb: Verb): readonly Step<TenderFacts>[] => [
  governedByArticle17,
  inStatus(verb, ({ method }: TenderFacts) => method.changeable.criteria),
]

/** Where parts of criteria change with them, the statuses of criteria hold for the parts too. */
export const whilePartsOpen = (verb: Verb): Branch<TenderFacts> =>
  when<TenderFacts>(
    ({ method }) => method.criteria.partStatuses === 'own-and-criteria',
    ...whileCriteriaOpen(verb),
  )

/** A change of criteria waits for the inspector, ends bids and what the inspector approved. */
export const echoes: readonly Step<TenderFacts>[] = [
  inspectorAnswered<TenderFacts>(),
  invalidateBids,
  endApprovals<TenderFacts>(),
]

/** What is asked of new and changed criteria, and what they bring about. Source: criterion_always. */
function settle<F extends TenderFacts>(criteria: Criteria<F>): readonly Step<F>[] {
  return [
    ...echoes,
    ...standsWithItem(criteria),
    standardClassification(criteria),
    ...requirementContent(criteria),
  ]
}

const one = inTender(['criterion', 'criteria'])
const editors = ['brokers', 'Administrator'] as const

function asList(facts: ListFacts): void {
  if (!Array.isArray(facts.target)) facts.target = [facts.target]
}

/** Adds criteria, one or several. Source: tender/core/procedure/views/criterion.py. */
export const addCriteria = defineOperation<ListFacts>({
  type: 'criterion.add',
  scope: inTender(),
  groups: ['brokers'],
  json: true,
  steps: [
    byBuyer,
    input('Criterion.create', { bulk: true }),
    asList,
    ...whileCriteriaOpen('post'),
    criteriaUnique(
      ({ target }: ListFacts) => target,
      ({ tender }) => tender.criteria ?? [],
    ),
    append(({ tender }) => tender, 'criteria'),
    ...settle(({ target }: ListFacts) => target),
    idsUnique('Criterion', ({ tender }: ListFacts) => tender.criteria),
    ...requirementsUnique,
    recalculate,
  ],
})

export const listCriteria = defineOperation<TenderFacts>({
  type: 'criterion.list',
  scope: inTender(),
  reads: true,
  steps: [],
})

export const readCriterion = defineOperation<Facts>({
  type: 'criterion.read',
  scope: one,
  reads: true,
  steps: [],
})

export const changeCriterion = defineOperation<Facts>({
  type: 'criterion.change',
  scope: one,
  groups: editors,
  json: true,
  steps: [
    byBuyer,
    change('Criterion.patch', { removes: false }),
    merge('Criterion'),
    ...whileCriteriaOpen('patch'),
    when(({ method }: Facts) => method.criteria.changes === 'by-kind', exclusionFrozen),
    criterionUniqueAfterChange,
    ...settle(({ target }: Facts) => [target]),
    recalculate,
  ],
})

export const deleteCriterion = defineOperation<Facts>({
  type: 'criterion.delete',
  scope: one,
  groups: editors,
  json: true,
  steps: [byBuyer, onlyInDraft, withdraw],
})

function withdraw({ tender, target }: Facts): void {
  tender.criteria = tender.criteria?.filter(({ id }) => id !== target.id) ?? []
  if (!tender.criteria.length) delete tender.criteria
}
