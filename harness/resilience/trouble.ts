import type { Fault } from '../../simulator/api/ports/faults.ts'
import { Unjudged } from '../broker/checks.ts'
import { eventually, type Stage } from '../broker/stage.ts'
import type { UnderTest } from '../broker/under-test.ts'
import { doubled, known } from './doubled.ts'
import { resilienceRules } from './rules.ts'

/** What goes wrong in a scenario, from the moment it begins to. */
export interface Trouble {
  /** It begins once more: nothing that it has struck so far counts. */
  again(): void
  /** Waits until it has struck something, for as long as the eMall needs to come by. */
  strikes(): Promise<void>
  /** Throws when something is in the CDB more than once though the user did it once. */
  nothingDoubled(): Promise<void>
  /** Throws when the eMall came before it was allowed to; Unjudged when nothing went wrong after all. */
  wasMet(): void
}

/** Nobody is under test: the built-in actors meet no trouble. */
const none: Trouble = {
  again: () => undefined,
  strikes: async () => undefined,
  nothingDoubled: async () => undefined,
  wasMet: () => undefined,
}

/** From now on the CDB has this trouble for the eMall under test, once for each request that it can strike. */
export async function begins(stage: Stage, words: string): Promise<Trouble> {
  const rule = resilienceRules.find((each) => each.words === words)
  if (!rule) throw new Error(`nobody knows a CDB that ${words}`)
  const { broker } = stage
  if (!broker) return none
  const before = known(await broker.cdb.tenders())
  const again = () => broker.cdb.faults.set(rule.faults.map((fault) => aimed(fault, stage)))
  again()
  return {
    again,
    async strikes() {
      await eventually(stage, async () => hasStruck(broker), Boolean)
    },
    async nothingDoubled() {
      const found = doubled(await broker.cdb.tenders(), { before, about: stage.procedure.tender?.id })
      if (found.length) throw new Error(`in the CDB more than once: ${found.join('; ')}`)
    },
    wasMet: () => wasMet(broker),
  }
}

/** Reading other tenders is no part of the scenario: they are not struck. */
function aimed(fault: Fault, { tender }: Stage): Fault {
  return tender && (fault.kind === 'slow' || fault.kind === 'stale-read')
    ? { ...fault, path: tender.path }
    : fault
}

const hasStruck = ({ cdb }: Pick<UnderTest, 'cdb'>): boolean =>
  cdb.faults.seen().some(({ struck }) => struck > 0)

function wasMet({ cdb }: UnderTest): void {
  const faults = cdb.faults.seen()
  const early = faults.reduce((sum, fault) => sum + (fault.early ?? 0), 0)
  if (early) throw new Error(`${early} requests came before the time that Retry-After named`)
  if (!hasStruck({ cdb })) throw new Unjudged('the eMall sent nothing that the fault could strike')
}
