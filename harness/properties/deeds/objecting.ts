import { author } from '../../../fixtures/payloads/organization.ts'
import type { Complaint } from '../../../simulator/domain/records/tender.ts'
import { party } from '../../procedure/bidder.ts'
import type { Json, Keys } from '../../procedure/cast.ts'
import type { Chance } from '../chance.ts'
import { byBuyer, byOwner, card, keysOf, later } from '../scene.ts'
import {
  AWARDING,
  anyOf,
  type Deed,
  type Grievance,
  grievances,
  LIVING,
  OPEN,
  STAND_STILL,
  type Staged,
} from './deed.ts'

const TITLE = 'Порушено вимоги закону'

const objection = (kind: Grievance['kind'], id: string): Json => ({
  title: 'Дискримінаційна вимога',
  relatesTo: kind,
  relatedItem: id,
  sequenceNumber: 1,
  classification: { scheme: 'violation_amcu', id: 'other', description: 'Інше порушення' },
  requestedRemedies: [{ type: 'changeTenderDocumentation', description: 'Змінити документацію' }],
  arguments: [{ description: 'Вимога обмежує конкуренцію' }],
})

const file = (type: 'complaint' | 'claim', when: readonly string[]): Deed => ({
  in: when,
  open: true,
  make: (scene, chance) => {
    const { path, kind, id } = chance.pick(grievances(scene))
    const bid = anyOf(scene.stored.bids, chance)
    const data = {
      type,
      title: TITLE,
      description: TITLE,
      author: author(party(chance.below(3))),
      ...(type === 'claim' && chance.luck(0.7) && { status: 'claim' }),
      ...(type === 'complaint' && chance.luck(0.7) && { objections: [objection(kind, id)] }),
      ...((kind === 'award' || kind === 'qualification') && bid && chance.luck(0.3) && { bid_id: bid.id }),
    }
    return byOwner(scene, bid?.id, 'POST', path, data)
  },
})

type Change = (complaint: Complaint, scene: Staged, chance: Chance) => Json

/** Somebody changes one of the complaints. */
const change = (from: readonly string[], by: keyof Keys | 'owner' | 'complainant', data: Change): Deed => ({
  in: LIVING,
  make: (scene, chance) => {
    const all = grievances(scene).flatMap(({ path, complaints }) => complaints.map((one) => ({ path, one })))
    const fit = all.filter(({ one }) => from.includes(one.status))
    const found = anyOf(fit.length ? fit : all, chance)
    if (!found) return undefined
    const rest = `${found.path}/${found.one.id}`
    const body = data(found.one, scene, chance)
    if (by === 'owner') return byBuyer(scene, 'PATCH', rest, body)
    if (by === 'complainant') return byOwner(scene, found.one.id, 'PATCH', rest, body)
    const { token: _, ...ask } = byBuyer(scene, 'PATCH', rest, body)
    return { ...ask, key: String(keysOf(scene)[by]) }
  },
})

/** Something is added to one of the complaints. */
const add = (list: 'posts' | 'documents' | 'appeals', data: Change): Deed => ({
  in: LIVING,
  open: true,
  make: (scene, chance) => {
    const all = grievances(scene).flatMap(({ path, complaints }) => complaints.map((one) => ({ path, one })))
    const found = anyOf(all, chance)
    if (!found) return undefined
    const rest = `${found.path}/${found.one.id}/${list}`
    const ask = byOwner(scene, found.one.id, 'POST', rest, data(found.one, scene, chance))
    const { token: _, ...reviewer } = { ...ask, key: keysOf(scene).reviewer }
    return list === 'posts' && chance.luck(0.5) ? reviewer : ask
  },
})

const REASONS = ['noDemand', 'unFixable', 'expensesCut', 'forceMajeure']

/** Complaints, claims, cancellations. */
export const objecting = {
  'complaint.file': file('complaint', [...OPEN, ...STAND_STILL, ...AWARDING]),
  'claim.file': file('claim', [...STAND_STILL, ...AWARDING]),
  'complaint.pay': change(['draft'], 'bot', () => ({ status: 'pending' })),
  'complaint.accept': change(['pending'], 'reviewer', (_, { now }) => ({
    status: 'accepted',
    reviewDate: later(now, 86_400),
    reviewPlace: 'Зала засідань',
  })),
  'complaint.reject': change(['pending'], 'reviewer', () => ({
    status: 'invalid',
    rejectReason: 'lawNonCompliance',
    decision: 'Залишено без розгляду',
  })),
  'complaint.decide': change(['accepted', 'stopping'], 'reviewer', (_, __, chance) => ({
    status: chance.pick(['satisfied', 'declined', 'stopped']),
    decision: 'Рішення ухвалено',
  })),
  'complaint.resolve': change(['satisfied'], 'owner', () => ({
    tendererAction: 'Документацію змінено',
    status: 'resolved',
  })),
  'complaint.withdraw': change(['draft', 'pending', 'accepted'], 'complainant', ({ status }) => ({
    status: status === 'draft' ? 'mistaken' : 'stopping',
    cancellationReason: 'Питання вирішено',
  })),
  'claim.submit': change(['draft'], 'complainant', () => ({ status: 'claim' })),
  'claim.answer': change(['claim'], 'owner', () => ({
    status: 'answered',
    resolutionType: 'resolved',
    resolution: 'Рішення переглянемо, документи долучено до протоколу.',
  })),
  'claim.accept-answer': change(['answered'], 'complainant', (_, __, chance) => ({
    status: 'resolved',
    satisfied: chance.luck(0.5),
  })),
  'claim.cancel': change(['draft', 'claim', 'answered'], 'complainant', () => ({
    status: 'cancelled',
    cancellationReason: 'Питання вирішено',
  })),
  'complaint.post': add('posts', ({ objections }, _, chance) => ({
    title: 'Уточнення',
    description: 'Просимо пояснити',
    recipient: chance.pick(['complaint_owner', 'tender_owner', 'aboveThresholdReviewers']),
    relatedObjection: objections?.[0]?.id,
  })),
  'complaint.document': add('documents', (_, scene) => card(scene, 'Доказ.pdf')),
  'complaint.appeal': add('appeals', () => ({ description: 'Рішення не відповідає закону' })),
  'cancellation.draft': {
    in: LIVING,
    make: (scene, chance) => {
      const lot = chance.luck(0.3) ? anyOf(scene.stored.lots, chance) : undefined
      return byBuyer(scene, 'POST', '/cancellations', {
        reason: 'Потреби більше немає',
        reasonType: chance.pick(REASONS),
        ...(lot && { cancellationOf: 'lot', relatedLot: lot.id }),
      })
    },
  },
  'cancellation.report': {
    in: LIVING,
    make: (scene, chance) => {
      const one = anyOf(scene.stored.cancellations, chance)
      const report = card(scene, 'Протокол.p7s', 'cancellationReport')
      return one && byBuyer(scene, 'POST', `/cancellations/${one.id}/documents`, report)
    },
  },
  'cancellation.change': {
    in: LIVING,
    make: (scene, chance) => {
      const one = anyOf(scene.stored.cancellations, chance)
      const status = chance.pick(['pending', 'pending', 'active', 'unsuccessful'])
      return one && byBuyer(scene, 'PATCH', `/cancellations/${one.id}`, { status })
    },
  },
} satisfies Record<string, Deed>
