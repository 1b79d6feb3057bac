import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divide, fraction, minus, plus, ratio, rounded, times } from './fraction.ts'

describe('exact fractions', () => {
  it('are read from what a number prints as', () => {
    expect(fraction('0.9')).toEqual({ over: 9n, under: 10n })
    expect(fraction(1e-7)).toEqual({ over: 1n, under: 10_000_000n })
    expect(fraction('-12.50')).toEqual({ over: -125n, under: 10n })
    expect(rounded(fraction('1E+2'), 2)).toBe(100)
  })

  it('lose nothing where binary numbers do', () => {
    expect(plus(fraction('0.1'), fraction('0.2'))).toEqual({ over: 3n, under: 10n })
    expect(times(divide(ratio(1), ratio(365)), ratio(365))).toEqual(ratio(1))
  })

  it('round half up, away from nought', () => {
    expect([ratio(1, 8), ratio(-1, 8), ratio(2, 3)].map((each) => rounded(each, 2))).toEqual([
      0.13, -0.13, 0.67,
    ])
  })

  it('come back from a sum by the difference', () => {
    const some = fc.tuple(fc.integer(), fc.integer({ min: 1 })).map(([over, under]) => ratio(over, under))
    fc.assert(
      fc.property(some, some, (one, other) => {
        const back = minus(plus(one, other), other)
        return back.over * one.under === one.over * back.under
      }),
    )
  })
})
