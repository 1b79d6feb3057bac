import { Given, When } from '@cucumber/cucumber'
import { bidVariants, tenderChanges, tenderVariants } from './variants.ts'
import type { Scene, Stage } from './world.ts'

Given('a/an {word} tender {stage}', async function (this: Scene, method: string, stage: Stage) {
  this.plan(method)
  await this.bringTo(stage)
})

Given('a buyer who uses {word}', function (this: Scene, method: string) {
  this.plan(method)
})

When('the buyer announces {tender}', async function (this: Scene, tender: keyof typeof tenderVariants) {
  await this.announceVariant(tenderVariants[tender])
})

When('the buyer changes {change}', async function (this: Scene, change: keyof typeof tenderChanges) {
  const data = {}
  tenderChanges[change](data)
  await this.asBuyer('PATCH', '', data)
})

When('{bidder} submits {bid}', async function (this: Scene, bidder: number, bid: keyof typeof bidVariants) {
  await this.submitVariant(bidder, bidVariants[bid])
})

When('{bidder} asks a question', async function (this: Scene, _bidder: number) {
  await this.question('Чи можлива доставка частинами?')
})

When('the buyer answers the question', async function (this: Scene) {
  await this.answer('Так, двома партіями.')
})
