import { defineOperation, type Step } from '../command.ts'
import type { TenderFacts } from '../facts.ts'
import { append, change, input, merge } from '../input.ts'
import type { Evidence, Requirement } from '../records/tender.ts'
import { idsUnique, languageTakesNoEvidence } from '../rules/criterion-place.ts'
import type { Verb } from '../rules/requirement-response.ts'
import { inTender } from '../scope.ts'
import { recalculate } from '../timeline/recalculate.ts'
import { byBuyer, echoes, whilePartsOpen } from './criterion.ts'
import { whileRequirementsOpen } from './requirement.ts'

type Facts = TenderFacts<Evidence>

const path = [
  ['criterion', 'criteria'],
  ['requirement_group', 'requirementGroups'],
  ['requirement', 'requirements'],
] as const
const whole = inTender(...path)
const one = inTender(...path, ['evidence', 'eligibleEvidences'])
const requirementOf = ({ around }: TenderFacts) => around.requirement as Requirement
const editors = ['brokers', 'Administrator'] as const

/** Source: state/criterion_rq_requirement_evidence.py, evidence_always. */
const settle = (verb: Verb): readonly Step<TenderFacts>[] => [
  whilePartsOpen(verb),
  ...whileRequirementsOpen(verb),
  languageTakesNoEvidence,
  ...echoes,
  recalculate,
]

/** Says what may prove that a requirement is met. Source: views/criterion_rg_requirement_evidence.py. */
export const addEligibleEvidence = defineOperation<Facts>({
  type: 'eligible-evidence.add',
  scope: whole,
  groups: ['brokers'],
  json: true,
  steps: [
    byBuyer,
    input('EligibleEvidence.create'),
    append(requirementOf, 'eligibleEvidences'),
    idsUnique('eligibleEvidence', (facts: Facts) => requirementOf(facts).eligibleEvidences),
    ...settle('post'),
  ],
})

export const listEligibleEvidences = defineOperation<TenderFacts>({
  type: 'eligible-evidence.list',
  scope: whole,
  reads: true,
  steps: [],
})

export const readEligibleEvidence = defineOperation<Facts>({
  type: 'eligible-evidence.read',
  scope: one,
  reads: true,
  steps: [],
})

export const changeEligibleEvidence = defineOperation<Facts>({
  type: 'eligible-evidence.change',
  scope: one,
  groups: editors,
  json: true,
  steps: [
    byBuyer,
    change('EligibleEvidence.patch', { removes: false }),
    merge('EligibleEvidence'),
    ...settle('patch'),
  ],
})

export const removeEligibleEvidence = defineOperation<Facts>({
  type: 'eligible-evidence.remove',
  scope: one,
  groups: editors,
  steps: [byBuyer, ...settle('delete'), withdraw],
})

function withdraw(facts: Facts): void {
  const requirement = requirementOf(facts)
  requirement.eligibleEvidences =
    requirement.eligibleEvidences?.filter(({ id }) => id !== facts.target.id) ?? []
  if (!requirement.eligibleEvidences.length) delete requirement.eligibleEvidences
}
