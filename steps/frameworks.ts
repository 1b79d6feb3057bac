import { frameworkPayload } from '../fixtures/payloads/framework.ts'
import { centralBody } from '../fixtures/payloads/organization.ts'
import { typeOfFramework } from '../harness/procedure/agreement.ts'
import { exampleConfig } from '../harness/procedure/flags.ts'
import { daysFromNow } from '../harness/procedure/procedure.ts'
import type { ActorName } from './actors.ts'
import { deeds } from './deeds/all.ts'
import { type Memory, once } from './once.ts'
import { frameworks } from './variants/framework.ts'
import { varied } from './varied.ts'
import type { Made, Scene } from './world.ts'

/** How long suppliers are looked for, in days. */
const LOOKING = 500

/** The type of the scenario's framework. */
const typeOf = ({ procedure }: Scene) => typeOfFramework(procedure.plot.method)

/** Drafts a framework that differs from the example in one fact. */
export async function makeFramework(scene: Scene, who: ActorName, phrase: string): Promise<void> {
  const { id: type, maker, ...table } = typeOf(scene)
  const example = frameworkPayload({
    type,
    config: exampleConfig({ id: type, ...table }, {}),
    until: await daysFromNow(scene.driver, LOOKING),
    ...(maker === 'central' && { maker: centralBody, buyerKind: 'central' }),
  })
  const variant = frameworks[phrase as keyof typeof frameworks]
  const { data, config } = await varied(scene, variant, example.data, { ...example.config })
  scene.remember(
    'frameworks',
    who,
    '/frameworks',
    await scene.send(who, 'POST', '/frameworks', data, { config }),
  )
}

type Way = readonly (readonly [who: ActorName, does: string])[]

const buyer = 'the buyer'
const supplier = 'the first bidder'
const announced: Way = [[buyer, 'announces the framework']]
const applied: Way = [...announced, [supplier, 'applies']]
const published: Way = [...applied, [supplier, 'publishes the application']]
const selected: Way = [...published, [buyer, 'accepts the application']]

/** How a framework comes to each stage of its life. */
const stages = {
  'in draft': [],
  'that looks for suppliers': announced,
  'with the draft of an application': applied,
  'with an application': published,
  'with a supplier': selected,
} as const satisfies Record<string, Way>

export type FrameworkStage = keyof typeof stages
export const frameworkStages = Object.keys(stages) as readonly FrameworkStage[]

/** Brings the example of a framework to a stage. */
export async function frameworkIn(scene: Scene, phrase: string, stage: FrameworkStage): Promise<void> {
  const { driver, procedure, made } = scene
  const memory: Memory<[string, Made][]> = {
    tell: () => [...made],
    learn: (known) => {
      for (const [list, what] of known) made.set(list, what)
    },
  }
  await once(driver, JSON.stringify([procedure.plot, phrase, stage]), memory, async () => {
    await makeFramework(scene, buyer, phrase)
    for (const [who, does] of stages[stage]) await deeds[does]?.(scene, who)
  })
}
