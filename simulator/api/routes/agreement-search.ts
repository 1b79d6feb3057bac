import type { Agreement } from '../../domain/records/agreement.ts'
import { refusalOf } from '../../domain/rule.ts'
import { classificationIsLong } from '../../domain/rules/agreement.ts'
import type { Service, ServiceCall, ServiceReply } from '../route.ts'
import { withOwnLinks } from '../views/document.ts'

const SHORTEST = 3

/** Agreements in force for a code of the procurement vocabulary. Source: views/agreement.py, AgreementFilterByClassificationResource. */
export const agreementSearch: Service = {
  verb: 'GET',
  path: '/agreements_by_classification/{classification_id}',
  summary: 'Agreements in force for a code of the procurement vocabulary',
  answer: found,
}

async function found({ path, url, parts, prefix }: ServiceCall): Promise<ServiceReply> {
  const code =
    decoded(path.classification_id ?? '')
      .split('-', 1)[0]
      ?.trim() ?? ''
  if (code.length < SHORTEST) return refusalOf(classificationIsLong, { least: SHORTEST })
  const all = await parts.store.feed({
    collection: 'agreement',
    where: { status: 'active' },
    mode: 'all',
    descending: false,
    limit: Number.POSITIVE_INFINITY,
  })
  const wanted = wantedAdditional(url.searchParams.get('additional_classifications'))
  const data = (all as readonly Agreement[])
    .filter(({ classification }) => classification?.id.startsWith(code))
    .filter((agreement) => wanted === undefined || sameCodes(agreement, wanted))
    .toSorted(byCodeAndAge)
    .map(shownAgreement)
  return { body: { data: withOwnLinks(data, { origin: url.origin, prefix }) } }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `none`, or codes separated by commas: exactly these. */
function wantedAdditional(text: string | null): ReadonlySet<string> | undefined {
  if (!text) return undefined
  return new Set(text.toLowerCase() === 'none' ? [] : text.split(','))
}

function sameCodes({ additionalClassifications = [] }: Agreement, wanted: ReadonlySet<string>): boolean {
  const codes = new Set(additionalClassifications.map(({ id }) => id))
  return codes.size === wanted.size && [...codes].every((code) => wanted.has(code))
}

const keyOf = ({ classification, dateCreated = '' }: Agreement) => `${classification?.id} ${dateCreated}`

function byCodeAndAge(a: Agreement, b: Agreement): number {
  const [one, other] = [keyOf(a), keyOf(b)]
  return one < other ? -1 : one > other ? 1 : 0
}

/** The CDB shows them as they are stored. */
function shownAgreement(agreement: Agreement): Record<string, unknown> {
  const { id: _id, status, classification, additionalClassifications, contracts, dateModified } = agreement
  return {
    _id,
    status,
    classification,
    ...(additionalClassifications && { additionalClassifications }),
    ...(contracts && { contracts }),
    dateModified,
  }
}
