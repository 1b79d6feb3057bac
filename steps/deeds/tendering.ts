import { author, bidders, buyer, signerInfo } from '../../fixtures/payloads/organization.ts'
import { publish } from '../../harness/procedure/buyer.ts'
import { addDocument, type Json } from '../../harness/procedure/cast.ts'
import { dayOf, printedLike } from '../../harness/procedure/procedure.ts'
import { bidderNumber } from '../actors.ts'
import { documents } from '../variants/documents.ts'
import { inWords, stepsOfAuction } from '../variants/edges.ts'
import { changes, type Deed, removes, sees } from './deed.ts'

const asks =
  (more: (lots: readonly { id: string; item: string }[]) => Json = () => ({})): Deed =>
  (scene, who) => {
    const party = bidders[bidderNumber(who)] ?? buyer
    const title = 'Чи можлива доставка частинами?'
    const data = { title, description: title, author: author(party), ...more(scene.procedure.lots) }
    return scene.add(who, 'tender', 'questions', data)
  }

const tenderNow = (scene: { look(place: string): Promise<Json> }) => scene.look('tender')

/** Members of a lot that the buyer says; the system adds the rest. */
const SENT = [
  'id',
  'title',
  'value',
  'minimalStep',
  'minimalStepPercentage',
  'yearlyPaymentsPercentageRange',
  'minExpectedIncome',
]

/** A lot without what the system added to it. */
function asSent(lot: Json = {}): Json {
  return Object.fromEntries(Object.entries(lot).filter(([name]) => SENT.includes(name)))
}

/** Makes one whole of a tender of one lot; what of the lot becomes the tender's? */
const givesUp =
  (kept: (lot: Json) => Json): Deed =>
  async (scene, who) => {
    const { items, milestones, lots } = await tenderNow(scene)
    const free = (all: unknown) => ((all ?? []) as Json[]).map(({ relatedLot: _, ...each }) => each)
    const [lot] = lots as Json[]
    const all = { items: free(items), ...(milestones !== undefined && { milestones: free(milestones) }) }
    await scene.change(who, 'tender', { ...all, ...kept(lot ?? {}) })
    return scene.send(who, 'DELETE', await scene.at('lot'))
  }

/** Adds a lot like the first one. */
const addsLot =
  (vary: (lot: Json) => void = () => undefined): Deed =>
  async (scene, who) => {
    const [first] = structuredClone((await tenderNow(scene)).lots) as Json[]
    const lot: Json = { ...asSent(first), id: 'f'.repeat(32) }
    vary(lot)
    return scene.add(who, 'tender', 'lots', lot)
  }

/** Adds a lot of a value with a minimal step. */
const addsLotsWorth = Object.fromEntries(
  stepsOfAuction.map((pair) => [
    `adds a lot ${inWords(pair)}`,
    addsLot(({ value, minimalStep }) => {
      Object.assign(value as Json, { amount: pair[0] })
      Object.assign(minimalStep as Json, { amount: pair[1] })
    }),
  ]),
)

const asksOfLot =
  (amount: number): Deed =>
  async (scene, who) => {
    const lots = (await tenderNow(scene)).lots as Json[]
    return scene.change(who, 'tender', {
      lots: lots.map((lot) => ({ ...asSent(lot), guarantee: { amount, currency: 'UAH' } })),
    })
  }

/** Names a template, and who signs for the buyer on which platform. */
const names =
  (platform: string | undefined, signer?: Json, contractTemplateName = '00000000.0002.01'): Deed =>
  async (scene, who) => {
    const { procuringEntity } = await tenderNow(scene)
    const signing = { ...(platform && { contract_owner: platform }), ...(signer && { signerInfo: signer }) }
    return scene.change(who, 'tender', {
      contractTemplateName,
      procuringEntity: { ...(procuringEntity as Json), ...signing },
    })
  }

/** Announces the tender with these papers only. */
const publishesWith =
  (...papers: readonly Parameters<typeof addDocument>[2][]): Deed =>
  async (scene, who) => {
    const path = `${await scene.at('tender')}/documents`
    const own = { key: scene.procedure.keys.buyer, token: scene.procedure.tender?.token ?? '' }
    for (const paper of papers) await addDocument(scene.driver, { path, ...own }, paper)
    return scene.change(who, 'tender', { status: 'active.tendering' })
  }

/** The tender itself, its lots and questions. */
export const tendering = {
  'publishes the tender': changes('tender', { status: 'active.enquiries' }),
  'publishes the tender with all that is due': ({ procedure }) => publish(procedure),
  'publishes the tender with all that is due but criteria': publishesWith(
    documents['a draft contract'],
    documents['a signed notice'],
  ),
  'publishes the tender with nothing but a signed notice': publishesWith(documents['a signed notice']),
  'extends tendering by a week': async (scene, who) => {
    const { tenderPeriod } = await tenderNow(scene)
    const { startDate, endDate } = tenderPeriod as { startDate: string; endDate: string }
    const later = printedLike(endDate, Date.parse(endDate) + 7 * 86_400_000)
    return scene.change(who, 'tender', { tenderPeriod: { startDate, endDate: later } })
  },
  'moves the beginning of tendering': async (scene, who) => {
    const { tenderPeriod } = await tenderNow(scene)
    const { startDate, endDate } = tenderPeriod as { startDate: string; endDate: string }
    const hour = 3_600_000 / (scene.driver.capabilities.accelerator ?? 1)
    const later = printedLike(startDate, Date.parse(startDate) + hour)
    return scene.change(who, 'tender', { tenderPeriod: { startDate: later, endDate } })
  },
  'buys furniture instead': async (scene, who) => {
    const { items } = await tenderNow(scene)
    const classification = { scheme: 'ДК021', id: '39110000-6', description: 'Сидіння, стільці' }
    return scene.change(who, 'tender', {
      items: (items as Json[]).map((item) => ({ ...item, classification })),
    })
  },
  'makes the tender a draft again': changes('tender', { status: 'draft' }),
  'sets a minimal step of the tender': changes('tender', {
    minimalStep: { amount: 500, currency: 'UAH', valueAddedTaxIncluded: true },
  }),
  'sees the tender': sees('tender'),
  'sees the history of the tender': async (scene, who) =>
    scene.send(who, 'GET', `${await scene.at('tender')}/historical`),
  'changes the title': changes('tender', { title: 'Книги та періодика для обласної бібліотеки' }),
  'chooses by life cycle cost instead': changes('tender', { awardCriteria: 'lifeCycleCost' }),
  'becomes a social institution': async (scene, who) => {
    const { procuringEntity } = await tenderNow(scene)
    return scene.change(who, 'tender', { procuringEntity: { ...(procuringEntity as Json), kind: 'social' } })
  },
  'puts a contact person in': async (scene, who) => {
    const { procuringEntity } = await tenderNow(scene)
    const contactPoint = { ...((procuringEntity as Json).contactPoint as Json), name: 'Ганна Читайло' }
    return scene.change(who, 'tender', { procuringEntity: { ...(procuringEntity as Json), contactPoint } })
  },
  'takes away the beginning of enquiries': async (scene, who) => {
    const { enquiryPeriod } = await tenderNow(scene)
    const { endDate } = enquiryPeriod as Json
    return scene.change(who, 'tender', { enquiryPeriod: { endDate, startDate: null } })
  },
  'ends enquiries a day earlier': async (scene, who) => {
    const { enquiryPeriod } = await tenderNow(scene)
    const { startDate } = enquiryPeriod as Json
    return scene.change(who, 'tender', {
      enquiryPeriod: { startDate, endDate: dayOf(scene.procedure, 6, await scene.driver.now()) },
    })
  },
  'takes items out of their lots': async (scene, who) => {
    const { items } = await tenderNow(scene)
    return scene.change(who, 'tender', {
      items: (items as Json[]).map((item) => ({ ...item, relatedLot: null })),
    })
  },
  'names the template of the contract with signer and platform': names('broker', signerInfo(buyer)),
  'names the template of the contract with platform only': names('broker'),
  'names the template of the contract with signer only': names(undefined, signerInfo(buyer)),
  'names the template of the contract with signer and a platform of too low a level': names(
    'broker3',
    signerInfo(buyer),
  ),
  'names a template of other goods': names('broker', signerInfo(buyer), '03220000.0002.01'),
  'asks for a guarantee of the lot': asksOfLot(500),
  'asks for a guarantee of the lot of 0 UAH': asksOfLot(0),
  'asks for a guarantee of the lot of 0.01 UAH': asksOfLot(0.01),

  'names the lot anew': changes('lot', { title: 'Лот 1. Художня та дитяча література' }),
  'asks for a guarantee of the tender': changes('tender', { guarantee: { amount: 500, currency: 'UAH' } }),
  'asks for a guarantee of the tender of 0 UAH': changes('tender', {
    guarantee: { amount: 0, currency: 'UAH' },
  }),
  'asks for a guarantee of the tender of 0.01 UAH': changes('tender', {
    guarantee: { amount: 0.01, currency: 'UAH' },
  }),
  'gives the lot up': givesUp(({ minimalStep }) => ({ minimalStep })),
  'gives the lot up with its minimal step': givesUp(() => ({})),
  'makes the lot active': changes('lot', { status: 'active' }),
  'sets the quantity to nought': async (scene, who) => {
    const { items } = await tenderNow(scene)
    return scene.change(who, 'tender', {
      items: [...(items as Json[]).map((item, n) => (n ? item : { ...item, quantity: 0 }))],
    })
  },
  'removes the lot': removes('lot'),
  'removes the lot with all that belongs to it': async (scene, who) => {
    const lot = scene.procedure.lots[0]?.id
    const apart = (list: unknown) => (list as Json[]).filter(({ relatedLot }) => relatedLot !== lot)
    const { items, milestones } = await tenderNow(scene)
    await scene.change(who, 'tender', { items: apart(items), milestones: apart(milestones) })
    return scene.send(who, 'DELETE', await scene.at('lot'))
  },
  'removes the lot with its items but not its milestones': async (scene, who) => {
    const lot = scene.procedure.lots[0]?.id
    const { items } = await tenderNow(scene)
    await scene.change(who, 'tender', {
      items: (items as Json[]).filter(({ relatedLot }) => relatedLot !== lot),
    })
    return scene.send(who, 'DELETE', await scene.at('lot'))
  },
  'removes the lot with its milestones but not its items': async (scene, who) => {
    const lot = scene.procedure.lots[0]?.id
    const { milestones } = await tenderNow(scene)
    const others = (milestones as Json[]).filter(({ relatedLot }) => relatedLot !== lot)
    await scene.change(who, 'tender', { milestones: others })
    return scene.send(who, 'DELETE', await scene.at('lot'))
  },
  'adds the first lot once more': async (scene, who) => {
    const [lot] = (await tenderNow(scene)).lots as Json[]
    return scene.add(who, 'tender', 'lots', asSent(lot))
  },
  'adds another lot': addsLot(),
  ...addsLotsWorth,
  'adds a lot whose minimal step is in euros': addsLot(({ minimalStep }) => {
    Object.assign(minimalStep as Json, { currency: 'EUR' })
  }),
  'adds a lot whose minimal step is taxed otherwise': addsLot(({ minimalStep, value }) => {
    Object.assign(minimalStep as Json, {
      valueAddedTaxIncluded: !(value as Json).valueAddedTaxIncluded,
    })
  }),
  'adds a lot with tax': addsLot(({ minimalStep, value }) => {
    for (const money of [minimalStep, value]) (money as Json).valueAddedTaxIncluded = true
  }),
  'adds a lot that pays 0.7 of the savings': addsLot((lot) => {
    lot.yearlyPaymentsPercentageRange = 0.7
  }),
  'adds a lot that pays 0.9 of the savings': addsLot((lot) => {
    lot.yearlyPaymentsPercentageRange = 0.9
  }),
  'adds a lot without the income expected': addsLot((lot) => {
    delete lot.minExpectedIncome
  }),
  'adds a lot with an amount': addsLot(({ value }) => {
    Object.assign(value as Json, { amount: 100 })
  }),

  'removes the document': removes('documents'),
  'removes the criterion': removes('criteria'),

  'asks a question': asks(),
  'asks a question about the first lot': asks(([lot]) => ({ questionOf: 'lot', relatedItem: lot?.id })),
  'asks a question about the second lot': asks(([, lot]) => ({ questionOf: 'lot', relatedItem: lot?.id })),
  'answers the question': changes('questions', { answer: 'Так, двома партіями.' }),
} satisfies Record<string, Deed>
