import type { UserFile } from './deeds/doing.ts'
import type { Json } from './store.ts'

/** A bid as the form has it: an amount for one lot (or for the whole), everything else as the tender asks. */
export function bidFor(tender: Json, party: Json, amount: number, lot?: string): Json {
  const { currency, valueAddedTaxIncluded } = (tender.value ?? {}) as Json
  const value = { amount, currency, valueAddedTaxIncluded }
  const lots = (tender.lots ?? []) as Json[]
  const chosen = lots.find(({ id }) => id === lot) ?? lots[0]
  const items = ((tender.items ?? []) as Json[]).filter(
    ({ relatedLot }) => !chosen || relatedLot === undefined || relatedLot === chosen.id,
  )
  return {
    tenderers: [{ ...party, signerInfo: signer(party) }],
    ...(chosen ? { lotValues: [{ relatedLot: chosen.id, value }] } : { value }),
    items: items.map(({ id, description, quantity, unit }) => {
      const { name, code } = (unit ?? {}) as Json
      return { id, description, quantity, unit: { name, code } }
    }),
  }
}

/** The change of a bid to another amount. */
export function amountFor(bid: Json, amount: number): Json {
  const changed = (value: unknown) => ({ ...(value as Json), amount })
  const [first, ...others] = (bid.lotValues ?? []) as Json[]
  if (!first) return { value: changed(bid.value) }
  return { lotValues: [{ ...first, value: changed(first.value) }, ...others] }
}

/** Who signs: the organisation’s contact. A real marketplace asks for it in the profile. */
function signer({ name, contactPoint }: Json): Json {
  const { email = 'signer@example.com', telephone = '+380000000000' } = (contactPoint ?? {}) as Json
  return {
    name,
    email,
    telephone,
    iban: 'UA213223130000026007233566001',
    position: 'Директор',
    authorizedBy: 'Статут',
  }
}

/** The signed text of a bid. A real marketplace has its user sign; here the text stands for the signature. */
export function signedProposal(bid: Json): UserFile {
  return {
    title: 'Пропозиція.p7s',
    format: 'application/pkcs7-signature',
    base64: Buffer.from(JSON.stringify(bid)).toString('base64'),
    documentType: 'proposal',
  }
}
