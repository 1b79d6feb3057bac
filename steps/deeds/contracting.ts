import { bidders, buyer, signerInfo } from '../../fixtures/payloads/organization.ts'
import { signContracts } from '../../harness/procedure/buyer.ts'
import type { Json } from '../../harness/procedure/cast.ts'
import { daysFromNow } from '../../harness/procedure/procedure.ts'
import type { ActorName } from '../actors.ts'
import { frozenNow } from '../frozen-clock.ts'
import { secondsAfter } from '../midnight.ts'
import type { Scene } from '../world.ts'
import { CONTRACT, revises } from './contract-deed.ts'
import { changes, type Deed } from './deed.ts'

/** Everything that a contract is signed with, but what is named. */
const signs =
  (but?: 'contractNumber' | 'period', more: Json = {}): Deed =>
  async (scene, who) => {
    const { driver } = scene
    const period = { startDate: await daysFromNow(driver, 0), endDate: await daysFromNow(driver, 365) }
    const data: Json = { status: 'active', contractNumber: '42', period, ...more }
    if (but) delete data[but]
    return scene.change(who, CONTRACT, data)
  }

const amends =
  (more: Json = {}): Deed =>
  (scene, who) =>
    scene.add(who, CONTRACT, 'changes', {
      rationale: 'Зменшення обсягів',
      rationaleTypes: ['volumeCuts'],
      ...more,
    })

async function names(scene: Scene, who: ActorName, side: 'buyer' | 'suppliers'): Promise<unknown> {
  const data = signerInfo(side === 'buyer' ? buyer : (bidders[0] ?? buyer))
  return scene.send(who, 'PUT', `${await scene.at(CONTRACT)}/${side}/signer_info`, data)
}

const milestone = (type: string, vary: (milestone: Json) => void): Deed =>
  revises((contract) => {
    const milestones = structuredClone(contract.milestones) as Json[]
    for (const each of milestones) if (each.type === type) vary(each)
    return { milestones }
  })

/** Dates the contract so many seconds after a date of its award, and signs it. */
const signsAfter =
  (
    date: (award: { complaintPeriod: { startDate: string; endDate: string } }) => string,
    seconds: number,
  ): Deed =>
  async (scene, who) => {
    const award = (await scene.look('award')) as { complaintPeriod: { startDate: string; endDate: string } }
    return signs(undefined, { dateSigned: secondsAfter(date(award), seconds) })(scene, who)
  }

const signsAhead =
  (seconds: number): Deed =>
  async (scene, who) =>
    signs(undefined, { dateSigned: secondsAfter(await frozenNow(scene.driver), seconds) })(scene, who)

/** The contract lasts so many seconds. */
const lasts = (seconds: number): Deed =>
  revises(({ period }) => {
    const { startDate } = period as { startDate: string }
    return { period: { endDate: secondsAfter(startDate, seconds) } }
  })

const amendsAfter =
  (seconds: number): Deed =>
  async (scene, who) => {
    const { dateSigned } = await scene.look(CONTRACT)
    return amends({ dateSigned: secondsAfter(String(dateSigned), seconds) })(scene, who)
  }

/** Contracts from award to termination, and their changes. */
export const contracting = {
  'signs all contracts': ({ procedure }) => signContracts(procedure),
  'signs the contract': signs(),
  'signs the contract without its number': signs('contractNumber'),
  'signs the contract without its dates': signs('period'),
  'signs the contract dated tomorrow': async (scene, who) =>
    signs(undefined, { dateSigned: await daysFromNow(scene.driver, 1) })(scene, who),
  'signs the contract dated today': async (scene, who) =>
    signs(undefined, { dateSigned: await daysFromNow(scene.driver, 0) })(scene, who),
  'signs the contract dated ten days ago': async (scene, who) =>
    signs(undefined, { dateSigned: await daysFromNow(scene.driver, -10) })(scene, who),
  'signs the contract dated now': signsAhead(0),
  'signs the contract dated a second ahead': signsAhead(1),
  'signs the contract dated as its award came into force': signsAfter(
    ({ complaintPeriod }) => complaintPeriod.startDate,
    0,
  ),
  'signs the contract dated a second after its award came into force': signsAfter(
    ({ complaintPeriod }) => complaintPeriod.startDate,
    1,
  ),
  'signs the contract dated as the stand-still ended': signsAfter(
    ({ complaintPeriod }) => complaintPeriod.endDate,
    0,
  ),
  'signs the contract dated a second after the stand-still': signsAfter(
    ({ complaintPeriod }) => complaintPeriod.endDate,
    1,
  ),
  'makes the contract pending again': changes(CONTRACT, { status: 'pending' }),

  'cancels the contract': changes(CONTRACT, { status: 'cancelled' }),
  'cancels the first contract': changes('first contract', { status: 'cancelled' }),

  'lets a milestone of the contract last 1000 days': milestone('delivery', (each) => {
    each.duration = { ...(each.duration as Json), days: 1000 }
  }),
  'lets a milestone of the contract last 1001 days': milestone('delivery', (each) => {
    each.duration = { ...(each.duration as Json), days: 1001 }
  }),
  'numbers milestones of the contract with a gap': milestone('financing', (each) => {
    each.sequenceNumber = 3
  }),
  'promises 90 percent of the payment': milestone('financing', (each) => {
    each.percentage = 90
  }),

  'extends the contract by a year': revises(async (_, now) => ({ period: { endDate: await now(730) } })),
  'ends the contract before its beginning': revises(async (_, now) => ({
    period: { endDate: await now(-1) },
  })),
  'lets the contract end as it begins': lasts(0),
  'lets the contract end a second before it begins': lasts(-1),
  'files a change of the contract': amends(),
  'files a change of the contract for no lawful reason': amends({ rationaleTypes: ['badMood'] }),
  'files a change of the contract dated before it': async (scene, who) =>
    amends({ dateSigned: await daysFromNow(scene.driver, -30) })(scene, who),
  'files a change of the contract dated today': async (scene, who) =>
    amends({ dateSigned: await daysFromNow(scene.driver, 0) })(scene, who),
  'files a change of the contract dated as the contract is': amendsAfter(0),
  'files a change of the contract dated a second before it': amendsAfter(-1),
  'brings the change into force': async (scene, who) =>
    scene.change(who, 'changes', { status: 'active', dateSigned: await daysFromNow(scene.driver, 0) }),
  'brings the change into force without a date': changes('changes', { status: 'active' }),
  'explains the change otherwise': changes('changes', { rationale: 'Обсяги зменшено за згодою сторін' }),

  'asks for the credentials of the contract': async (scene, who) =>
    scene.remember(
      'credentials',
      who,
      await scene.at(CONTRACT),
      await scene.send(who, 'PATCH', `${await scene.at(CONTRACT)}/credentials`, {}),
    ),
  'names the signer of the buyer': (scene, who) => names(scene, who, 'buyer'),
  'names the signer of the supplier': (scene, who) => names(scene, who, 'suppliers'),
} satisfies Record<string, Deed>
