import { type Fraction, fraction, minus, plus, ratio, times } from '../../fraction.ts'
import { SECOND } from '../../time.ts'
import type { AuctionDocument, Offer } from './document.ts'
import { figure, less, moment, near, readings, same, sameMoment, shown } from './figures.ts'
import { defineInvariant, first } from './invariant.ts'
import { at, isEnergy, type Turn, turnsOf, who } from './walk.ts'

const posting = 'prozorro-auction: api/model.py, get_posted_bid; spec/auction, bid limits'
const publishing = 'prozorro-auction: chronograph/model.py, publish_bids_made_in_current_stage'

/** A chronograph may be so late with a stage, in seconds; later than that the auction is planned anew. */
const LATENCY = 120

/** Clocks of the machines that take bids and that change stages may differ by so much. */
const SKEW = SECOND

const known = (document: AuctionDocument) =>
  turnsOf(document).filter(
    (turn): turn is Turn & { before: Offer } => turn.named && turn.before !== undefined,
  )

const changed = (document: AuctionDocument) =>
  known(document).filter(({ offer, ended }) => offer.changed && ended)

const bidderKnown = defineInvariant({
  id: 'turn.of-a-bidder',
  title: {
    en: 'A turn belongs to one of the bidders of the initial bids',
    uk: 'Черга належить одному з учасників, що є в початкових заявках',
  },
  source: 'prozorro-auction: chronograph/stages.py, on_start_stage_pause',
  says: {
    en: 'the turn of stage {stage} (round {round}, turn {turn}) belongs to {who}, who has no initial bid',
    uk: 'черга етапу {stage} (раунд {round}, черга {turn}) належить {who}, у якого немає початкової заявки',
  },
  check: (document) =>
    first(turnsOf(document), (turn) => (turn.named && !turn.before ? at(turn, document) : undefined)),
})

const oneTurnEach = defineInvariant({
  id: 'turn.one-each-round',
  title: {
    en: 'In a round every bidder has one turn',
    uk: 'У раунді кожен учасник має одну чергу',
  },
  source: 'prozorro-auction: chronograph/stages.py, on_start_stage_pause',
  says: {
    en: 'in round {round} {who} has a second turn at stage {stage} (turn {turn})',
    uk: 'у раунді {round} {who} має другу чергу на етапі {stage} (черга {turn})',
  },
  check(document) {
    const taken = new Set<string>()
    return first(turnsOf(document), (turn) => {
      const key = `${turn.round} ${turn.offer.bidder_id}`
      if (!turn.named) return undefined
      if (taken.has(key)) return at(turn, document)
      taken.add(key)
      return undefined
    })
  },
})

const kept = defineInvariant({
  id: 'turn.kept-bid-stands',
  title: {
    en: 'A bidder who did nothing keeps the bid he had, with its date',
    uk: 'Заявка учасника, який нічого не зробив, лишається чинною, з її датою',
  },
  source: publishing,
  says: {
    en: 'stage {stage} (round {round}, turn {turn}): {who} did not bid, yet shows {amount} of {time} instead of {had} of {date}',
    uk: 'етап {stage} (раунд {round}, черга {turn}): {who} не змінював заявки, але показано {amount} від {time} замість {had} від {date}',
  },
  check: (document) =>
    first(known(document), (turn) => {
      const { offer, before } = turn
      const stands = same(offer.amount, before.amount) && sameMoment(offer.time, before.time)
      if (offer.changed || stands) return undefined
      const { amount, time } = offer
      return {
        ...at(turn, document),
        amount: shown(amount),
        time,
        had: shown(before.amount),
        date: before.time,
      }
    }),
})

const hidden = defineInvariant({
  id: 'turn.hidden-until-it-ends',
  title: {
    en: 'What is bid in a turn is published only when the turn ends',
    uk: 'Заявку, подану в чергу, оприлюднюють лише після її закінчення',
  },
  source: publishing,
  says: {
    en: 'stage {stage} (round {round}, turn {turn}) of {who} is published while the auction is at stage {now}',
    uk: 'етап {stage} (раунд {round}, черга {turn}) учасника {who} оприлюднено, хоча йде етап {now}',
  },
  check: (document) =>
    first(turnsOf(document), (turn) =>
      !turn.ended && (turn.offer.changed || turn.offer.publish_time) && document.current_stage > -100
        ? { ...at(turn, document), now: document.current_stage }
        : undefined,
    ),
})

const published = defineInvariant({
  id: 'turn.published-when-it-ends',
  title: {
    en: 'A turn is published when it ends: not before, and not more than two minutes after',
    uk: 'Чергу оприлюднюють, коли вона закінчилася: не раніше і не більш ніж через дві хвилини',
  },
  source: 'prozorro-auction: chronograph/stages.py, tick_auction (LATENCY_TIME)',
  says: {
    en: 'stage {stage} (round {round}, turn {turn}) of {who} ended at {end} and was published at {time}',
    uk: 'етап {stage} (раунд {round}, черга {turn}) учасника {who} закінчився {end}, оприлюднений {time}',
  },
  check: (document) =>
    first(turnsOf(document), (turn) => {
      const { ended, next, offer } = turn
      const [end, time] = [moment(next?.start), moment(offer.publish_time)]
      if (!ended || end === undefined || document.module === 'couch') return undefined
      const late = next?.type === 'pre_announcement' ? Number.POSITIVE_INFINITY : (LATENCY + 1) * SECOND
      if (time !== undefined && time >= end && time <= end + late) return undefined
      return { ...at(turn, document), end: next?.start, time: offer.publish_time ?? '—' }
    }),
})

const inTime = defineInvariant({
  id: 'turn.bid-within-it',
  title: {
    en: 'A bid is made while its bidder has the turn',
    uk: 'Заявку подано, поки тривала черга учасника',
  },
  source: posting,
  says: {
    en: 'stage {stage} (round {round}, turn {turn}) lasts from {begin} to {end}; {who} bid at {time}',
    uk: 'етап {stage} (раунд {round}, черга {turn}) триває з {begin} до {end}; {who} подав заявку {time}',
  },
  check: (document) =>
    first(changed(document), (turn) => {
      const { offer, next } = turn
      const [begin, time] = [moment(offer.start), moment(offer.time)]
      const end = moment(offer.publish_time) ?? moment(next?.start)
      if (begin === undefined || end === undefined) return undefined
      if (time !== undefined && begin - SKEW <= time && time <= end + SKEW) return undefined
      return {
        ...at(turn, document),
        begin: offer.start,
        end: offer.publish_time ?? next?.start,
        time: offer.time ?? '—',
      }
    }),
})

const positive = defineInvariant({
  id: 'turn.more-than-nothing',
  title: { en: 'A bid is more than nothing', uk: 'Заявка більша за нуль' },
  source: posting,
  says: {
    en: 'stage {stage} (round {round}, turn {turn}): {who} bid {amount}',
    uk: 'етап {stage} (раунд {round}, черга {turn}): {who} подав {amount}',
  },
  check: (document) =>
    isEnergy(document)
      ? undefined
      : first(changed(document), (turn) => {
          const amount = figure(turn.offer.amount)
          // That none is shown is another sentence.
          return turn.offer.amount === undefined || (amount && amount.over > 0n)
            ? undefined
            : { ...at(turn, document), amount: shown(turn.offer.amount) }
        }),
})

/** The price that stood, as the module works it out: for mixed auctions from the weighted one. */
function stood(document: AuctionDocument, before: Offer): Fraction[] {
  const weighted = figure(before.amount_weighted)
  if (document.auction_type !== 'mixed' || !weighted) return readings(before.amount)
  const added = figure(before.addition ?? 0) ?? fraction(0)
  return [times(minus(weighted, added), figure(before.denominator ?? 1) ?? ratio(1))]
}

const step = defineInvariant({
  id: 'turn.by-a-step-at-least',
  title: {
    en: 'A changed bid is better than the bidder’s last one by the minimal step at least',
    uk: 'Змінена заявка краща за попередню заявку учасника щонайменше на мінімальний крок',
  },
  source: posting,
  says: {
    en: 'stage {stage} (round {round}, turn {turn}): {who} bid {amount} after {had}; with a step of {step} the limit is {limit}',
    uk: 'етап {stage} (раунд {round}, черга {turn}): {who} подав {amount} після {had}; з кроком {step} межа {limit}',
  },
  check: (document) => first(changed(document), (turn) => tooSmall(document, turn)),
})

function tooSmall(document: AuctionDocument, turn: Turn & { before: Offer }) {
  const energy = isEnergy(document)
  const step = energy ? document.minimalStepPercentage : document.minimalStep?.amount
  const limits = stood(document, turn.before).flatMap((had) =>
    readings(step).map((by) => (energy ? plus(had, times(had, by)) : minus(had, by))),
  )
  const amounts = readings(turn.offer.amount)
  // Only what is too little however the numbers are read; worse than before is another sentence.
  const fits = limits.some((limit) =>
    amounts.some((amount) => near(amount, limit) || (energy ? less(limit, amount) : less(amount, limit))),
  )
  if (!limits.length || !amounts.length || fits || isWorse(document, turn)) return undefined
  const figures = { amount: shown(turn.offer.amount), had: shown(turn.before.amount), step: shown(step) }
  return { ...at(turn, document), ...figures, limit: shown(limits[0]) }
}

function isWorse(document: AuctionDocument, { offer, before }: Turn & { before: Offer }): boolean {
  const [now, had] = [figure(offer.amount), figure(before.amount)]
  if (!now || !had) return false
  return isEnergy(document) ? less(now, had) : less(had, now)
}

const neverWorse = defineInvariant({
  id: 'turn.never-worse',
  title: {
    en: 'Nobody’s bid gets worse during an auction',
    uk: 'Нічия заявка не погіршується під час аукціону',
  },
  source: posting,
  says: {
    en: 'stage {stage} (round {round}, turn {turn}): {who} went from {had} to {amount}',
    uk: 'етап {stage} (раунд {round}, черга {turn}): {who} перейшов від {had} до {amount}',
  },
  check: (document) =>
    first(changed(document), (turn) =>
      isWorse(document, turn)
        ? { ...at(turn, document), had: shown(turn.before.amount), amount: shown(turn.offer.amount) }
        : undefined,
    ),
})

const earlier = defineInvariant({
  id: 'initial-bids.before-the-auction',
  title: {
    en: 'Initial bids were made before the auction began',
    uk: 'Початкові заявки подано до початку аукціону',
  },
  source: 'prozorro-auction: databridge/importers.py',
  says: {
    en: 'the initial bid of {who} is of {time}, the auction began at {start}',
    uk: 'початкова заявка {who} від {time}, а аукціон почався {start}',
  },
  check(document) {
    const begin = moment(document.stages[0]?.start)
    return first(document.initial_bids, (bid) => {
      const time = moment(bid.time)
      if (begin === undefined || time === undefined || time <= begin) return undefined
      return { who: who(bid, document), time: bid.time, start: document.stages[0]?.start }
    })
  },
})

export const turnInvariants = [
  earlier,
  bidderKnown,
  oneTurnEach,
  kept,
  hidden,
  published,
  inTime,
  positive,
  step,
  neverWorse,
]
