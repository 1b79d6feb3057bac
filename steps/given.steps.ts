import { Given } from '@cucumber/cucumber'
import { flavours } from './flavours.ts'
import type { Stage } from './stages.ts'
import type { Scene } from './world.ts'

Given('a buyer who uses {word}', function (this: Scene, method: string) {
  this.plan(method)
})

Given('a/an {word} tender {stage}', async function (this: Scene, method: string, stage: Stage) {
  this.plan(method)
  await this.bringTo(stage)
})

Given(
  'a/an {word} tender {flavour} {stage}',
  async function (this: Scene, method: string, flavour: keyof typeof flavours, stage: Stage) {
    this.plan(method, flavours[flavour])
    await this.bringTo(stage)
  },
)
