import { author, bidders, buyer, signerInfo } from '../../fixtures/payloads/organization.ts'
import { publish } from '../../harness/procedure/buyer.ts'
import type { Json } from '../../harness/procedure/cast.ts'
import { daysFromNow } from '../../harness/procedure/procedure.ts'
import { bidderNumber } from '../actors.ts'
import { changes, type Deed, removes } from './deed.ts'

const asks =
  (more: (lots: readonly { id: string; item: string }[]) => Json = () => ({})): Deed =>
  (scene, who) => {
    const party = bidders[bidderNumber(who)] ?? buyer
    const title = 'Чи можлива доставка частинами?'
    const data = { title, description: title, author: author(party), ...more(scene.procedure.lots) }
    return scene.add(who, 'tender', 'questions', data)
  }

const tenderNow = (scene: { look(place: string): Promise<Json> }) => scene.look('tender')

/** A lot without what the system added to it. */
function asSent(lot: Json = {}): Json {
  const { id, title, value, minimalStep } = lot
  return { id, title, value, minimalStep }
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

/** The tender itself, its lots and questions. */
export const tendering = {
  'publishes the tender': changes('tender', { status: 'active.enquiries' }),
  'publishes the tender with all that is due': ({ procedure }) => publish(procedure),
  'makes the tender a draft again': changes('tender', { status: 'draft' }),
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
      enquiryPeriod: { startDate, endDate: await daysFromNow(scene.driver, 6) },
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
  'asks for a guarantee of the lot': async (scene, who) => {
    const lots = (await tenderNow(scene)).lots as Json[]
    return scene.change(who, 'tender', {
      lots: lots.map((lot) => ({ ...asSent(lot), guarantee: { amount: 500, currency: 'UAH' } })),
    })
  },

  'names the lot anew': changes('lot', { title: 'Лот 1. Художня та дитяча література' }),
  'removes the lot': removes('lot'),
  'removes the lot with all that belongs to it': async (scene, who) => {
    const lot = scene.procedure.lots[0]?.id
    const apart = (list: unknown) => (list as Json[]).filter(({ relatedLot }) => relatedLot !== lot)
    const { items, milestones } = await tenderNow(scene)
    await scene.change(who, 'tender', { items: apart(items), milestones: apart(milestones) })
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
  'adds another lot': async (scene, who) => {
    const [lot] = (await tenderNow(scene)).lots as Json[]
    return scene.add(who, 'tender', 'lots', { ...asSent(lot), id: 'f'.repeat(32) })
  },

  'removes the document': removes('documents'),
  'removes the criterion': removes('criteria'),

  'asks a question': asks(),
  'asks a question about the first lot': asks(([lot]) => ({ questionOf: 'lot', relatedItem: lot?.id })),
  'asks a question about the second lot': asks(([, lot]) => ({ questionOf: 'lot', relatedItem: lot?.id })),
  'answers the question': changes('questions', { answer: 'Так, двома партіями.' }),
} satisfies Record<string, Deed>
