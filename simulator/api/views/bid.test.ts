import { describe, expect, it } from 'vitest'
import { type Actor, anonymous } from '../../domain/actor.ts'
import type { Bid, Tender } from '../../domain/records/tender.ts'
import { bidView, effectiveStatus } from './bid.ts'
import type { Viewer } from './viewer.ts'

const owner: Actor = { ...anonymous, name: 'broker', group: 'brokers', token: 'secret' }

const viewer = (actor: Actor): Viewer => ({
  actor,
  origin: 'http://localhost',
  prefix: '/api/2.5',
  documentUrl: (key) => key,
  temporaryUrl: (key) => key,
  digest: (_, text) => text,
})

const bid = (parts: object = {}): Bid =>
  ({
    id: 'b',
    status: 'active',
    owner: 'broker',
    owner_token: 'secret',
    transfer_token: 'hidden',
    participationUrl: 'http://auction',
    tenderers: [{ name: 'somebody' }],
    items: [{ id: 'i', unit: { code: 'KGM', value: { amount: 1 } } }],
    lotValues: [
      { relatedLot: 'l', status: 'active', value: { amount: 5 }, participationUrl: 'http://auction/l' },
    ],
    ...parts,
  }) as unknown as Bid

const tender = (status: string, hasPrequalification: boolean): Tender =>
  ({ status, config: { hasPrequalification }, lots: [{ id: 'l', status: 'active' }] }) as unknown as Tender

const members = (parts: object, of: Tender) => Object.keys(bidView(bid(parts), of, viewer(anonymous))).sort()

describe('a bid as others see it', () => {
  it('keeps tokens from everybody and links into the auction from all but the owner', () => {
    const opened = tender('active.qualification', false)
    const own = bidView(bid(), opened, viewer(owner))
    const others = bidView(bid(), opened, viewer(anonymous))
    for (const view of [own, others]) {
      expect(view).not.toHaveProperty('owner_token')
      expect(view).not.toHaveProperty('transfer_token')
      expect(view).not.toHaveProperty('owner')
    }
    expect(own).toMatchObject({ participationUrl: 'http://auction' })
    expect(own.lotValues).toMatchObject([{ participationUrl: 'http://auction/l' }])
    expect(others).not.toHaveProperty('participationUrl')
    expect(others.lotValues).toEqual([{ relatedLot: 'l', status: 'active', value: { amount: 5 } }])
  })

  it('says of a bid out of play no more than that it is', () => {
    const view = bidView(bid({ status: 'invalid' }), tender('active.qualification', false), viewer(anonymous))
    expect(view).toEqual({ id: 'b', status: 'invalid', lotValues: [{ relatedLot: 'l', status: 'active' }] })
  })

  it('shows who bids and what, but no price, while bids are pre-qualified', () => {
    const view = bidView(bid(), tender('active.pre-qualification', true), viewer(anonymous))
    expect(Object.keys(view).sort()).toEqual(['id', 'items', 'lotValues', 'status', 'tenderers'])
    expect(view.items).toEqual([{ id: 'i', unit: { code: 'KGM' } }])
    expect(view.lotValues).toEqual([{ relatedLot: 'l', status: 'active' }])
  })

  it('hides the items of a bid that pre-qualification rejected', () => {
    const closed = tender('active.qualification', true)
    expect(members({ status: 'unsuccessful' }, closed)).toEqual(['id', 'lotValues', 'status', 'tenderers'])
    expect(members({ status: 'active' }, closed)).toContain('items')
  })
})

describe('the effective status of a bid', () => {
  it('follows from its values in lots still in play', () => {
    const of = (status: string) =>
      effectiveStatus(bid({ lotValues: [{ relatedLot: 'l', status }] }), tender('active.auction', true))
    expect([of('pending'), of('active'), of('unsuccessful')]).toEqual(['pending', 'active', 'unsuccessful'])
    expect(effectiveStatus(bid({ lotValues: [] }), tender('active.auction', true))).toBe('invalid')
  })
})
