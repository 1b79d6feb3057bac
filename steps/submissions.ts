import { bidPayload } from '../fixtures/payloads/bid.ts'
import { buyer } from '../fixtures/payloads/organization.ts'
import { planPayload } from '../fixtures/payloads/tender.ts'
import { offersOf, party, wantedBids } from '../harness/procedure/bidder.ts'
import type { Json } from '../harness/procedure/cast.ts'
import type { Flags } from '../harness/procedure/flags.ts'
import { type ActorName, bidderNumber } from './actors.ts'
import { type PlaceName, placeNames } from './places.ts'
import { bids } from './variants/bid.ts'
import { tenderFlags } from './variants/config.ts'
import { criteria, criterionPayload } from './variants/criteria.ts'
import { cards, documents } from './variants/documents.ts'
import { tenderPeriods, tenderShares, tenderSteps } from './variants/edges.ts'
import { tenderFeatures } from './variants/features.ts'
import { tenderLots, tenderMilestones } from './variants/lots.ts'
import { plans } from './variants/plan.ts'
import { shareBids } from './variants/shares.ts'
import { tenders } from './variants/tender.ts'
import type { Variant } from './variants/variant.ts'
import { varied } from './varied.ts'
import type { Scene } from './world.ts'

// What is handed in whole: the valid example, different in one fact.

const BID_SHARE = 0.98

/** Everything that may be different about a new tender. */
export const tenderVariants: Readonly<Record<string, Variant>> = {
  ...tenders,
  ...tenderFlags,
  ...tenderFeatures,
  ...tenderLots,
  ...tenderMilestones,
  ...tenderSteps,
  ...tenderShares,
  ...tenderPeriods,
}

/** …about a new bid. */
export const bidVariants: Readonly<Record<string, Variant>> = { ...bids, ...shareBids }

export async function announceTender(scene: Scene, who: ActorName, phrase: string): Promise<void> {
  const example = await scene.example()
  const { data, config } = await varied(scene, tenderVariants[phrase], example.data, example.config)
  // Sandboxes take no word on how an auction goes that there is not.
  if (config.hasAuction === false) delete data.submissionMethodDetails
  await scene.send(who, 'POST', '/tenders', data, { config })
}

/** The example with other flags, allowed or not. */
export async function announceWith(scene: Scene, who: ActorName, flags: Flags): Promise<void> {
  const { data, config } = await scene.example()
  await scene.send(who, 'POST', '/tenders', data, { config: { ...config, ...flags } })
}

export async function submitBid(scene: Scene, who: ActorName, phrase: string): Promise<void> {
  const { procedure } = scene
  const amounts = procedure.lots.map(({ amount }) => amount * BID_SHARE)
  const offers = offersOf(procedure, amounts)
  const example = bidPayload(party(bidderNumber(who)), offers, wantedBids(procedure))
  const bid = { ...example.data, ...procedure.plot.bidExtra }
  const { data } = await varied(scene, bidVariants[phrase], bid)
  await scene.add(who, 'tender', 'bids', data)
}

export async function publishPlan(scene: Scene, who: ActorName, phrase: string): Promise<void> {
  const { plot, lots } = scene.procedure
  const amount = lots.reduce((sum, lot) => sum + lot.amount, 0)
  const example = planPayload({ method: plot.method, amount, now: await scene.driver.now() })
  const { data } = await varied(scene, plans[phrase as keyof typeof plans], example.data)
  await scene.add(who, '', 'plans', data)
}

export async function addCriterion(scene: Scene, who: ActorName, phrase: string): Promise<void> {
  const { data } = await varied(scene, criteria[phrase as keyof typeof criteria], criterionPayload())
  const path = `${await scene.at('tender')}/criteria`
  const { data: added } = await scene.send(who, 'POST', path, [data] as unknown as Json)
  scene.remember('criteria', who, path, { data: (added as unknown as Json[])[0] ?? {}, access: undefined })
}

/** Uploads a file and adds its card, right or wrong, to a place. */
export async function addDocument(
  scene: Scene,
  who: ActorName,
  phrase: string,
  place: PlaceName,
  wrong: string = 'as the document service gave it',
): Promise<void> {
  const card: Json = { ...documents[phrase as keyof typeof documents] }
  const title = String(card.title)
  const format = title.endsWith('.p7s') ? 'application/pkcs7-signature' : 'application/pdf'
  const data = { ...(await scene.driver.upload(title, `${phrase} of ${buyer.name}`, format)), ...card }
  cards[wrong as keyof typeof cards](data)
  await scene.add(who, placeNames[place], 'documents', data)
}
