import { defineOperation, type Refusal, unless, when } from '../command.ts'
import type { Facts, FrameworkFacts } from '../facts.ts'
import { inFramework } from '../framework-scope.ts'
import { followFramework } from '../frameworks/agreement.ts'
import { frameworkInTime } from '../frameworks/chronograph.ts'
import { defaultFrameworkType, frameworkTypes } from '../frameworks/index.ts'
import { calculatePeriods, waitForTime } from '../frameworks/periods.ts'
import { change, giveOwnership, input, mergeDeep, newId } from '../input.ts'
import { equal, isObject } from '../json.ts'
import type { Framework, FrameworkConfig } from '../records/framework.ts'
import { accredited, notTestKey, openedRestrictedData } from '../rules/accreditation.ts'
import { type FlagChoice, flagsFit } from '../rules/config.ts'
import {
  changedWhileOpen,
  itemsOfFrameworksClass,
  itemsOfOneClass,
  itemsWhenActive,
  makerMayUseFramework,
  noItemsUnlessFlagged,
  onlyActivated,
  restrictedOnlyForDefense,
} from '../rules/framework.ts'
import { qualificationLongEnough, qualificationNotTooLong } from '../rules/framework-period.ts'
import { isAdministrator, ownedBy } from '../rules/ownership.ts'
import { notFound } from '../scope.ts'
import { kyivDate } from '../time.ts'
import { acceptDocuments } from './document-accept.ts'

type Fact = FrameworkFacts<Framework>

const words = { item: 'framework', operation: 'creation' } as const
const itemLaw = [noItemsUnlessFlagged, itemsWhenActive, itemsOfOneClass, itemsOfFrameworksClass] as const

/** It is the chronograph who comes round. */
export const isChronograph = ({ actor }: Facts): boolean => actor.group === 'chronograph'

/** Makes a draft of a framework. Source: framework/core/procedure/views/framework.py, collection_post. */
export const createFramework = defineOperation<Fact>({
  type: 'framework.create',
  scope: ofKnownType,
  groups: ['brokers'],
  json: true,
  steps: [
    input(({ type }) => (type.maker === 'central' ? 'Framework.create.central' : 'Framework.create')),
    placeNew,
    accredited<Fact>(() => ({ levels: ['1', '3', '5'], ...words })),
    notTestKey<Fact>(({ framework }) => framework.mode, words),
    when<Fact>(
      ({ framework }) => framework.procuringEntity.kind === 'central',
      accredited<Fact>(() => ({ levels: ['5'], ...words })),
    ),
    acceptDocuments<Fact>({ path: ({ framework }) => `/frameworks/${framework.id}` }),
    openedRestrictedData,
    giveOwnership<Fact>(),
    makerMayUseFramework,
    ...itemLaw,
    ...flagsFit<Fact>(({ framework, type }) => ({
      flags: framework.config as unknown as Readonly<Record<string, unknown>>,
      choices: Object.entries(type.config),
    })),
    restrictedOnlyForDefense,
    ({ framework, desk }) => desk.insert('framework', framework),
  ],
})

/** Shows a framework. */
export const readFramework = defineOperation<Fact>({
  type: 'framework.read',
  scope: inFramework(),
  reads: true,
  steps: [],
})

const makerChanged = ({ framework, frameworkBefore }: Fact): boolean =>
  !equal(framework.procuringEntity, frameworkBefore.procuringEntity)

/** Changes or announces a framework; the chronograph lets time do its work. Source: views/framework.py, patch. */
export const changeFramework = defineOperation<Fact>({
  type: 'framework.change',
  scope: inFramework(),
  groups: ['brokers', 'Administrator', 'chronograph'],
  json: true,
  steps: [
    when<Fact>(isChronograph, change('Framework.chronograph', { removes: false }), frameworkInTime),
    unless<Fact>(
      isChronograph,
      unless<Fact>(
        isAdministrator,
        ownedBy<Fact>(({ frameworkBefore }) => frameworkBefore),
      ),
      change(patchModel, { removes: false }),
      mergeDeep(({ type }) => (type.maker === 'central' ? 'Framework.central' : 'Framework')),
      restrictedOnlyForDefense,
      when<Fact>(makerChanged, makerMayUseFramework),
      onlyActivated,
      when<Fact>(
        ({ framework }) => framework.status === 'active',
        calculatePeriods,
        unless<Fact>(
          ({ frameworkBefore }) => frameworkBefore.status === 'active',
          qualificationLongEnough,
          qualificationNotTooLong,
        ),
      ),
      ...itemLaw,
      changedWhileOpen,
      followFramework,
      ({ framework, type }) => waitForTime(framework, type),
    ),
  ],
})

/** What may be sent depends on the status the framework is to have. Source: state/framework.py, get_patch_data_model. */
function patchModel({ command: { body }, framework, type }: Fact): string {
  const { data } = body as { data?: { status?: unknown } }
  if ((data?.status || framework.status) === 'active') return 'Framework.patch.active'
  return type.maker === 'central' ? 'Framework.patch.central' : 'Framework.patch'
}

/** A framework of a type that is not known has no address. */
function ofKnownType(facts: Facts): Refusal | undefined {
  const { body } = facts.command
  if (body.fault || !isObject(body.data)) return undefined
  const { frameworkType = defaultFrameworkType } = body.data
  const type = frameworkTypes.get(String(frameworkType))
  Object.assign(facts, { type })
  return type ? undefined : notFound('not_found')
}

/** The new framework gets its numbers and flags and becomes the framework at hand. */
function placeNew(facts: Fact): void {
  const date = kyivDate(facts.now)
  const number = String(facts.desk.next(`framework-${date}`)).padStart(6, '0')
  const framework: Framework = {
    ...facts.target,
    id: newId(facts),
    prettyID: `UA-F-${date}-${number}`,
    date: facts.nowIso,
    config: flagsOf(facts),
  }
  facts.target = framework
  facts.around.framework = framework
  Object.assign(facts, { framework })
}

/** The flags that were sent; those that were not get the first value of their type. */
function flagsOf({ command: { body }, type }: Fact): FrameworkConfig {
  const { config } = body as { config?: unknown }
  const sent = isObject(config) ? config : {}
  const choices: readonly (readonly [string, FlagChoice])[] = Object.entries(type.config)
  const filled = choices.map(([flag, choice]) => [
    flag,
    sent[flag] ?? ('default' in choice ? choice.default : choice[0]),
  ])
  return { ...sent, ...Object.fromEntries(filled) }
}
