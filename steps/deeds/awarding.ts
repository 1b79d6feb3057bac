import { author, bidders } from '../../fixtures/payloads/organization.ts'
import { decideAward, pendingAward } from '../../harness/procedure/buyer.ts'
import { addDocument, type Json } from '../../harness/procedure/cast.ts'
import { daysFromNow } from '../../harness/procedure/procedure.ts'
import { bidderNumber } from '../actors.ts'
import { changes, type Deed } from './deed.ts'

const claims =
  (more: Json, award = 'award'): Deed =>
  async (scene, who) => {
    const party = bidders[bidderNumber(who)]
    const title = 'Переможець не відповідає вимогам'
    const data = { title, description: title, type: 'claim', author: party && author(party), ...more }
    return scene.add(who, award, 'complaints', data)
  }

const decides =
  (status: 'active' | 'unsuccessful'): Deed =>
  async ({ procedure }) =>
    decideAward(procedure, String((await pendingAward(procedure))?.id), status)

const answer = (more: Json): Deed =>
  changes('complaints', {
    status: 'answered',
    resolutionType: 'resolved',
    resolution: 'Рішення переглянемо, документи долучено до протоколу.',
    ...more,
  })

/** Awards, extra time for the winner, claims. */
export const awarding = {
  'awards the winner': decides('active'),
  'declares the last bid the winner': changes('award', { status: 'active', qualified: true }),
  'rejects the winner': decides('unsuccessful'),
  'declares the winner eligible': changes('award', { eligible: true }),
  'rejects the winner without a word': async (scene, who) => {
    const path = `${await scene.at('award')}/documents`
    const own = { key: scene.procedure.keys.buyer, token: scene.procedure.tender?.token ?? '' }
    await addDocument(scene.driver, { path, ...own }, { title: 'Протокол.p7s', documentType: 'notice' })
    return scene.change(who, 'award', { status: 'unsuccessful' })
  },
  'rejects the awarded bid': changes('active award', { status: 'unsuccessful', qualified: false }),
  'cancels the award': changes('active award', { status: 'cancelled' }),
  'cancels the award as not qualified': changes('active award', { status: 'cancelled', qualified: false }),
  'cancels the rejection': changes('rejected award', { status: 'cancelled' }),
  'describes the award': changes('award', { description: 'Пропозиція відповідає вимогам' }),
  'gives the winner 24 hours to explain': (scene, who) =>
    scene.add(who, 'award', 'milestones', { code: '24h', description: 'Надайте сертифікат' }),
  'gives the winner three days to explain': async (scene, who) =>
    scene.add(who, 'award', 'milestones', {
      code: '24h',
      description: 'Надайте сертифікат',
      dueDate: await daysFromNow(scene.driver, 3),
    }),
  'extends the time to decide': (scene, who) =>
    scene.add(who, 'award', 'milestones', {
      code: 'extensionPeriod',
      description: 'Потрібен додатковий розгляд',
    }),

  'files a claim about the award': claims({ status: 'claim' }),
  'files a claim about the rejection': claims({ status: 'claim' }, 'rejected award'),
  'files a claim about the rejection in the name of his bid': (scene, who) => {
    const bid = scene.procedure.bids.find(({ bidder }) => bidder === bidderNumber(who))
    return claims({ status: 'claim', bid_id: bid?.id }, 'rejected award')(scene, who)
  },
  'files a claim about the refusal in the name of his bid': (scene, who) => {
    const bid = scene.procedure.bids.find(({ bidder }) => bidder === bidderNumber(who))
    return claims({ status: 'claim', bid_id: bid?.id }, 'qualification')(scene, who)
  },
  'drafts a claim about the award': claims({}),
  'submits the claim': changes('complaints', { status: 'claim' }),
  'answers the claim': answer({}),
  'answers the claim without saying how it was resolved': async (scene, who) =>
    scene.change(who, 'complaints', {
      status: 'answered',
      resolution: 'Рішення переглянемо, документи долучено.',
    }),
  'answers the claim in a word': answer({ resolution: 'Так.' }),
  'is satisfied with the answer': changes('complaints', { status: 'resolved', satisfied: true }),
  'cancels the claim': changes('complaints', { status: 'cancelled', cancellationReason: 'Питання вирішено' }),
} satisfies Record<string, Deed>
