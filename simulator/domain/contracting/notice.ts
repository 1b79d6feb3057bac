import { storedLink } from '../documents.ts'
import type { Facts } from '../facts.ts'
import { newId } from '../input.ts'
import type { DocumentRecord } from '../records/common.ts'

/**
 * The card of the text of an electronic contract or of its change (`contractNotice`), which the CDB has printed by
 * another service. The simulator prints nothing: the card names a file that is not there.
 *
 * @param path the object's own path without the API's prefix: `/contracts/CID`
 */
export function printedText(facts: Facts, path: string, of: 'contract' | 'change'): DocumentRecord {
  const id = newId(facts)
  return {
    id,
    title: of === 'contract' ? 'contract.pdf' : 'contract_change.pdf',
    format: 'application/pdf',
    url: storedLink(`${path}/documents`, id, newId(facts)),
    hash: `md5:${'0'.repeat(32)}`,
    confidentiality: 'public',
    documentType: 'contractNotice',
    documentOf: of,
    datePublished: facts.nowIso,
    dateModified: facts.nowIso,
  }
}
