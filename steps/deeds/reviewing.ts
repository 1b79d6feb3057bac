import { changes, type Deed } from './deed.ts'

/** What passes between the buyer and the inspector. */
export const reviewing = {
  'asks for a review': (scene, who) => scene.add(who, 'tender', 'review_requests', {}),
  'asks for a review of the lot': (scene, who) =>
    scene.add(who, 'tender', 'review_requests', { lotID: scene.procedure.lots[0]?.id }),
  'asks for a review of a lot that is not there': (scene, who) =>
    scene.add(who, 'tender', 'review_requests', { lotID: 'f'.repeat(32) }),
  approves: changes('review_requests', { approved: true }),
  disapproves: changes('review_requests', { approved: false, description: 'Немає обґрунтування' }),
  'takes the inspector away': changes('tender', { inspector: null }),
} satisfies Record<string, Deed>
