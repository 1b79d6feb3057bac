import { addDocument, type Json, UnexpectedRefusal } from '../../harness/procedure/cast.ts'
import { documents } from '../variants/documents.ts'
import { changes, type Deed } from './deed.ts'

const REASON = { reason: 'Потреби більше немає', reasonType: 'noDemand' }

const drafts =
  (more: Json): Deed =>
  async (scene, who) =>
    scene.add(who, 'tender', 'cancellations', { ...REASON, ...more })

const ofLot =
  (number: number): Deed =>
  async (scene, who) => {
    const relatedLot = scene.procedure.lots[number]?.id
    return scene.add(who, 'tender', 'cancellations', { ...REASON, cancellationOf: 'lot', relatedLot })
  }

/** Words of the code list; each method knows some of them. */
const REASONS = ['noDemand', 'unFixable', 'forceMajeure', 'expensesCut', 'noOffer', 'noObjectiveness']

/** One after the other, whatever is answered. */
const draftsForEachReason: Deed = async (scene, who) => {
  for (const reasonType of REASONS) {
    try {
      await drafts({ reasonType })(scene, who)
    } catch (refusal) {
      if (!(refusal instanceof UnexpectedRefusal)) throw refusal
    }
  }
}

/** Drafts, signs and puts in force. */
const whole =
  (draft: Deed): Deed =>
  async (scene, who) => {
    await draft(scene, who)
    const { keys, tender } = scene.procedure
    const own = { key: keys.buyer, token: tender?.token ?? '' }
    const path = `${await scene.at('cancellations')}/documents`
    await addDocument(scene.driver, { path, ...own }, documents['a signed report on cancellation'])
    return scene.change(who, 'cancellations', { status: 'active' })
  }

/** Cancelling the tender or a lot. */
export const cancelling = {
  'drafts a cancellation': drafts({}),
  'drafts a cancellation without the type of its reason': drafts({ reasonType: undefined }),
  'drafts a cancellation for a reason of another law': drafts({ reasonType: 'forceMajeure' }),
  'drafts a cancellation for each reason there is': draftsForEachReason,
  'drafts a cancellation of the first lot': ofLot(0),
  'drafts a cancellation of the second lot': ofLot(1),
  'drafts a cancellation without a reason': drafts({ reason: '' }),
  'publishes the cancellation': changes('cancellations', { status: 'pending' }),
  'puts the cancellation in force': changes('cancellations', { status: 'active' }),
  'withdraws the cancellation': changes('cancellations', { status: 'unsuccessful' }),
  'gives the cancellation another reason': changes('cancellations', { reasonType: 'expensesCut' }),
  'cancels the tender': whole(drafts({})),
  'cancels the first lot': whole(ofLot(0)),
  'cancels the second lot': whole(ofLot(1)),
} satisfies Record<string, Deed>
