import { randomBytes } from 'node:crypto'
import { defaultMethod } from '../../simulator/domain/methods/index.ts'
import { belowThresholdConfig } from '../procedure/plots.ts'
import type { UserFile } from './deeds/doing.ts'
import type { Json } from './store.ts'

/** Amounts of a bid by the id of their lot; under nothing where the tender is bid for as a whole. */
export type Offers = ReadonlyMap<string, number>

/** A bid as the form has it: an amount for each lot that was chosen, everything else as the tender asks. */
export function bidFor(tender: Json, party: Json, offers: Offers): Json {
  const items = ((tender.items ?? []) as Json[]).filter(
    ({ relatedLot }) => relatedLot === undefined || offers.has('') || offers.has(String(relatedLot)),
  )
  return {
    tenderers: [{ ...party, signerInfo: signer(party) }],
    ...valuesOf(tender, offers),
    items: items.map(({ id, description, quantity, unit }) => {
      const { name, code } = (unit ?? {}) as Json
      return { id, description, quantity, unit: { name, code } }
    }),
  }
}

/** The amounts alone; a bid is changed with all of its lots at once. */
export function valuesOf(tender: Json, offers: Offers): Json {
  const { currency, valueAddedTaxIncluded } = (tender.value ?? {}) as Json
  const value = (amount: number | undefined) => ({ amount, currency, valueAddedTaxIncluded })
  const lots = ((tender.lots ?? []) as Json[]).map(({ id }) => String(id))
  if (!lots.length) return { value: value(offers.get('')) }
  const [only] = lots
  const chosen = lots.length === 1 ? [[only, offers.get('')]] : [...offers]
  return {
    lotValues: chosen.map(([relatedLot, amount]) => ({ relatedLot, value: value(amount as number) })),
  }
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

/** A text that stands for a signature: a real marketplace has its user sign. */
function signed(title: string, documentType: string, of: unknown): UserFile {
  return {
    title,
    format: 'application/pkcs7-signature',
    base64: Buffer.from(JSON.stringify(of)).toString('base64'),
    documentType,
  }
}

export const signedProposal = (bid: Json): UserFile => signed('Пропозиція.p7s', 'proposal', bid)
export const signedDecision = (decision: Json): UserFile => signed('Рішення.p7s', 'notice', decision)

/** What a tender is published with. */
export function announcementOf(tender: Json): readonly UserFile[] {
  const text = Buffer.from(`Проєкт договору: ${String(tender.title)}`).toString('base64')
  const contract = { title: 'Проєкт договору.pdf', format: 'application/pdf', base64: text }
  return [{ ...contract, documentType: 'contractProforma' }, signed('Оголошення.p7s', 'notice', tender)]
}

/** Classes of ДК021 that the form for a tender offers. */
export const classes = {
  '22110000-4': 'Друковані книги',
  '30190000-7': 'Офісне устаткування та приладдя різне',
  '30210000-4': 'Машини для обробки даних (апаратна частина)',
  '39130000-2': 'Офісні меблі',
  '15810000-9': 'Хлібопродукти, свіжовипечені хлібобулочні та кондитерські вироби',
} as const

/** One lot as it was written into the form. */
export interface LotForm {
  readonly title: string
  readonly value: number
  readonly step: number
  readonly item: string
  readonly quantity: number
  readonly unit: string
}

export interface TenderForm {
  readonly title: string
  readonly description: string
  readonly class: keyof typeof classes
  /** Instants, ISO 8601. */
  readonly enquiriesUntil: string
  readonly biddingUntil: string
  readonly deliverBy: string
  readonly lots: readonly LotForm[]
}

/** `{data, config}` of a simplified purchase. */
export function tenderFor(form: TenderForm, party: Json): { data: Json; config: Json } {
  const lots = form.lots.map((lot) => ({ ...lot, id: randomBytes(16).toString('hex') }))
  const total = lots.reduce((sum, { value }) => sum + value, 0)
  const money = (amount: number) => ({ amount, currency: 'UAH', valueAddedTaxIncluded: true })
  const classification = { scheme: 'ДК021', id: form.class, description: classes[form.class] }
  const data = {
    title: form.title,
    ...(form.description && { description: form.description }),
    mainProcurementCategory: 'goods',
    procurementMethodType: defaultMethod,
    procuringEntity: party,
    value: money(total),
    enquiryPeriod: { endDate: form.enquiriesUntil },
    tenderPeriod: { endDate: form.biddingUntil },
    lots: lots.map(({ id, title, value, step }) => ({
      id,
      title,
      value: money(value),
      minimalStep: money(step),
    })),
    items: lots.map(({ id, item, quantity, unit }) => ({
      description: item,
      quantity,
      unit: { name: unit, code: 'H87' },
      classification,
      relatedLot: id,
      deliveryDate: { endDate: form.deliverBy },
      deliveryAddress: party.address,
    })),
    milestones: lots.map(({ id }) => ({
      title: 'deliveryOfGoods',
      type: 'financing',
      code: 'postpayment',
      percentage: 100,
      duration: { days: 10, type: 'banking' },
      sequenceNumber: 1,
      relatedLot: id,
    })),
  }
  return { data, config: { ...belowThresholdConfig } }
}
