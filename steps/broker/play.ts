import { inCdbAsMeant, reportedDone, synchronised } from '../../harness/broker/checks.ts'
import { moneyIn } from '../../harness/broker/currency.ts'
import { type Done, perform } from '../../harness/broker/deeds/deed.ts'
import { deedsBefore, deedsDone } from '../../harness/broker/deeds/deeds.ts'
import { broker } from '../../harness/broker/session.ts'
import { openStage, type Stage, tenderInCdb } from '../../harness/broker/stage.ts'
import type { Role } from '../../harness/broker/words.ts'
import type { Scene } from '../world.ts'
import { turns } from './turns.ts'

/** A scenario about a broker as it goes on. */
export interface Play {
  readonly stage: Stage
  /** What was done last. Throws when nothing was. */
  readonly last: Done
  act(who: Role, deed: string): Promise<void>
  /** Does something to the tender that was published before the last. */
  actInFirst(who: Role, deed: string): Promise<void>
  secondIsAsBefore(): Promise<void>
  /** Notes the tender, that a second can be published. */
  readonly tenders: NonNullable<Stage['tender']>[]
}

const plays = new WeakMap<Scene, Play>()

/** The play of a scenario. Throws when it has not begun. */
export function playOf(scene: Scene): Play {
  const found = plays.get(scene)
  if (!found) throw new Error('begin with "Given a … procedure between platforms"')
  return found
}

/** Begins it with this procurement method so many lots and its currency; a driver that died is begun anew. */
export async function beginPlay(scene: Scene, method: string, lots = 1, currency = 'UAH'): Promise<void> {
  const each = Array.from({ length: lots }, (_, n) => ({ amount: 50_000 - n * 7_000, step: 500 }))
  scene.plan(method, { lots: each })
  const { config, taxed = true } = scene.procedure.plot
  if (currency !== 'UAH') scene.plan(method, { lots: each, measure: moneyIn(currency, config, taxed) })
  broker()?.cdb.faults.set([])
  await broker()?.begin()
  const stage = openStage({
    procedure: scene.procedure,
    cdb: scene.driver,
    broker: broker(),
    saw(exchanges) {
      scene.exchanges.push(...exchanges)
      scene.judged.push(...exchanges)
    },
  })
  plays.set(scene, playOn(stage))
}

function playOn(stage: Stage): Play {
  const tenders: NonNullable<Stage['tender']>[] = []
  let last: Done | undefined
  let second: unknown

  async function act(who: Role, name: string): Promise<void> {
    const deed = deedsDone.get(name)
    if (deed) last = await perform(stage, who, deed)
  }

  return {
    stage,
    tenders,
    get last() {
      if (!last) throw new Error('nothing was done yet')
      return last
    },
    act,
    async actInFirst(who, name) {
      const [first] = tenders
      second = await tenderInCdb(stage)
      if (!first) throw new Error('there is no first tender')
      stage.tender = first
      await act(who, name)
    },
    async secondIsAsBefore() {
      const [, other] = tenders
      if (!other) throw new Error('there is no second tender')
      stage.tender = other
      const now = await tenderInCdb(stage)
      if (JSON.stringify(now) !== JSON.stringify(second))
        throw new Error(`the second tender, ${other.uaid}, was changed as well`)
    },
  }
}

/** Built-in buyers publish so many tenders, and the eMall hears of them together; something is done before it does. */
export async function publishAtOnce(
  play: Play,
  count: number,
  then: () => void = () => undefined,
): Promise<void> {
  const { stage, tenders } = play
  const publish = async () => {
    for (let n = 0; n < count; n++) {
      await play.act('owner', 'publishes a tender')
      if (stage.tender) tenders.push(stage.tender)
    }
    then()
  }
  await (stage.broker ? stage.broker.cdb.meanwhile(publish) : publish())
}

/** What must have happened before a scenario: done, in the CDB, and shown by the eMall. Throws when it is not. */
export async function prepare({ stage, tenders }: Play, who: Role, name: string): Promise<void> {
  const deed = deedsBefore.get(name)
  if (!deed) throw new Error(`nobody ${name}`)
  const done = await perform(stage, who, deed)
  reportedDone(done)
  await inCdbAsMeant(stage, done)
  if (stage.tender && tenders.at(-1)?.uaid !== stage.tender.uaid) tenders.push(stage.tender)
  await synchronised(stage)
}

/** Lets time pass, and the eMall see what came of it. */
export async function turn({ stage }: Play, name: string): Promise<void> {
  await turns[name]?.(stage)
  await synchronised(stage)
}
