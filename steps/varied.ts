import type { Json } from '../harness/procedure/cast.ts'
import { dayOf } from '../harness/procedure/procedure.ts'
import { expectFrozen } from './frozen-clock.ts'
import type { Draft, Variant } from './variants/variant.ts'
import type { Scene } from './world.ts'

/** The example, different in what the phrase says. */
export async function varied(
  scene: Scene,
  variant: Variant | undefined,
  data: Json,
  config: Json = {},
): Promise<Draft> {
  if (!variant) throw new Error('the vocabulary has no such variant')
  const now = await scene.driver.now()
  const days = (day: number) => dayOf(scene.procedure, day, now)
  const frozen = () => {
    expectFrozen(scene.driver, now)
    return now
  }
  const draft = { data, config, days, frozen }
  variant(draft)
  return draft
}
