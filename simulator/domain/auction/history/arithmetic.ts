import { divide, type Fraction, fraction, plus, times } from '../../fraction.ts'
import type { AuctionDocument, Offer } from './document.ts'
import { equal, figure, near, readings, same, shown } from './figures.ts'
import { defineInvariant, first } from './invariant.ts'
import { isEnergy, isOver, offersOf, who } from './walk.ts'

const source = 'prozorro-auction: utils/costs; spec/auction, end of a bids stage'

/** What the offers of a type say besides the amount. */
const members: Readonly<Record<string, readonly (keyof Offer)[]>> = {
  default: [],
  meat: ['amount_features', 'coeficient'],
  lcc: ['amount_weighted', 'non_price_cost'],
  mixed: ['amount_weighted'],
}
const allMembers = new Set(Object.values(members).flat())

const offersOfType = (document: AuctionDocument, type: string) =>
  document.auction_type === type ? offersOf(document) : []

const knownType = defineInvariant({
  id: 'auction.known-type',
  title: {
    en: 'An auction is by price, by features, by life-cycle cost, or by both weighed together',
    uk: 'Аукціон є за ціною, за нецінових показників, за вартістю життєвого циклу або за обома разом',
  },
  source: 'prozorro-auction: constants.py, AuctionType',
  says: { en: 'its type is "{type}"', uk: 'його тип «{type}»' },
  check: ({ auction_type: type }) =>
    type === undefined || Object.hasOwn(members, type) ? undefined : { type },
})

const ofItsType = defineInvariant({
  id: 'offer.figures-of-its-type',
  title: {
    en: 'An offer shows the figures by which its auction compares, and no others',
    uk: 'Заявка показує ті показники, за якими порівнює аукціон, і жодних інших',
  },
  source: 'prozorro-auction: chronograph/model.py, copy_bid_stage_fields',
  says: {
    en: '{place} of {who} in an auction of type {type}: "{member}" {fault}',
    uk: '{place} учасника {who} в аукціоні типу {type}: «{member}» {brak}',
  },
  check(document) {
    const type = document.auction_type ?? ''
    const due = members[type]
    if (!due) return undefined
    // The older module keeps prices with features to itself until the end.
    const isKept = (name: string) =>
      name === 'amount' && document.module === 'couch' && type === 'meat' && !isOver(document)
    return first(offersOf(document), ({ place, offer }) => {
      const missing = ['amount' as const, ...due].find((name) => offer[name] === undefined && !isKept(name))
      const extra = [...allMembers].find((member) => !due.includes(member) && offer[member] !== undefined)
      const member = missing ?? extra
      const words = missing
        ? { fault: 'is missing', brak: 'бракує' }
        : { fault: 'is too much', brak: 'зайвий' }
      return member && { place, who: who(offer, document), type, member, ...words }
    })
  },
})

const readable = defineInvariant({
  id: 'offer.figures-readable',
  title: {
    en: 'Every figure of an offer is a number or a fraction',
    uk: 'Кожен показник заявки є числом або дробом',
  },
  source: 'prozorro-auction: chronograph/model.py, copy_bid_stage_fields',
  says: {
    en: '{place} of {who} has "{member}": {written}',
    uk: 'у {place} учасника {who} стоїть «{member}»: {written}',
  },
  check: (document) =>
    first(offersOf(document), ({ place, offer }) => {
      const names = ['amount', ...allMembers, 'denominator', 'addition'] as const
      const member = names.find((name) => offer[name] !== undefined && !figure(offer[name]))
      return member && { place, who: who(offer, document), member, written: JSON.stringify(offer[member]) }
    }),
})

const features = defineInvariant({
  id: 'features.exact',
  title: {
    en: 'The price with features is the price divided by the coefficient, exactly; performance is multiplied',
    uk: 'Приведена ціна дорівнює ціні, поділеній на коефіцієнт, точно; показник ефективності множать',
  },
  source,
  says: {
    en: '{place} of {who}: {amount} with the coefficient {coeficient} is {due}, not {written}',
    uk: '{place} учасника {who}: {amount} з коефіцієнтом {coeficient} дає {due}, а не {written}',
  },
  check: (document) =>
    first(offersOfType(document, 'meat'), ({ place, offer }) => {
      const by = figure(offer.coeficient)
      const written = figure(offer.amount_features)
      if (!by || !written || by.over <= 0n) return undefined
      const due = readings(offer.amount).map((amount) =>
        isEnergy(document) ? times(amount, by) : divide(amount, by),
      )
      if (!due.length || due.some((each) => equal(each, written))) return undefined
      const figures = { amount: shown(offer.amount), coeficient: offer.coeficient, due: shown(due[0]) }
      return { place, who: who(offer, document), ...figures, written: offer.amount_features }
    }),
})

/** Sums of computers: as exact as a number of theirs. */
function weighted(
  document: AuctionDocument,
  type: string,
  due: (offer: Offer) => Fraction | undefined,
  cents: string,
) {
  return first(offersOfType(document, type), ({ place, offer, section }) => {
    const [sum, written] = [due(offer), figure(offer.amount_weighted)]
    // Weighted by the CDB to the cent before the auction, by the module exactly in it.
    const rounding = section === 'stages' && 'changed' in offer ? '0' : cents
    if (!sum || !written || near(sum, written, rounding)) return undefined
    return {
      place,
      who: who(offer, document),
      amount: shown(offer.amount),
      due: shown(sum),
      written: shown(written),
    }
  })
}

const cost = defineInvariant({
  id: 'life-cycle.cost-added',
  title: {
    en: 'The weighted price is the price plus the other costs of the life cycle',
    uk: 'Зважена вартість дорівнює ціні разом з іншими витратами життєвого циклу',
  },
  source,
  says: {
    en: '{place} of {who}: {amount} with other costs is {due}, not {written}',
    uk: '{place} учасника {who}: {amount} з іншими витратами дає {due}, а не {written}',
  },
  check: (document) =>
    weighted(
      document,
      'lcc',
      ({ amount, non_price_cost }) => {
        const [price, other] = [figure(amount), figure(non_price_cost)]
        return price && other && plus(price, other)
      },
      '0',
    ),
})

const mixed = defineInvariant({
  id: 'mixed.divided-and-added',
  title: {
    en: 'The weighted price is the price divided by the denominator, plus the addition',
    uk: 'Зважена вартість дорівнює ціні, поділеній на знаменник, разом із надбавкою',
  },
  source,
  says: {
    en: '{place} of {who}: {amount} weighs {due}, not {written}',
    uk: '{place} учасника {who}: {amount} важить {due}, а не {written}',
  },
  check: (document) =>
    weighted(
      document,
      'mixed',
      ({ amount, denominator = 1, addition = 0 }) => {
        const [price, by, more] = [figure(amount), figure(denominator), figure(addition) ?? fraction(0)]
        return price && by && by.over > 0n ? plus(divide(price, by), more) : undefined
      },
      '0.0051',
    ),
})

const constant = defineInvariant({
  id: 'offer.weights-never-change',
  title: {
    en: 'A bidder’s coefficient and other costs stay as they were at the start',
    uk: 'Коефіцієнт та інші витрати учасника лишаються такими, як були на початку',
  },
  source: 'prozorro-auction: databridge/importers.py',
  says: {
    en: '{place} gives {who} the "{member}" {now} instead of {was}',
    uk: 'у {place} учаснику {who} записано «{member}» {now} замість {was}',
  },
  check(document) {
    const start = new Map(document.initial_bids.map((bid) => [bid.bidder_id, bid]))
    return first(offersOf(document), ({ place, offer }) => {
      const was = start.get(offer.bidder_id)
      const names = ['coeficient', 'non_price_cost', 'denominator', 'addition'] as const
      const member = was && names.find((name) => !same(was[name], offer[name]))
      return member && { place, who: who(offer, document), member, now: offer[member], was: was[member] }
    })
  },
})

/** Currencies of what is expected, of the step and, where they can be seen, of the bids. */
const currenciesOf = ({ value, minimalStep, bids = [] }: AuctionDocument): (string | undefined)[] => [
  value?.currency,
  minimalStep?.currency,
  ...bids.map((bid) => bid.value?.currency),
]

const percent = defineInvariant({
  id: 'offer.percent-of-the-whole',
  title: {
    en: 'Where bidders bid percent, nobody asks for more than a hundred',
    uk: 'Там, де пропонують відсотки, ніхто не просить більше ста',
  },
  source: 'CDB: complexAsset.arma, amountPercentage; spec/auction, CDB side',
  says: {
    en: '{place} of {who} asks for {amount} %',
    uk: 'у {place} учасник {who} просить {amount} %',
  },
  check: (document) =>
    !currenciesOf(document).includes('%')
      ? undefined
      : first(offersOf(document), ({ place, offer }) => {
          const amount = Number(offer.amount)
          return amount > 100 ? { place, who: who(offer, document), amount } : undefined
        }),
})

export const arithmeticInvariants = [knownType, ofItsType, readable, features, cost, mixed, constant, percent]
