import { Given } from '@cucumber/cucumber'
import type { Flags } from '../harness/procedure/flags.ts'
import { flavours } from './flavours.ts'
import { type FrameworkStage, frameworkIn } from './frameworks.ts'
import type { Stage } from './stages.ts'
import type { Scene } from './world.ts'

Given('a buyer who uses {word}', async function (this: Scene, method: string) {
  this.plan(method)
  await this.bringTo('among selected suppliers')
})

Given('a buyer who uses {word} {flags}', async function (this: Scene, method: string, flags: Flags) {
  this.plan(method, {}, flags)
  await this.bringTo('among selected suppliers')
})

Given(
  'a buyer who uses {word} {flavour} {flags}',
  async function (this: Scene, method: string, flavour: keyof typeof flavours, flags: Flags) {
    this.plan(method, flavours[flavour], flags)
    await this.bringTo('among selected suppliers')
  },
)

Given('a buyer who looks for suppliers by {word}', function (this: Scene, type: string) {
  this.planFramework(type)
})

Given(
  'a/an {word} framework {frameworkStage}',
  async function (this: Scene, type: string, stage: FrameworkStage) {
    this.planFramework(type)
    await frameworkIn(this, 'a framework', stage)
  },
)

Given(
  '{framework} by {word} {frameworkStage}',
  async function (this: Scene, framework: string, type: string, stage: FrameworkStage) {
    this.planFramework(type)
    await frameworkIn(this, framework, stage)
  },
)

Given('a/an {word} tender {stage}', async function (this: Scene, method: string, stage: Stage) {
  this.plan(method)
  await this.bringTo(stage)
})

Given(
  'a/an {word} tender {flags} {stage}',
  async function (this: Scene, method: string, flags: Flags, stage: Stage) {
    this.plan(method, {}, flags)
    await this.bringTo(stage)
  },
)

Given(
  'a/an {word} tender {flavour} {flags} {stage}',
  async function (this: Scene, method: string, flavour: keyof typeof flavours, flags: Flags, stage: Stage) {
    this.plan(method, flavours[flavour], flags)
    await this.bringTo(stage)
  },
)

Given(
  'a/an {word} tender {flavour} {stage}',
  async function (this: Scene, method: string, flavour: keyof typeof flavours, stage: Stage) {
    this.plan(method, flavours[flavour])
    await this.bringTo(stage)
  },
)
