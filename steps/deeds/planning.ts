import {
  bidders,
  buyer,
  funder,
  planningEntity,
  programmeDonor,
} from '../../fixtures/payloads/organization.ts'
import { announce } from '../../harness/procedure/buyer.ts'
import type { Json } from '../../harness/procedure/cast.ts'
import { strayMethods } from '../../harness/procedure/plots.ts'
import { daysFromNow } from '../../harness/procedure/procedure.ts'
import { frozenNow } from '../frozen-clock.ts'
import { secondsAfter, workingDaysAfter } from '../midnight.ts'
import type { Scene } from '../world.ts'
import { changes, type Deed } from './deed.ts'

const approval =
  (more: Json): Deed =>
  async (scene, who) =>
    scene.add(who, 'plan', 'milestones', {
      title: 'Підготовка до проведення процедури',
      type: 'approval',
      dueDate: await daysFromNow(scene.driver, 10),
      author: planningEntity(buyer),
      ...more,
    })

/** Announces from the plan a tender that differs in one fact. */
const fromPlan =
  (vary: (tender: Json) => void, plan = 'plan'): Deed =>
  async (scene, who) => {
    const { data, config } = await scene.example()
    vary(data)
    return scene.send(who, 'POST', `${await scene.at(plan)}/tenders`, data, { config })
  }

const fundedBy = (donor: Json): Deed =>
  fromPlan((tender) => {
    tender.funders = [donor]
  }, 'plans')

/** Another body takes the plan over, in time when its tender is still far. */
const passesOn =
  (more: (days: (from: number) => Promise<string>, tender: Json) => Promise<Json>): Deed =>
  async (scene, who) => {
    const { tender } = await scene.look('plan')
    return scene.change(who, 'plan', {
      procuringEntity: planningEntity(bidders[1] ?? buyer),
      ...(await more((from) => daysFromNow(scene.driver, from), tender as Json)),
    })
  }

/** The tender is put off by two working days and so many seconds. */
const passesOnAfter =
  (seconds: number): Deed =>
  async (scene, who) => {
    const now = await frozenNow(scene.driver)
    const startDate = secondsAfter(workingDaysAfter(now, 2), seconds)
    return passesOn(async (_, tender) => ({ tender: { ...tender, tenderPeriod: { startDate } } }))(scene, who)
  }

const plannedMethod =
  (procurementMethodType: string): Deed =>
  async (scene, who) => {
    const { tender } = await scene.look('plan')
    return scene.change(who, 'plan', { tender: { ...(tender as Json), procurementMethodType } })
  }

const takesOver =
  (place: string, key: (scene: Scene) => string | undefined): Deed =>
  async (scene, who) => {
    const transfer = scene.made.get('transfers')
    return scene.send(who, 'POST', `${await scene.at(place)}/ownership`, {
      id: transfer?.id,
      transfer: key(scene),
    })
  }

const keyOf = (place: 'plan' | 'tender') => (scene: Scene) => scene.procedure[place]?.transfer

/** Plans, their approval, tenders made from them, and what changes hands. */
export const planning = {
  'makes the plan a draft again': changes('plan', { status: 'draft' }),
  'cancels the plan': changes('plan', {
    status: 'cancelled',
    cancellation: { reason: 'Потреби немає', status: 'active' },
  }),
  'describes the budget of the plan': async (scene, who) => {
    const { budget } = await scene.look('plan')
    return scene.change(who, 'plan', {
      budget: { ...(budget as Json), description: 'Поповнення фондів 2026 року' },
    })
  },
  'gives the plan a rationale': changes('plan', { rationale: { description: 'Потреба змінилась' } }),

  'announces the tender of the plan': ({ procedure }) => announce(procedure),
  'announces a tender of another method from the plan': fromPlan((tender) => {
    tender.procurementMethodType = strayMethods.notPlanned
  }),
  'announces the tender of that plan': fromPlan(() => undefined, 'plans'),
  'announces a tender of that plan funded by its donor': fundedBy(programmeDonor),
  'announces a tender of that plan funded by another donor': fundedBy(funder),
  'announces a second stage from that plan': fromPlan((tender) => {
    tender.procurementMethodType = strayMethods.secondStage
  }, 'plans'),
  'links the plan with the tender': async (scene, who) =>
    scene.send(who, 'POST', `${await scene.at('tender')}/plans`, { id: scene.made.get('plans')?.id }),
  'plans an open tender instead': plannedMethod(strayMethods.notPlanned),
  'plans a method that is no more instead': plannedMethod(strayMethods.notInForce),
  'passes the plan on': passesOn(async () => ({})),
  'puts the tender off and passes the plan on': passesOn(async (days, tender) => ({
    tender: { ...tender, tenderPeriod: { startDate: await days(30) } },
  })),
  'puts the tender off by two working days and passes the plan on': passesOnAfter(0),
  'puts the tender off by a second less than two working days and passes the plan on': passesOnAfter(-1),
  'announces a tender of another entity from the plan': fromPlan((tender) => {
    ;((tender.procuringEntity as Json).identifier as Json).id = '21560766'
  }),
  'announces a tender of another class from the plan': fromPlan((tender) => {
    for (const item of tender.items as Json[])
      item.classification = { scheme: 'ДК021', id: '34110000-1', description: 'Легкові автомобілі' }
  }),

  'asks for an approval of the plan': approval({}),
  'asks for an approval of the plan in the name of another': approval({
    author: planningEntity(bidders[0] ?? buyer),
  }),
  'asks for an approval of the plan that is already met': approval({ status: 'met' }),
  'puts the approval off': async (scene, who) =>
    scene.change(who, 'milestones', { dueDate: await daysFromNow(scene.driver, 20) }),
  'approves the plan': changes('milestones', { status: 'met' }),
  'does not approve the plan': changes('milestones', { status: 'notMet' }),
  'describes the approval': changes('milestones', { description: 'Підтверджено рішенням комісії' }),

  'makes a transfer': (scene, who) => scene.add(who, '', 'transfers', {}),
  'takes the tender over': takesOver('tender', keyOf('tender')),
  'takes the tender over with a wrong key': takesOver('tender', () => 'a'.repeat(32)),
  'takes the contract over': takesOver('contract', ({ made }) => made.get('credentials')?.transfer),
  'takes the plan over': takesOver('plan', keyOf('plan')),
  'takes the second plan over': takesOver('plans', ({ made }) => made.get('plans')?.transfer),
} satisfies Record<string, Deed>
