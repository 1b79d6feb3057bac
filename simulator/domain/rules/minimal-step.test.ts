import { describe, expect, it } from 'vitest'
import { stepFits } from './minimal-step.ts'

describe('limits of the minimal step', () => {
  it('are a half and three per cent of the value', () => {
    expect(stepFits(500, 2.5)).toBe(true)
    expect(stepFits(500, 15)).toBe(true)
    expect(stepFits(500, 2.49)).toBe(false)
    expect(stepFits(500, 15.01)).toBe(false)
  })

  it('are rounded outwards to whole hundredths', () => {
    // 0.5 % of 33.33 is 0.16665, 3 % is 0.9999.
    expect(stepFits(33.33, 0.16)).toBe(true)
    expect(stepFits(33.33, 0.15)).toBe(false)
    expect(stepFits(33.33, 1)).toBe(true)
    expect(stepFits(33.33, 1.01)).toBe(false)
  })
})
