import { divide, type Fraction, fraction, minus, plus, zero } from '../../fraction.ts'
import type { AuctionDocument, AuctionHistory, Feature, LogEvent, Offer, PrivateBid } from './document.ts'
import { equal, figure, moment, readings, same, sameMoment, shown } from './figures.ts'
import { defineHistoryInvariant, defineInvariant, first } from './invariant.ts'
import { at, hasStarted, lastOffers, type Turn, turnsOf, who } from './walk.ts'

const publishing = 'prozorro-auction: chronograph/model.py, publish_bids_made_in_current_stage'
const importing = 'prozorro-auction: databridge/importers.py'
const needs = 'bids'

const personOf = ({ id }: PrivateBid, document: AuctionDocument): string => who({ bidder_id: id }, document)
const amountOf = ({ value }: PrivateBid) => value?.amountPerformance ?? value?.amount

const sameBidders = defineInvariant({
  id: 'bids.everyone-takes-part',
  title: {
    en: 'Every bid that came to the auction is among the initial bids, and no other',
    uk: 'Серед початкових заявок є всі подані на аукціон пропозиції, і лише вони',
  },
  source: 'prozorro-auction: chronograph/stages.py, on_start_stage_pause',
  needs,
  says: {
    en: '{who} has {initial} initial bids and {bids} bids',
    uk: '{who} має початкових заявок {initial}, а пропозицій {bids}',
  },
  check(document) {
    const { bids, initial_bids } = document
    if (!bids || !hasStarted(document)) return undefined
    const ids = [...bids.map(({ id }) => id), ...initial_bids.flatMap(({ bidder_id }) => bidder_id ?? [])]
    return first(ids, (id) => {
      const initial = initial_bids.some(({ bidder_id }) => bidder_id === id) ? 1 : 0
      const own = bids.filter((bid) => bid.id === id).length
      return initial === 1 && own === 1
        ? undefined
        : { who: who({ bidder_id: id }, document), initial, bids: own }
    })
  },
})

const value = defineInvariant({
  id: 'bids.value-is-last-bid',
  title: {
    en: 'What is kept of a bid is what was last published of it',
    uk: 'Збережено ту заявку, яку востаннє оприлюднено',
  },
  source: publishing,
  needs,
  says: {
    en: 'the kept bid of {who} is {kept} of {date}, the last published {last} of {time}',
    uk: 'збережена заявка {who} {kept} від {date}, а востаннє оприлюднена {last} від {time}',
  },
  check(document) {
    const last = lastOffers(document)
    if (!hasStarted(document)) return undefined
    return first(document.bids ?? [], (bid) => {
      const shownLast = last.get(bid.id)
      if (!shownLast || (same(amountOf(bid), shownLast.amount) && sameMoment(bid.date, shownLast.time)))
        return undefined
      const kept = { kept: shown(amountOf(bid)), date: bid.date ?? '—' }
      return {
        who: personOf(bid, document),
        ...kept,
        last: shown(shownLast.amount),
        time: shownLast.time ?? '—',
      }
    })
  },
})

const postedIn = (document: AuctionDocument, { stage, offer }: Turn) =>
  document.bids?.find(({ id }) => id === offer.bidder_id)?.stages?.[stage]

const postedShown = defineInvariant({
  id: 'bids.posted-is-published',
  title: {
    en: 'What a bidder posted in his turn is what is published; what he cancelled stands for nothing',
    uk: 'Оприлюднено те, що учасник подав у свою чергу; скасоване нічого не значить',
  },
  source: publishing,
  needs,
  says: {
    en: 'stage {stage} (round {round}, turn {turn}): {who} posted {posted}, published is {published}',
    uk: 'етап {stage} (раунд {round}, черга {turn}): {who} подав {posted}, оприлюднено {published}',
  },
  check: (document) =>
    first(document.bids ? turnsOf(document) : [], (turn) => {
      const { offer, ended } = turn
      const posted = postedIn(document, turn) as { amount?: number; amountPerformance?: string } | undefined
      const sent = posted?.amountPerformance ?? posted?.amount
      if (!ended || (posted ? offer.changed && same(sent, offer.amount) : !offer.changed)) return undefined
      return {
        ...at(turn, document),
        posted: shown(sent),
        published: offer.changed ? shown(offer.amount) : '—',
      }
    }),
})

const ownTurn = defineInvariant({
  id: 'bids.posted-in-own-turn',
  title: {
    en: 'Bidders post only in turns of their own',
    uk: 'Учасники подають заявки лише у власні черги',
  },
  source: 'prozorro-auction: api/model.py, get_posted_bid',
  needs,
  says: {
    en: '{who} posted in stage {stage}, which belongs to {owner}',
    uk: '{who} подав заявку на етапі {stage}, який належить {owner}',
  },
  check: (document) =>
    first(document.bids ?? [], (bid) => {
      const stage = Object.keys(bid.stages ?? {}).find(
        (key) => bid.stages?.[key] && document.stages[Number(key)]?.bidder_id !== bid.id,
      )
      if (stage === undefined) return undefined
      return {
        who: personOf(bid, document),
        stage,
        owner: who(document.stages[Number(stage)] ?? {}, document),
      }
    }),
})

const hashes = defineInvariant({
  id: 'bids.hash-of-its-own',
  title: {
    en: 'Every bidder has a hash of his own of 32 hexadecimal digits',
    uk: 'Кожен учасник має власний ключ із 32 шістнадцяткових цифр',
  },
  source: importing,
  needs,
  says: {
    en: 'the hash of {who} is {fault}',
    uk: 'ключ учасника {who}: {brak}',
  },
  check(document) {
    const seen = new Set<string>()
    return first(document.bids ?? [], (bid) => {
      const { hash } = bid
      if (hash === undefined || (/^[0-9a-f]{32}$/.test(hash) && !seen.has(hash))) {
        seen.add(hash ?? '')
        return undefined
      }
      const twice = seen.has(hash)
      const words = twice
        ? { fault: 'that of another bidder', brak: 'такий самий, як в іншого' }
        : { fault: `${hash.length} characters that are none`, brak: `${hash.length} знаків, що ним не є` }
      return { who: personOf(bid, document), ...words }
    })
  },
})

const coefficient = defineInvariant({
  id: 'bids.coefficient-from-parameters',
  title: {
    en: 'A coefficient is 1 + Σ chosen / (1 − Σ best) over the features of the auction',
    uk: 'Коефіцієнт дорівнює 1 + Σ обраних / (1 − Σ найкращих) за показниками аукціону',
  },
  source: 'barbecue: calculate_coeficient; spec/auction, weighted value',
  needs,
  says: {
    en: 'the coefficient of {who} is {written}, his parameters make {due}',
    uk: 'коефіцієнт учасника {who} {written}, а його параметри дають {due}',
  },
  check: (document) =>
    document.auction_type !== 'meat'
      ? undefined
      : first(document.bids ?? [], (bid) => {
          const written = figure(bid.coeficient)
          const due = coefficientsOf(bid, document.features ?? [])
          if (!written || !due.length || due.some((each) => equal(each, written))) return undefined
          return { who: personOf(bid, document), written: bid.coeficient, due: shown(due[0]) }
        }),
})

/** As decimals, and as computers hold the numbers (the best ones added up as such). */
function coefficientsOf({ parameters = [] }: PrivateBid, features: readonly Feature[]): Fraction[] {
  if (!features.length) return []
  const codes = new Set(features.map(({ code }) => code))
  const chosen = parameters.filter(({ code }) => codes.has(code)).map(({ value = 0 }) => readings(value))
  const best = features.map(({ enum: options = [] }) => Math.max(0, ...options.map(({ value = 0 }) => value)))
  const added = readings(best.reduce((sum, each) => sum + each, 0))[1] ?? zero
  const bests = [best.map((each) => fraction(each)).reduce(plus, zero), added]
  return bests.flatMap((sum, n) => {
    const left = minus(fraction(1), sum)
    const part = chosen.map((each) => each[n] ?? zero).reduce(plus, zero)
    return left.over > 0n ? [plus(fraction(1), divide(part, left))] : []
  })
}

const atStart = defineHistoryInvariant({
  id: 'initial-bids.equal-bids',
  title: {
    en: 'The initial bids are the bids with which the bidders came to the auction',
    uk: 'Початкові заявки є тими пропозиціями, з якими учасники прийшли на аукціон',
  },
  source: 'prozorro-auction: chronograph/stages.py, on_start_stage_pause',
  needs,
  says: {
    en: '{who} came with {bid} of {date}, his initial bid is {initial} of {time}',
    uk: '{who} прийшов із {bid} від {date}, а його початкова заявка {initial} від {time}',
  },
  check({ documents }) {
    const before = documents.findLast(({ bids, current_stage }) => bids && current_stage === -1)
    const after = documents.find(hasStarted)
    if (!before?.bids || !after) return undefined
    return first(before.bids, (bid) => {
      const initial = after.initial_bids.find(({ bidder_id }) => bidder_id === bid.id)
      if (!initial || (same(amountOf(bid), initial.amount) && sameMoment(bid.date, initial.time)))
        return undefined
      const came = { bid: shown(amountOf(bid)), date: bid.date ?? '—' }
      return { who: personOf(bid, after), ...came, initial: shown(initial.amount), time: initial.time ?? '—' }
    })
  },
})

/** The last document of a history, in which all turns that ended can be seen. */
const lastOf = ({ documents }: AuctionHistory) => documents.at(-1)

const eventsStand = defineHistoryInvariant({
  id: 'events.last-one-stands',
  title: {
    en: 'Of what a bidder did in his turn the last thing stands: a bid, or nothing once it is cancelled',
    uk: 'З дій учасника в його черзі чинна остання: заявка або нічого, якщо її скасовано',
  },
  source: publishing,
  needs: 'events',
  says: {
    en: 'stage {stage} (round {round}, turn {turn}): the last thing {who} did was {did}, published is {published}',
    uk: 'етап {stage} (раунд {round}, черга {turn}): останнє, що зробив {who}: {did}; оприлюднено {published}',
  },
  check(history) {
    const document = lastOf(history)
    if (!document || !history.events) return undefined
    return first(turnsOf(document), (turn) => {
      const last = history.events?.filter((event) => isOf(event, turn)).at(-1)
      const posted = last?.type === 'posted' ? last.posted : undefined
      const sent = posted?.amountPerformance ?? posted?.amount
      const { changed, amount } = turn.offer
      if (!turn.ended || (posted ? changed && same(sent, amount) : !changed)) return undefined
      const did = posted ? shown(sent) : (last?.type ?? '—')
      return { ...at(turn, document), did, published: changed ? shown(amount) : '—' }
    })
  },
})

const isOf = ({ type, stage, bidder_id }: LogEvent, turn: Turn): boolean =>
  (type === 'posted' || type === 'cancelled') && stage === turn.stage && bidder_id === turn.offer.bidder_id

const eventsInTurn = defineHistoryInvariant({
  id: 'events.in-own-turn',
  title: {
    en: 'A bid or a cancellation that was taken is of the bidder whose turn it was',
    uk: 'Прийнята заявка або скасування належить тому, чия була черга',
  },
  source: 'prozorro-auction: api/model.py, get_posted_bid',
  needs: 'events',
  says: {
    en: 'event {event} of {who} was taken in stage {stage}, which belongs to {owner}',
    uk: 'подію {event} учасника {who} прийнято на етапі {stage}, який належить {owner}',
  },
  check(history) {
    const document = lastOf(history)
    return first((history.events ?? []).entries(), ([event, { type, stage, bidder_id }]) => {
      const owner: Offer | undefined = document?.stages[stage ?? -1]
      if (!document || (type !== 'posted' && type !== 'cancelled') || owner?.bidder_id === bidder_id)
        return undefined
      const taken = { event, stage: stage ?? '—', owner: who(owner ?? {}, document) }
      return { who: who(bidder_id === undefined ? {} : { bidder_id }, document), ...taken }
    })
  },
})

const eventsInOrder = defineHistoryInvariant({
  id: 'events.in-order',
  title: { en: 'Events stand in the order of their dates', uk: 'Події стоять за порядком їхніх дат' },
  source: 'domain/auction/room/document.ts, AuctionEvent',
  needs: 'events',
  says: {
    en: 'event {event} of {now} follows one of {was}',
    uk: 'подія {event} від {now} стоїть після події від {was}',
  },
  check: ({ events = [] }) =>
    first(events.slice(1).entries(), ([n, { at: now }]) => {
      const was = events[n]?.at
      const both = [moment(was), moment(now)] as const
      if (both[0] === undefined || both[1] === undefined || both[0] <= both[1]) return undefined
      return { event: n + 1, now, was }
    }),
})

export const bidInvariants = [sameBidders, value, postedShown, ownTurn, hashes, coefficient, atStart]
export const eventInvariants = [eventsStand, eventsInTurn, eventsInOrder]
