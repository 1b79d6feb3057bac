import { describe, expect, it } from 'vitest'
import { templatesFor } from './contract-template.ts'

describe('contract templates for classifications', () => {
  it('are those of the prefix, in force unless former ones are allowed', () => {
    expect(templatesFor(['03220000-9'], true)).toEqual(new Set(['03220000.0002.01']))
    expect(templatesFor(['03220000-9'], false).has('03220000.0001.01')).toBe(true)
  })

  it('are the general ones when the codes have nothing in common', () => {
    const general = templatesFor(['45000000-7'], true)
    expect(templatesFor(['03220000-9', '09130000-9'], true)).toEqual(general)
    expect(general.size).toBeGreaterThan(0)
  })
})
