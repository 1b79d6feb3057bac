import { ukraine } from '../../../simulator/domain/code-lists/countries.ts'
import { criterionContractGuarantee } from '../../../simulator/domain/code-lists/criteria.ts'
import { milestoneTitleToDescribe } from '../../../simulator/domain/code-lists/milestones.ts'
import type { Json } from '../walk.ts'

/** The member is taken away. */
export const gone: unique symbol = Symbol('gone')

/** How a named check of the models is broken by another value of its member alone. */
interface BrokenCheck {
  readonly words: string
  /** The value that breaks it; undefined where nothing does, as things stand. */
  readonly value: (value: unknown, object: Json) => unknown
}

const day = '2028-01-01T00:00:00+02:00'
const isGiven = (value: unknown): boolean => value !== undefined
const given =
  <T>(other: T) =>
  (value: unknown): T | undefined =>
    isGiven(value) ? other : undefined

/** By name of the check (simulator/models/keywords); checks that look beyond one object are broken by the breaches. */
export const brokenChecks: Readonly<Record<string, BrokenCheck>> = {
  given: { words: 'is not there', value: (value) => (isGiven(value) ? gone : undefined) },
  categoryGiven: { words: 'is not there', value: () => gone },
  knownUnitCode: { words: 'is no code of a unit', value: given('немає') },
  knownCurrency: { words: 'is no currency', value: given('XXX') },
  knownCountry: { words: 'is no country', value: given('Ельдорадо') },
  knownRegion: {
    words: 'is no region of Ukraine',
    value: (_, { countryName }) => (countryName === ukraine ? 'Тридев’яте царство' : undefined),
  },
  knownPlace: { words: 'is no place', value: given('UA0') },
  placesOnlyInUkraine: {
    words: 'is a place of Ukraine in another country',
    value: (_, { countryName }) =>
      countryName === ukraine
        ? undefined
        : [{ scheme: 'КАТОТТГ', id: `UA${'0'.repeat(17)}`, description: 'місто' }],
  },
  knownProcurementCode: { words: 'is no code of what is bought', value: given('00000000-0') },
  positive: { words: 'is not above nought', value: given(0) },
  milestoneCode: { words: 'is no code of its type', value: given('немає') },
  milestoneTitle: { words: 'is no title of its type', value: given('немає') },
  milestoneDescription: {
    words: 'is not there though the event is another one',
    value: (_, { title }) => (title === milestoneTitleToDescribe ? gone : 'x'.repeat(2001)),
  },
  emailOrTelephone: {
    words: 'is not there, nor is a telephone',
    value: (_, { telephone }) => (isGiven(telephone) ? undefined : gone),
  },
  telephoneFormat: { words: 'is no number', value: () => 'не телефон' },
  periodBeginsBeforeEnd: {
    words: 'is after the end',
    value: (_, { endDate }) =>
      isGiven(endDate) && Date.parse(String(endDate)) < Date.parse(day) ? day : undefined,
  },
  profileOnlyWithCategory: {
    words: 'is there without a category',
    value: (_, { category }) => (category === undefined ? 'профіль' : undefined),
  },
  oneCcceCode: { words: 'is a list of two CCCE codes', value: () => undefined },
  itemWithoutLot: { words: 'is there where are no lots', value: () => 'a'.repeat(32) },
  durationInLimits: {
    words: 'is more than fifteen years',
    value: (_, { years }) => (years === 15 ? 1 : undefined),
  },
  savingsOfAllPeriods: { words: 'is not said of all years', value: given([1, 2, 3]) },
  selfEligibleIsGone: { words: 'is said', value: () => true },
  legislationOfCriterion: {
    words: 'is not there',
    // The guarantee of a contract needs no law that asks for it.
    value: (_, { classification }) =>
      (classification as Json).id === criterionContractGuarantee ? undefined : gone,
  },
  idIsHash: { words: 'is no identifier', value: () => 'abc' },
}
