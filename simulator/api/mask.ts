import type { Actor } from '../domain/actor.ts'
import type { Command } from '../domain/command.ts'
import { clone, isObject } from '../domain/json.ts'
import type { Collection, Collections, State } from '../domain/state.ts'

/** What stands instead of a hidden value. */
const TEXT = 'Приховано'
const TEXT_EN = 'Hidden'
const NUMBER = 0
const DATE = '1970-01-01T03:00:00+03:00'

/** Members that are hidden, by what replaces them; lists are walked through. */
interface Mask {
  readonly [member: string]: string | number | Mask
}

const named = (member: string): Mask => ({
  [member]: TEXT,
  [`${member}_en`]: TEXT_EN,
  [`${member}_ru`]: TEXT,
})

const address: Mask = {
  streetAddress: TEXT,
  locality: TEXT,
  region: TEXT,
  postalCode: TEXT,
  ...named('countryName'),
}
const identifier: Mask = { id: TEXT, uri: TEXT, ...named('legalName') }
const contactPoint: Mask = { telephone: TEXT, email: TEXT, faxNumber: TEXT, url: TEXT, ...named('name') }
const signerInfo: Mask = {
  name: TEXT,
  email: TEXT,
  telephone: TEXT,
  iban: TEXT,
  position: TEXT,
  authorizedBy: TEXT,
}
const party: Mask = {
  ...named('name'),
  identifier,
  additionalIdentifiers: identifier,
  address,
  contactPoint,
  additionalContactPoints: contactPoint,
}
const signer: Mask = { ...party, signerInfo }
const documents: Mask = { title: TEXT, url: TEXT }
const offered: Mask = { ...named('description'), quantity: NUMBER }
const item: Mask = {
  ...offered,
  deliveryDate: { startDate: DATE, endDate: DATE },
  deliveryLocation: { latitude: NUMBER, longitude: NUMBER },
  deliveryAddress: address,
}
const bidDocuments: Mask = { ...documents, confidentialityRationale: TEXT }
const complaint: Mask = {
  title: TEXT,
  description: TEXT,
  resolution: TEXT,
  tendererAction: TEXT,
  decision: TEXT,
  rejectReasonDescription: TEXT,
  reviewPlace: TEXT,
  cancellationReason: TEXT,
  author: party,
  documents,
  posts: { title: TEXT, description: TEXT, documents },
  objections: {
    title: TEXT,
    description: TEXT,
    classification: { description: TEXT },
    requestedRemedies: { type: TEXT, description: TEXT },
    arguments: { description: TEXT, evidences: { title: TEXT, description: TEXT } },
  },
}

/** Source: procedure/mask.py of tender/core, contracting/core, framework/core. */
const masks: { readonly [C in Collection]?: Mask } = {
  tender: {
    items: item,
    documents,
    bids: {
      tenderers: signer,
      participationUrl: TEXT,
      subcontractingDetails: TEXT,
      lotValues: { participationUrl: TEXT, subcontractingDetails: TEXT },
      items: offered,
      documents: bidDocuments,
      eligibilityDocuments: bidDocuments,
      qualificationDocuments: bidDocuments,
      financialDocuments: bidDocuments,
    },
    awards: { suppliers: signer, documents, complaints: complaint },
    contracts: { items: item, suppliers: party, documents },
    questions: { title: TEXT, description: TEXT, answer: TEXT, author: party },
    complaints: complaint,
    qualifications: { complaints: complaint },
    cancellations: { complaints: complaint },
  },
  contract: {
    items: item,
    suppliers: signer,
    changes: { ...named('rationale'), documents },
    documents,
    implementation: { transactions: { documents } },
  },
  submission: { tenderers: party, documents },
  qualification: { documents },
  agreement: {
    contracts: { suppliers: party, documents, milestones: { documents } },
    documents,
  },
}

const SEES_ALL: readonly string[] = [
  'chronograph',
  'auction',
  'bots',
  'contracting',
  'competitive_dialogue',
  'agreements',
  'agreement_selection',
  'Administrator',
  'sas',
]

/** Keys that read restricted objects as they are: services, auditors, brokers with permission `r`. */
function seesRestricted({ group, levels }: Actor): boolean {
  return SEES_ALL.includes(group) || (group === 'brokers' && levels.includes('r'))
}

/**
 * What a reader may know of restricted objects: names, places and files are masked before anything is looked up. A file
 * that is asked for by its key is not. Source: api/mask.py, mask_object_data.
 */
export function masking(state: State, { actor, path, query }: Command): State {
  if (seesRestricted(actor) || (path.document_id !== undefined && query.download)) return state
  return {
    get<C extends Collection>(collection: C, id: string) {
      const document = state.get(collection, id)
      return document && maskedIfRestricted(collection, document)
    },
    ofFramework: (collection, frameworkID) => state.ofFramework(collection, frameworkID),
    counter: (name) => state.counter(name),
  }
}

/** A document of a collection as it is shown in a list: a restricted one is masked for most readers. */
export function shownTo<T extends Collections[Collection]>(
  actor: Actor,
  collection: Collection,
  document: T,
): T {
  return seesRestricted(actor) ? document : maskedIfRestricted(collection, document)
}

function maskedIfRestricted<T extends Collections[Collection]>(collection: Collection, document: T): T {
  const mask = masks[collection]
  const config = document.config as { restricted?: boolean } | undefined
  return mask && config?.restricted === true ? masked(document, mask) : document
}

function masked<T extends Collections[Collection]>(document: T, mask: Mask): T {
  const copy = clone(document)
  hide(copy, mask)
  return copy
}

/** Only what is there is replaced. */
function hide(value: unknown, mask: Mask): void {
  if (Array.isArray(value)) for (const each of value) hide(each, mask)
  if (!isObject(value)) return
  for (const [member, by] of Object.entries(mask)) {
    if (!(member in value)) continue
    if (typeof by === 'object') hide(value[member], by)
    else value[member] = by
  }
}
