import type { Outcome } from './contract.ts'
import { uaidOf } from './deeds/deed.ts'
import { eventually, type Stage } from './stage.ts'
import { wording } from './under-test.ts'
import type { Role } from './words.ts'

/** A role finds each of these tenders by its UA-id, within the time that the eMall says it needs. */
export async function findsEach(
  stage: Stage,
  who: Role,
  tenders: readonly { readonly uaid: string }[],
): Promise<void> {
  for (const [n, { uaid }] of tenders.entries()) {
    const { found, isThere } = await eventually(
      stage,
      (): Promise<Outcome> => stage.ask(who, 'findTender', { tender: uaid }),
      ({ kind }) => kind === 'value',
    )
    if (!isThere)
      throw new Error(`${who} should find ${uaid}, number ${n + 1} of ${tenders.length}; ${wording(found)}`)
  }
}

/** A role finds the tender in the list of all tenders, and once. */
export async function listedOnce(stage: Stage, who: Role): Promise<void> {
  const id = stage.procedure.tender?.id
  const { found, isThere } = await eventually(
    stage,
    async () => {
      const outcome = await stage.ask(who, 'listTenders', {})
      if (outcome.kind !== 'value') throw new Error(`listTenders as ${who}: ${wording(outcome)}`)
      return outcome.value.filter((listed) => listed.id === id).length
    },
    (count) => count > 0,
  )
  if (!isThere) throw new Error(`${uaidOf(stage)} should be listed; it is not`)
  if (found > 1) throw new Error(`${uaidOf(stage)} is listed ${found} times`)
}
