import fc from 'fast-check'
import type { Method } from '../../simulator/domain/method.ts'
import { methodOf, methods } from '../../simulator/domain/methods/index.ts'
import type { Flags } from '../procedure/flags.ts'
import { type AgreementFacts, exampleAgreement } from './agreement.ts'
import { bidFrom, type GeneratedBid } from './bid.ts'
import type { Neighbour } from './neighbours/neighbour.ts'
import { type Candidate, neighboursOfBid, neighboursOfTender } from './neighbours/neighbours.ts'
import { bidShapes, shapesOf } from './shape.ts'
import { type GeneratedTender, tenderFrom } from './tender.ts'

/** What the tenders are to have in common. */
export interface TenderOptions {
  /** Flags that are as said; the others are any that the method allows. */
  readonly config?: Flags
  /** When tenders are drafted and announced, ISO 8601. */
  readonly now?: string
  /** The agreement they name, where they name one; that of the examples when nothing is said. */
  readonly agreement?: AgreementFacts
}

/** A working Monday; the law of that day is what the examples obey. */
export const usualNow = '2026-11-23T10:00:00+02:00'

/** The identifier under which tenders name an agreement nobody told them of. */
const unknownAgreement = 'a'.repeat(32)

/**
 * Tenders of a procurement method that the CDB must take: any number of lots, items, features, criteria…, any values
 * of the flags. They shrink to small and plain ones. Throws RangeError for an unknown method, FlagError for flags that
 * the method does not have, does not allow or that contradict.
 */
export function tenderOf(methodId: string, options: TenderOptions = {}): fc.Arbitrary<GeneratedTender> {
  const method = methodNamed(methodId)
  const { config = {}, now = usualNow } = options
  const agreement = options.agreement ?? agreementOf(method, config)
  return shapesOf(method, config, agreement).map((shape) => tenderFrom(method, shape, now, agreement))
}

/** Bids that the CDB must take for a generated tender: for some or all of its lots. */
export function bidFor(tender: GeneratedTender): fc.Arbitrary<GeneratedBid> {
  return bidShapes.map((shape) => bidFrom(tender, shape))
}

/**
 * The nearest invalid neighbours of a tender, or of a bid for it: one fact is another, and the rule is named that must
 * refuse. There are hundreds: each way of breaking each rule and each constraint of the model that can be broken here.
 */
export function neighboursOf(tender: GeneratedTender, bid?: GeneratedBid): readonly Neighbour[] {
  return candidates(tender, bid).map(({ make }) => make())
}

/** One of them. */
export function neighbourOf(tender: GeneratedTender, bid?: GeneratedBid): fc.Arbitrary<Neighbour> {
  return fc.constantFrom(...candidates(tender, bid)).map(({ make }) => make())
}

const candidates = (tender: GeneratedTender, bid: GeneratedBid | undefined): readonly Candidate[] =>
  bid ? neighboursOfBid(tender, bid) : neighboursOfTender(tender)

/** The table of a method. Throws RangeError. */
export function methodNamed(id: string): Method {
  const method = methodOf(id)
  if (method) return method
  throw new RangeError(
    `no procurement method is called "${id}"; there is ${methods.map((each) => each.id).join(', ')}`,
  )
}

/** The agreement of the examples, where the method or a flag asks for one. */
function agreementOf(
  method: Method,
  { hasPreSelectionAgreement, restricted, hasTenderComplaints }: Flags,
): AgreementFacts | undefined {
  const always = method.config.hasPreSelectionAgreement
  const isNamed = hasPreSelectionAgreement ?? (always.length === 1 && always[0])
  if (!isNamed) return undefined
  return exampleAgreement(method, {
    id: unknownAgreement,
    restricted: restricted === true,
    named: method.byAgreement !== undefined && hasTenderComplaints === false,
  })
}
