import { bidPayload } from '../../fixtures/payloads/bid.ts'
import { bidders, buyer, signerInfo } from '../../fixtures/payloads/organization.ts'
import type { Contract } from '../../simulator/domain/records/contract.ts'
import type { Tender } from '../../simulator/domain/records/tender.ts'
import { offersOf, party, wantedBids } from '../procedure/bidder.ts'
import type { Json } from '../procedure/cast.ts'
import { answersTo } from '../procedure/criteria.ts'
import { judgement as judged } from '../procedure/judgement.ts'
import { asking, byBuyer, card, type Known, keysOf, later, type Scene, shifted } from './scene.ts'
import type { Step } from './step.ts'

const FILE = { title: 'Документ.pdf', content: 'a file', format: 'application/pdf' }

/** The offers of bidders as shares of the expected value. */
const OFFERS = [0.99, 0.97, 0.98, 0.96, 0.95, 0.94, 0.93, 0.92, 0.91]

/**
 * The next step of a procedure that nothing disturbs, in as few requests as there can be: documents and criteria come
 * with what they belong to, one file serves for all. Undefined when it is over.
 */
export function nextOfLife(scene: Scene): Step | undefined {
  if (!scene.file) return { upload: FILE }
  if (!scene.stored) return announcing(scene)
  return acts[scene.stored.status]?.(scene, scene.stored)
}

/** A draft of the tender, now. */
export function announcing(scene: Scene): Step {
  const { body, at } = scene.draft
  const { data, config } = shifted(body, Date.parse(scene.now) - Date.parse(at)) as {
    data: Json
    config: Json
  }
  const papers = [
    ...(data.contractTemplateName === undefined ? [card(scene, 'Проєкт.pdf', 'contractProforma')] : []),
    card(scene, 'Оголошення.p7s', 'notice'),
  ]
  const { buyer: key } = keysOf(scene)
  return asking({
    verb: 'POST',
    path: '/tenders',
    key,
    body: { data: { ...data, documents: papers }, config },
  })
}

/** A signed bid of a bidder at this share of the expected value. */
export function offer(known: Known & { readonly stored?: Tender }, bidder: number, share: number): Json {
  const { procedure, stored } = known
  const amounts = procedure.lots.map(({ amount }) => Math.round(amount * share))
  const answers = answersTo((stored?.criteria ?? []) as unknown as Json[])
  const { data } = bidPayload(party(bidder), offersOf(procedure, amounts), {
    ...wantedBids(procedure),
    answers,
  })
  return { ...data, status: 'pending', documents: [card(known, 'Пропозиція.p7s', 'proposal')] }
}

export const bidderKey = (known: Known, bidder: number): string => {
  const { bidders: all, buyer: fallback } = keysOf(known)
  return all[bidder % all.length] ?? fallback
}

/** What a buyer says of a bidder beside the decision. */
export const judgement = ({ procedure, draft }: Known, fits: boolean): Json =>
  judged({ procurementMethodType: procedure.plot.method, dateCreated: draft.at }, fits)

/** Announces the tender, with the criteria that the law asks for. */
export function publishing(scene: Scene): Step {
  const status = scene.procedure.plot.config.hasEnquiries ? 'active.enquiries' : 'active.tendering'
  const { criteria } = scene
  return asking(byBuyer(scene, 'PATCH', '', { status, ...(criteria.length > 0 && { criteria }) }))
}

const waiting = ({ next }: Scene): Step | undefined =>
  next === undefined ? undefined : { wait: { until: next } }

const acts: Readonly<Record<string, (scene: Scene, tender: Tender) => Step | undefined>> = {
  draft: publishing,
  'active.enquiries': waiting,
  'active.tendering': (scene, { bids = [] }) => {
    const bidder = bids.length
    if (bidder >= scene.bidders) return waiting(scene)
    const data = offer(scene, bidder, OFFERS[bidder] ?? 1)
    const ask = { ...byBuyer(scene, 'POST', '/bids', data), key: bidderKey(scene, bidder) }
    const { token: _, ...stranger } = ask
    return asking(stranger)
  },
  'active.pre-qualification': (scene, { qualifications = [], documents = [] }) => {
    const pending = qualifications.find(({ status }) => status === 'pending')
    if (pending) {
      const decision = { status: 'active', ...judgement(scene, true) }
      return asking(byBuyer(scene, 'PATCH', `/qualifications/${pending.id}`, decision))
    }
    if (!documents.some(({ documentType }) => documentType === 'evaluationReports'))
      return asking(byBuyer(scene, 'POST', '/documents', card(scene, 'Протокол.p7s', 'evaluationReports')))
    return asking(byBuyer(scene, 'PATCH', '', { status: 'active.pre-qualification.stand-still' }))
  },
  'active.pre-qualification.stand-still': waiting,
  'active.auction': waiting,
  'active.qualification': choosing,
  'active.awarded': (scene, tender) => choosing(scene, tender) ?? contracting(scene, tender),
}

function choosing(scene: Scene, { awards = [] }: Tender): Step | undefined {
  const { hasMultiSourcing, awardingByItemUnitValue } = scene.procedure.plot.config
  const decided = new Set(awards.filter(({ status }) => status === 'active').map(({ lotID }) => lotID))
  const isOpen = (lot: string | undefined) => !decided.has(lot) || hasMultiSourcing || awardingByItemUnitValue
  const award = awards.find(({ status, lotID }) => status === 'pending' && isOpen(lotID))
  if (!award) return undefined
  const path = `/awards/${award.id}`
  if (!award.documents?.length)
    return asking(byBuyer(scene, 'POST', `${path}/documents`, card(scene, 'Протокол.p7s', 'notice')))
  return asking(byBuyer(scene, 'PATCH', path, { status: 'active', ...judgement(scene, true) }))
}

function contracting(scene: Scene, { awards = [] }: Tender): Step | undefined {
  const { hasAwardComplaints, awardingByItemUnitValue } = scene.procedure.plot.config
  const last = awards
    .map(({ complaintPeriod }) => complaintPeriod?.endDate ?? '')
    .sort()
    .at(-1)
  if ((hasAwardComplaints || awardingByItemUnitValue) && last && last >= scene.now)
    return { wait: { until: later(last, 1) } }
  const contract = scene.contracts.find(({ status }) => status === 'pending')
  return contract ? signing(scene, contract) : waiting(scene)
}

function signing(scene: Scene, contract: Contract): Step {
  const path = `/contracts/${contract.id}`
  const own = { ...byBuyer(scene, 'PUT', ''), path: `${path}/buyer/signer_info` }
  const { buyer: side, suppliers } = contract as unknown as { buyer?: Json; suppliers?: Json[] }
  if (!side?.signerInfo) return asking({ ...own, body: { data: signerInfo(buyer) } })
  const award = scene.stored?.awards?.find(({ id }) => id === contract.awardID)
  const winner = scene.owners.get(award?.bid_id ?? '')
  if (winner && !suppliers?.[0]?.signerInfo) {
    const { key, token, bidder = 0 } = winner
    const body = { data: signerInfo(bidders[bidder] ?? buyer) }
    return asking({ verb: 'PUT', path: `${path}/suppliers/signer_info`, key, token, body })
  }
  const period = { startDate: scene.now, endDate: later(scene.now, 365 * 86_400) }
  const body = { data: { status: 'active', contractNumber: '42', period } }
  return asking({ ...own, verb: 'PATCH', path, body })
}
