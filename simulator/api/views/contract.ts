import { frozenRationaleTypes } from '../../domain/code-lists/rationale-types.ts'
import { seesContractSecrets } from '../../domain/contracting/access.ts'
import { fromDatabase } from '../../domain/contracting/change-date.ts'
import type { DocumentRecord } from '../../domain/records/common.ts'
import type { Contract, ContractChange } from '../../domain/records/contract.ts'
import type { ContractShort, Tender } from '../../domain/records/tender.ts'
import { lawOfChanges } from '../../domain/rules/contract-change.ts'
import { documentViews, withOwnLinks } from './document.ts'
import { databaseMarks, shown } from './shown.ts'
import type { Viewer } from './viewer.ts'

const secret = [
  ...databaseMarks,
  'transfer_token',
  '_id',
  'tender_token',
  'owner_token',
  'bid_owner',
  'bid_token',
  'access',
  'revisions',
  'config',
]

interface Around {
  /** The tender it was born of: its law of changes counts where the contract has no list of its own. */
  readonly tender: Tender | undefined
  /** Members that are shown only when asked for. */
  readonly asked: readonly string[]
}

/** A contract as the viewer may see it. Source: contracting/core/procedure/serializers/contract.py. */
export function contractView(
  contract: Contract,
  viewer: Viewer,
  { tender, asked }: Around,
): Record<string, unknown> {
  const hidden = asked.includes('public_modified') ? secret : [...secret, 'public_modified']
  const sees = seesContractSecrets({ actor: viewer.actor, context: viewer, contract })
  const types =
    contract.contractChangeRationaleTypes ?? (tender && frozenRationaleTypes[lawOfChanges(tender)]())
  const changes = contract.changes?.map(fromDatabase)
  const documents = contract.documents?.map((document) => withoutSecretLink(document, sees))
  return {
    ...withOwnLinks(shown({ ...contract, changes, documents }, hidden), viewer),
    ...(types && { contractChangeRationaleTypes: types }),
  }
}

function withoutSecretLink(document: DocumentRecord, sees: boolean): Partial<DocumentRecord> {
  const { url: _, ...rest } = document
  return document.confidentiality === 'buyerOnly' && !sees ? rest : document
}

/** What a tender shows of its contract. Source: tender/core/procedure/serializers/contract.py. */
export function contractShortView(contract: ContractShort, viewer: Viewer): Record<string, unknown> {
  const documents = 'documents' in contract ? documentViews(contract.documents as never, viewer) : undefined
  return {
    ...shown(contract, ['owner', 'owner_token', 'transfer_token', 'documents']),
    ...(documents && { documents }),
  }
}

/** A change of a contract, with its printed text and signatures. */
export function changeView(change: ContractChange, viewer: Viewer): Record<string, unknown> {
  return withOwnLinks(shown(fromDatabase(change)), viewer)
}
