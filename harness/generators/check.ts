import fc from 'fast-check'
import { bidFor, methodNamed, tenderOf } from './arbitraries.ts'
import type { GeneratedBid } from './bid.ts'
import { type Circumstances, circumstancesOf } from './circumstances.ts'
import { type Candidate, neighboursOfBid, neighboursOfTender } from './neighbours/neighbours.ts'
import type { GeneratedTender } from './tender.ts'
import { announced, drafted, handedIn, type Placed, type Surprise, tryBid, tryTender } from './trial.ts'

/** What was tried of a method, and what came of it. */
export interface Tally {
  readonly method: string
  tenders: number
  bids: number
  wrongTenders: number
  wrongBids: number
  /** How often each rule refused what must be refused for it. */
  readonly rules: Map<string, number>
  readonly surprises: Surprise[]
}

export interface CheckOptions {
  /** So many valid tenders and bids, and as many invalid ones of each. */
  readonly count: number
  readonly seed: number
  /** Told after every batch. */
  readonly onProgress?: (tally: Tally) => void
  /** More surprises than this are not kept. */
  readonly most?: number
}

/** So many tenders live in a simulator at a time. */
const BATCH = 25

interface Case {
  readonly tender: GeneratedTender
  readonly bid: GeneratedBid
}

/** A case whose tender was announced. */
interface Open extends Case {
  readonly at: Placed
  /** What may be wrong with the bid once bids are taken. */
  readonly wrongs: readonly Candidate[]
}

/**
 * Sends generated tenders and bids to the embedded simulator: the valid ones must be accepted, and the neighbours
 * refused for their rule. Of the rules that could refuse, those are tried first that were tried least.
 */
export async function checkMethod(methodId: string, options: CheckOptions): Promise<Tally> {
  const method = methodNamed(methodId)
  const tally: Tally = {
    method: method.id,
    tenders: 0,
    bids: 0,
    wrongTenders: 0,
    wrongBids: 0,
    rules: new Map(),
    surprises: [],
  }
  const makings = circumstancesOf(method)
  const scenes = new Map<number, Circumstances>()
  for (
    let batch = 0;
    tally.tenders < options.count && tally.surprises.length < (options.most ?? 20);
    batch++
  ) {
    const n = batch % makings.length
    const scene = scenes.get(n) ?? ((await makings[n]?.()) as Circumstances)
    scenes.set(n, scene)
    await scene.begin()
    const wanted = Math.min(BATCH, options.count - tally.tenders)
    const tenders = tenderOf(method.id, { now: scene.now, ...scene.options })
    const cases = fc.sample(
      tenders.chain((tender) => bidFor(tender).map((bid): Case => ({ tender, bid }))),
      { numRuns: wanted, seed: options.seed + batch },
    )
    await tryAll(cases, scene, tally)
    options.onProgress?.(tally)
  }
  return tally
}

async function tryAll(cases: readonly Case[], scene: Circumstances, tally: Tally): Promise<void> {
  const open: Open[] = []
  for (const each of cases) {
    const at = await tryTenderOf(each, scene, tally)
    if (at) open.push({ ...each, at, wrongs: await tryEarlyBid(each, at, scene, tally) })
  }
  const starts = ({ tender }: Open) => Date.parse(tender.bidding.from)
  for (const each of open.toSorted((one, other) => starts(one) - starts(other))) {
    await scene.bench.reach(each.tender.bidding.from)
    await tryBidOf(each, scene, tally)
  }
}

/** A valid tender is announced; something wrong with it is refused before. Where it is, when it was accepted. */
async function tryTenderOf(
  { tender }: Case,
  scene: Circumstances,
  tally: Tally,
): Promise<Placed | undefined> {
  tally.tenders++
  const made = await drafted(tender, scene)
  if ('surprise' in made) return surprised(made.surprise, tally)
  const wrong = leastTried(neighboursOfTender(tender), tally)
  if (wrong) {
    tally.wrongTenders++
    noted(wrong, await tryTender(wrong.make(), made.done, scene), tally)
  }
  const done = await announced(tender, made.done, scene)
  return 'surprise' in done ? surprised(done.surprise, tally) : done.done
}

/** Rules on bids that are broken as soon as the tender is announced. */
const EARLY = ['bid.while-tendering', 'bid.within-tender-period']

/** Something that is wrong with the bid now; what may be wrong with it later. */
async function tryEarlyBid(
  { tender, bid }: Case,
  at: Placed,
  scene: Circumstances,
  tally: Tally,
): Promise<readonly Candidate[]> {
  const wrongs = neighboursOfBid(tender, bid)
  const early = leastTried(
    wrongs.filter(({ rule }) => EARLY.includes(rule)),
    tally,
  )
  if (early) noted(early, await tryBid(early.make(), at, scene), tally)
  return wrongs.filter(({ rule }) => !EARLY.includes(rule))
}

async function tryBidOf({ bid, at, wrongs }: Open, scene: Circumstances, tally: Tally): Promise<void> {
  tally.bids++
  const wrong = leastTried(wrongs, tally)
  if (wrong) {
    tally.wrongBids++
    noted(wrong, await tryBid(wrong.make(), at, scene), tally)
  }
  const done = await handedIn(bid, at, scene)
  if ('surprise' in done) surprised(done.surprise, tally)
}

function leastTried(candidates: readonly Candidate[], { rules }: Tally): Candidate | undefined {
  const times = ({ rule, step }: Candidate) => rules.get(`${rule} ${step}`) ?? 0
  return candidates.reduce<Candidate | undefined>(
    (least, each) => (least === undefined || times(each) < times(least) ? each : least),
    undefined,
  )
}

function noted({ rule, step }: Candidate, surprise: Surprise | undefined, tally: Tally): void {
  const name = `${rule} ${step}`
  tally.rules.set(name, (tally.rules.get(name) ?? 0) + 1)
  if (surprise) tally.surprises.push(surprise)
}

function surprised(surprise: Surprise, tally: Tally): undefined {
  tally.surprises.push(surprise)
  return undefined
}
