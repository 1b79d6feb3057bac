import { same, sameMoment, shown } from './figures.ts'
import { defineInvariant, first } from './invariant.ts'
import { hasStarted, lastOffers, who } from './walk.ts'

const source = 'prozorro-auction: chronograph/model.py, update_auction_results'

const everyBidder = defineInvariant({
  id: 'results.every-bidder-once',
  title: {
    en: 'The results name every bidder once',
    uk: 'У результатах кожен учасник є один раз',
  },
  source,
  says: {
    en: '{who} stands {times} times in the results',
    uk: '{who} стоїть у результатах разів: {times}',
  },
  check(document) {
    if (!hasStarted(document)) return undefined
    const everybody = [...document.initial_bids, ...document.results]
    return first(everybody, (offer) => {
      const times = document.results.filter(({ bidder_id }) => bidder_id === offer.bidder_id).length
      return times === 1 ? undefined : { who: who(offer, document), times }
    })
  },
})

const lastBids = defineInvariant({
  id: 'results.equal-last-bids',
  title: {
    en: 'A result is the bidder’s last published bid',
    uk: 'Результат учасника є його останньою оприлюдненою заявкою',
  },
  source,
  says: {
    en: 'the result of {who} is {result}, his last bid was {last}',
    uk: 'результат {who} {result}, а його остання заявка {last}',
  },
  check(document) {
    const last = lastOffers(document)
    return first(document.results, (result) => {
      const bid = last.get(result.bidder_id)
      if (!hasStarted(document) || !bid || same(result.amount, bid.amount)) return undefined
      return { who: who(result, document), result: shown(result.amount), last: shown(bid.amount) }
    })
  },
})

const lastDates = defineInvariant({
  id: 'results.date-of-last-change',
  title: {
    en: 'A result has the date of the bidder’s last change',
    uk: 'Результат учасника має дату його останньої зміни',
  },
  source,
  says: {
    en: 'the result of {who} is of {result}, his last bid of {last}',
    uk: 'результат {who} має дату {result}, а його остання заявка {last}',
  },
  check(document) {
    const last = lastOffers(document)
    return first(document.results, (result) => {
      const bid = last.get(result.bidder_id)
      if (!hasStarted(document) || !bid || sameMoment(result.time, bid.time)) return undefined
      return { who: who(result, document), result: result.time ?? '—', last: bid.time ?? '—' }
    })
  },
})

export const resultInvariants = [everyBidder, lastBids, lastDates]
