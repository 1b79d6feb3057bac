import { bidders, buyer, planningEntity } from '../../fixtures/payloads/organization.ts'
import { announce } from '../../harness/procedure/buyer.ts'
import type { Json } from '../../harness/procedure/cast.ts'
import { strayMethods } from '../../harness/procedure/plots.ts'
import { daysFromNow } from '../../harness/procedure/procedure.ts'
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
  (vary: (tender: Json) => void): Deed =>
  async (scene, who) => {
    const { data, config } = await scene.example()
    vary(data)
    return scene.send(who, 'POST', `${await scene.at('plan')}/tenders`, data, { config })
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
  'takes the plan over': takesOver('plan', keyOf('plan')),
  'takes the second plan over': takesOver('plans', ({ made }) => made.get('plans')?.transfer),
} satisfies Record<string, Deed>
