import { countryNames, uaRegions, ukraine } from '../../simulator/domain/code-lists/countries.ts'
import { currencies } from '../../simulator/domain/code-lists/currencies.ts'
import { unitNames } from '../../simulator/domain/code-lists/unit-codes.ts'
import type { Dice } from './dice.ts'
import { emailOf, personOf } from './words.ts'

const unitList = [...unitNames()]
const regions = [...uaRegions()]
const countries = [...countryNames()]

/** One person or company of twenty is abroad. */
const ABROAD = 0.05

/** A company's number in the register: eight digits. */
const registered = ({ whole }: Dice) => String(whole(10_000_000, 99_999_999))

/** A point in time of the years in which the examples are delivered. */
const laterDay = ({ whole }: Dice, from: number): string =>
  `${whole(from, from + 2)}-${String(whole(1, 12)).padStart(2, '0')}-${String(whole(1, 28)).padStart(2, '0')}T00:00:00+02:00`

const contact = (dice: Dice) => ({
  name: personOf(dice),
  email: emailOf(dice),
  telephone: `+380${dice.whole(100_000_000, 999_999_999)}`,
  faxNumber: undefined,
})

/** Members that must fit each other or a code list, by the CDB's name of the model. A member that is undefined is left out. */
export const recipes: Readonly<Record<string, (dice: Dice) => Record<string, unknown>>> = {
  Address: (dice) =>
    dice.chance(ABROAD)
      ? { countryName: dice.pick(countries.filter((name) => name !== ukraine)), addressDetails: undefined }
      : { countryName: ukraine, region: dice.pick(regions) },
  AddressClassification: ({ whole }) => ({
    scheme: 'КАТОТТГ',
    id: `UA${String(whole(0, 99_999_999)).padStart(17, '0')}`,
    uri: undefined,
  }),
  AdditionalClassification: ({ pick, whole }) => ({
    scheme: pick(['ДК003', 'ДК015', 'ДК018', 'specialNorms']),
    id: `${whole(1, 99)}.${whole(1, 99)}`,
  }),
  Identifier: (dice) => ({ scheme: 'UA-EDR', id: registered(dice) }),
  ContactPoint: contact,
  SignerInfo: (dice) => ({ ...contact(dice), iban: `UA${String(dice.whole(0, 1e15)).padStart(27, '0')}` }),
  Unit: ({ pick }) => {
    const [code, { name_uk }] = pick(unitList)
    return { code, name: name_uk, value: undefined }
  },
  Location: ({ uk }) => ({
    latitude: uk.location.latitude({ min: 45, max: 52 }),
    longitude: uk.location.longitude({ min: 23, max: 40 }),
    elevation: undefined,
  }),
  Period: (dice) => ({ startDate: laterDay(dice, 2028), endDate: laterDay(dice, 2031) }),
  PeriodEndRequired: (dice) => ({ startDate: laterDay(dice, 2028), endDate: laterDay(dice, 2031) }),
  Value: ({ pick, whole }) => ({ amount: whole(1, 1e6), currency: pick(currencies) }),
  BasicValue: ({ pick, whole }) => ({ amount: whole(1, 1e6), currency: pick(currencies) }),
}
