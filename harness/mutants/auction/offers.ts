import type { Auction, BidForm, Turn } from '../../../simulator/domain/auction/room/document.ts'
import type { AuctionLaw, Terms } from '../../../simulator/domain/auction/room/law.ts'
import type { Operator } from '../mutant.ts'
import { type AuctionMutant, bent } from './mutant.ts'

type TermsOf = AuctionLaw['termsOf']

/** What may be offered is decided otherwise. */
const decided = (
  operator: Operator,
  rule: string,
  how: string,
  words: string,
  change: (asked: TermsOf) => TermsOf,
): AuctionMutant => bent(operator, rule, how, words, ({ termsOf }) => ({ termsOf: change(termsOf) }))

/** An auction whose minimal step is another one; of energy services it is a share. */
function stepping(auction: Auction, change: (step: number) => number): Auction {
  const { minimalStep, minimalStepPercentage } = auction
  return {
    ...auction,
    ...(minimalStep && { minimalStep: { ...minimalStep, amount: change(minimalStep.amount ?? 0) } }),
    ...(minimalStepPercentage !== undefined && { minimalStepPercentage: change(minimalStepPercentage) }),
  }
}

const stepped =
  (change: (step: number) => number) =>
  (asked: TermsOf): TermsOf =>
  (auction, turn, ...rest) =>
    asked(stepping(auction, change), turn, ...rest)

/** One refusal is not made. */
const without =
  (fault: RegExp, terms: (form: BidForm) => Terms) =>
  (asked: TermsOf): TermsOf =>
  (auction, turn, bid, form) => {
    const said = asked(auction, turn, bid, form)
    return typeof said === 'string' && fault.test(said) ? terms(form) : said
  }

const money = ({ amount = 0 }: BidForm): Terms => ({ amount })
const energy = ({ yearlyPaymentsPercentage = 0, ...form }: BidForm): Terms => ({
  yearlyPaymentsPercentage,
  contractDuration: { years: form.contractDuration ?? 0, days: form.contractDurationDays ?? 0 },
})

/** The price that is to be improved is another one. */
const instead =
  (price: (auction: Auction, turn: Turn) => number | string | undefined) =>
  (asked: TermsOf): TermsOf =>
  (auction, turn, bid, form) => {
    const amount = price(auction, turn)
    return asked(auction, { ...turn, ...(amount !== undefined && { amount }) }, bid, form)
  }

const firstOf = ({ initial_bids = [] }: Auction, { bidder_id }: Turn) =>
  initial_bids.find((offer) => offer.bidder_id === bidder_id)?.amount

/** How far a price must go down. */
const prices: readonly AuctionMutant[] = [
  decided(
    'off',
    'minimal-step',
    'step',
    'no minimal step is asked for',
    stepped(() => 0),
  ),
  decided(
    'unit',
    'minimal-step',
    'step +0.01',
    'the step is a kopiika greater',
    stepped((step) => step + 0.01),
  ),
  decided(
    'unit',
    'minimal-step',
    'step -0.01',
    'the step is a kopiika less',
    stepped((step) => step - 0.01),
  ),
  decided('off', 'minimal-step', 'limit', 'a price may go up', without(/^Too high value/, money)),
  decided('off', 'minimal-step', 'nothing', 'a price of nothing is taken', without(/^Too low value/, money)),
  decided(
    'unit',
    'minimal-step',
    'least',
    'a price must be more than one',
    (asked) => (auction, turn, bid, form) =>
      form.amount !== undefined && form.amount <= 1 ? 'Too low value' : asked(auction, turn, bid, form),
  ),
  decided('figure', 'minimal-step', 'first', 'the step is counted from the first offer', instead(firstOf)),
  decided(
    'figure',
    'minimal-step',
    'best',
    'the step is counted from the best offer of all',
    instead(({ results = [] }) => results.at(-1)?.amount),
  ),
  decided(
    'rounding',
    'minimal-step',
    'offer',
    'what is offered is rounded to whole units',
    (asked) =>
      (...of) => {
        const said = asked(...of)
        if (typeof said === 'string' || said.amount === undefined) return said
        return { ...said, amount: Math.round(said.amount) }
      },
  ),
  decided(
    'figure',
    'weights',
    'limit',
    'the step is asked of the weighed price',
    (asked) => (auction, turn, bid, form) => {
      const { amount_weighted } = turn
      if (auction.auction_type !== 'mixed' || amount_weighted === undefined)
        return asked(auction, turn, bid, form)
      return asked({ ...auction, auction_type: 'default' }, { ...turn, amount: amount_weighted }, bid, form)
    },
  ),
  decided(
    'figure',
    'costs',
    'limit',
    'the step is asked of the price with its costs',
    (asked) =>
      (auction, turn, { addition: _, ...bid }, form) =>
        asked(auction, turn, bid, form),
  ),
]

const SHARE = /^Percentage value/
const step = (asked: TermsOf, part: number): TermsOf => stepped((share) => share + part)(asked)

/** What energy services may ask for. */
const services: readonly AuctionMutant[] = [
  decided('unit', 'energy', 'step +', 'the step is a hundredth of a percent greater', (asked) =>
    step(asked, 0.0001),
  ),
  decided('unit', 'energy', 'step -', 'the step is a hundredth of a percent less', (asked) =>
    step(asked, -0.0001),
  ),
  decided('off', 'energy', 'step', 'a value may become less', without(/^Amount NPV/, energy)),
  decided('off', 'energy', 'share', 'any share of what is saved may be asked for', without(SHARE, energy)),
  decided(
    'unit',
    'energy',
    'share',
    'the least share is refused',
    (asked) => (auction, turn, bid, form) =>
      form.yearlyPaymentsPercentage === 0.8
        ? 'Percentage value must be between 80 and 100'
        : asked(auction, turn, bid, form),
  ),
  decided(
    'off',
    'energy',
    'years',
    'any number of years is taken',
    without(/^contractDuration must/, energy),
  ),
  decided('off', 'energy', 'days', 'any number of days is taken', without(/^contractDurationDays/, energy)),
  decided('off', 'energy', 'longest', 'fifteen years and some days are taken', without(/^Maximum/, energy)),
  decided('off', 'energy', 'shortest', 'no time at all is taken', without(/^You can't bid 0/, energy)),
  decided(
    'unit',
    'energy',
    'years',
    'fifteen years are refused',
    (asked) => (auction, turn, bid, form) =>
      (form.contractDuration ?? 0) > 14
        ? 'contractDuration must be between 0 and 15.'
        : asked(auction, turn, bid, form),
  ),
  decided(
    'unit',
    'energy',
    'days',
    '364 days are refused',
    (asked) => (auction, turn, bid, form) =>
      (form.contractDurationDays ?? 0) > 363
        ? 'contractDurationDays must be between 0 and 364.'
        : asked(auction, turn, bid, form),
  ),
  decided('rounding', 'energy', 'value', 'present values are rounded to kopiikas', (asked) => (...of) => {
    const said = asked(...of)
    if (typeof said === 'string' || said.amountPerformance === undefined) return said
    const [over = '0', under = '1'] = String(said.amountPerformance).split('/')
    return { ...said, amountPerformance: `${(BigInt(over) * 100n) / BigInt(under)}/100` }
  }),
  decided(
    'figure',
    'weighed-energy',
    'limit',
    'the step is asked of the value without features',
    (asked) => (auction, turn, bid, form) => {
      const { coeficient: _, ...plain } = bid
      return asked(auction, turn, auction.auction_type === 'meat' ? plain : bid, form)
    },
  ),
]

/** One reason why a bidder may not offer anything now is not seen. */
const unseen = (how: string, words: string, fault: string): AuctionMutant =>
  bent('off', 'in-turn', how, words, (law) => ({
    turnFault(auction, bidder) {
      const found = law.turnFault(auction, bidder)
      return found === fault ? undefined : found
    },
  }))

/** Who may offer when, and change his mind. */
const turns: readonly AuctionMutant[] = [
  unseen('stage', 'offers are taken in pauses', 'Stage not for bidding'),
  unseen('bidder', "offers are taken in another's turn", 'Not valid bidder'),
  bent('off', 'secret', 'hash', 'nobody is asked for his secret', () => ({ knows: () => true })),
  bent('figure', 'change-of-mind', 'first', 'the first of several offers counts', (law) => ({
    keep: (bid, stage, posted) => law.keep(bid, stage, (posted && bid.stages?.[stage]) ?? posted),
  })),
  bent('forget', 'change-of-mind', 'cancel', 'an offer that is taken back stays', (law) => ({
    keep: (bid, stage, posted) => (posted ? law.keep(bid, stage, posted) : bid),
  })),
  bent('order', 'change-of-mind', 'at once', 'an offer counts before the turn is over', (law) => ({
    keep(bid, stage, posted) {
      const { time, ...terms } = posted ?? { time: bid.date }
      return { ...law.keep(bid, stage, posted), date: time, value: { ...bid.value, ...terms } }
    },
  })),
]

export const offersBent: readonly AuctionMutant[] = [...prices, ...services, ...turns]
