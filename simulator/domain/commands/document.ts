import {
  defineOperation,
  type Effect,
  evenIfUnchanged,
  type Operation,
  type Refusal,
  type Scope,
  type Step,
} from '../command.ts'
import { type DocumentFacts, filledPath } from '../documents.ts'
import type {
  AwardFacts,
  BidFacts,
  CancellationFacts,
  ContractFacts,
  PlanFacts,
  QualificationFacts,
} from '../facts.ts'
import { append, change, checkModel, input, merge, mergeDeep } from '../input.ts'
import { isObject } from '../json.ts'
import type { DocumentRecord, JsonObject } from '../records/common.ts'
import { neverRemoved, removedFromDrafts } from '../rules/document.ts'
import type { ComplaintDocumentFacts } from '../rules/document-complaint.ts'
import { fileIsOfDocument, mayDownload } from '../rules/document-confidentiality.ts'
import type { Hop } from '../scope.ts'
import { acceptAtHand } from './document-accept.ts'

type Target = DocumentFacts['target']

/** All that rules of documents may look at; which of it is there depends on the container. */
export type ContainerFacts = DocumentFacts &
  BidFacts<Target> &
  AwardFacts<Target> &
  QualificationFacts<Target> &
  CancellationFacts<Target> &
  ComplaintDocumentFacts &
  ContractFacts<Target> &
  PlanFacts<Target>

type Steps = readonly Step<ContainerFacts>[]

/** One kind of writing: who may try, whose token it takes, what is asked before and after the file is taken in. */
export interface DocumentWrite {
  /** Where its address is, if not wherever the container is. */
  readonly scope?: DocumentContainer['scope']
  readonly groups?: readonly string[]
  readonly owner: Steps
  readonly allowed?: Steps
  readonly law: Steps
}

/** A place where documents are kept, as a row of the table. */
export interface DocumentContainer {
  /** Type of its operations: `bid.document` gives `bid.document.add`… */
  readonly type: string
  /** The list's path after the API's prefix. */
  readonly path: string
  /** How it is called in summaries: “a bid”. */
  readonly of: string
  readonly member: string
  readonly scope: (...hops: Hop[]) => Scope
  readonly parent: (facts: ContainerFacts) => object
  readonly models: {
    readonly create: ModelOf
    readonly patch: string
    readonly full: string
  }
  readonly author?: (facts: ContainerFacts) => string | undefined
  readonly list?: Steps
  readonly item?: Steps
  readonly add: DocumentWrite
  readonly replace: DocumentWrite
  /** `gates` are asked even of a change that changes nothing. */
  readonly amend: DocumentWrite & { readonly json?: boolean; readonly deep?: boolean; readonly gates?: Steps }
  readonly remove: DocumentRemoval | (Pick<DocumentWrite, 'scope'> & { readonly never: string })
  /** What follows from every accepted writing. */
  readonly after: Steps
  /** Who may have its confidential files. */
  readonly sees: (facts: ContainerFacts) => boolean
}

type ModelOf = string | ((facts: ContainerFacts) => string)

export interface DocumentRemoval extends DocumentWrite {
  readonly object: string
  readonly statuses: readonly string[]
}

/** The operations of one container. */
export interface DocumentOperations {
  readonly list: Operation<ContainerFacts>
  readonly item: Operation<ContainerFacts>
  readonly add: Operation<ContainerFacts>
  readonly replace: Operation<ContainerFacts>
  readonly amend: Operation<ContainerFacts>
  readonly remove: Operation<ContainerFacts>
}

/** All documents of the container, in their order, every version. */
export function documentsOf(container: DocumentContainer, facts: ContainerFacts): DocumentRecord[] {
  const list = (container.parent(facts) as Record<string, unknown> | undefined)?.[container.member]
  return (list ?? []) as DocumentRecord[]
}

/** The versions of the addressed document, the first one first. */
export function versionsOf(container: DocumentContainer, facts: ContainerFacts): DocumentRecord[] {
  return documentsOf(container, facts).filter(({ id }) => id === facts.command.path.document_id)
}

/** Makes the operations of a container out of its row. */
export function documentOperations(container: DocumentContainer): DocumentOperations {
  return {
    list: operation(container, 'list', { scope: container.scope(), steps: container.list ?? [] }),
    item: operation(container, 'read', {
      steps: [
        ...(container.item ?? []),
        mayDownload<ContainerFacts>(container.sees),
        fileIsOfDocument((facts) => versionsOf(container, facts as ContainerFacts)),
      ],
    }),
    add: operation(container, 'add', {
      scope: container.scope(),
      ...grouped(container.add),
      steps: adding(container),
    }),
    replace: operation(container, 'replace', {
      ...written(container, container.replace),
      steps: replacing(container),
    }),
    amend: operation(container, 'amend', {
      ...written(container, container.amend),
      json: container.amend.json ?? true,
      steps: amending(container),
    }),
    remove: removal(container),
  }
}

interface Parts {
  readonly scope?: Scope
  readonly groups?: readonly string[]
  readonly json?: boolean
  readonly steps: Steps
}

function operation(container: DocumentContainer, verb: string, parts: Parts): Operation<ContainerFacts> {
  return defineOperation<ContainerFacts>({
    type: `${container.type}.${verb}`,
    scope: container.scope(['document', container.member]),
    ...(['list', 'read'].includes(verb) && { reads: true }),
    ...parts,
  })
}

const grouped = ({ groups }: Pick<DocumentWrite, 'groups'>) => (groups ? { groups } : {})

/** Who may write to a document, and where it is. */
const written = (container: DocumentContainer, write: Pick<DocumentWrite, 'scope' | 'groups'>) => ({
  ...grouped(write),
  scope: (write.scope ?? container.scope)(['document', container.member]),
})

const collectionOf = (container: DocumentContainer) => (facts: ContainerFacts) =>
  filledPath(container.path, facts)

function adding(container: DocumentContainer): Steps {
  const { add, models, author, after, parent, member } = container
  return [
    ...add.owner,
    input<ContainerFacts>(models.create, { bulk: true }),
    ...(add.allowed ?? []),
    acceptAtHand<ContainerFacts>(collectionOf(container), author),
    append<ContainerFacts>(parent, member),
    ...add.law,
    ...after,
  ]
}

function replacing(container: DocumentContainer): Steps {
  const { replace, models, after, parent, member } = container
  return [
    ...replace.owner,
    input<ContainerFacts>(models.create),
    inherit,
    ...(replace.allowed ?? []),
    acceptAtHand<ContainerFacts>(collectionOf(container)),
    completeWith(models.full),
    append<ContainerFacts>(parent, member),
    ...replace.law,
    ...after,
  ]
}

function amending({ amend, models, after }: DocumentContainer): Steps {
  return [
    ...amend.owner,
    change<ContainerFacts>(models.patch),
    ...evenIfUnchanged<ContainerFacts>(
      amend.deep === false ? merge<ContainerFacts>(models.full) : mergeDeep<ContainerFacts>(models.full),
      ...(amend.gates ?? []),
    ),
    ...(amend.allowed ?? []),
    ...amend.law,
    ...after,
  ]
}

function removal(container: DocumentContainer): Operation<ContainerFacts> {
  const { remove, parent } = container
  if ('never' in remove) {
    return operation(container, 'remove', {
      ...written(container, remove),
      steps: [neverRemoved(remove.never)],
    })
  }
  return operation(container, 'remove', {
    ...grouped(remove),
    json: true,
    steps: [
      ...remove.owner,
      ...(remove.allowed ?? []),
      removedFromDrafts<ContainerFacts>(remove.object, remove.statuses, parent),
      takeOut(container),
      ...remove.law,
    ],
  })
}

/** Members a new version takes from the one before, whatever was sent. */
const fixed = ['id', 'author', 'format', 'documentType']
/** Members every version has of its own. */
const own = ['title', 'url', 'datePublished', 'dateModified', 'hash']

/** A new version takes over what was not sent. Source: update_doc_fields_on_put_document. */
function inherit(facts: ContainerFacts): void {
  const { data } = facts.command.body as { data?: unknown }
  const given = isObject(data) ? Object.keys(data) : []
  const taken = Object.entries(facts.documentBefore).filter(
    ([key]) => fixed.includes(key) || !(own.includes(key) || given.includes(key)),
  )
  facts.target = { ...(facts.target as DocumentRecord), ...Object.fromEntries(taken) }
}

/** Reads the whole document through the full model. */
function completeWith(model: string): Effect<ContainerFacts> {
  return (facts): Refusal | undefined => {
    const checked = checkModel(facts, model, facts.target as unknown as JsonObject)
    if ('status' in checked) return checked
    facts.target = checked.data as unknown as DocumentRecord
    return undefined
  }
}

/** Takes the document out with all its versions; a list that is left empty goes too. */
function takeOut(container: DocumentContainer): Effect<ContainerFacts> {
  return (facts) => {
    const parent = container.parent(facts) as Record<string, unknown>
    const left = documentsOf(container, facts).filter(({ id }) => id !== facts.command.path.document_id)
    if (left.length) parent[container.member] = left
    else delete parent[container.member]
  }
}
