import { describe, expect, it } from 'vitest'
import { frameworkFacts, someFramework } from '../testing/framework-facts.ts'
import { dynamicPurchasingSystem } from './dynamic-purchasing-system.ts'
import { internationalFinancialInstitutions } from './international-financial-institutions.ts'
import { calculatePeriods, waitForTime } from './periods.ts'

describe('the periods of a framework', () => {
  it('are counted from the day it is announced, in full working days', () => {
    const facts = frameworkFacts(someFramework(dynamicPurchasingSystem), dynamicPurchasingSystem)
    calculatePeriods(facts)
    expect(facts.framework).toMatchObject({
      enquiryPeriod: {
        startDate: '2026-11-21T18:00:00+02:00',
        endDate: '2026-12-05T00:00:00+02:00',
        clarificationsUntil: '2026-12-10T00:00:00+02:00',
      },
      period: { startDate: '2026-11-21T18:00:00+02:00', endDate: '2027-11-01T00:00:00+02:00' },
      qualificationPeriod: { startDate: '2026-11-21T18:00:00+02:00', endDate: '2027-12-01T00:00:00+02:00' },
    })
  })

  it('have enquiries of calendar days where the type says so', () => {
    const type = internationalFinancialInstitutions
    const facts = frameworkFacts(someFramework(type), type)
    calculatePeriods(facts)
    expect(facts.framework.enquiryPeriod?.endDate).toBe('2026-12-02T00:00:00+02:00')
  })

  it('run faster in a sandbox', () => {
    const type = internationalFinancialInstitutions
    const quick = someFramework(type, { frameworkDetails: 'quick, accelerator=86400' })
    const facts = frameworkFacts(quick, type)
    calculatePeriods(facts)
    expect(facts.framework.enquiryPeriod?.endDate).toBe('2026-11-21T18:00:10+02:00')
  })
})

describe('the chronograph', () => {
  const type = dynamicPurchasingSystem
  const period = { startDate: '2026-11-21T18:00:00+02:00', endDate: '2027-11-01T00:00:00+02:00' }

  it('comes first to count the applications, then for the end', () => {
    const framework = someFramework(type, { period })
    waitForTime(framework, type)
    expect(framework.next_check).toBe('2026-12-07T00:00:00+02:00')
    framework.successful = true
    waitForTime(framework, type)
    expect(framework.next_check).toBe('2027-12-01T00:00:00+02:00')
  })

  it('has nothing to do with what is over', () => {
    const framework = someFramework(type, {
      period,
      status: 'unsuccessful',
      next_check: '2026-12-07T00:00:00+02:00',
    })
    waitForTime(framework, type)
    expect(framework).not.toHaveProperty('next_check')
  })
})
