import { publishedLaw } from './law.ts'
import type { Mutant } from './mutant.ts'
import type { Sightings } from './notebook.ts'
import { branchesBent, effectsForgotten, operationsOpened } from './operators/operations.ts'
import { fieldsLeaked, figuresBent } from './operators/outcomes.ts'
import { rulesOff, rulesSwapped, rulesThroughLenses } from './operators/rules.ts'
import { tablesBent } from './operators/tables.ts'
import { sightedIn } from './sighted.ts'

/** Every mutant of the CDB's law that the sightings give cause for. */
export function mutantsOf(sightings: Sightings): readonly Mutant[] {
  const sighted = sightedIn(sightings)
  return [
    ...rulesOff(sighted),
    ...rulesThroughLenses(sighted),
    ...rulesSwapped(sighted),
    ...operationsOpened(publishedLaw, sighted),
    ...effectsForgotten(publishedLaw, sighted),
    ...branchesBent(publishedLaw, sighted),
    ...tablesBent(sighted),
    ...figuresBent(sighted),
    ...fieldsLeaked(sighted),
  ]
}
