import type { Json } from '../../harness/procedure/cast.ts'
import { type Deed, sees } from './deed.ts'

const BID = 'first bid'

/** How a bidder proves what he answered to criteria. */
export const answering = {
  'proves the answer': async (scene, who) => {
    const bid = (await scene.send(who, 'GET', await scene.at(BID))).data
    const [answer] = bid.requirementResponses as Json[]
    const [document] = bid.documents as Json[]
    return scene.send(
      who,
      'POST',
      `${await scene.at(BID)}/requirement_responses/${String(answer?.id)}/evidences`,
      {
        title: 'Довідка',
        type: 'document',
        relatedDocument: { id: document?.id, title: document?.title },
      },
    )
  },
  'sees the answers of the first bid': sees(BID, '/requirement_responses'),
} satisfies Record<string, Deed>
