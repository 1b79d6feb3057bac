import { describe, expect, it } from 'vitest'
import { check } from '../index.ts'

const identifier = { scheme: 'UA-EDR', id: '00037256', legalName: 'Buyer', legalName_en: 'Buyer' }
const contactPoint = { name: 'Ann', name_en: 'Ann', telephone: '+380440000000' }
const buyer = {
  kind: 'general',
  name: 'Buyer',
  name_en: 'Buyer',
  identifier,
  address: { countryName: 'Україна' },
  contactPoint,
}

function ofBuyer(procuringEntity: object, variant = 'english') {
  const context = { now: 0, id: () => '0'.repeat(32), sandbox: true, disabled: new Set<string>(), variant }
  const checked = check('Tender.patch', { procuringEntity }, { ...context, tender: {} })
  return checked.ok ? checked.data.procuringEntity : checked.faults[0]?.description
}

describe('a tender announced in English too', () => {
  it('says in which language its buyer is asked', () => {
    expect(ofBuyer(buyer)).toMatchObject({ contactPoint: { availableLanguage: 'uk' } })
    expect(ofBuyer(buyer, 'open')).not.toHaveProperty('contactPoint.availableLanguage')
  })

  it.each([
    [{ name_en: undefined }, { name_en: ['This field is required.'] }],
    [{ name_en: '' }, { name_en: ['String value is too short.'] }],
    [
      { identifier: { ...identifier, legalName_en: undefined } },
      { identifier: { legalName_en: ['This field is required.'] } },
    ],
    [
      { additionalContactPoints: [{ ...contactPoint, availableLanguage: 'pl' }] },
      { additionalContactPoints: [{ availableLanguage: ["Value must be one of ['uk', 'en', 'ru']."] }] },
    ],
  ])('names its buyer in English: %j', (part, expected) => {
    expect(ofBuyer({ ...buyer, ...part })).toEqual(expected)
  })
})
