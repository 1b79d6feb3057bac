import type { AuctionDocument, Offer } from './document.ts'
import { equal, less, moment, shown } from './figures.ts'
import { defineInvariant, first } from './invariant.ts'
import { hasStarted, isEnergy, type Measure, measured, measuresOf, turnsOf, who } from './walk.ts'

const source = 'prozorro-auction: chronograph/model.py, sort_bids; spec/auction, stages'

interface Ranked {
  readonly where: { readonly en: string; readonly uk: string }
  readonly offers: readonly Offer[]
}

const initial = (document: AuctionDocument): Ranked[] => [
  { where: { en: 'the initial bids', uk: 'початкових заявках' }, offers: document.initial_bids },
]

const results = (document: AuctionDocument): Ranked[] => [
  { where: { en: 'the results', uk: 'результатах' }, offers: document.results },
]

/** Each round as its bidders stood when its order was made, at the pause before it. */
function rounds(document: AuctionDocument): Ranked[] {
  const turns = turnsOf(document).filter(({ named }) => named)
  return [...new Set(turns.map(({ round }) => round))].map((round) => ({
    where: { en: `round ${round}`, uk: `раунді ${round}` },
    offers: turns.filter((turn) => turn.round === round).flatMap(({ before }) => before ?? []),
  }))
}

type Pair = readonly [earlier: Offer, later: Offer]

const neighbours = (offers: readonly Offer[]): Pair[] =>
  offers.slice(1).map((offer, n) => [offers[n] as Offer, offer])

/** Neighbours of which the better one stands first. */
const betterFirst = (document: AuctionDocument, measure: Measure, offers: readonly Offer[]) =>
  first(neighbours(offers), ([one, other]) => {
    const [a, b] = [measured(one, measure), measured(other, measure)]
    if (!a || !b) return undefined
    return (isEnergy(document) ? less(b, a) : less(a, b)) ? { one, other, a, b } : undefined
  })

/** Neighbours of equal worth in the wrong order of their dates. */
const tiedWrongly = (document: AuctionDocument, measure: Measure, offers: readonly Offer[]) =>
  first(neighbours(offers), ([one, other]) => {
    const [a, b] = [measured(one, measure), measured(other, measure)]
    const [earlier, later] = [moment(one.time), moment(other.time)]
    if (!a || !b || !equal(a, b) || earlier === undefined || later === undefined) return undefined
    return (isEnergy(document) ? earlier > later : earlier < later) ? { one, other, a, b } : undefined
  })

/** The measure by which an auction is ordered: where two may be, the one that all its lists obey, or most of them. */
function measureOf(document: AuctionDocument): Measure {
  const [only, ...others] = measuresOf(document)
  if (!others.length) return only
  const lists = [...initial(document), ...rounds(document), ...results(document)]
  const isBroken = (measure: Measure, offers: readonly Offer[]) =>
    betterFirst(document, measure, offers) ?? tiedWrongly(document, measure, offers)
  const broken = (measure: Measure) => lists.filter(({ offers }) => isBroken(measure, offers)).length
  return [only, ...others].reduce((best, each) => (broken(each) < broken(best) ? each : best))
}

function worstFirst(id: string, en: string, uk: string, lists: (document: AuctionDocument) => Ranked[]) {
  return defineInvariant({
    id,
    title: { en, uk },
    source,
    says: {
      en: 'in {whereEn} {one} with {a} stands before {other} with {b}',
      uk: 'у {whereUk} {one} з {a} стоїть перед {other} з {b}',
    },
    check: (document) =>
      !hasStarted(document)
        ? undefined
        : first(lists(document), ({ where, offers }) => {
            const pair = betterFirst(document, measureOf(document), offers)
            return pair && { ...slots(pair, document), whereEn: where.en, whereUk: where.uk }
          }),
  })
}

function tiesByDate(id: string, en: string, uk: string, lists: (document: AuctionDocument) => Ranked[]) {
  return defineInvariant({
    id,
    title: { en, uk },
    source,
    says: {
      en: 'in {whereEn} {one} of {oneTime} stands before {other} of {otherTime}, both with {a}',
      uk: 'у {whereUk} {one} від {oneTime} стоїть перед {other} від {otherTime}, обидва з {a}',
    },
    check: (document) =>
      !hasStarted(document)
        ? undefined
        : first(lists(document), ({ where, offers }) => {
            const pair = tiedWrongly(document, measureOf(document), offers)
            if (!pair) return undefined
            const times = { oneTime: pair.one.time, otherTime: pair.other.time }
            return { ...slots(pair, document), ...times, whereEn: where.en, whereUk: where.uk }
          }),
  })
}

function slots(
  { one, other, a, b }: { one: Offer; other: Offer; a: unknown; b: unknown },
  document: AuctionDocument,
) {
  return { one: who(one, document), other: who(other, document), a: shown(a), b: shown(b) }
}

export const orderInvariants = [
  worstFirst(
    'initial-bids.worst-first',
    'Initial bids stand with the worst first',
    'Початкові заявки стоять від найгіршої',
    initial,
  ),
  tiesByDate(
    'initial-bids.ties-by-date',
    'Of equal initial bids the later one stands first; in energy auctions the earlier one',
    'З рівних початкових заявок першою стоїть пізніша, в енергосервісі раніша',
    initial,
  ),
  worstFirst(
    'round.worst-first',
    'In every round the worst bid has the first turn',
    'У кожному раунді першим ходить той, чия заявка найгірша',
    rounds,
  ),
  tiesByDate(
    'round.ties-by-date',
    'Of equal bids the later one has the earlier turn; in energy auctions the earlier one',
    'З рівних заявок першою ходить пізніша, в енергосервісі раніша',
    rounds,
  ),
  worstFirst(
    'results.worst-first',
    'Results stand with the worst first',
    'Результати стоять від найгіршого',
    results,
  ),
  tiesByDate(
    'results.ties-by-date',
    'Of equal results the later one stands first; in energy auctions the earlier one',
    'З рівних результатів першим стоїть пізніший, в енергосервісі раніший',
    results,
  ),
]
