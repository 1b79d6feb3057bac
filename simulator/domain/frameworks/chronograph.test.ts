import { describe, expect, it } from 'vitest'
import type { Agreement } from '../records/agreement.ts'
import { frameworkFacts, someFramework } from '../testing/framework-facts.ts'
import { instant } from '../time.ts'
import { agreementInTime, frameworkInTime } from './chronograph.ts'
import { dynamicPurchasingSystem as type } from './dynamic-purchasing-system.ts'

const period = { startDate: '2026-11-21T18:00:00+02:00', endDate: '2027-11-01T00:00:00+02:00' }
const framework = someFramework(type, { period, agreementID: 'a' })
const afterCount = '2026-12-07T00:00:01+02:00'

const submission = (id: string, status: string) => ({ id, status, frameworkID: framework.id })
const three = [submission('1', 'complete'), submission('2', 'active'), submission('3', 'complete')]

function agreement(parts: Partial<Agreement> = {}): Agreement {
  return {
    id: 'a',
    agreementID: 'UA-2026-11-21-000001',
    agreementType: type.id,
    status: 'active',
    frameworkID: framework.id,
    procuringEntity: framework.procuringEntity,
    period: { startDate: '2026-11-21T18:00:00+02:00', endDate: '2027-12-01T00:00:00+02:00' },
    contracts: [],
    ...parts,
  }
}

describe('a framework', () => {
  it('to which too few applied ends, and its agreement with it', () => {
    const submissions = [...three.slice(1), submission('4', 'draft'), submission('5', 'deleted')]
    const facts = frameworkFacts(framework, type, { now: afterCount, agreement: agreement(), submissions })
    frameworkInTime(facts)
    expect(facts.framework.status).toBe('unsuccessful')
    expect(facts.around.agreement).toMatchObject({
      status: 'terminated',
      terminationDetails: 'Відмінено електронною системою через недостатню кількість заявок',
    })
  })

  it('to which enough applied goes on to its end', () => {
    const facts = frameworkFacts(framework, type, { now: afterCount, submissions: three })
    frameworkInTime(facts)
    expect(facts.framework).toMatchObject({
      status: 'active',
      successful: true,
      next_check: '2027-12-01T00:00:00+02:00',
    })
  })

  it('is complete after its last instant, not at it', () => {
    const end = '2027-12-01T00:00:00+02:00'
    const over = { ...framework, successful: true }
    const at = frameworkFacts(over, type, { now: end })
    frameworkInTime(at)
    expect(at.framework.status).toBe('active')
    const after = frameworkFacts(over, type, { now: '2027-12-01T00:00:01+02:00' })
    frameworkInTime(after)
    expect(after.framework).toMatchObject({ status: 'complete' })
    expect(after.framework).not.toHaveProperty('next_check')
  })
})

describe('an agreement', () => {
  const at = (nowIso: string) => ({ now: instant(nowIso), nowIso })
  const banned = () =>
    agreement({
      contracts: [
        {
          id: 'c',
          status: 'suspended',
          milestones: [
            { id: 'm', type: 'activation', status: 'scheduled', dueDate: '2027-12-01T00:00:00+02:00' },
            { id: 'b', type: 'ban', status: 'scheduled', dueDate: '2027-02-20T00:00:00+02:00' },
          ],
        },
      ],
    })

  it('takes a banned supplier back when his ban is over', () => {
    const changed = banned()
    agreementInTime({ agreement: changed, ...at('2027-02-19T00:00:00+02:00') })
    expect(changed).toMatchObject({
      next_check: '2027-02-20T00:00:00+02:00',
      contracts: [{ status: 'suspended' }],
    })
    agreementInTime({ agreement: changed, ...at('2027-02-20T00:00:00+02:00') })
    expect(changed).toMatchObject({
      next_check: '2027-12-01T00:00:00+02:00',
      contracts: [{ status: 'active', milestones: [{ status: 'scheduled' }, { status: 'met' }] }],
    })
  })

  it('ends with its period', () => {
    const ended = banned()
    agreementInTime({ agreement: ended, ...at('2027-12-01T00:00:01+02:00') })
    expect(ended).toMatchObject({ status: 'terminated', contracts: [{ status: 'suspended' }] })
    expect(ended).not.toHaveProperty('next_check')
  })
})
