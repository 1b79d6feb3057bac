import type { TenderFacts } from '../facts.ts'
import { newId } from '../input.ts'
import { clone } from '../json.ts'
import type { Config, Organization, Period } from '../records/common.ts'
import type { Contract, ContractItem, ContractValue } from '../records/contract.ts'
import type { Award, Bid, ContractShort, Milestone, Tender } from '../records/tender.ts'
import { fromWallClock, print, wallClock } from '../time.ts'
import { fullDate } from '../timeline/periods.ts'
import { byBuyer, itemsToContract, pick } from './items.ts'
import { printedText } from './notice.ts'

const PARTY = [
  'name',
  'name_en',
  'name_ru',
  'identifier',
  'additionalIdentifiers',
  'additionalContactPoints',
  'address',
  'contract_owner',
  'signerInfo',
] as const
const VALUE = ['amount', 'currency', 'valueAddedTaxIncluded', 'amountNet'] as const
const NAMES = ['title', 'title_en', 'description', 'description_en'] as const
/** Days until an electronic contract begins. Source: CONTRACT_PERIOD_START_DAYS. */
const DAYS_TO_START = 5

/**
 * Makes the contracts of an active award: one, or one per buyer where every item has its buyer. They are added to the
 * register of contracts, and in short to the tender. Source: tender/core/procedure/contracting.py.
 */
export function addContracts(facts: TenderFacts, award: Award): void {
  const { tender } = facts
  const bid = tender.bids?.find(({ id }) => id === award.bid_id)
  const items = itemsToContract(facts, award, bid)
  const severalBuyers =
    Boolean(tender.buyers?.length) && (tender.items ?? []).every(({ relatedBuyer }) => relatedBuyer)
  if (!severalBuyers) {
    addContract(facts, { award, bid, items: [...byBuyer(items).values()].flat(), value: asAwarded(award) })
    return
  }
  for (const [buyerId, own] of byBuyer(items))
    addContract(facts, { award, bid, items: own, value: zero(award), buyerId })
}

/** A contract to be made: with whom, for what, at what price. */
interface Deal {
  readonly award: Award
  readonly bid: Bid | undefined
  readonly items: ContractItem[]
  readonly value: ContractValue | undefined
  /** One of several buyers. */
  readonly buyerId?: string | undefined
}

/** What a contract with one of several buyers costs is said later. */
function zero(award: Award): ContractValue | undefined {
  const value: ContractValue | undefined = award.value
  if (!value || value.amountPercentage !== undefined) return asAwarded(award)
  return pick({ ...value, amount: 0, amountNet: 0 }, VALUE)
}

function asAwarded(award: Award): ContractValue | undefined {
  const value: ContractValue | undefined = award.value
  if (!value) return undefined
  if (value.amountPercentage !== undefined)
    return { amountPercentage: value.amountPercentage } as ContractValue
  return pick({ ...clone(value), ...(value.amount !== undefined && { amountNet: value.amount }) }, VALUE)
}

function addContract(facts: TenderFacts, deal: Deal): void {
  const { tender, desk, nowIso } = facts
  const { award, bid, items, value, buyerId } = deal
  const lot = award.lotID === undefined ? undefined : tender.lots?.find(({ id }) => id === award.lotID)
  const common = {
    id: newId(facts),
    status: 'pending',
    awardID: award.id,
    contractID: nextContractId(tender),
    ...namesOf(lot ?? tender),
    ...(value && { value }),
  }
  // The tender keeps names that were not given as null, and shows them so.
  const short = clone({ ...unnamed, ...common, date: nowIso }) as unknown as ContractShort
  tender.contracts = [...(tender.contracts ?? []), short]
  const milestones = milestonesOf(tender, award)
  const buyer = buyerOf(tender, buyerId)
  const suppliers = award.suppliers.map((supplier) => clone(pick(supplier, [...PARTY, 'scale'])))
  const online = isSignedOnline(buyer, suppliers)
  desk.insert('contract', {
    ...common,
    ...(buyerId !== undefined && { buyerID: buyerId }),
    buyer,
    suppliers,
    ...(milestones.length && { milestones }),
    ...(items.length && { items }),
    ...inherited(tender),
    transfer_token: newId(facts),
    ...(online ? signedOnline(facts, buyer, suppliers) : signedOnPaper(tender, bid)),
    ...(online && { documents: [printedText(facts, `/contracts/${common.id}`, 'contract')] }),
    config: { restricted: tender.config.restricted } as Config,
  })
}

/** The milestones of the award's lot and of the whole tender, to be met. */
function milestonesOf({ milestones = [] }: Tender, { lotID }: Award): Milestone[] {
  return milestones
    .filter(({ relatedLot }) => relatedLot === undefined || relatedLot === lotID)
    .map(({ relatedLot: _, ...milestone }) => ({ ...clone(milestone), status: 'scheduled' }))
}

const unnamed = Object.fromEntries(NAMES.map((name) => [name, null]))

const namesOf = (named: { title: string }): Pick<Contract, 'title' | 'description'> =>
  clone(pick(named, NAMES))

/** The number of the tender's next contract. */
export const nextContractId = ({ tenderID, contracts = [] }: Tender): string =>
  `${tenderID}-a${contracts.length + 1}`

function inherited(tender: Tender): Pick<Contract, 'tender_id'> & Partial<Contract> {
  const { id, owner, mode, contractTemplateName, contractChangeRationaleTypes } = tender
  return {
    tender_id: id,
    owner,
    ...(mode !== undefined && { mode }),
    ...(contractTemplateName && { contractTemplateName }),
    ...(contractChangeRationaleTypes && {
      contractChangeRationaleTypes: clone(contractChangeRationaleTypes),
    }),
  }
}

function buyerOf({ buyers = [], procuringEntity }: Tender, buyerId: string | undefined): Organization {
  const buyer = buyers.find(({ id }) => id !== undefined && id === buyerId) ?? procuringEntity
  return clone(pick(buyer, [...PARTY, 'kind']))
}

/** Both sides named the platform on which they sign. Source: is_econtract. */
function isSignedOnline(buyer: Organization, suppliers: readonly Organization[]): boolean {
  return buyer.contract_owner !== undefined && suppliers[0]?.contract_owner !== undefined
}

/** The sides get their tokens later, from their platforms; the contract begins in some days and lasts to the year's end. */
function signedOnline(
  { now }: TenderFacts,
  buyer: Organization,
  [supplier]: readonly Organization[],
): Pick<Contract, 'access' | 'period'> {
  const start = fullDate(now, { days: DAYS_TO_START, ceil: false })
  const period: Period = {
    startDate: print(start),
    endDate: print(
      fromWallClock({ year: wallClock(start).year, month: 12, day: 31, hour: 23, minute: 59, second: 59 }),
    ),
  }
  const owned = (role: string, owner: string | undefined) => ({ ...(owner !== undefined && { owner }), role })
  const access = [owned('buyer', buyer.contract_owner), owned('supplier', supplier?.contract_owner)]
  return { access, period }
}

/** The owners of the tender and of the bid own the contract; without bids the owner of the tender owns both sides. */
function signedOnPaper(tender: Tender, bid: Bid | undefined): Pick<Contract, 'access'> {
  const winner = bid ?? tender
  return {
    access: [
      { token: tender.owner_token, owner: tender.owner, role: 'tender' },
      { token: winner.owner_token, owner: winner.owner, role: 'bid' },
    ],
  }
}
