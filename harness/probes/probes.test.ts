import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Instant, SECOND } from '../../simulator/domain/time.ts'
import { fullDate, plainDate } from '../../simulator/domain/timeline/periods.ts'
import { directDriver } from '../drivers/direct.ts'
import { dayLater, endOf, isWorking, latestFor } from './oracle.ts'
import { probes } from './probes.ts'
import { find } from './run.ts'
import { situations } from './situations.ts'
import { subjectsOf } from './subjects.ts'

const at = (text: string) => Date.parse(text)
const instant = (milliseconds: number) => ((milliseconds / 1000) * SECOND) as Instant

describe('the second calendar', () => {
  test('knows the clocks of Kyiv, holidays, working Saturdays', () => {
    expect(endOf(at('2026-03-28T10:00:00+02:00'), { days: 1, working: false })).toBe(
      at('2026-03-30T00:00:00+03:00'),
    )
    expect(endOf(at('2022-05-06T10:00:00+03:00'), { days: 1, working: true })).toBe(
      at('2022-05-11T00:00:00+03:00'),
    )
    expect(endOf(at('2026-03-20T14:30:00+02:00'), { days: -4, working: false })).toBe(
      at('2026-03-16T00:00:00+02:00'),
    )
    expect([isWorking('2022-03-12'), isWorking('2022-03-12', true)]).toEqual([false, true])
    expect(() => isWorking('2019-01-01')).toThrow('does not know 2019-01-01')
  })

  test('and agrees with the simulator wherever a term begins', () => {
    const term = fc.record({
      from: fc.integer({ min: at('2022-02-01T00:00:00Z') / 1000, max: at('2027-12-01T00:00:00Z') / 1000 }),
      days: fc.integer({ min: -40, max: 40 }).filter((days) => days !== 0),
      working: fc.boolean(),
      defence: fc.boolean(),
      onMidnight: fc.boolean(),
    })
    fc.assert(
      fc.property(term, ({ from: seconds, onMidnight, ...given }) => {
        const from = onMidnight ? endOf(seconds * 1000, { days: 1, working: false }) : seconds * 1000
        fc.pre(given.days > 0 || from > at('2022-04-15T00:00:00Z'))
        const shift = { ...given, calendar: given.defence ? 'defense' : 'general' } as const
        expect(instant(endOf(from, given))).toBe(fullDate(instant(from), shift))
        if (given.days > 0) expect(endOf(latestFor(from, given), given)).toBeLessThanOrEqual(from)
      }),
    )
    const night = at('2026-10-24T12:00:00+03:00')
    expect(instant(dayLater(night))).toBe(plainDate(instant(night), { hours: 24 }))
  })
})

const subject = (title: string) => {
  const found = subjectsOf().find((each) => each.title === title)
  if (!found) throw new Error(`nobody probes ${title}`)
  return found
}
const probe = (id: string) => probes.find((each) => each.id === id) as (typeof probes)[number]
const inCalendar = (id: string) =>
  situations.find((situation) => situation.id === id) as (typeof situations)[number]

describe('probes', () => {
  test.each([
    ['aboveThresholdUA.defense', 'announce-tenderPeriod', 'working-saturday'],
    ['aboveThreshold', 'complain-about-award', 'clock-back'],
    ['belowThreshold', 'ask', 'clock-forward'],
    ['requestForProposal', 'decide-after-24h', 'clock-forward'],
  ])('%s: %s agrees: %s', async (title, id, where) => {
    const finding = await find(directDriver(), subject(title), probe(id), inCalendar(where))
    expect(finding).toMatchObject({ state: 'agrees', answers: probe(id).answers })
  })

  test('a rule that is off is found, and what cannot be placed says so', async () => {
    const driver = directDriver({ disabledRules: ['question.asked-during-enquiries'] })
    const finding = await find(driver, subject('aboveThreshold'), probe('ask'), inCalendar('ordinary'))
    expect(finding).toMatchObject({ state: 'differs', answers: ['accepted', 'accepted', 'accepted'] })
    const never = { id: 'never', title: { en: 'never', uk: 'ніколи' }, at: ['2026-12-31T23:59:59Z'] }
    const far = { ...probe('ask'), begin: async () => ({ from: 0, until: 1 }) }
    const lost = await find(directDriver(), subject('aboveThreshold'), far, never)
    expect(lost).toMatchObject({ state: 'could-not-run', why: 'the day never falls into the period' })
  })

  test('every probe is met by some method, and both forms of competitive ordering are met', () => {
    const met = (id: string) => subjectsOf().some(({ plot }) => probe(id).applies(plot))
    expect(probes.filter(({ id }) => !met(id))).toEqual([])
    expect(subjectsOf('competitiveOrdering').length).toBeGreaterThan(1)
  })
})
