import { openDesk } from '../desk.ts'
import type { FrameworkFacts } from '../facts.ts'
import type { FrameworkType } from '../frameworks/framework-type.ts'
import { clone } from '../json.ts'
import type { Agreement } from '../records/agreement.ts'
import type { Stored } from '../records/common.ts'
import type { Framework } from '../records/framework.ts'
import { instant, print } from '../time.ts'
import { contextFor, stateOf } from './context.ts'

interface Given {
  readonly now?: string
  readonly agreement?: Agreement
  readonly submissions?: readonly Stored[]
}

/** Facts about a framework by themselves, for tests of effects: no request, no models. */
export function frameworkFacts(framework: Framework, type: FrameworkType, given: Given = {}): FrameworkFacts {
  const { now = '2026-11-21T18:00:00+02:00', agreement, submissions = [] } = given
  const stored = {
    framework: [clone(framework)],
    agreement: agreement ? [agreement] : [],
    submission: submissions,
  }
  const desk = openDesk(stateOf(stored))
  const context = contextFor({}, { now: instant(now) })
  const working = desk.edit('framework', framework.id) as Framework
  const beside = agreement && desk.edit('agreement', agreement.id)
  const facts: Partial<FrameworkFacts> = {
    now: context.now,
    nowIso: print(context.now),
    context,
    desk,
    around: { framework: working, ...(beside && { agreement: beside }) },
    aroundBefore: { framework },
    framework: working,
    frameworkBefore: clone(framework),
    type,
    sent: {},
  }
  return facts as FrameworkFacts
}

/** An active framework for a year and a bit; parts replace what is said here. */
export function someFramework(type: FrameworkType, parts: Partial<Framework> = {}): Framework {
  return {
    id: 'f'.repeat(32),
    frameworkType: type.id,
    prettyID: 'UA-F-2026-11-21-000001',
    title: 'Paper',
    status: 'active',
    procuringEntity: { name: 'Buyer', identifier: { scheme: 'UA-EDR', id: '00037256' }, kind: 'general' },
    classification: { scheme: 'ДК021', id: '44617100-9' },
    qualificationPeriod: { endDate: '2027-12-01T00:00:00+02:00' },
    owner: 'broker',
    owner_token: '0'.repeat(32),
    config: {
      restrictedDerivatives: false,
      clarificationUntilDuration: 3,
      qualificationComplainDuration: 0,
      hasItems: false,
    },
    ...parts,
  }
}
