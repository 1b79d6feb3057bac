import { MINUTE } from '../../time.ts'
import type { AuctionDocument, AuctionHistory, Protocol, ProtocolOffer } from './document.ts'
import { moment, same, sameMoment, shown } from './figures.ts'
import { defineHistoryInvariant, first } from './invariant.ts'
import { at, lastOffers, type Turn, turnsOf, who } from './walk.ts'

const source =
  'prozorro-auction: chronograph/model.py, build_audit_document; spec/auction-service, audit document'
const needs = 'protocol'

/** The protocol and the document that it should tell of: the last one seen. */
function both({ documents, protocol }: AuctionHistory) {
  const document = documents.at(-1)
  return protocol && document ? { protocol, document } : undefined
}

const ids = defineHistoryInvariant({
  id: 'protocol.of-this-auction',
  title: {
    en: 'The protocol is of this auction, tender and lot',
    uk: 'Протокол стосується саме цього аукціону, закупівлі й лота',
  },
  source,
  needs,
  says: {
    en: 'its {member} is {written}, that of the auction {due}',
    uk: 'його {member} {written}, а в аукціону {due}',
  },
  check(history) {
    const pair = both(history)
    if (!pair) return undefined
    const { protocol, document } = pair
    const due = {
      id: document._id,
      tenderId: document.tenderID,
      tender_id: document.tender_id,
      lot_id: document.lot_id,
    }
    return first(Object.entries(due), ([member, wanted]) => {
      const written = protocol[member as keyof typeof due]
      return wanted === undefined || written === wanted
        ? undefined
        : { member, written: written ?? '—', due: wanted }
    })
  },
})

const initial = defineHistoryInvariant({
  id: 'protocol.initial-bids',
  title: {
    en: 'The protocol begins with the initial bids',
    uk: 'Протокол починається з початкових заявок',
  },
  source,
  needs,
  says: {
    en: 'place {place} of the protocol is {written} of {one}, of the initial bids {amount} of {other}',
    uk: 'місце {place} у протоколі займає {written} від {one}, а в початкових заявках {amount} від {other}',
  },
  check(history) {
    const pair = both(history)
    if (!pair) return undefined
    const { protocol, document } = pair
    const written = protocol.timeline.auction_start?.initial_bids ?? []
    const length = Math.max(written.length, document.initial_bids.length)
    return first(Array.from({ length }).keys(), (n) => {
      const [one, other] = [written[n], document.initial_bids[n]]
      const equal = one?.bidder === other?.bidder_id && same(one?.amount, other?.amount)
      if (one && other && equal && sameMoment(one.date, other.time)) return undefined
      const names = { one: personOf(one, document), other: who(other ?? {}, document) }
      return { place: n + 1, written: shown(one?.amount), amount: shown(other?.amount), ...names }
    })
  },
})

const personOf = (offer: ProtocolOffer | undefined, document: AuctionDocument): string =>
  who(offer?.bidder === undefined ? {} : { bidder_id: offer.bidder }, document)

const turnOf = ({ timeline }: Protocol, { round, turn }: Turn) => timeline[`round_${round}`]?.[`turn_${turn}`]

const everyTurn = defineHistoryInvariant({
  id: 'protocol.every-turn',
  title: {
    en: 'The protocol tells of every turn, and of no other',
    uk: 'Протокол містить кожну чергу, і лише їх',
  },
  source,
  needs,
  says: {
    en: 'round {round} has {turns} turns in the protocol and {due} in the auction',
    uk: 'у раунді {round} за протоколом черг {turns}, а в аукціоні {due}',
  },
  check(history) {
    const pair = both(history)
    if (!pair) return undefined
    const all = turnsOf(pair.document)
    const written = Object.keys(pair.protocol.timeline).flatMap((key) => /^round_(\d+)$/.exec(key)?.[1] ?? [])
    const numbers = [...new Set([...all.map(({ round }) => round), ...written.map(Number)])]
    return first(numbers, (round) => {
      const part = pair.protocol.timeline[`round_${round}`] ?? {}
      const turns = Object.keys(part).filter((key) => /^turn_\d+$/.test(key)).length
      const due = all.filter((turn) => turn.round === round).length
      return turns === due ? undefined : { round, turns, due }
    })
  },
})

const bids = defineHistoryInvariant({
  id: 'protocol.turns-as-published',
  title: {
    en: 'The protocol tells of each turn what was published: who, how much, when',
    uk: 'Протокол каже про кожну чергу те, що оприлюднено: хто, скільки, коли',
  },
  source,
  needs,
  says: {
    en: 'stage {stage} (round {round}, turn {turn}) of {who}: "{member}" is {written} in the protocol, {due} in the auction',
    uk: 'етап {stage} (раунд {round}, черга {turn}) учасника {who}: «{member}» у протоколі {written}, в аукціоні {due}',
  },
  check(history) {
    const pair = both(history)
    if (!pair) return undefined
    const { protocol, document } = pair
    return first(turnsOf(document), (turn) => {
      const written = turnOf(protocol, turn)
      const fault = written && turn.ended ? differing(written, turn) : undefined
      return fault && { ...at(turn, document), ...fault }
    })
  },
})

type Written = Exclude<ReturnType<typeof turnOf>, undefined>

/** The first member of a written turn that differs from the published one. */
function differing(written: Written, { offer }: Turn) {
  if (written.bidder !== offer.bidder_id) return member('bidder', written.bidder, offer.bidder_id)
  const isDated = offer.publish_time !== undefined
  if (isDated && !sameMoment(written.time, offer.publish_time))
    return member('time', written.time, offer.publish_time)
  const bidTime = offer.changed ? offer.time : undefined
  if (!sameMoment(written.bid_time, bidTime)) return member('bid_time', written.bid_time, bidTime)
  const figures = ['amount', 'amount_features', 'amount_weighted'] as const
  const wrong = figures.find(
    (name) =>
      // The older module writes a price only when it changed.
      ((name === 'amount' && (isDated || offer.changed)) || written[name] !== undefined) &&
      !same(written[name], offer[name]),
  )
  return wrong && member(wrong, shown(written[wrong]), shown(offer[wrong]))
}

const member = (name: string, written: unknown, due: unknown) => ({
  member: name,
  written: written ?? '—',
  due: due ?? '—',
})

const results = defineHistoryInvariant({
  id: 'protocol.results',
  title: {
    en: 'The protocol ends with the last bids of all bidders',
    uk: 'Протокол закінчується останніми заявками всіх учасників',
  },
  source,
  needs,
  says: {
    en: 'the protocol gives {who} {written} of {time}, his last bid was {amount} of {date}',
    uk: 'протокол дає {who} {written} від {time}, а його остання заявка {amount} від {date}',
  },
  check(history) {
    const pair = both(history)
    if (!pair) return undefined
    const { protocol, document } = pair
    const written = protocol.timeline.results?.bids ?? []
    return first(lastOffers(document), ([id, offer]) => {
      const own = written.filter(({ bidder }) => bidder === id)
      const [one] = own
      if (own.length === 1 && same(one?.amount, offer.amount) && sameMoment(one?.time, offer.time))
        return undefined
      const told = { written: shown(one?.amount), time: one?.time ?? '—' }
      return { who: who(offer, document), ...told, amount: shown(offer.amount), date: offer.time }
    })
  },
})

const times = defineHistoryInvariant({
  id: 'protocol.begin-and-end',
  title: {
    en: 'The protocol begins when the auction does and ends with its announcement',
    uk: 'Протокол починається разом з аукціоном і закінчується його оголошенням',
  },
  source,
  needs,
  says: {
    en: 'the protocol lasts from {begin} to {end}, the auction from {first} to {last}',
    uk: 'протокол охоплює час із {begin} до {end}, а аукціон із {first} до {last}',
  },
  check(history) {
    const pair = both(history)
    if (!pair) return undefined
    const { auction_start, results: ending } = pair.protocol.timeline
    const { start_at, stages, module } = pair.document
    const [first, last] = [start_at ?? stages[0]?.start, stages.at(-1)?.start]
    const fits = module === 'couch' ? isSoonAfter : sameMoment
    const end = module === 'couch' ? stages.findLast(({ start }) => start !== '')?.start : last
    if (fits(auction_start?.time, first) && fits(ending?.time, end)) return undefined
    return { begin: auction_start?.time ?? '—', end: ending?.time ?? '—', first, last }
  },
})

/** The older module writes down when it did something, a little after it was due. */
function isSoonAfter(written: unknown, due: unknown): boolean {
  const [at, from] = [moment(written), moment(due)]
  return at !== undefined && from !== undefined && at >= from && at <= from + 2 * MINUTE
}

export const protocolInvariants = [ids, times, initial, everyTurn, bids, results]
