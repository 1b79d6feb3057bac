import type { Json } from '../../harness/procedure/cast.ts'
import { REQUIREMENT } from '../variants/criteria.ts'
import { type Deed, sees } from './deed.ts'

const BID = 'first bid'

/** The buyer finds out himself about what he has written the criterion on. */
const finds =
  (place: 'award' | 'qualification'): Deed =>
  async (scene, who) => {
    const path = `${await scene.at(place)}/requirement_responses`
    const answers = [{ requirement: { id: REQUIREMENT }, value: true }] as unknown as Json
    const { data } = await scene.send(who, 'POST', path, answers)
    scene.remember('answers', who, path, { data: (data as unknown as Json[])[0] ?? {}, access: undefined })
  }

/** Answers to criteria, and how they are proved. */
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
  'finds the criterion met by the bidder': finds('qualification'),
  'finds the criterion met by the winner': finds('award'),
  'proves what he found with the document': async (scene, who) => {
    const { id, title } = await scene.look('documents')
    return scene.add(who, 'answers', 'evidences', {
      title: 'Довідка',
      type: 'document',
      relatedDocument: { id, title },
    })
  },
  'sees the answers of the first bid': sees(BID, '/requirement_responses'),
} satisfies Record<string, Deed>
