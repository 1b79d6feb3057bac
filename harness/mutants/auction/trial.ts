import type { AuctionLaw } from '../../../simulator/domain/auction/room/law.ts'
import { auctionLaw } from '../../../simulator/domain/auction/room/published-law.ts'
import { directDriver } from '../../drivers/direct.ts'
import { playBy } from '../../room/session.ts'
import { START } from '../../verdicts/session.ts'
import { NotGreen } from '../baseline.ts'
import type { Scenario, Suite } from '../scenarios.ts'
import type { Verdict } from '../trial.ts'
import type { AuctionMutant } from './mutant.ts'

/** Told of every example that has ended. */
type Tell = (scenario: Scenario) => void

/** Runs examples against an auction whose law is bent, those about its rule first, until one fails. Throws NotGreen. */
export async function tryAuction(
  { bend, ...about }: AuctionMutant,
  suite: Suite,
  tell: Tell = () => undefined,
): Promise<Verdict> {
  const scenarios = [...suite.scenarios].sort((a, b) => Number(isAbout(b, about)) - Number(isAbout(a, about)))
  const law = bend(auctionLaw)
  for (const [n, scenario] of scenarios.entries()) {
    const said = await played(law, scenario, suite)
    tell(scenario)
    if (said === undefined) continue
    const wrong = await played(undefined, scenario, suite)
    if (wrong !== undefined) throw new NotGreen(`${scenario.id}: ${wrong}`)
    const by = scenario.id
    return { ...about, system: 'auction', state: 'killed', by, said: said.slice(0, 300), tried: n + 1 }
  }
  return { ...about, system: 'auction', state: 'survived', tried: scenarios.length }
}

/** What goes wrong in an example whose auction is played by this law, or by the published one. */
async function played(
  law: AuctionLaw | undefined,
  scenario: Scenario,
  suite: Suite,
): Promise<string | undefined> {
  playBy(law)
  try {
    return await suite.run(scenario, nobody)
  } finally {
    playBy(undefined)
  }
}

/** Auctions of examples make a system of their own. */
const nobody = directDriver({ now: START })

const isAbout = ({ pickle }: Scenario, { target }: { readonly target: string }): boolean =>
  pickle.tags.some(({ name }) => name === `@room-rule:${target}`)
