import { describe, expect, it } from 'vitest'
import { render } from '../answer.ts'
import { belowThreshold } from '../methods/below-threshold.ts'
import { holds } from '../rule.ts'
import { someTender, tenderFacts } from '../testing/tender-facts.ts'
import { configRules } from './config.ts'

const defaults = Object.fromEntries(
  Object.entries(belowThreshold.config).map(([flag, [first]]) => [flag, first]),
)

/** What the first broken rule says of the default configuration with these flags changed. */
function said(flags: Record<string, unknown>) {
  const facts = tenderFacts(someTender())
  facts.tender.config = { ...defaults, ...flags } as never
  for (const rule of configRules) {
    const slots = rule.check(facts)
    if (slots !== holds) return render(rule.answer, slots)
  }
  return undefined
}

describe('configuration of a tender', () => {
  it('is accepted with the values of the method', () => {
    expect(said({})).toBeUndefined()
    expect(said({ hasAuction: false })).toBeUndefined()
  })

  it.each([
    [{ hasAuction: undefined }, 'config.hasAuction', 'This field is required.'],
    [{ extra: 1 }, 'config', "Additional properties are not allowed ('extra' was unexpected)"],
    [{ a: 1, b: 2 }, 'config', "Additional properties are not allowed ('a', 'b' were unexpected)"],
    [{ hasAuction: 'x' }, 'config.hasAuction', "'x' is not of type 'boolean'"],
    [{ hasAwardingOrder: false }, 'config.hasAwardingOrder', 'False is not one of [True]'],
    [{ minBidsNumber: 0 }, 'config.minBidsNumber', '0 is less than the minimum of 1'],
    [{ minBidsNumber: 10 }, 'config.minBidsNumber', '10 is greater than the maximum of 1'],
    [{ minBidsNumber: true }, 'config.minBidsNumber', "True is not of type 'integer'"],
  ])('is refused: %j', (flags, name, description) => {
    expect(said(flags)).toEqual({ location: 'body', name, description })
  })
})
