import { MINUTE } from '../../time.ts'
import type { AuctionDocument, Stage } from './document.ts'
import { moment } from './figures.ts'
import { defineInvariant, first } from './invariant.ts'
import { NOBODY, turnsOf } from './walk.ts'

const source = 'prozorro-auction: databridge/model.py, build_stages; spec/auction, stages'
const ROUNDS = 3
const KINDS = ['pause', 'bids', 'pre_announcement', 'announcement']

/** Lengths in minutes. Source: spec/auction, facts from the FAQ. */
const LOOK_AROUND = 5
const TURN = 2
const PAUSE = 2
const LAST_WORD = 2

const isKnown = ({ stages }: AuctionDocument): boolean => stages.every(({ type }) => KINDS.includes(type))
const pausesOf = ({ stages }: AuctionDocument) => stages.filter(({ type }) => type === 'pause')
const placesOf = (type: string, { stages }: AuctionDocument): number[] =>
  stages.flatMap((stage, n) => (stage.type === type ? [n] : []))

/** The turns of each round, by their number. */
function roundsOf(document: AuctionDocument): number[] {
  const rounds: number[] = []
  for (const { round } of turnsOf(document)) rounds[round - 1] = (rounds[round - 1] ?? 0) + 1
  return rounds
}

/** Sandbox auctions in fast-forward have stages of no length. */
function isFastForward({ stages }: AuctionDocument): boolean {
  const starts = stages.map(({ start }) => moment(start))
  return starts.every((start) => start === starts[0])
}

/** The first stage of those asked about that does not last so many minutes. */
function lastsOtherwise(
  document: AuctionDocument,
  minutes: number,
  asked: (stage: Stage, n: number) => boolean,
) {
  if (isFastForward(document)) return undefined
  return first(document.stages.entries(), ([n, stage]) => {
    const [begins, ends] = [moment(stage.start), moment(document.stages[n + 1]?.start)]
    if (!asked(stage, n) || begins === undefined || ends === undefined) return undefined
    const lasts = ends - begins
    return lasts === minutes * MINUTE ? undefined : { stage: n, lasts: lasts / (MINUTE / 60), minutes }
  })
}

const kinds = defineInvariant({
  id: 'stages.known-kinds',
  title: {
    en: 'A stage is a pause, a turn, the wait for the results or their announcement',
    uk: 'Етап є паузою, чергою учасника, очікуванням результатів або їх оголошенням',
  },
  source,
  says: {
    en: 'stage {stage} is of the kind "{kind}"',
    uk: 'етап {stage} має вид «{kind}»',
  },
  check: ({ stages }) =>
    first(stages.entries(), ([stage, { type: kind }]) =>
      KINDS.includes(kind) ? undefined : { stage, kind },
    ),
})

const rounds = defineInvariant({
  id: 'stages.three-rounds',
  title: {
    en: 'An auction has three rounds, a pause before each',
    uk: 'Аукціон має три раунди, перед кожним є пауза',
  },
  source,
  says: {
    en: 'there are {pauses} pauses with turns after {rounds} of them',
    uk: 'пауз {pauses}, а черги учасників є після {rounds} з них',
  },
  check(document) {
    const [pauses, counted] = [pausesOf(document).length, Object.keys(roundsOf(document)).length]
    const begins = document.stages[0]?.type
    if (!isKnown(document) || (pauses === ROUNDS && counted === ROUNDS && begins === 'pause'))
      return undefined
    return { pauses, rounds: counted }
  },
})

const turnForEach = defineInvariant({
  id: 'stages.turn-for-each-bidder',
  title: {
    en: 'A round has as many turns as there are bidders',
    uk: 'У раунді стільки черг, скільки учасників',
  },
  source,
  says: {
    en: 'round {round} has {turns} turns for {bidders} bidders',
    uk: 'у раунді {round} черг {turns}, а учасників {bidders}',
  },
  check(document) {
    const counted = roundsOf(document)
    const known = new Set(document.initial_bids.map(({ bidder_id }) => bidder_id)).size
    const bidders = known || (document.bids?.length ?? counted[0] ?? 0)
    return first(counted.entries(), ([n, turns]) =>
      turns === undefined || turns === bidders ? undefined : { round: n + 1, turns, bidders },
    )
  },
})

const ending = defineInvariant({
  id: 'stages.announcement-last',
  title: {
    en: 'After the last turn come the wait for the results and, last of all, their announcement',
    uk: 'Після останньої черги йде очікування результатів і наприкінці їх оголошення',
  },
  source,
  says: {
    en: 'waits stand at {waits}, announcements at {announcements} of {stages} stages',
    uk: 'очікування стоять на {waits}, оголошення на {announcements} з {stages} етапів',
  },
  check(document) {
    const [waits, ends] = [placesOf('pre_announcement', document), placesOf('announcement', document)]
    const stages = document.stages.length
    if (String(waits) === String(stages - 2) && String(ends) === String(stages - 1)) return undefined
    // The older module of the first years announced at once.
    if (!isKnown(document) || (document.module === 'couch' && !waits.length)) return undefined
    return { waits: `[${waits}]`, announcements: `[${ends}]`, stages }
  },
})

const start = defineInvariant({
  id: 'stages.begin-at-start',
  title: {
    en: 'The first stage begins when the auction does',
    uk: 'Перший етап починається тоді, коли й аукціон',
  },
  source,
  says: {
    en: 'the auction starts at {auction}, its first stage at {stage}',
    uk: 'аукціон починається {auction}, а його перший етап {stage}',
  },
  check({ start_at: auction, stages }) {
    const stage = stages[0]?.start
    const both = [moment(auction), moment(stage)]
    if (both.includes(undefined) || both[0] === both[1]) return undefined
    return { auction, stage }
  },
})

const lengths = [
  {
    id: 'stages.five-minutes-to-look',
    title: {
      en: 'Before the first round there are five minutes to look at the bids',
      uk: 'Перед першим раундом є п’ять хвилин, щоб ознайомитися із заявками',
    },
    minutes: LOOK_AROUND,
    asked: ({ type }: Stage, n: number) => type === 'pause' && n === 0,
  },
  {
    id: 'stages.two-minutes-a-pause',
    title: {
      en: 'A pause between rounds lasts two minutes',
      uk: 'Пауза між раундами триває дві хвилини',
    },
    minutes: PAUSE,
    asked: ({ type }: Stage, n: number) => type === 'pause' && n > 0,
  },
  {
    id: 'stages.two-minutes-a-turn',
    title: { en: 'A turn lasts two minutes', uk: 'Черга учасника триває дві хвилини' },
    minutes: TURN,
    asked: ({ type }: Stage) => type === 'bids',
  },
  {
    id: 'stages.two-minutes-to-announce',
    title: {
      en: 'Results are announced two minutes after the last turn',
      uk: 'Результати оголошують через дві хвилини після останньої черги',
    },
    minutes: LAST_WORD,
    asked: ({ type }: Stage) => type === 'pre_announcement',
  },
].map(({ id, title, minutes, asked }) =>
  defineInvariant({
    id,
    title,
    source,
    says: {
      en: 'stage {stage} lasts {lasts} s instead of {minutes} min',
      uk: 'етап {stage} триває {lasts} с замість {minutes} хв',
    },
    check: (document) => lastsOtherwise(document, minutes, asked),
  }),
)

const place = defineInvariant({
  id: 'auction.stage-exists',
  title: {
    en: 'The current stage is one of the auction, or −1 before it, or −101 when it is planned anew',
    uk: 'Поточний етап є серед етапів аукціону, −1 до початку або −101, коли аукціон буде переплановано',
  },
  source: 'prozorro-auction: chronograph/stages.py, tick_auction',
  says: {
    en: 'the current stage is {stage}, there are {stages}',
    uk: 'поточний етап {stage}, а всього їх {stages}',
  },
  check({ current_stage: stage, stages: { length: stages } }) {
    const planned = stage === -1 || stage === -100 || stage === -101
    return planned || (Number.isInteger(stage) && stage >= 0 && stage < stages)
      ? undefined
      : { stage, stages }
  },
})

const timer = defineInvariant({
  id: 'auction.timer-not-before-next-stage',
  title: {
    en: 'The timer never rings before the next stage begins, nor after the last one',
    uk: 'Таймер не спрацьовує ані до початку наступного етапу, ані після останнього',
  },
  source: 'prozorro-auction: chronograph/stages.py, tick_auction',
  says: {
    en: 'at stage {stage} the timer is set to {timer}, the next stage begins at {next}',
    uk: 'на етапі {stage} таймер стоїть на {timer}, а наступний етап починається {next}',
  },
  check({ current_stage: stage, stages, timer: set, module }) {
    if (module === 'couch') return undefined
    const next = stage < -1 ? undefined : stages[stage + 1]
    const [rings, begins] = [moment(set), moment(next?.start)]
    // Whoever works on a stage puts the timer off meanwhile, so it may be later.
    const fits = next ? rings !== undefined && begins !== undefined && rings >= begins : set === undefined
    const unplanned = stage < -1 && stage > -100
    if (fits || unplanned || (set === undefined && stage === -1)) return undefined
    return { stage, timer: set ?? '—', next: next?.start ?? '—' }
  },
})

const nobodyYet = defineInvariant({
  id: 'round.order-fixed-at-its-pause',
  title: {
    en: 'Until the pause before a round nobody is named for its turns',
    uk: 'До паузи перед раундом його черги нікому не призначено',
  },
  source: 'prozorro-auction: chronograph/stages.py, on_start_stage_pause',
  says: {
    en: 'stage {stage} (round {round}) already names {bidder} while the auction is at stage {now}',
    uk: 'етап {stage} (раунд {round}) уже призначено {bidder}, хоча йде етап {now}',
  },
  check: (document) =>
    first(turnsOf(document), ({ named, stage, round, offer: { bidder_id = NOBODY } }) =>
      named || bidder_id === NOBODY || document.current_stage < -1 || document.module === 'couch'
        ? undefined
        : { stage, round, bidder: bidder_id, now: document.current_stage },
    ),
})

export const timetableInvariants = [
  kinds,
  rounds,
  turnForEach,
  ending,
  start,
  ...lengths,
  place,
  timer,
  nobodyYet,
]
