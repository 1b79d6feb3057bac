import { describe, expect, it } from 'vitest'
import type { Operation } from '../command.ts'
import type { Place } from '../complaints/place.ts'
import { decide, type Outcome } from '../decide.ts'
import { aboveThreshold } from '../methods/above-threshold.ts'
import { aboveThresholdEU } from '../methods/above-threshold-eu.ts'
import type { Cancellation, Complaint, Qualification, Tender } from '../records/tender.ts'
import { contextFor, stateOf } from '../testing/context.ts'
import { someBid, someTender } from '../testing/tender-facts.ts'
import { instant } from '../time.ts'
import { addAppeal, changeAppeal } from './complaint-appeal.ts'
import { changeComplaint } from './complaint-change.ts'
import { fileComplaint } from './complaint-file.ts'
import { addPost } from './complaint-post.ts'

const NOW = '2026-11-21T18:00:00+02:00'
const BUYER = '0'.repeat(32)
const COMPLAINANT = '1'.repeat(32)

const author = { name: 'Rival', identifier: { scheme: 'UA-EDR', id: '1', legalName: 'Rival' } }

const complaint = (status: string, parts: Partial<Complaint> = {}): Complaint => ({
  id: 'c',
  complaintID: 'UA.a1',
  status,
  type: 'complaint',
  author,
  owner: 'broker',
  owner_token: COMPLAINANT,
  ...parts,
})

function openTender(parts: Partial<Tender> = {}, flags: Partial<Tender['config']> = {}): Tender {
  const config = { hasTenderComplaints: true, hasAwardComplaints: true, hasCancellationComplaints: true }
  return someTender(
    {
      procurementMethodType: aboveThreshold.id,
      dateCreated: '2026-11-01T12:00:00+02:00',
      value: { amount: 1_000_000, currency: 'UAH', valueAddedTaxIncluded: true },
      tenderPeriod: { startDate: '2026-11-10T00:00:00+02:00', endDate: '2026-12-10T00:00:00+02:00' },
      enquiryPeriod: { startDate: '2026-11-10T00:00:00+02:00', endDate: '2026-12-01T00:00:00+02:00' },
      complaintPeriod: { endDate: '2026-12-05T00:00:00+02:00' },
      ...parts,
    },
    { ...config, ...flags },
  )
}

interface Sent {
  readonly data?: object
  readonly group?: string
  readonly token?: string
  readonly now?: string
  readonly path?: Record<string, string>
}

/** What becomes of an operation on the tender. */
function run(operation: unknown, tender: Tender, sent: Sent): Outcome {
  const { data = {}, group = 'brokers', token = COMPLAINANT, now = NOW, path = {} } = sent
  const actor = { name: group === 'brokers' ? 'broker' : group, group, levels: ['r'], token }
  const { type } = operation as Operation
  const at = { tender_id: tender.id, complaint_id: 'c', ...path }
  const command = { type, actor, path: at, query: {}, body: { data }, json: true }
  return decide(
    stateOf({ tender: [tender] }),
    operation as Operation,
    command,
    contextFor({}, { now: instant(now) }),
  )
}

const after = (outcome: Outcome): Tender => {
  if (!outcome.accepted) throw new Error(words(outcome))
  return outcome.changes.writes[0]?.after as Tender
}
const words = (outcome: Outcome): string =>
  outcome.accepted ? 'accepted' : outcome.refusal.violations.map(({ description }) => description).join('; ')

const filing = (place: Place, tender: Tender, data: object = {}, sent: Sent = {}) =>
  run(fileComplaint(place), tender, {
    data: { type: 'complaint', status: 'draft', author, title: 'Unfair', ...data },
    ...sent,
  })

describe('filing a complaint', () => {
  it('costs a share of the value, within limits, tens rounded up', () => {
    const fee = (amount: number, currency = 'UAH') =>
      after(filing('tender', openTender({ value: { amount, currency, valueAddedTaxIncluded: true } })))
        .complaints?.[0]?.value?.amount
    expect(fee(1)).toBe(2000)
    expect(fee(1_000_001)).toBe(3010)
    expect(fee(1e9)).toBe(85_000)
    expect(fee(100_000, 'USD')).toBe(12_630)
    expect(words(filing('tender', openTender({ value: { amount: 1, currency: 'RUB' } as never })))).toBe(
      "Couldn't find currency RUB on bank.gov.ua",
    )
  })

  it('is about what the method, the configuration, the stage and the time allow', () => {
    const no = (tender: Tender) => words(filing('tender', tender))
    expect(no(openTender({}, { hasTenderComplaints: false }))).toBe(
      "Can't add complaint as it is forbidden by configuration",
    )
    expect(no(openTender({}, { restricted: true }))).toBe("Can't add complaint for restricted tender")
    expect(no(openTender({ status: 'active.auction' }))).toBe(
      "Can't add complaint in current (active.auction) tender status",
    )
    expect(no(openTender({ complaintPeriod: { endDate: NOW } }))).toBe('accepted')
    expect(no(openTender({ complaintPeriod: { endDate: '2026-11-21T17:59:59+02:00' } }))).toBe(
      'Can submit complaint not later than complaintPeriod end date',
    )
    expect(no({ ...openTender(), procurementMethodType: 'belowThreshold' })).toBe('Not Found')
    expect(words(filing('tender', openTender(), { type: 'claim' }))).toBe('Not Found')
    expect(words(filing('qualification', openTender()))).toBe('Not Found')
  })

  it('waits while the tender or its lot is being cancelled', () => {
    const pending: Cancellation = { id: 'x', status: 'pending', cancellationOf: 'tender' }
    const lots = [{ id: 'one', title: 'one', status: 'active' }]
    expect(words(filing('tender', openTender({ cancellations: [pending] })))).toBe(
      "Can't add complaint if tender have cancellation in pending status",
    )
    const ofLot = openTender({ lots, cancellations: [{ ...pending, relatedLot: 'one' }] })
    expect(words(filing('tender', ofLot, { relatedLot: 'one' }))).toBe(
      "Can't add complaint with 'pending' lot cancellation",
    )
    expect(words(filing('tender', ofLot))).toBe('accepted')
  })

  it('numbers objections and holds them to the lot of the complaint', () => {
    const objection = { id: 'o', relatesTo: 'tender', relatedItem: 't'.repeat(32), sequenceNumber: 1 }
    const said = (objections: object[], more: object = {}) =>
      words(filing('tender', openTender(), { objections, ...more }))
    expect(said([objection])).toBe('accepted')
    expect(said([{ ...objection, sequenceNumber: null }])).toBe('sequenceNumber field is required')
    expect(said([{ ...objection, arguments: [{ id: '1' }, { id: '2' }] }])).toBe(
      "Can't add more than 1 argument for objection",
    )
    expect(said([{ ...objection, relatedItem: '121' }])).toBe('Invalid tender id')
    expect(said([objection], { relatedLot: 'one' })).toBe(
      "Complaint's objection must not relate to tender if relatedLot mentioned",
    )
  })
})

describe('the parties to a complaint', () => {
  const step = (from: string, data: object, sent: Sent, parts: Partial<Complaint> = {}) =>
    run(changeComplaint('tender'), openTender({ complaints: [complaint(from, parts)] }), { data, ...sent })
  const changed = (...given: Parameters<typeof step>) => after(step(...given)).complaints?.[0]

  it('take their own steps', () => {
    const reviewer = { group: 'aboveThresholdReviewers' }
    expect(changed('draft', { status: 'pending' }, { group: 'bots' })?.dateSubmitted).toBe(NOW)
    expect(changed('draft', { status: 'mistaken' }, { group: 'bots' })?.rejectReason).toBe('incorrectPayment')
    expect(changed('draft', { status: 'mistaken' }, {})?.rejectReason).toBe('cancelledByComplainant')
    expect(changed('pending', { status: 'invalid' }, reviewer)).toMatchObject({ acceptance: false })
    expect(changed('pending', { status: 'accepted', reviewDate: NOW }, reviewer)).toMatchObject({
      acceptance: true,
      dateAccepted: NOW,
    })
    expect(changed('accepted', { status: 'stopped', reviewDate: NOW }, reviewer)).toMatchObject({
      dateDecision: NOW,
      dateCanceled: NOW,
    })
    const resolved = { status: 'resolved', tendererAction: 'done' }
    expect(changed('satisfied', resolved, { token: BUYER })?.tendererActionDate).toBe(NOW)
  })

  it('take no others', () => {
    expect(words(step('draft', { status: 'pending' }, {}))).toBe(
      "Can't update complaint from draft to pending status",
    )
    expect(words(step('draft', { tendererAction: 'done' }, { token: BUYER }))).toBe('Forbidden')
    expect(words(step('satisfied', { status: 'resolved' }, { token: BUYER }))).toBe('Forbidden')
    expect(words(step('pending', { status: 'accepted' }, { group: 'aboveThresholdReviewers' }))).toBe(
      'This field is required.',
    )
    expect(words(step('draft', { title: 'x' }, { token: 'f'.repeat(32) }))).toBe('Forbidden; Forbidden')
    const other = { ...author, identifier: { ...author.identifier, id: '2' } }
    expect(words(step('draft', { author: other }, {}))).toBe("Can't change complaint author id")
  })
})

describe('a complaint about a cancellation', () => {
  const period = { startDate: '2026-11-18T12:00:00+02:00', endDate: '2026-11-29T00:00:00+02:00' }
  const pathTo = { cancellation_id: 'x' }
  const cancelling = (status: string, complaints: Complaint[] = [], parts: Partial<Tender> = {}) =>
    openTender({
      cancellations: [{ id: 'x', status, cancellationOf: 'tender', complaintPeriod: period, complaints }],
      ...parts,
    })

  it('is filed while the cancellation is pending; after tendering only by bidders', () => {
    const said = (tender: Tender, sent: Sent = {}) =>
      words(filing('cancellation', tender, {}, { path: pathTo, ...sent }))
    expect(said(cancelling('pending'))).toBe('accepted')
    expect(said(cancelling('draft'))).toBe('Complaint can be add only in pending status of cancellation')
    expect(said(cancelling('pending'), { now: '2026-11-29T00:00:01+02:00' })).toBe(
      "Complaint can't be add after finish of complaint period",
    )
    const bids = [someBid('b', 10, { owner_token: 'b'.repeat(32) })]
    const later = cancelling('pending', [], { status: 'active.qualification', bids })
    expect(said(later)).toBe('Forbidden')
    expect(said(later, { token: 'b'.repeat(32) })).toBe('accepted')
  })

  it('is made good once the cancellation gave way: the periods end as much later', () => {
    const act = (tender: Tender) =>
      run(changeComplaint('cancellation'), tender, {
        data: { tendererAction: 'given up' },
        token: BUYER,
        path: pathTo,
      })
    expect(words(act(cancelling('pending', [complaint('satisfied')])))).toBe(
      "Complaint can't have tendererAction only if cancellation not in unsuccessful status",
    )
    const tender = after(act(cancelling('unsuccessful', [complaint('satisfied')])))
    expect(tender.cancellations?.[0]?.complaints?.[0]).toMatchObject({ status: 'resolved', date: NOW })
    // Three days and six hours were lost: four.
    expect(tender.tenderPeriod?.endDate).toBe('2026-12-14T00:00:00+02:00')
    expect(tender.enquiryPeriod?.endDate).toBe('2026-12-05T00:00:00+02:00')
    expect(words(act(cancelling('unsuccessful', [complaint('resolved')])))).toBe(
      "Can't update complaint in current (resolved) status",
    )
  })
})

it('a satisfied complaint about a qualification takes the tender back to pre-qualification', () => {
  const qualification: Qualification = { id: 'q', bidID: 'b', status: 'active' }
  const tender = openTender({
    procurementMethodType: aboveThresholdEU.id,
    status: 'active.pre-qualification.stand-still',
    qualifications: [{ ...qualification, complaints: [complaint('accepted')] }],
  })
  const satisfied = run(changeComplaint('qualification'), tender, {
    data: { status: 'satisfied', reviewDate: NOW },
    group: 'aboveThresholdReviewers',
    path: { qualification_id: 'q' },
  })
  expect(after(satisfied)).toMatchObject({ status: 'active.pre-qualification', date: NOW })
})

describe('posts and appeals', () => {
  const objections = [{ id: 'o', relatesTo: 'tender', relatedItem: 't'.repeat(32) }]

  it('are posted to objections while the complaint is under review', () => {
    const post = (status: string, relatedObjection: string) =>
      words(
        run(addPost('tender'), openTender({ complaints: [complaint(status, { objections })] }), {
          data: { title: 'Why', description: 'so', relatedObjection },
        }),
      )
    expect(post('pending', 'o')).toBe('accepted')
    expect(post('draft', 'o')).toBe("Can't submit or edit post in current (draft) complaint status")
    expect(post('pending', 'p')).toBe('should be one of complaint objections id')
  })

  it('are lodged by a side against a decision, and name their proceeding once', () => {
    const decided = (parts: Partial<Complaint> = {}) =>
      openTender({ complaints: [complaint('declined', parts)] })
    const filed = after(run(addAppeal('tender'), decided(), { data: { id: 'p' }, token: BUYER }))
    expect(filed.complaints?.[0]?.appeals).toEqual([{ id: 'p', author: 'tender_owner' }])
    expect(words(run(addAppeal('tender'), openTender({ complaints: [complaint('stopped')] }), {}))).toBe(
      "Can't submit or edit appeal in current (stopped) complaint status",
    )
    const proceeding = { dateProceedings: NOW, proceedingNumber: '1' }
    const name = (appeal: object, token: string) =>
      words(
        run(changeAppeal('tender'), decided({ appeals: [{ id: 'p', author: 'tender_owner', ...appeal }] }), {
          data: { proceeding },
          token,
          path: { appeal_id: 'p' },
        }),
      )
    expect(name({}, BUYER)).toBe('accepted')
    expect(name({}, COMPLAINANT)).toBe('Appeal can be updated only by author')
    expect(name({ proceeding: { ...proceeding, proceedingNumber: '2' } }, BUYER)).toBe(
      'Forbidden to patch proceeding',
    )
  })
})
