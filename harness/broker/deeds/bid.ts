import { bidPayload } from '../../../fixtures/payloads/bid.ts'
import { offersOf, party, wantedBids } from '../../procedure/bidder.ts'
import { isRefusal, type Json } from '../../procedure/cast.ts'
import { answersTo } from '../../procedure/criteria.ts'
import { fileOf, hashOf } from '../actors/desk.ts'
import { EMALL_KEY } from '../cdb.ts'
import { member } from '../member.ts'
import type { Stage } from '../stage.ts'
import { tenderInCdb } from '../stage.ts'
import type { Role } from '../words.ts'
import { type Deed, type Doing, type Look, newMarker, uaidOf } from './deed.ts'

/** Who offers what share of the expected value; the first is the cheapest. To the kopeck: roundings show. */
const shares: Readonly<Partial<Record<Role, number>>> = { provider: 0.96, provider1: 0.98 }
const KOPECKS = 0.37

function amountsOf({ procedure }: Stage, who: Role): number[] {
  const share = shares[who] ?? 0.99
  return procedure.lots.map(({ amount }) => Math.round(amount * share) + KOPECKS)
}

/** The bid of a role as the CDB has it, as its owner sees it; undefined when there is none. */
export async function bidInCdb(stage: Stage, who: Role): Promise<Json | undefined> {
  if (!stage.isUnderTest(who)) {
    const outcome = await stage.ask(who, 'getBid', { tender: uaidOf(stage) })
    return outcome.kind === 'value' ? outcome.value : undefined
  }
  const path = `${stage.tender?.path}/bids`
  const sent = stage.broker?.traffic.findLast(
    ({ asked, reply }) => asked.verb === 'POST' && asked.path === path && reply.status === 201,
  )
  const { data, access } = (sent?.reply.body ?? {}) as { data?: Json; access?: { token: string } }
  if (!data || !access) return undefined
  const asked = { verb: 'GET', path: `${path}/${data.id}`, key: EMALL_KEY, token: access.token } as const
  const { reply } = await stage.cdb.send(asked)
  return isRefusal(reply) ? undefined : (reply.body as { data: Json }).data
}

/** Where the amount stands in a bid. */
const amountPath = ({ procedure }: Stage): string =>
  procedure.plot.lotless ? 'value.amount' : 'lotValues[0].value.amount'

const lookAtBid = (stage: Stage, path: string, expected: unknown): Look => ({
  operation: 'getBidField',
  args: { tender: uaidOf(stage), path },
  expected,
})

export const submitBid: Deed = async (stage, who) => bidding(stage, who, amountsOf(stage, who))

/** For the second lot alone. */
export const bidForSecondLot: Deed = async (stage, who) => {
  const { lots } = stage.procedure
  const only = { ...stage, procedure: { ...stage.procedure, lots: lots.slice(1, 2) } }
  return bidding(stage, who, amountsOf(only, who), only)
}

/** Twice what is expected. */
export const bidTooMuch: Deed = async (stage, who) =>
  bidding(
    stage,
    who,
    amountsOf(stage, who).map((amount) => amount * 2),
  )

async function bidding(stage: Stage, who: Role, amounts: number[], { procedure } = stage): Promise<Doing> {
  const number = who === 'provider' ? 0 : 1
  const answers = answersTo(((await tenderInCdb(stage)).criteria ?? []) as Json[])
  const bid = bidPayload(party(number), offersOf(procedure, amounts), { ...wantedBids(procedure), answers })
  const path = amountPath(stage)
  return {
    operation: 'submitBid',
    args: { tender: uaidOf(stage), bid, documents: [proposal()] },
    write: /^POST \/tenders\/\w+\/bids$/,
    inCdb: () => bidInCdb(stage, who),
    meant: { status: 'pending', ...offered(stage, bid.data), ...forLots(bid.data) },
    looks: [lookAtBid(stage, 'status', 'pending'), lookAtBid(stage, path, amounts[0])],
  }
}

/** Which lots are bid for. */
function forLots({ lotValues = [] }: Json): Record<string, unknown> {
  const lots = (lotValues as Json[]).map(({ relatedLot }, n) => [`lotValues[${n}].relatedLot`, relatedLot])
  return Object.fromEntries(lots)
}

/** What every lot is bid for: to the kopeck, in its currency. */
function offered({ procedure: { plot } }: Stage, bid: Json): Record<string, unknown> {
  const values = plot.lotless
    ? ['value']
    : ((bid.lotValues ?? []) as Json[]).map((_, n) => `lotValues[${n}].value`)
  const paths = values.flatMap((value) => [`${value}.amount`, `${value}.currency`])
  return Object.fromEntries(paths.map((path) => [path, member(bid, path)]))
}

const proposal = () => fileOf(`${newMarker('d')} Пропозиція.p7s`, 'Пропозиція', 'proposal')

export const changeBid: Deed = async (stage, who) => {
  const path = amountPath(stage)
  const value = (amountsOf(stage, who)[0] ?? 0) - 1000
  return {
    operation: 'setBidField',
    args: { tender: uaidOf(stage), path, value, documents: [proposal()] },
    write: /^PATCH \/tenders\/\w+\/bids\/\w+$/,
    inCdb: () => bidInCdb(stage, who),
    meant: { [path]: value },
    looks: [lookAtBid(stage, path, value)],
  }
}

export const withdrawBid: Deed = async (stage, who) => ({
  operation: 'cancelBid',
  args: { tender: uaidOf(stage) },
  write: /^DELETE \/tenders\/\w+\/bids\/\w+$/,
  async inCdb() {
    const bid = await bidInCdb(stage, who)
    return { isThere: bid !== undefined && bid.status !== 'deleted' }
  },
  meant: { isThere: false },
  looks: [],
})

export const addBidDocument: Deed = async (stage, who) => {
  const marker = newMarker('d')
  const file = fileOf(`${marker} Сертифікат.pdf`, `Сертифікат ${marker}`)
  return {
    operation: 'uploadBidDocument',
    args: { tender: uaidOf(stage), file },
    write: /^POST \/tenders\/\w+\/bids\/\w+\/documents$/,
    async inCdb() {
      const documents = ((await bidInCdb(stage, who))?.documents ?? []) as readonly Json[]
      return documents.find(({ title }) => title === file.title)
    },
    meant: { title: file.title, hash: hashOf(file) },
    looks: [],
  }
}

/** A new version of the document that was added to the bid. */
export const replaceBidDocument: Deed = async (stage, who) => {
  const before = ((await bidInCdb(stage, who))?.documents ?? []) as readonly Json[]
  const old = before.findLast(({ documentType }) => documentType === undefined)
  const marker = newMarker('d')
  const file = fileOf(`${marker} Сертифікат (новий).pdf`, `Новий ${marker}`)
  return {
    operation: 'replaceBidDocument',
    args: { tender: uaidOf(stage), document: String(old?.title).slice(0, 10), file },
    write: /^PUT \/tenders\/\w+\/bids\/\w+\/documents\/\w+$/,
    async inCdb() {
      const documents = ((await bidInCdb(stage, who))?.documents ?? []) as readonly Json[]
      return documents.find(({ id, title }) => id === old?.id && title === file.title)
    },
    meant: { title: file.title, hash: hashOf(file) },
    looks: [],
  }
}

/** What the buyer asked for within 24 hours. */
export const mendBid: Deed = async (stage, who) => ({
  ...(await addBidDocument(stage, who)),
  operation: 'uploadMilestoneDocument',
})
