import type { Contract } from '../../../simulator/domain/records/contract.ts'
import type { Tender } from '../../../simulator/domain/records/tender.ts'
import { beginnings, graphs, mayBecome } from '../graph.ts'
import { type Law, wasDue } from './law.ts'

type Kind = keyof typeof graphs

interface Thing {
  readonly kind: Kind
  readonly status: string
}

interface Listed {
  readonly id: string
  readonly status: string
  readonly complaints?: readonly Listed[]
}

/** Everything in a tender that has a status, by what it is and its id. */
function statusesOf(tender: Tender | undefined, contracts: readonly Contract[]): Map<string, Thing> {
  const found = new Map<string, Thing>()
  const note = (kind: Kind, list: readonly Listed[] = []): void => {
    for (const { id, status, complaints } of list) {
      found.set(`${kind} ${id}`, { kind, status })
      note('complaint', complaints)
    }
  }
  if (tender) {
    note('tender', [tender as Listed])
    note('lot', tender.lots)
    note('bid', tender.bids)
    note('award', tender.awards)
    note('qualification', tender.qualifications)
    note('cancellation', tender.cancellations)
  }
  note('contract', contracts as unknown as readonly Listed[])
  for (const { changes } of contracts) note('change', changes as unknown as readonly Listed[])
  return found
}

/** How many things may happen to one document at once: a request does one, time does what it has to. */
const AT_ONCE = 2
const IN_TIME = 6

/** Statuses change only along the published graphs. */
const statusesFollowTheGraph: Law = (sight) => {
  const { before, after } = sight
  if (before.stored === after.stored && before.contracts.length === after.contracts.length) {
    if (before.contracts.every((contract, n) => contract === after.contracts[n])) return undefined
  }
  const was = statusesOf(before.stored, before.contracts)
  const most = 'wait' in sight.choice.step || wasDue(sight) ? IN_TIME : AT_ONCE
  for (const [name, thing] of statusesOf(after.stored, after.contracts)) {
    const found = strayed(thing, was.get(name)?.status, most)
    if (found !== undefined) return `${name} ${found}`
  }
  return undefined
}

function strayed({ kind, status }: Thing, from: string | undefined, most: number): string | undefined {
  if (!Object.hasOwn(graphs[kind], status)) return `has the status ${status}, which there is not`
  const starts = from === undefined ? beginnings[kind] : [from]
  if (starts.some((start) => mayBecome(graphs[kind], start, status, from === undefined ? most - 1 : most)))
    return undefined
  return `became ${status} from ${from ?? 'nothing'}`
}

/** The history of a document only grows: its date of change never goes back, its revisions stay. */
const historyGrows: Law = (sight) => {
  const {
    before: { stored: was },
    after: { stored: is },
    choice,
  } = sight
  if (!was || !is || was === is) return undefined
  const [old, now] = [was.revisions ?? [], is.revisions ?? []]
  if (old.some((revision, n) => revision !== now[n])) return 'a revision is another than it was'
  const added = now.length - old.length
  if ('wait' in choice.step || wasDue(sight) ? added < 1 : added !== 1)
    return `${added} revisions for one change`
  if (Date.parse(is.dateModified ?? '') < Date.parse(was.dateModified ?? '')) return 'dateModified went back'
  if (is.dateCreated !== was.dateCreated || is.tenderID !== was.tenderID)
    return 'the number or the date of creation changed'
  return is.owner_token === was.owner_token ? undefined : 'the owner changed'
}

const NEGATIVE = /"(amount|amountNet|amountPercentage|quantity|minExpectedIncome)":\s*-/

/** No sum of money, and nothing that is counted, is ever below zero. */
const moneyIsNeverNegative: Law = ({ text, shown, status }) => {
  const found = (status < 300 ? NEGATIVE.exec(text) : undefined) ?? NEGATIVE.exec(shown?.text ?? '')
  return found ? `${found[1]} is negative` : undefined
}

const idsOf = (list: readonly { readonly id: string }[] = []): string[] => list.map(({ id }) => id)

/** What belongs to something belongs to something that is there; nothing has the id of another. */
const everythingBelongs: Law = ({ before, after: { stored, contracts } }) => {
  if (!stored || stored === before.stored) return undefined
  const { lots, bids, awards = [], contracts: shorts = [], qualifications = [], items } = stored
  const lists = [lots, bids, awards, shorts, qualifications, stored.questions, stored.complaints]
  if (lists.some((list) => new Set(idsOf(list)).size !== (list?.length ?? 0))) return 'two things have one id'
  const has = (list: readonly { id: string }[] | undefined, id: string | undefined) =>
    id === undefined || idsOf(list).includes(id)
  const stray =
    awards.find(({ bid_id, lotID }) => !has(bids, bid_id) || !has(lots, lotID)) ??
    shorts.find(({ awardID }) => !has(awards, awardID)) ??
    qualifications.find(({ bidID, lotID }) => !has(bids, bidID) || !has(lots, lotID)) ??
    items?.find(({ relatedLot }) => !has(lots, relatedLot))
  if (stray) return `${stray.id} belongs to nothing`
  const missing = shorts.find((short) => contracts.find(({ id }) => id === short.id)?.status !== short.status)
  return missing && `contract ${missing.id} is ${missing.status} in the tender only`
}

/** One winner for a lot, unless its quantity is shared. */
const oneWinner: Law = ({ after: { stored } }) => {
  const { awards = [], config } = stored ?? ({} as Partial<Tender>)
  if (config?.hasMultiSourcing || config?.awardingByItemUnitValue) return undefined
  const lots = awards.filter(({ status }) => status === 'active').map(({ lotID }) => lotID)
  return new Set(lots).size === lots.length ? undefined : 'a lot has two winners'
}

/** Periods end after they begin. That of qualification is planned, and the CDB lets a buyer begin it before its time. */
const periodsRunForward: Law = ({ before, after: { stored } }) => {
  if (!stored || stored === before.stored) return undefined
  const { awards = [], qualifications = [], cancellations = [] } = stored
  const periods = [
    stored.enquiryPeriod,
    stored.tenderPeriod,
    stored.complaintPeriod,
    stored.awardPeriod,
    ...[...awards, ...qualifications, ...cancellations].map(({ complaintPeriod }) => complaintPeriod),
  ]
  const backward = periods.find(
    (period) =>
      period?.startDate && period.endDate && Date.parse(period.startDate) > Date.parse(period.endDate),
  )
  return backward && `a period runs from ${backward.startDate} to ${backward.endDate}`
}

/** About what is stored. */
export const aboutDocuments = {
  statusesFollowTheGraph,
  historyGrows,
  moneyIsNeverNegative,
  everythingBelongs,
  oneWinner,
  periodsRunForward,
}
