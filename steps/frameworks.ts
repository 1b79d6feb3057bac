import { frameworkPayload } from '../fixtures/payloads/framework.ts'
import { centralBody } from '../fixtures/payloads/organization.ts'
import { exampleConfig } from '../harness/procedure/flags.ts'
import { daysFromNow } from '../harness/procedure/procedure.ts'
import { frameworkTypes } from '../simulator/domain/frameworks/index.ts'
import type { ActorName } from './actors.ts'
import { deeds } from './deeds/all.ts'
import { frameworks } from './variants/framework.ts'
import { varied } from './varied.ts'
import type { Scene } from './world.ts'

/** How long suppliers are looked for, in days. */
const LOOKING = 500

/** The type of the scenario's framework. */
function typeOf({ procedure }: Scene) {
  const type = frameworkTypes.get(procedure.plot.method)
  if (!type) throw new Error(`no framework is of the type ${procedure.plot.method}`)
  return type
}

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
  await makeFramework(scene, buyer, phrase)
  for (const [who, does] of stages[stage]) await deeds[does]?.(scene, who)
}
