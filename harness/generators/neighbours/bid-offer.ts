import { currencies } from '../../../simulator/domain/code-lists/currencies.ts'
import { unitCodes } from '../../../simulator/domain/code-lists/unit-codes.ts'
import { askedFor, hasLots, items, nobody, shares } from './bid-subject.ts'
import { at, listAt } from './edit.ts'
import { type BidSubject, type Breach, breaching } from './neighbour.ts'
import { otherCurrency } from './tender-money.ts'

type Bids = Breach<BidSubject>

const submit = breaching<BidSubject>('bid.submit')
const handIn = breaching<BidSubject>('bid.hand-in')

const isPriced = (subject: BidSubject): boolean => items(subject).some((item) => at(item, 'unit.value'))
const itemsAreAsked = (subject: BidSubject): boolean =>
  subject.method.required.includes('bid-items') && !shares(subject)
const inMoney = ({ method }: BidSubject): boolean => method.awarding.criterion === 'amount'
const inSavings = ({ method }: BidSubject): boolean => method.awarding.criterion === 'amountPerformance'
/** Where a bid of money says how much. */
const priceAt = (subject: BidSubject): string => (hasLots(subject) ? 'lotValues.0.value' : 'value')

const itemBreaches: readonly Bids[] = [
  submit(
    'bid.items-given',
    'nothing is named that is offered',
    (subject) => itemsAreAsked(subject) && [['items', undefined]],
  ),
  submit(
    'bid.items-described',
    'an item is in no unit',
    (subject) => itemsAreAsked(subject) && !inSavings(subject) && [['items.0.unit', undefined]],
  ),
  submit(
    'bid.items-of-tender',
    'an item is not of the tender',
    (subject) => items(subject).length > 0 && !isPriced(subject) && [['items.0.id', nobody]],
  ),
  submit(
    'bid.all-items-of-tender',
    'an item is left out',
    (subject) =>
      itemsAreAsked(subject) && !isPriced(subject) && items(subject).length > 1 && [['items.0', undefined]],
  ),
  submit('bid.some-quantity-per-lot', 'of a lot nothing is offered', (subject) => {
    const lot = at(subject.data, 'lotValues.0.relatedLot')
    const ids = listAt(subject.asked, 'items').flatMap(({ id, relatedLot }) =>
      relatedLot === lot ? [id] : [],
    )
    if (lot === undefined || isPriced(subject)) return undefined
    const edits = items(subject).flatMap(({ id }, n) =>
      ids.includes(id) ? [[`items.${n}.quantity`, 0] as const] : [],
    )
    return edits.length > 0 && edits
  }),
  submit(
    'bid.some-quantity',
    'nothing is offered',
    (subject) =>
      !hasLots(subject) &&
      !isPriced(subject) &&
      items(subject).map((_, n) => [`items.${n}.quantity`, 0] as const),
  ),
  submit(
    'bid.product-known',
    'a product nobody knows is offered',
    (subject) => items(subject).length > 0 && !inDefence(subject) && [['items.0.product', nobody]],
  ),
  handIn(
    'bid.quantity-of-tender',
    'more is offered than is asked for',
    (subject) =>
      items(subject).length > 0 &&
      !isPriced(subject) &&
      !subject.config.hasMultiSourcing && [['items.0.quantity', Number(items(subject)[0]?.quantity) + 1]],
  ),
  handIn('bid.quantity-within-tender', 'more is offered than is asked for', (subject) => {
    const asked = listAt(subject.asked, 'items').find(({ id }) => id === items(subject)[0]?.id)
    return (
      asked &&
      !isPriced(subject) &&
      subject.config.hasMultiSourcing && [['items.0.quantity', Number(asked.quantity) + 1]]
    )
  }),
  handIn('bid.unit-of-tender', 'an item is counted in another unit', (subject) => {
    const code = at(subject.data, 'items.0.unit.code')
    return code !== undefined && [['items.0.unit.code', [...unitCodes()].find((each) => each !== code)]]
  }),
]

/** Bids for defence know no products of the catalogue. */
const inDefence = ({ method }: BidSubject): boolean => method.calendar === 'defense'

/** Items with their prices, and the first that has one above nought. */
const priced = (subject: BidSubject): number =>
  items(subject).findIndex((item) => Number(at(item, 'unit.value.amount')) > 0)

const priceBreaches: readonly Bids[] = [
  submit(
    'bid.unit-prices-for-funders',
    'an item has no price',
    (subject) =>
      subject.method.bids?.unitPricesForFunders &&
      listAt(subject.asked, 'funders').length > 0 &&
      items(subject).length > 0 && [['items.0.unit.value', undefined]],
  ),
  submit(
    'bid.unit-prices-without-tax',
    'a price for a unit is with tax',
    (subject) => isPriced(subject) && [['items.0.unit.value.valueAddedTaxIncluded', true]],
  ),
  submit(
    'bid.unit-prices-in-currency-of-bid',
    'a price for a unit is in another currency',
    (subject) =>
      isPriced(subject) && [
        ['items.0.unit.value.currency', otherCurrency(at(subject.data, 'items.0.unit.value.currency'))],
      ],
  ),
  submit('bid.nothing-costs-nothing', 'nothing costs something', (subject) => {
    const n = items(subject).findIndex((item) => item.quantity === 0 && at(item, 'unit.value'))
    return n >= 0 && [[`items.${n}.unit.value.amount`, 5]]
  }),
  submit('bid.unit-prices-between-net-and-gross', 'prices for units are more than the whole', (subject) =>
    sumBreach(subject, true),
  ),
  submit('bid.unit-prices-equal-value', 'prices for units are more than the whole', (subject) =>
    sumBreach(subject, false),
  ),
  submit(
    'model:Bid.value.bidValueFitsTender',
    'the bid is valued as a whole, or not at all',
    (subject) =>
      inMoney(subject) &&
      !shares(subject) &&
      (hasLots(subject)
        ? !isChecked(subject) && [['value', { amount: 1, currency: 'UAH', valueAddedTaxIncluded: false }]]
        : [['value', undefined]]),
  ),
  ...(['currency', 'tax', 'amount'] as const).map((member) =>
    submit(
      'model:Bid.lotValues.value.lotValueFitsLot',
      `the ${member} is not as that of the lot`,
      (subject) =>
        inMoney(subject) &&
        hasLots(subject) &&
        !shares(subject) &&
        !isPriced(subject) &&
        misfit(subject, member),
    ),
  ),
  submit(
    'model:Bid.lotValues.value.lotShareFitsLot',
    'more is asked for than the lot allows',
    (subject) =>
      subject.method.awarding.criterion === 'amountPercentage' && [
        [
          'lotValues.0.value.amountPercentage',
          Number(at(askedFor(subject), 'value.amountPercentage')) + 0.01,
        ],
      ],
  ),
  submit(
    'model:Bid.lotValues.value.yearlyPaymentsPercentage.paymentsShareFitsFunding',
    'too little of the savings is paid',
    (subject) =>
      inSavings(subject) &&
      subject.asked.fundingKind === 'other' && [['lotValues.0.value.yearlyPaymentsPercentage', 0.79]],
  ),
  submit(
    'bid.payments-within-range-of-lot',
    'more of the savings is asked for than the lot allows',
    (subject) => {
      const most = Number(at(askedFor(subject), 'yearlyPaymentsPercentageRange'))
      return (
        inSavings(subject) &&
        subject.asked.fundingKind === 'budget' && [
          ['lotValues.0.value.yearlyPaymentsPercentage', most + 0.01],
        ]
      )
    },
  ),
  submit(
    'model:Bid.lotValues.value.energyLotValueFitsLot',
    'savings are in another currency',
    (subject) =>
      inSavings(subject) && [
        ['lotValues.0.value.currency', otherCurrency(at(subject.data, 'lotValues.0.value.currency'))],
      ],
  ),
]

/** Open methods look at the value of the whole when the bid is handed in only. */
const isChecked = ({ method }: BidSubject): boolean => method.variant === 'energy'

function misfit(subject: BidSubject, member: 'currency' | 'tax' | 'amount') {
  const path = priceAt(subject)
  const { config } = subject
  if (member === 'tax')
    return [[`${path}.valueAddedTaxIncluded`, !at(subject.data, `${path}.valueAddedTaxIncluded`)] as const]
  if (!config.valueCurrencyEquality) return undefined
  if (member === 'currency')
    return [[`${path}.currency`, otherCurrency(at(subject.data, `${path}.currency`))] as const]
  const limit = at(askedFor(subject), 'value.amount')
  return (
    config.hasValueRestriction && limit !== undefined && [[`${path}.amount`, Number(limit) + 0.01] as const]
  )
}

function sumBreach(subject: BidSubject, taxed: boolean) {
  const n = priced(subject)
  if (n < 0 || !subject.config.valueCurrencyEquality) return undefined
  const price = Number(at(items(subject)[n], 'unit.value.amount'))
  const quantity = Number(items(subject)[n]?.quantity)
  const isTaxed = at(askedFor(subject), 'value.valueAddedTaxIncluded') === true
  return isTaxed === taxed && [[`items.${n}.unit.value.amount`, price + 1 / quantity] as const]
}

const shareBreaches: readonly Bids[] = [
  submit(
    'collective.item-of-lot',
    'an offer is for another item',
    (subject) => shares(subject) && [['lotValues.0.items.0.id', nobody]],
  ),
  submit(
    'collective.some-quantity',
    'nothing is offered',
    (subject) => shares(subject) && [['lotValues.0.items.0.quantity', 0]],
  ),
  submit('collective.quantity-within-lot', 'more is offered than is asked for', (subject) => {
    const asked = listAt(subject.asked, 'items').find(
      ({ id }) => id === at(subject.data, 'lotValues.0.items.0.id'),
    )
    return shares(subject) && asked && [['lotValues.0.items.0.quantity', Number(asked.quantity) + 1]]
  }),
  submit(
    'collective.price-as-lot',
    'the price is in another currency',
    (subject) =>
      shares(subject) && [
        [
          'lotValues.0.items.0.unit.value.currency',
          currencies.find((each) => each !== at(askedFor(subject), 'value.currency')),
        ],
      ],
  ),
  submit('collective.price-within-estimate', 'a unit costs more than is expected', (subject) => {
    const asked = listAt(subject.asked, 'items').find(
      ({ id }) => id === at(subject.data, 'lotValues.0.items.0.id'),
    )
    const expected = at(asked, 'unit.value.amount')
    return (
      shares(subject) &&
      subject.config.hasValueRestriction === true &&
      expected !== undefined && [['lotValues.0.items.0.unit.value.amount', Number(expected) + 1]]
    )
  }),
]

/** What is offered, how much of it and at which price. */
export const offerBreaches: readonly Bids[] = [...itemBreaches, ...priceBreaches, ...shareBreaches]
