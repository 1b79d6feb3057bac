import { bidders, buyer, signerInfo } from '../../fixtures/payloads/organization.ts'
import { signContracts } from '../../harness/procedure/buyer.ts'
import type { Json } from '../../harness/procedure/cast.ts'
import { daysFromNow } from '../../harness/procedure/procedure.ts'
import type { ActorName } from '../actors.ts'
import type { Scene } from '../world.ts'
import { changes, type Deed } from './deed.ts'

const CONTRACT = 'contract'

/** Changes the contract, given what it is now. */
const revises =
  (data: (contract: Json, now: (days: number) => Promise<string>) => Json | Promise<Json>): Deed =>
  async (scene, who) => {
    const contract = await scene.look(CONTRACT)
    return scene.change(who, CONTRACT, await data(contract, (days) => daysFromNow(scene.driver, days)))
  }

const money = (amount: number, amountNet: number | undefined, more: Json = {}): Json => ({
  amount,
  currency: 'UAH',
  valueAddedTaxIncluded: true,
  ...(amountNet !== undefined && { amountNet }),
  ...more,
})

const values = (amount: number, amountNet?: number, more?: Json): Deed =>
  changes(CONTRACT, { value: money(amount, amountNet, more) })

const ends = (paid: Json): Deed => changes(CONTRACT, { status: 'terminated', amountPaid: paid })

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

const priced = (item: Json, amount: number, currency = 'UAH'): Json => ({
  ...item,
  unit: { ...(item.unit as Json), value: { amount, currency, valueAddedTaxIncluded: false } },
})

const milestone = (type: string, vary: (milestone: Json) => void): Deed =>
  revises((contract) => {
    const milestones = structuredClone(contract.milestones) as Json[]
    for (const each of milestones) if (each.type === type) vary(each)
    return { milestones }
  })

const item = (vary: (item: Json) => void): Deed =>
  revises(({ items }) => {
    const all = structuredClone(items) as Json[]
    if (all[0]) vary(all[0])
    return { items: all }
  })

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
  'makes the contract pending again': changes(CONTRACT, { status: 'pending' }),

  'lowers the price of the contract': values(45_000, 40_000),
  'raises the price of the contract': values(60_000, 50_000),
  'prices the contract in euros': values(48_000, 40_000, { currency: 'EUR' }),
  'prices the contract without saying the amount without tax': values(48_000),
  'prices the contract with a tax of 20 percent': values(48_000, 40_000),
  'prices the contract with a tax of 30 percent': values(48_000, 36_900),
  'prices the contract without tax': values(45_000, 45_000, { valueAddedTaxIncluded: false }),
  'prices the contract without tax but with another amount': values(45_000, 40_000, {
    valueAddedTaxIncluded: false,
  }),

  'prices the contract as a share of 40 percent': changes(CONTRACT, { value: { amountPercentage: 40 } }),
  'prices the contract as a share of 60 percent': changes(CONTRACT, { value: { amountPercentage: 60 } }),
  'prices the contract as a share': changes(CONTRACT, { value: { amountPercentage: 90 } }),
  'adds tax to the price of the contract': values(57_000, 47_500),
  'adds tax to a higher price of the contract': values(57_000, 50_000),
  'prices the contract and its items anew': revises(({ items }) => ({
    value: money(47_000, 47_000),
    items: (items as Json[]).map((each) => priced(each, 470)),
  })),
  'prices the contract and its items in euros': revises(({ items }) => ({
    value: money(47_000, 47_000, { currency: 'EUR' }),
    items: (items as Json[]).map((each) => priced(each, 470, 'EUR')),
  })),
  'cancels the contract': changes(CONTRACT, { status: 'cancelled' }),
  'cancels the first contract': changes('first contract', { status: 'cancelled' }),

  'halves the quantity': item((each) => {
    each.quantity = 50
  }),
  'describes an item otherwise': item((each) => {
    each.description = 'Канцелярське приладдя'
  }),
  'adds an item': revises(({ items }) => {
    const [first] = items as Json[]
    return { items: [...(items as Json[]), { ...first, id: 'f'.repeat(32) }] }
  }),
  'adds an item of another kind': revises(({ items }) => {
    const [first] = items as Json[]
    const classification = { scheme: 'ДК021', id: '22113000-5', description: 'Бібліотечні книги' }
    return { items: [...(items as Json[]), { ...first, id: 'f'.repeat(32), classification }] }
  }),
  'takes the second item out': revises(({ items }) => ({ items: (items as Json[]).slice(0, 1) })),
  'leaves the place of delivery out': item((each) => {
    delete each.deliveryAddress
  }),
  'prices an item within the contract': item((each) => Object.assign(each, priced(each, 480))),
  'prices an item above the contract': item((each) => Object.assign(each, priced(each, 900))),
  'prices an item below the contract': item((each) => Object.assign(each, priced(each, 100))),
  'prices an item of which nothing is delivered': item((each) =>
    Object.assign(each, priced(each, 480), { quantity: 0 }),
  ),

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
  'terminates the contract': ends(money(48_000, 48_000)),
  'terminates the contract without saying what was paid': changes(CONTRACT, { status: 'terminated' }),
  'terminates the contract paid without tax': ends(money(45_000, 45_000, { valueAddedTaxIncluded: false })),
  'terminates the contract paid without tax but with another amount': ends(
    money(45_000, 40_000, { valueAddedTaxIncluded: false }),
  ),
  'terminates the contract paid in euros': ends(money(48_000, 48_000, { currency: 'EUR' })),
  'terminates the contract paid above its price': ends(money(57_000, 50_000)),
  'terminates the contract paid without the amount without tax': ends(money(48_000, undefined)),
  'terminates the contract paid with a tax of 30 percent': ends(money(47_000, 36_000)),

  'files a change of the contract': amends(),
  'files a change of the contract for no lawful reason': amends({ rationaleTypes: ['badMood'] }),
  'files a change of the contract dated before it': async (scene, who) =>
    amends({ dateSigned: await daysFromNow(scene.driver, -30) })(scene, who),
  'files a change of the contract dated today': async (scene, who) =>
    amends({ dateSigned: await daysFromNow(scene.driver, 0) })(scene, who),
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
