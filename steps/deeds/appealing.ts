import { author, inspector } from '../../fixtures/payloads/organization.ts'
import type { Json } from '../../harness/procedure/cast.ts'
import { listOf } from '../../harness/procedure/procedure.ts'
import type { Scene } from '../world.ts'
import { drafts, objection } from './complaining.ts'
import { changes, type Deed } from './deed.ts'

const COMPLAINT = 'complaints'

/** A complaint about the first lot, with an objection about one of the lots. */
const aboutLot = (number: number): Deed =>
  drafts('tender', ({ procedure: { lots } }) => ({
    relatedLot: lots[0]?.id,
    objections: [objection({ relatesTo: 'lot', relatedItem: lots[number]?.id })],
  }))

/** A complaint with an objection about the first or the last of such things. */
const about = (place: string, relatesTo: 'award' | 'qualification' | 'cancellation', number: 0 | -1): Deed =>
  drafts(place, async ({ procedure }) => ({
    objections: [
      objection({ relatesTo, relatedItem: (await listOf(procedure, `${relatesTo}s`)).at(number)?.id }),
    ],
  }))

const objectionOf = async (scene: Scene): Promise<unknown> =>
  ((await scene.look(COMPLAINT)).objections as Json[] | undefined)?.[0]?.id

const posts =
  (more: (scene: Scene) => Promise<Json>): Deed =>
  async (scene, who) =>
    scene.add(who, COMPLAINT, 'posts', {
      title: 'Уточнення',
      description: 'Просимо надати пояснення щодо вимоги',
      recipient: 'complaint_owner',
      ...(await more(scene)),
    })

/** A file that belongs to a post. */
const documentOfPost =
  (post: (scene: Scene) => unknown): Deed =>
  async (scene, who) =>
    scene.add(who, COMPLAINT, 'documents', {
      ...(await scene.driver.upload('Лист.pdf', `letter of ${who}`, 'application/pdf')),
      title: 'Лист.pdf',
      documentOf: 'post',
      relatedItem: post(scene),
    })

const names =
  (proceedingNumber: string): Deed =>
  async (scene, who) =>
    scene.change(who, 'appeals', {
      proceeding: { proceedingNumber, dateProceedings: await scene.driver.now() },
    })

/** Posts, objections and appeals: what is said about a complaint, and what follows from its decision. */
export const appealing = {
  'drafts a complaint about the first lot with an objection about it': aboutLot(0),
  'drafts a complaint about the first lot with an objection about the second': aboutLot(1),
  'drafts a complaint with an objection about the rejection': about('rejected award', 'award', 0),
  'drafts a complaint with an objection about the decision still to be taken': about(
    'rejected award',
    'award',
    -1,
  ),
  'drafts a complaint with an objection about the admission': about('qualification', 'qualification', -1),
  'drafts a complaint with an objection about the cancellation': about('cancellations', 'cancellation', -1),
  'drafts a complaint with an objection about another cancellation': about(
    'cancellations',
    'cancellation',
    0,
  ),

  'gives the complaint another title': changes(COMPLAINT, { title: 'Порушено порядок закупівлі' }),
  'gives the complaint another author': changes(COMPLAINT, {
    author: author(inspector),
  }),
  'withdraws the complaint': changes(COMPLAINT, { status: 'mistaken' }),
  'stops the complaint': changes(COMPLAINT, { status: 'stopped', decision: 'Розгляд припинено' }),
  'refuses to consider the complaint': changes(COMPLAINT, {
    status: 'invalid',
    rejectReason: 'lawNonCompliance',
    decision: 'Скаргу залишено без розгляду',
  }),
  'reports what was done about the complaint': changes(COMPLAINT, {
    tendererAction: 'Документацію змінено',
  }),
  'does what the decision asks': changes(COMPLAINT, {
    tendererAction: 'Документацію змінено',
    status: 'resolved',
  }),

  'asks the complainant about the objection': posts(async (scene) => ({
    relatedObjection: await objectionOf(scene),
  })),
  'asks the complainant about an objection that nobody made': posts(async () => ({
    relatedObjection: 'e'.repeat(32),
  })),
  'adds a file to the question': documentOfPost((scene) => scene.made.get('posts')?.id),
  'adds a file to a question that nobody asked': documentOfPost(() => 'e'.repeat(32)),

  'appeals against the decision': (scene, who) =>
    scene.add(who, COMPLAINT, 'appeals', { description: 'Рішення не відповідає закону' }),
  'names the proceeding of the appeal': names('640/1/26'),
  'names another proceeding of the appeal': names('640/2/26'),
} satisfies Record<string, Deed>
