import { energyPerformance } from '../../awarding/energy-performance.ts'
import { rounded } from '../../fraction.ts'
import type { AuctionDocument, AuctionHistory, Offer } from './document.ts'
import { figure, moment, shown } from './figures.ts'
import { defineInvariant, first } from './invariant.ts'
import { isEnergy, offersOf, who } from './walk.ts'

const source = 'prozorro-auction: api/model.py, _validate_esco_fields; spec/auction, ESCO formulas'
const LONGEST_YEARS = 15
const DAYS_OF_YEAR = 365
const PERIODS = 21

const energyOffers = (document: AuctionDocument) => (isEnergy(document) ? offersOf(document) : [])

function lengthOf({ contractDurationYears: years, contractDurationDays: days }: Offer) {
  return typeof years === 'number' && typeof days === 'number' ? { years, days } : undefined
}

const duration = defineInvariant({
  id: 'energy.contract-up-to-fifteen-years',
  title: {
    en: 'An energy service contract lasts at least a day and at most fifteen years; its days do not make up a year',
    uk: 'Енергосервісний договір триває від одного дня до п’ятнадцяти років; днів у ньому менше, ніж у році',
  },
  source,
  says: {
    en: '{place} of {who} lasts {years} years and {days} days',
    uk: 'у {place} договір учасника {who} триває {years} років і {days} днів',
  },
  check: (document) =>
    first(energyOffers(document), ({ place, offer }) => {
      const length = lengthOf(offer)
      if (!length) return undefined
      const { years, days } = length
      const total = years * DAYS_OF_YEAR + days
      const whole = Number.isInteger(years) && Number.isInteger(days) && years >= 0 && days >= 0
      if (whole && days < DAYS_OF_YEAR && total > 0 && total <= LONGEST_YEARS * DAYS_OF_YEAR) return undefined
      return { place, who: who(offer, document), years, days }
    }),
})

/** The share of the savings that may be paid, by who pays for the works. */
function shareOf({ fundingKind, yearlyPaymentsPercentageRange: range }: AuctionDocument): [number, number] {
  if (fundingKind === 'other') return [0.8, 1]
  return fundingKind === 'budget' && range !== undefined ? [0, range] : [0, 1]
}

const share = defineInvariant({
  id: 'energy.share-within-range',
  title: {
    en: 'The yearly payments are a share of the savings that the tender allows',
    uk: 'Річні платежі становлять ту частку економії, яку дозволяє закупівля',
  },
  source,
  says: {
    en: '{place} of {who} asks for {share}, from {least} to {most} is allowed',
    uk: 'у {place} учасник {who} просить {share}, а дозволено від {least} до {most}',
  },
  check(document) {
    const [least, most] = shareOf(document)
    return first(energyOffers(document), ({ place, offer }) => {
      const asked = offer.yearlyPaymentsPercentage
      if (asked === undefined || (asked >= least && asked <= most)) return undefined
      return { place, who: who(offer, document), share: asked, least, most }
    })
  },
})

const performance = defineInvariant({
  id: 'energy.performance-by-formula',
  title: {
    en: 'The performance shown is what the terms of the offer are worth by the published formula',
    uk: 'Показаний показник ефективності відповідає умовам заявки за опублікованою формулою',
  },
  source: 'esculator: npv; spec/auction, ESCO formulas',
  says: {
    en: '{place} of {who}: {years} years and {days} days at {share} are worth {due}, shown is {amount}',
    uk: '{place} учасника {who}: {years} років і {days} днів із часткою {share} дають {due}, а показано {amount}',
  },
  check: (document, history) =>
    first(energyOffers(document), ({ place, offer }) => {
      const due = worthOf(offer, document, history)
      const amount = figure(offer.amount)
      if (!due || !amount || rounded(amount, 2) === due.worth) return undefined
      const { years, days, share } = due
      return { place, who: who(offer, document), years, days, share, due: due.worth, amount: shown(amount) }
    }),
})

/** Worths of a history: the same offers are shown again and again, and each takes many fractions. */
const known = new WeakMap<AuctionHistory, Map<string, number>>()

function worthOf(offer: Offer, document: AuctionDocument, history: AuctionHistory) {
  const { annualCostsReduction, yearlyPaymentsPercentage: share } = offer
  const { noticePublicationDate, NBUdiscountRate } = document
  const length = lengthOf(offer)
  const complete = annualCostsReduction?.length === PERIODS && annualCostsReduction.every(figure)
  const dated = noticePublicationDate !== undefined && moment(noticePublicationDate) !== undefined
  if (!length || !complete || !dated || share === undefined || NBUdiscountRate === undefined) return undefined
  const terms = { noticePublicationDate, NBUdiscountRate }
  const asked = { contractDuration: length, yearlyPaymentsPercentage: share, annualCostsReduction }
  const worths = known.get(history) ?? new Map<string, number>()
  known.set(history, worths)
  const key = JSON.stringify([asked, terms])
  const worth = worths.get(key) ?? energyPerformance(asked, terms).amountPerformance
  worths.set(key, worth)
  return { ...length, share, worth }
}

export const energyInvariants = [duration, share, performance]
