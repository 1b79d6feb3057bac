import { describe, expect, it } from 'vitest'
import { someTender, tenderFacts } from '../testing/tender-facts.ts'
import { beginTenderingAfterEnquiries, planComplaints, planEnquiries } from './tender-periods.ts'

const friday = '2026-11-20T12:00:00+02:00'
const tenderPeriod = { startDate: friday, endDate: '2026-12-10T00:00:00+02:00' }

describe('periods of a tender', () => {
  it('begin tendering when enquiries end', () => {
    const facts = tenderFacts(
      someTender({ enquiryPeriod: { startDate: friday, endDate: tenderPeriod.endDate }, tenderPeriod: {} }),
    )
    beginTenderingAfterEnquiries(facts)
    expect(facts.tender.tenderPeriod?.startDate).toBe(tenderPeriod.endDate)
  })

  it('leave a full working day for clarifications', () => {
    const facts = tenderFacts(
      someTender(
        { enquiryPeriod: { startDate: friday, endDate: friday } },
        { clarificationUntilDuration: 1 },
      ),
    )
    planEnquiries(facts)
    // Friday noon, rounded up to Saturday: Monday is the day, and it ends where Tuesday begins.
    expect(facts.tender.enquiryPeriod?.clarificationsUntil).toBe('2026-11-24T00:00:00+02:00')
  })

  it('are set by the system where the method has no enquiries of its own', () => {
    const config = { hasEnquiries: false, enquiryPeriodRegulation: 3, hasTenderComplaints: true }
    const facts = tenderFacts(
      someTender({ tenderPeriod }, { ...config, clarificationUntilDuration: 0, tenderComplainRegulation: 3 }),
    )
    planEnquiries(facts)
    planComplaints(facts)
    expect(facts.tender.enquiryPeriod).toMatchObject({
      startDate: friday,
      endDate: '2026-12-07T00:00:00+02:00',
    })
    expect(facts.tender.complaintPeriod).toEqual({ startDate: friday, endDate: '2026-12-07T00:00:00+02:00' })
  })
})
