import { dates } from '../../domain/code-lists/dates.ts'
import type { Complaint, Tender } from '../../domain/records/tender.ts'
import { refusalOf } from '../../domain/rule.ts'
import { notPermitted } from '../../domain/rules/access.ts'
import { instant } from '../../domain/time.ts'
import type { FeedQuery } from '../ports/store.ts'
import type { Service, ServiceCall } from '../route.ts'

/** The payment service finds a complaint by its number, with the token to act on it. Source: views/complaint_search.py. */
export const complaintSearch: Service = {
  verb: 'GET',
  path: '/complaints/search',
  summary: 'Find a complaint by its number (bots only)',
  answer: search,
}

const botsOnly = notPermitted(['bots'])

/** A complaint's number continues the number of its tender: `UA-2026-11-21-000001-a.a2`. */
const tenderIdOf = (complaintId: string): string => complaintId.replace(/\.[^.]*$/, '')

async function search({ actor, url, parts }: ServiceCall) {
  if (actor.group !== 'bots') return refusalOf(botsOnly)
  const id = url.searchParams.get('complaint_id') ?? ''
  const tenders = async (where: FeedQuery['where'], limit: number) =>
    (await parts.store.feed({
      collection: 'tender',
      ...(where && { where }),
      mode: 'all',
      descending: false,
      limit,
    })) as readonly Tender[]
  const named = await tenders({ tenderID: tenderIdOf(id) }, 1)
  // A complaint of an imported tender may have a number of its own.
  const found = named.length ? named : await tenders(undefined, Number.POSITIVE_INFINITY)
  return { body: { data: found.map((tender) => matches(tender, id)).find(({ length }) => length) ?? [] } }
}

const CONTAINERS = ['qualifications', 'awards', 'cancellations'] as const

/** The first kind of container that has the number answers. Source: tender/core/database.py, find_complaints. */
function matches(tender: Tender, id: string): readonly unknown[] {
  if (!tender.dateCreated || instant(tender.dateCreated) <= instant(dates.RELEASE_2020_04_19)) return []
  const own = inContainer(tender, undefined, { complaints: tender.complaints ?? [] }, id)
  if (own.length) return own
  const inside = CONTAINERS.map((type) =>
    (tender[type] ?? []).flatMap((each) => inContainer(tender, type, each, id)),
  )
  return inside.find(({ length }) => length > 0) ?? []
}

interface Container {
  readonly id?: string
  readonly complaints?: readonly Complaint[]
}

function inContainer(tender: Tender, type: string | undefined, container: Container, id: string) {
  return (container.complaints ?? [])
    .filter(({ complaintID }) => complaintID === id)
    .map((complaint) => ({
      params: {
        tender_id: tender.id,
        item_type: type ?? null,
        item_id: container.id ?? null,
        complaint_id: complaint.id,
      },
      access: { token: complaint.owner_token },
    }))
}
