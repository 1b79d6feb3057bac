import { inAward } from '../award-scope.ts'
import type { Scope } from '../command.ts'
import type { Facts, TenderFacts } from '../facts.ts'
import type { RemedyWord } from '../method/remedies.ts'
import type { Method } from '../method.ts'
import type { Award, Cancellation, Complaint, Qualification } from '../records/tender.ts'
import { type Hop, inTender, notFound } from '../scope.ts'

/** What complaints and claims may be about: where in a tender they hang. A lot's hang on the tender. */
export type Place = 'tender' | 'award' | 'qualification' | 'cancellation'

/** A complaint or a claim, and the object it is about unless that is the tender. */
export type ComplaintFacts = TenderFacts<Complaint> & {
  readonly award?: Award
  readonly qualification?: Qualification
  readonly cancellation?: Cancellation
}

const hops: Readonly<Record<Place, (...deeper: Hop[]) => Scope>> = {
  tender: inTender,
  award: inAward,
  qualification: (...deeper) => inTender(['qualification', 'qualifications'], ...deeper),
  cancellation: (...deeper) => inTender(['cancellation', 'cancellations'], ...deeper),
}

/** Complaints and claims about such objects, or complaints only: what must be there for an address to exist. */
export type Remedy = 'claim' | 'complaint'

/** Acts on what complaints are about, or deeper; the addresses exist where the method has the remedy. */
export function atPlace(place: Place, remedy: Remedy, ...deeper: Hop[]): Scope {
  const tender = inTender()
  const inside = hops[place](...deeper)
  return (facts) => tender(facts) ?? offered(facts, place, remedy) ?? inside(facts)
}

/** What may be done about objects of a kind. */
function remedyAt({ remedies, qualification }: Method, place: Place): RemedyWord {
  if (place === 'tender' || place === 'award') return remedies[place]
  const appealed = remedies.award === 'complaint' && (place === 'cancellation' || qualification === 'by-law')
  return appealed ? 'complaint' : 'none'
}

/** Where a method has no such remedy there are no addresses for it. */
export function offered(facts: Facts, place: Place, remedy: Remedy) {
  const has = remedyAt((facts as TenderFacts).method, place)
  return has === 'none' || (remedy === 'complaint' && has === 'claim') ? notFound('not_found') : undefined
}

/** How operations on complaints of a place are called: `award.complaint.list`. */
export const namedAt = (place: Place, verb: string): string =>
  place === 'tender' ? `complaint.${verb}` : `${place}.complaint.${verb}`

/** Where the complaints of a place are listed. */
export function complaintsPath(place: Place): string {
  const parent = place === 'tender' ? '' : `/${place}s/{${place}_id}`
  return `/tenders/{tender_id}${parent}/complaints`
}

/** `an award`, `a tender`. */
export const aPlace = (place: Place): string => (place === 'award' ? 'an award' : `a ${place}`)

export const places: readonly Place[] = ['tender', 'award', 'cancellation', 'qualification']

/** The object whose member `complaints` lists them. */
export function placeOf(facts: TenderFacts, place: Place): { id: string; complaints?: Complaint[] } {
  return facts.around[place] as { id: string; complaints?: Complaint[] }
}

/** The lot of the object that complaints are about; of a tender's none. */
export function lotOfPlace({ around }: Pick<Facts, 'around'>, place: Place): string | undefined {
  switch (place) {
    case 'award':
      return around.award?.lotID
    case 'qualification':
      return around.qualification?.lotID
    case 'cancellation':
      return around.cancellation?.relatedLot
    default:
      return undefined
  }
}
