import { funderKey, funderProgramScheme, funderPrograms } from '../code-lists/funders.ts'
import type { TenderFacts } from '../facts.ts'
import { isObject } from '../json.ts'
import type { Plan } from '../records/plan.ts'
import type { Tender } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

const source = 'openprocurement.api: api/procedure/utils.py, validate_funders_match_plan_programs'

/** The plans a tender is linked with, as far as they exist. */
export const plansOfTender = ({ tender, desk }: TenderFacts): readonly Plan[] =>
  (tender.plans ?? []).flatMap(({ id }) => desk.stored('plan', id) ?? [])

/** The donors of the programmes by which plans are paid, as `scheme id`. */
function donors(plans: readonly Plan[]): ReadonlySet<string> {
  const programmes = plans.flatMap(({ budget }) => {
    const project = (budget as { project?: unknown } | undefined)?.project
    if (!isObject(project) || project.scheme !== funderProgramScheme) return []
    return funderPrograms().get(String(project.id)) ?? []
  })
  return new Set(programmes.map(({ funder }) => funderKey(funder.scheme, funder.id)))
}

const fundersOf = ({ funders }: Tender): readonly string[] =>
  (funders ?? []).map(({ identifier }) => funderKey(identifier?.scheme, identifier?.id))

type Plans = (facts: TenderFacts) => readonly Plan[]

/** The donors of the linked plans' programmes fund the tender, and nobody else. */
export function fundersOfPlans(plans: Plans = plansOfTender): readonly Rule<TenderFacts>[] {
  return [
    defineRule({
      id: 'tender.funders-only-of-plans',
      title: {
        en: 'A tender is funded only by the donors of the programmes in its plans',
        uk: 'Закупівлю фінансують лише донори програм, зазначених у її планах',
      },
      source,
      answer: {
        status: 422,
        name: 'funders',
        text: "Tender funder {funder} does not match any linked plan's program donor",
      },

      check(facts: TenderFacts) {
        const allowed = donors(plans(facts))
        const stranger = fundersOf(facts.tender).find((funder) => !allowed.has(funder))
        return allowed.size && stranger !== undefined ? { funder: stranger } : holds
      },
    }),
    defineRule({
      id: 'tender.funders-all-of-plans',
      title: {
        en: 'All donors of the programmes in its plans fund the tender',
        uk: 'Усі донори програм, зазначених у планах, фінансують закупівлю',
      },
      source,
      answer: {
        status: 422,
        name: 'funders',
        text: 'Tender funders must include the plan program donor(s): {donors}',
      },

      check(facts: TenderFacts) {
        const present = fundersOf(facts.tender)
        const missing = [...donors(plans(facts))].filter((donor) => !present.includes(donor))
        return missing.length ? { donors: pythonPairs(missing.toSorted()) } : holds
      },
    }),
  ]
}

/** `scheme id` words as Python prints a list of pairs. */
function pythonPairs(keys: readonly string[]): string {
  return `[${keys.map((key) => `('${key.replace(' ', "', '")}')`).join(', ')}]`
}
