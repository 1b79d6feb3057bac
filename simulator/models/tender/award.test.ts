import { describe, expect, it } from 'vitest'
import { parse } from '../../domain/time.ts'
import { check } from '../index.ts'

const id = (n: number) => n.toString(16).padStart(32, '0')
const now = '2026-11-21T18:00:00+02:00'
const organization = {
  name: 'Supplier',
  identifier: { scheme: 'UA-EDR', id: '1', legalName: 'Supplier LLC' },
  address: { countryName: 'Україна' },
  contactPoint: { name: 'Ann', telephone: '+380440000000' },
}
const supplier = { ...organization, scale: 'sme' }

function descriptions(model: string, data: unknown, more: object = {}) {
  const context = {
    now: parse(now) ?? 0,
    id: () => id(1),
    sandbox: true,
    disabled: new Set<string>(),
    tender: {},
    ...more,
  }
  const checked = check(model, data, context)
  return checked.ok
    ? checked.data
    : Object.fromEntries(checked.faults.map((fault) => [fault.name, fault.description]))
}

describe('awards', () => {
  const award = { suppliers: [supplier], bid_id: id(2) }

  it('are made pending, of a lot where there are lots', () => {
    expect(descriptions('Award.create', award)).toMatchObject({ status: 'pending', id: id(1), date: now })
    const tender = { lots: [{ id: id(3) }] }
    expect(descriptions('Award.create', award, { tender })).toEqual({ lotID: ['This field is required.'] })
    expect(descriptions('Award.create', { ...award, lotID: id(4) }, { tender })).toEqual({
      lotID: ['lotID should be one of lots'],
    })
  })

  it('need exactly one supplier who says its scale', () => {
    expect(descriptions('Award.create', { ...award, suppliers: [] })).toEqual({
      suppliers: ['Please provide at least 1 item.'],
    })
    expect(descriptions('Award.create', { ...award, suppliers: [organization] })).toEqual({
      suppliers: [{ scale: ['This field is required.'] }],
    })
  })

  const stored = (more: object) => ({ ...award, id: id(5), date: now, ...more })

  it('are active only when qualified, unsuccessful only when not', () => {
    expect(descriptions('Award', stored({ status: 'active' }))).toEqual({
      qualified: ["Can't update award to active status with not qualified"],
    })
    expect(descriptions('Award', stored({ status: 'unsuccessful', qualified: true }))).toEqual({
      qualified: ["Can't update award to unsuccessful status when qualified/eligible isn't set to False"],
    })
    expect(descriptions('Award', stored({ status: 'active', qualified: true }))).toMatchObject({
      status: 'active',
    })
  })

  it('where eligibility counts, are active only when eligible too', () => {
    expect(descriptions('Award.eligible', stored({ status: 'active', qualified: true }))).toEqual({
      eligible: ["Can't update award to active status with not eligible"],
    })
    const unsuccessful = { status: 'unsuccessful', qualified: true, eligible: false }
    expect(descriptions('Award.eligible', stored(unsuccessful))).toMatchObject(unsuccessful)
    expect(descriptions('Award.patch', { eligible: true })).toEqual({ eligible: 'Rogue field' })
  })

  it('say why more time is needed', () => {
    expect(descriptions('AwardMilestone.create', { code: 'extensionPeriod' })).toEqual({
      description: ['This field is required.'],
    })
    expect(descriptions('AwardMilestone.create', { code: '24h' })).toMatchObject({ code: '24h', date: now })
  })
})

describe('claims and complaints', () => {
  const claim = { title: 'Unfair', author: organization, type: 'claim' }

  it('a claim says its type; a bid of the sender is tied to it', () => {
    expect(descriptions('Claim.create', { ...claim, type: undefined })).toEqual({
      type: ['This field is required'],
    })
    expect(descriptions('Claim.create.fromBid', claim, { bidOfSender: id(8) })).toMatchObject({
      status: 'draft',
      bid_id: id(8),
    })
  })

  const objection = {
    title: 'One',
    relatesTo: 'award',
    relatedItem: id(5),
    classification: { scheme: 'violation_amcu', id: 'formalErrors', description: 'd' },
    requestedRemedies: [{ type: 'setAside', description: 'd' }],
    arguments: [{ description: 'd' }],
    sequenceNumber: 1,
  }
  const complaint = (objections: readonly object[]) => ({
    title: 'Unfair',
    author: organization,
    objections,
  })

  it('a complaint starts as a draft and prints what is absent in its objections', () => {
    expect(
      descriptions('Complaint.create.award', { ...complaint([objection]), status: 'pending' }),
    ).toMatchObject({
      status: 'draft',
      type: 'complaint',
      objections: [{ description: null, arguments: [{ evidences: [] }] }],
    })
  })

  it.each([
    [{ relatesTo: 'tender' }, { relatesTo: ["Value must be one of ['award']."] }],
    [
      { sequenceNumber: 2 },
      'Field sequenceNumber should contain incrementing sequence numbers starting from 1',
    ],
    [
      { classification: { scheme: 'amcu', id: 'formalErrors', description: 'd' } },
      { classification: { id: ['Value must be one of amcu reasons'] } },
    ],
    [
      { arguments: [{ description: 'd', evidences: [{ title: 't', relatedDocument: 'x' }] }] },
      {
        arguments: [
          { evidences: [{ relatedDocument: ['relatedDocument should be one of complaint documents'] }] },
        ],
      },
    ],
  ])('an objection with %j is refused', (change, expected) => {
    expect(descriptions('Complaint.create.award', complaint([{ ...objection, ...change }]))).toEqual({
      objections: [expected],
    })
  })

  it('a post answers once to a question put to its author', () => {
    const posts = [{ id: id(1), author: 'aboveThresholdReviewers', recipient: 'tender_owner' }]
    const post = { title: 't', description: 'd', relatedObjection: id(2), relatedPost: id(1) }
    const to = { recipient: 'aboveThresholdReviewers' }
    const around = { complaint: { posts }, role: 'tender_owner' }
    expect(descriptions('ComplaintPost.create', { ...post, ...to }, around)).toMatchObject({
      author: 'tender_owner',
    })
    expect(
      descriptions('ComplaintPost.create', { ...post, ...to }, { ...around, role: 'complaint_owner' }),
    ).toEqual({ relatedPost: ['relatedPost invalid recipient.'] })
  })
})

describe('cancellations', () => {
  it('are drafts of the tender or of one of its lots', () => {
    expect(descriptions('Cancellation.create', { reason: 'no need' })).toMatchObject({
      status: 'draft',
      cancellationOf: 'tender',
    })
    expect(descriptions('Cancellation.create', { reason: 'no need', relatedLot: id(3) })).toEqual({
      relatedLot: ['relatedLot should be one of lots'],
    })
  })
})

describe('qualifications', () => {
  const qualification = { id: id(6), bidID: id(2) }

  it('are neither qualified nor eligible until it is said, where that counts', () => {
    expect(descriptions('Qualification.eligible', qualification)).toMatchObject({
      qualified: false,
      eligible: false,
    })
    expect(descriptions('Qualification', qualification)).not.toHaveProperty('qualified')
    expect(
      descriptions('Qualification.eligible', { ...qualification, status: 'active', qualified: true }),
    ).toEqual({ eligible: ['This field must be true.'] })
  })
})
