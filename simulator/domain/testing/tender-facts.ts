import { openDesk } from '../desk.ts'
import type { TenderFacts } from '../facts.ts'
import { clone } from '../json.ts'
import { belowThreshold } from '../methods/below-threshold.ts'
import type { Config, Value } from '../records/common.ts'
import type { Bid, Tender } from '../records/tender.ts'
import { instant, print } from '../time.ts'
import { contextFor, stateOf } from './context.ts'

/** Facts about a tender by themselves, for tests of effects: no request, no models. */
export function tenderFacts(
  tender: Tender,
  { now = '2026-11-21T18:00:00+02:00', jitter = 0, fraction = () => 0 }: Given = {},
): TenderFacts {
  const desk = openDesk(stateOf({ tender: [clone(tender)] }))
  const context = contextFor({ auctionStartJitter: jitter }, { now: instant(now), fraction })
  const facts: Partial<TenderFacts> = {
    now: context.now,
    nowIso: print(context.now),
    context,
    desk,
    around: {},
    aroundBefore: { tender: clone(tender) },
    tender: desk.edit('tender', tender.id) as Tender,
    tenderBefore: clone(tender),
    method: belowThreshold,
    sent: {},
  }
  return facts as TenderFacts
}

interface Given {
  now?: string
  jitter?: number
  fraction?: (sequence: number) => number
}

/** A simplified procurement without lots; parts replace what is said here. */
export function someTender(parts: Partial<Tender> = {}, config: Partial<Config> = {}): Tender {
  const { config: choices } = belowThreshold
  const defaults = Object.fromEntries(Object.entries(choices).map(([flag, [value]]) => [flag, value]))
  return {
    id: 't'.repeat(32),
    tenderID: 'UA-2026-11-21-000001-a',
    title: 'Paper',
    status: 'active.tendering',
    procurementMethod: 'open',
    procurementMethodType: 'belowThreshold',
    procuringEntity: { name: 'Buyer', identifier: { scheme: 'UA-EDR', id: '00000000' } },
    items: [],
    owner: 'broker',
    owner_token: '0'.repeat(32),
    config: { ...defaults, ...config } as unknown as Config,
    ...parts,
  }
}

/** What is offered for an energy service: what it costs, and what it is worth. */
export const energyValue = (amount: number, amountPerformance: number): Value =>
  ({ amount, amountPerformance, currency: 'UAH', valueAddedTaxIncluded: false }) as Value

/** A pending bid; parts replace what is said here. */
export function someBid(id: string, amount: number, parts: Partial<Bid> = {}): Bid {
  return {
    id,
    status: 'pending',
    date: '2026-11-20T12:00:00+02:00',
    owner: 'broker',
    owner_token: '0'.repeat(32),
    tenderers: [{ name: id, identifier: { scheme: 'UA-EDR', id } }],
    value: { amount, currency: 'UAH', valueAddedTaxIncluded: false },
    ...parts,
  }
}
