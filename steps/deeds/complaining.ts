import { author, bidders } from '../../fixtures/payloads/organization.ts'
import type { Json } from '../../harness/procedure/cast.ts'
import { daysFromNow } from '../../harness/procedure/procedure.ts'
import { bidderNumber } from '../actors.ts'
import type { Scene } from '../world.ts'
import { changes, type Deed } from './deed.ts'

const COMPLAINT = 'complaints'

/** Drafts a complaint about something. */
export const drafts =
  (about: string, more: (scene: Scene) => Json | Promise<Json> = () => ({})): Deed =>
  async (scene, who) => {
    const party = bidders[bidderNumber(who)]
    const title = 'Порушено вимоги закону'
    const data = { title, description: title, type: 'complaint', author: party && author(party) }
    return scene.add(who, about, COMPLAINT, { ...data, ...(await more(scene)) })
  }

const argument = { description: 'Вимога обмежує конкуренцію' }

/** An objection that differs from the example in what is said of it. */
export const objection = (more: Json): Json => ({
  title: 'Дискримінаційна вимога',
  sequenceNumber: 1,
  classification: { scheme: 'violation_amcu', id: 'other', description: 'Інше порушення' },
  requestedRemedies: [{ type: 'changeTenderDocumentation', description: 'Змінити документацію' }],
  arguments: [argument],
  ...more,
})

/** A complaint about the tender with one objection that differs in one fact. */
const objects = (more: Json = {}, complaint: (scene: Scene) => Json = () => ({})): Deed =>
  drafts('tender', (scene) => ({
    objections: [objection({ relatesTo: 'tender', relatedItem: scene.procedure.tender?.id, ...more })],
    ...complaint(scene),
  }))

const ofFirstLot = ({ procedure }: Scene): Json => ({ relatedLot: procedure.lots[0]?.id })

const accepts =
  (more: (date: string) => Json): Deed =>
  async (scene, who) =>
    scene.change(who, COMPLAINT, { status: 'accepted', ...more(await daysFromNow(scene.driver, 1)) })

/** Complaints to the appeal body, from draft to decision. */
export const complaining = {
  'drafts a complaint about the tender': drafts('tender'),
  'drafts a complaint about the first lot': drafts('tender', ofFirstLot),
  'drafts a complaint with an objection': objects(),
  'drafts a complaint with an objection without a number': objects({ sequenceNumber: null }),
  'drafts a complaint with an objection of two arguments': objects({ arguments: [argument, argument] }),
  'drafts a complaint with an objection about another tender': objects({ relatedItem: 'e'.repeat(32) }),
  'drafts a complaint about the first lot with an objection about the tender': objects({}, ofFirstLot),
  'drafts a complaint about the award': drafts('award'),
  'drafts a complaint about the rejection': drafts('rejected award'),
  'drafts a complaint about the qualification': drafts('qualification'),
  'drafts a complaint about the cancellation': drafts('cancellations'),
  'confirms that the complaint is paid': changes(COMPLAINT, { status: 'pending' }),
  'accepts the complaint': accepts((reviewDate) => ({ reviewDate, reviewPlace: 'Зала засідань' })),
  'accepts the complaint without a day of review': accepts(() => ({})),
  'declines the complaint': changes(COMPLAINT, { status: 'declined', decision: 'Скаргу відхилено' }),
  'satisfies the complaint': changes(COMPLAINT, { status: 'satisfied', decision: 'Скаргу задоволено' }),
} satisfies Record<string, Deed>
