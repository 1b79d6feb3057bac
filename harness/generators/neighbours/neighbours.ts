import type { Method } from '../../../simulator/domain/method.ts'
import { methodOf } from '../../../simulator/domain/methods/index.ts'
import { Criterion } from '../../../simulator/models/tender/criterion.ts'
import type { GeneratedBid } from '../bid.ts'
import { type GeneratedTender, modelOf } from '../tender.ts'
import { bidBreaches } from './bid.ts'
import { criteriaBreaches } from './criteria.ts'
import { edited } from './edit.ts'
import { modelFaultsOf } from './model-faults.ts'
import {
  type BidSubject,
  type Breach,
  type Change,
  changedBid,
  changedTender,
  type Neighbour,
  type Step,
  type Subject,
} from './neighbour.ts'
import { publishBreaches } from './publish.ts'
import { configBreaches } from './tender-config.ts'
import { moneyBreaches } from './tender-money.ts'
import { partyBreaches } from './tender-parties.ts'
import { termBreaches } from './tender-terms.ts'

/** A neighbour that is not made yet. */
export interface Candidate extends Pick<Neighbour, 'rule' | 'step' | 'fact'> {
  readonly make: () => Neighbour
}

type Known = Pick<Neighbour, 'rule' | 'step' | 'fact'>

const candidate = (known: Known, rest: () => Omit<Neighbour, keyof Known>): Candidate => ({
  ...known,
  make: () => ({ ...known, ...rest() }),
})

const breachesOfTenders: readonly Breach[] = [
  ...configBreaches,
  ...moneyBreaches,
  ...termBreaches,
  ...partyBreaches,
  ...criteriaBreaches,
  ...publishBreaches,
]

/** Everything that one changed fact makes wrong in a tender: what its rules say, and what its model says. */
export function neighboursOfTender(tender: GeneratedTender): readonly Candidate[] {
  const { data, config } = tender.body
  const method = methodOf(tender.method) as Method
  const subject: Subject = { tender, method, data, config }
  return [
    ...breached(breachesOfTenders, subject, (change) => ({ tender: changedTender(tender, change) })),
    ...faultsOfTender(subject),
    ...faultsOfCriteria(tender),
  ]
}

/** The same for a bid. */
export function neighboursOfBid(tender: GeneratedTender, bid: GeneratedBid): readonly Candidate[] {
  const { data: asked, config } = tender.body
  const method = methodOf(tender.method) as Method
  const { data } = bid.body
  const subject: BidSubject = { tender, method, config, data, bid, asked }
  const schema = modelOf('Bid.create', method, config.awardingByItemUnitValue === true)
  const faults = [...modelFaultsOf(schema, data, 'model:Bid')].map(({ edit, ...fault }) =>
    candidate({ step: 'bid.submit', ...fault }, () => ({ tender, bid: changedBid(bid, { data: [edit] }) })),
  )
  return [
    ...breached(bidBreaches, subject, (change) => ({ tender, bid: changedBid(bid, change) })),
    ...faults,
  ]
}

/** Every rule that some breach says it breaks, and at which step. */
export const breachedRules: readonly { readonly rule: string; readonly step: Step }[] = [
  ...breachesOfTenders,
  ...bidBreaches,
]

function breached<S extends Subject>(
  breaches: readonly Breach<S>[],
  subject: S,
  changed: (change: Change) => Pick<Neighbour, 'tender' | 'bid'>,
): Candidate[] {
  return breaches.flatMap(({ rule, step, fact, change: changeOf }) => {
    const change = changeOf(subject)
    if (!change) return []
    const { key, at } = change
    const asked = { ...(key !== undefined && { key }), ...(at !== undefined && { at }) }
    return [candidate({ rule, step, fact }, () => ({ ...changed(change), ...asked }))]
  })
}

function faultsOfTender({ tender, method, data }: Subject): Candidate[] {
  // The method decides which address there is at all: that of no method is not found before anything is read.
  const faults = [...modelFaultsOf(modelOf('Tender.create', method), data, 'model:Tender')].filter(
    ({ rule }) => !rule.startsWith('model:Tender.procurementMethodType.'),
  )
  return faults.map(({ edit, ...fault }) =>
    candidate({ step: 'tender.create', ...fault }, () => ({
      tender: changedTender(tender, { data: [edit] }),
    })),
  )
}

function faultsOfCriteria(tender: GeneratedTender): Candidate[] {
  const [first, ...others] = tender.criteria
  if (!first) return []
  return [...modelFaultsOf(Criterion, first, 'model:Criterion')].map(({ edit, ...fault }) =>
    candidate({ step: 'criteria.add', ...fault }, () => ({
      tender: changedTender(tender, { criteria: [edited(first, [edit]), ...others] }),
    })),
  )
}
