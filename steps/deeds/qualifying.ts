import { decideQualification } from '../../harness/procedure/buyer.ts'
import { listOf } from '../../harness/procedure/procedure.ts'
import { changes, type Deed } from './deed.ts'

const QUALIFICATION = 'qualification'

/** Admits one of the bids, from 0; all of them when none is named. */
const admits =
  (bid?: number): Deed =>
  async ({ procedure }) => {
    const all = (await listOf(procedure, 'qualifications')).filter(({ status }) => status === 'pending')
    for (const { id } of bid === undefined ? all : all.slice(bid, bid + 1))
      await decideQualification(procedure, String(id))
  }

const ends = changes('tender', { status: 'active.pre-qualification.stand-still' })

/** Admitting bids before the auction. */
export const qualifying = {
  'admits the first bid': admits(0),
  'admits all bids': admits(),
  'refuses the last bid': changes(QUALIFICATION, {
    status: 'unsuccessful',
    qualified: false,
    eligible: false,
  }),
  'refuses the admitted bid': changes('first qualification', { status: 'unsuccessful', qualified: false }),
  'cancels the admission': changes('first qualification', { status: 'cancelled' }),
  'gives the bidder 24 hours to explain': (scene, who) =>
    scene.add(who, QUALIFICATION, 'milestones', { code: '24h', description: 'Надайте сертифікат' }),
  'explains the qualification': changes(QUALIFICATION, { description: 'Документи розглянуто' }),
  'explains the cancelled qualification': changes('first qualification', {
    description: 'Документи розглянуто',
  }),
  'ends pre-qualification': ends,
  'takes pre-qualification up again with another title': changes('tender', {
    status: 'active.pre-qualification',
    title: 'Книги та періодика для обласної бібліотеки',
  }),
  'takes pre-qualification up again': changes('tender', { status: 'active.pre-qualification' }),
} satisfies Record<string, Deed>
