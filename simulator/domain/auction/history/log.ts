import type { AuctionDocument, AuctionHistory, Offer } from './document.ts'
import { moment, same, sameMoment, shown } from './figures.ts'
import { defineHistoryInvariant, first } from './invariant.ts'
import { at, hasStarted, type Turn, turnsOf, who } from './walk.ts'

const needs = 'several documents'
const feed = 'prozorro-auction: api/sockets.py; spec/auction-service, WebSocket'

interface Step {
  /** Place of the later document in the history. */
  readonly message: number
  readonly earlier: AuctionDocument
  readonly later: AuctionDocument
}

const stepsOf = ({ documents }: AuctionHistory): Step[] =>
  documents.slice(1).map((later, n) => ({ message: n + 1, earlier: documents[n] as AuctionDocument, later }))

/** Steps between documents of one run: a new plan begins anew. */
const running = (history: AuctionHistory): Step[] =>
  stepsOf(history).filter(({ earlier, later }) => hasStarted(earlier) && hasStarted(later))

const sameOffer = (one: Offer | undefined, other: Offer | undefined): boolean =>
  one?.bidder_id === other?.bidder_id && sameAmount(one, other) && sameMoment(one?.time, other?.time)

/** The older module shows prices with features only at the end; that one is missing is another sentence. */
const sameAmount = (one: Offer | undefined, other: Offer | undefined): boolean =>
  one?.amount === undefined || other?.amount === undefined || same(one.amount, other.amount)

const oneAuction = defineHistoryInvariant({
  id: 'log.of-one-auction',
  title: {
    en: 'All that a watcher receives is of one auction',
    uk: 'Усе, що отримує глядач, стосується одного аукціону',
  },
  source: feed,
  needs,
  says: {
    en: 'message {message} is of {later}, the one before of {earlier}',
    uk: 'повідомлення {message} про {later}, а попереднє про {earlier}',
  },
  check: (history) =>
    first(stepsOf(history), ({ message, earlier, later }) =>
      earlier._id === later._id ? undefined : { message, earlier: earlier._id, later: later._id },
    ),
})

const forward = defineHistoryInvariant({
  id: 'log.stages-go-forward',
  title: {
    en: 'An auction never goes back to an earlier stage',
    uk: 'Аукціон ніколи не повертається до попереднього етапу',
  },
  source: 'prozorro-auction: chronograph/stages.py, tick_auction',
  needs,
  says: {
    en: 'message {message} goes back from stage {from} to {to}',
    uk: 'повідомлення {message} повертає з етапу {from} на {to}',
  },
  check: (history) =>
    first(running(history), ({ message, earlier: { current_stage: from }, later: { current_stage: to } }) =>
      to < from ? { message, from, to } : undefined,
    ),
})

const timetable = defineHistoryInvariant({
  id: 'log.timetable-fixed',
  title: {
    en: 'Once an auction has begun its stages keep their times',
    uk: 'Після початку аукціону час його етапів не змінюється',
  },
  source: 'prozorro-auction: databridge/model.py, build_stages',
  needs,
  says: {
    en: 'message {message} moves stage {stage} from {from} to {to}',
    uk: 'повідомлення {message} переносить етап {stage} з {from} на {to}',
  },
  check: (history) =>
    first(running(history), ({ message, earlier, later }) =>
      first(later.stages.entries(), ([stage, { start: to }]) => {
        const from = earlier.stages[stage]?.start
        return sameMoment(from, to) ? undefined : { message, stage, from: from ?? '—', to }
      }),
    ),
})

const published = defineHistoryInvariant({
  id: 'log.published-turn-is-final',
  title: {
    en: 'A published turn never changes again',
    uk: 'Оприлюднена черга більше не змінюється',
  },
  source: 'prozorro-auction: chronograph/stages.py, run_stage_methods (finished_stage)',
  needs,
  says: {
    en: 'message {message} changes stage {stage} (round {round}, turn {turn}) of {who} from {had} of {date} to {amount} of {time}',
    uk: 'повідомлення {message} змінює етап {stage} (раунд {round}, черга {turn}) учасника {who} з {had} від {date} на {amount} від {time}',
  },
  check: (history) =>
    first(running(history), ({ message, earlier, later }) => {
      const now = turnsOf(later)
      return first(turnsOf(earlier), (turn) => {
        const offer = now.find(({ stage }) => stage === turn.stage)?.offer
        if (!turn.ended || !offer || unchanged(turn, offer)) return undefined
        const had = { had: shown(turn.offer.amount), date: turn.offer.time }
        return { message, ...at(turn, earlier), ...had, amount: shown(offer.amount), time: offer.time }
      })
    }),
})

const unchanged = (turn: Turn, offer: Turn['offer']): boolean =>
  sameOffer(turn.offer, offer) && sameMoment(turn.offer.publish_time, offer.publish_time)

const initial = defineHistoryInvariant({
  id: 'log.initial-bids-fixed',
  title: {
    en: 'Initial bids stay as they were when the auction began',
    uk: 'Початкові заявки лишаються такими, як на початку аукціону',
  },
  source: 'prozorro-auction: chronograph/stages.py, on_start_stage_pause',
  needs,
  says: {
    en: 'message {message} changes initial bid {place} from {had} of {before} to {amount} of {who}',
    uk: 'повідомлення {message} змінює початкову заявку {place} з {had} від {before} на {amount} від {who}',
  },
  check: (history) =>
    first(running(history), ({ message, earlier, later }) =>
      first(earlier.initial_bids.entries(), ([n, bid]) => {
        const now = later.initial_bids[n]
        if (sameOffer(bid, now)) return undefined
        const had = { had: shown(bid.amount), before: who(bid, earlier) }
        return { message, place: n + 1, ...had, amount: shown(now?.amount), who: who(now ?? {}, later) }
      }),
    ),
})

const modified = defineHistoryInvariant({
  id: 'log.later-is-newer',
  title: {
    en: 'What a watcher receives later was modified later',
    uk: 'Те, що глядач отримує пізніше, змінено пізніше',
  },
  source: 'prozorro-auction: chronograph/storage.py, update_auction',
  needs,
  says: {
    en: 'message {message} was modified at {now}, the one before at {was}',
    uk: 'повідомлення {message} змінено {now}, а попереднє {was}',
  },
  check: (history) =>
    first(stepsOf(history), ({ message, earlier, later }) => {
      const [was, now] = [moment(earlier.modified), moment(later.modified)]
      return was === undefined || now === undefined || now >= was
        ? undefined
        : { message, was: earlier.modified, now: later.modified }
    }),
})

const names = defineHistoryInvariant({
  id: 'log.names-stay-revealed',
  title: {
    en: 'A name that was revealed is not taken back',
    uk: 'Розкрите ім’я не приховують знову',
  },
  source: 'prozorro-auction: databridge/model.py, set_auction_bidders_real_names',
  needs,
  says: {
    en: 'message {message} calls {who} "{now}" after "{was}"',
    uk: 'повідомлення {message} називає {who} «{now}» після «{was}»',
  },
  check: (history) =>
    first(running(history), ({ message, earlier, later }) =>
      first(earlier.results, (offer) => {
        const now = later.results.find(({ bidder_id }) => bidder_id === offer.bidder_id)?.label?.uk
        const was = offer.label?.uk
        if (!now || !was || now === was || /^Учасник #\d+$/.test(was)) return undefined
        return { message, who: who(offer, later), now, was }
      }),
    ),
})

export const logInvariants = [oneAuction, forward, timetable, published, initial, modified, names]
