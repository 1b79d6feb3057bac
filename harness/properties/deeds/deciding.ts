import type { Json } from '../../procedure/cast.ts'
import { judgement } from '../life.ts'
import { byBuyer, byOwner, card, keysOf } from '../scene.ts'
import { AUCTION, AWARDED, AWARDING, anyOf, type Deed, fitOf, QUALIFICATION, STAND_STILL } from './deed.ts'

const UNTIL_SEEN = ['pending']

/** The buyer decides about an award or a qualification. */
const decide = (
  kind: 'awards' | 'qualifications',
  from: readonly string[],
  data: (scene: never) => Json,
): Deed => ({
  in: kind === 'awards' ? AWARDING : QUALIFICATION,
  often: 3,
  make: (scene, chance) => {
    const one = fitOf<{ id: string; status: string }>(scene.stored[kind], from, chance)
    return one && byBuyer(scene, 'PATCH', `/${kind}/${one.id}`, data(scene as never))
  },
})

const accept = (scene: never): Json => ({ status: 'active', ...judgement(scene, true) })
const refuse = (scene: never): Json => ({ status: 'unsuccessful', ...judgement(scene, false) })
const annul = (): Json => ({ status: 'cancelled' })

const paper = (kind: 'awards' | 'qualifications', type: string): Deed => ({
  in: kind === 'awards' ? AWARDING : QUALIFICATION,
  make: (scene, chance) => {
    const one = fitOf<{ id: string; status: string }>(scene.stored[kind], UNTIL_SEEN, chance)
    return one && byBuyer(scene, 'POST', `/${kind}/${one.id}/documents`, card(scene, 'Протокол.p7s', type))
  },
})

const grace = (kind: 'awards' | 'qualifications'): Deed => ({
  in: kind === 'awards' ? AWARDING : QUALIFICATION,
  make: (scene, chance) => {
    const one = fitOf<{ id: string; status: string }>(scene.stored[kind], UNTIL_SEEN, chance)
    const code = chance.pick(['24h', '24h', 'extensionPeriod', 'alp'])
    return (
      one &&
      byBuyer(scene, 'POST', `/${kind}/${one.id}/milestones`, { code, description: 'Надайте сертифікат' })
    )
  },
})

/** What the buyer decides, and what the auction module reports. */
export const deciding = {
  'qualification.accept': decide('qualifications', UNTIL_SEEN, accept),
  'qualification.refuse': decide('qualifications', UNTIL_SEEN, refuse),
  'qualification.annul': decide('qualifications', ['active', 'unsuccessful'], annul),
  'qualification.document': paper('qualifications', 'evaluationReports'),
  'qualification.grace': grace('qualifications'),
  'prequalification.close': {
    in: QUALIFICATION,
    make: (scene) => byBuyer(scene, 'PATCH', '', { status: 'active.pre-qualification.stand-still' }),
  },
  'prequalification.reopen': {
    in: STAND_STILL,
    make: (scene) => byBuyer(scene, 'PATCH', '', { status: 'active.pre-qualification' }),
  },
  'award.accept': decide('awards', UNTIL_SEEN, accept),
  'award.refuse': decide('awards', UNTIL_SEEN, refuse),
  'award.annul': decide('awards', ['active', 'unsuccessful'], annul),
  'award.document': paper('awards', 'notice'),
  'award.grace': grace('awards'),
  'award.response': {
    in: AWARDING,
    make: (scene, chance) => {
      const award = anyOf(scene.stored.awards, chance)
      return award && byOwner(scene, award.bid_id, 'GET', `/awards/${award.id}/requirement_responses`)
    },
  },
  'auction.report': {
    in: AUCTION,
    open: true,
    make: (scene, chance) => {
      const lot = anyOf(scene.stored.lots, chance)
      const { token: _, ...ask } = byBuyer(scene, 'POST', lot ? `/auction/${lot.id}` : '/auction', {
        bids: (scene.stored.bids ?? []).map(({ id, lotValues }) => ({ id, ...(lotValues && { lotValues }) })),
      } as unknown as Json)
      return { ...ask, key: chance.pick([keysOf(scene).auction, keysOf(scene).buyer]) }
    },
  },
  'chronograph.run': {
    in: AWARDED,
    open: true,
    make: (scene) => {
      const { token: _, ...ask } = byBuyer(scene, 'PATCH', '/chronograph', { id: scene.stored.id })
      return { ...ask, key: keysOf(scene).chronograph }
    },
  },
} satisfies Record<string, Deed>
