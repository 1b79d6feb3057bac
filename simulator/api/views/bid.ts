import { owns } from '../../domain/actor.ts'
import type { DocumentRecord } from '../../domain/records/common.ts'
import type { Bid, Item, LotValue, Tender } from '../../domain/records/tender.ts'
import { seesConfidential } from '../../domain/rules/document-confidentiality.ts'
import { documentView } from './document.ts'
import { withOffers } from './offer.ts'
import { requirementResponseView } from './requirement-response.ts'
import { shown, shownWith } from './shown.ts'
import type { Viewer } from './viewer.ts'

const secret = ['owner', 'owner_token', 'transfer_token'] as const
const outOfPlay = ['id', 'status', 'lotValues']
const papers = ['documents', 'eligibilityDocuments', 'tenderers', 'requirementResponses']
const rejected = ['parameters', 'selfQualified', 'selfEligible', 'subcontractingDetails']

/** Statuses of a tender with pre-qualification in which bids are known but prices are not. */
const priceless: readonly string[] = [
  'active.pre-qualification',
  'active.pre-qualification.stand-still',
  'active.auction',
  'active.stage2.pending',
  'active.stage2.waiting',
]

/**
 * A bid as the viewer may see it. `onPath`: the address names this bid, so that its owner gets confidential files too.
 * Source: tender/core/procedure/serializers/bid.py.
 */
export function bidView(bid: Bid, tender: Tender, viewer: Viewer, onPath = false): Record<string, unknown> {
  const own = owns(viewer.actor, bid)
  const open = own ? undefined : openMembers(bid, tender)
  const hidden = own ? secret : [...secret, 'participationUrl', ...(open ? others(bid, open) : [])]
  const sees = seesConfidential(viewer.actor, { tender, bid: onPath ? bid : undefined })
  const document = (each: DocumentRecord) => documentView(each, viewer, sees)
  return withOffers(
    shownWith(
      bid,
      {
        documents: document,
        eligibilityDocuments: document,
        financialDocuments: document,
        qualificationDocuments: document,
        lotValues: (each) => lotValueView(each, bid, tender, own),
        requirementResponses: (each) => requirementResponseView(each, tender),
        ...(open && isPriceless(tender) && { items: withoutPrice }),
      },
      hidden,
    ),
  )
}

const others = (object: object, names: readonly string[]): string[] =>
  Object.keys(object).filter((name) => !names.includes(name))

/** Members that others see; undefined: all. */
function openMembers(bid: Bid, tender: Tender): readonly string[] | undefined {
  if (!tender.config.hasPrequalification)
    return bid.status === 'invalid' || bid.status === 'deleted' ? outOfPlay : undefined
  const status = effectiveStatus(bid, tender)
  if (status === 'invalid' || status === 'deleted') return outOfPlay
  if (status === 'invalid.pre-qualification') return [...outOfPlay, ...papers]
  if (status === 'unsuccessful') return [...outOfPlay, ...papers, ...rejected]
  return isPriceless(tender) ? [...outOfPlay, ...papers, 'items'] : undefined
}

const isPriceless = ({ status }: Tender) => priceless.includes(status)

const settled = ['draft', 'invalid', 'invalid.pre-qualification', 'unsuccessful', 'deleted']

/** The status of a bid follows from those of its values in lots that are still in play. */
export function effectiveStatus(bid: Bid, tender: Tender): string {
  if (settled.includes(bid.status) || !tender.lots?.length) return bid.status
  if (tender.status === 'active.tendering' || tender.status === 'cancelled') return bid.status
  if (!bid.lotValues?.length) return 'invalid'
  const inPlay = new Set(
    tender.lots.filter(({ status }) => status === 'active' || status === 'complete').map(({ id }) => id),
  )
  // Values in lots had no status once: those of a pending bid are pending, others active.
  const statuses = bid.lotValues
    .filter(({ relatedLot }) => inPlay.has(relatedLot))
    .map(({ status }) => status ?? (bid.status === 'pending' ? 'pending' : 'active'))
  if (statuses.includes('pending')) return 'pending'
  return statuses.includes('active') ? 'active' : 'unsuccessful'
}

const closed = ['invalid', 'invalid.pre-qualification', 'unsuccessful', 'deleted']

function lotValueView(lotValue: LotValue, bid: Bid, tender: Tender, own: boolean): Record<string, unknown> {
  if (own) return withOffers(shown(lotValue))
  const { relatedLot, status } = lotValue
  const short = status === 'unsuccessful' || closed.includes(bid.status) || isPriceless(tender)
  return short ? shown({ relatedLot, status }) : withOffers(shown(lotValue, ['participationUrl']))
}

function withoutPrice(item: Item): Record<string, unknown> {
  return shown({ ...item, ...(item.unit && { unit: shown(item.unit, ['value']) }) })
}
