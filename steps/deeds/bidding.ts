import { bid } from '../../harness/procedure/bidder.ts'
import { addDocument } from '../../harness/procedure/cast.ts'
import { bidderNumber } from '../actors.ts'
import { documents } from '../variants/documents.ts'
import { changes, type Deed, removes, sees } from './deed.ts'

const SELLERS_PRICE = 0.99
const DUMPING = 0.5

/** What bidders do with bids. */
export const bidding = {
  'hands in the whole bid': ({ procedure }, who) => {
    const amounts = procedure.lots.map(({ amount }) => amount * SELLERS_PRICE)
    return bid(procedure, bidderNumber(who), amounts)
  },
  'hands in a bid far below the others': ({ procedure }, who) => {
    const amounts = procedure.lots.map(({ amount }) => amount * DUMPING)
    return bid(procedure, bidderNumber(who), amounts)
  },
  'hands the bid in': changes('bids', { status: 'pending' }),
  'makes the bid active': changes('bids', { status: 'active' }),
  'signs the bid and hands it in': async (scene, who) => {
    const path = `${await scene.at('bids')}/documents`
    const own = {
      key: scene.procedure.keys.bidders[bidderNumber(who)] ?? '',
      token: scene.made.get('bids')?.token ?? '',
    }
    await addDocument(scene.driver, { path, ...own }, documents['a signed proposal'])
    return scene.change(who, 'bids', { status: 'pending' })
  },
  'names subcontractors': changes('first bid', { subcontractingDetails: 'Доставку здійснює перевізник' }),
  'withdraws the bid': removes('first bid'),
  'sees the first bid': sees('first bid'),
  'sees all bids': sees('tender', '/bids'),
  'sees the documents of the first bid': sees('first bid', '/documents'),
  'sees the documents of the second bid': sees('second bid', '/documents'),
  'sees the price documents of the first bid': sees('first bid', '/financial_documents'),
} satisfies Record<string, Deed>
