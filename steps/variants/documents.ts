import type { Json } from '../../harness/procedure/cast.ts'

/** Cards of documents by what people call them; a title in `.p7s` makes a signature of it. */
export const documents = {
  'a signed notice': { title: 'Оголошення.p7s', documentType: 'notice' },
  'an unsigned notice': { title: 'Оголошення.pdf', documentType: 'notice' },
  'a draft contract': { title: 'Проєкт договору.pdf', documentType: 'contractProforma' },
  'tender documentation': { title: 'Документація.pdf', documentType: 'biddingDocuments' },
  'an acceptance report': { title: 'Акт.pdf', documentType: 'acceptanceReport' },
  'a signed evaluation report': { title: 'Протокол оцінки.p7s', documentType: 'evaluationReports' },
  'an evaluation report': { title: 'Протокол оцінки.pdf', documentType: 'evaluationReports' },
  'a report on extension': { title: 'Продовження.pdf', documentType: 'extensionReport' },
  'a report on deviations': { title: 'Відхилення.pdf', documentType: 'deviationReport' },
  'a signed proposal': { title: 'Пропозиція.p7s', documentType: 'proposal' },
  'an unsigned proposal': { title: 'Пропозиція.pdf', documentType: 'proposal' },
  'a technical specification': { title: 'Специфікація.pdf', documentType: 'technicalSpecifications' },
  'a signed report on cancellation': { title: 'Протокол.p7s', documentType: 'cancellationReport' },
  'an unsigned report on cancellation': { title: 'Протокол.pdf', documentType: 'cancellationReport' },
  'a signed contract': { title: 'Договір.p7s', documentType: 'contractSigned' },
  'a signature of the contract': { title: 'sign.p7s', documentType: 'contractSignature' },
  'a signature of the buyer': { title: 'sign.p7s', confidentiality: 'public' },
  'a confidential signature of the buyer': {
    title: 'sign.p7s',
    confidentiality: 'buyerOnly',
    confidentialityRationale: 'Відомості про замовника обмеженого доступу',
  },
  'a confidential contract': {
    title: 'Договір.p7s',
    documentType: 'contractSigned',
    confidentiality: 'buyerOnly',
    confidentialityRationale: 'Службова інформація про закупівлю',
  },
  'a confidential notice': {
    title: 'Оголошення.p7s',
    documentType: 'notice',
    confidentiality: 'buyerOnly',
    confidentialityRationale: 'Службова інформація про закупівлю',
  },
  'a paper without type': { title: 'Лист.pdf' },
} satisfies Record<string, Json>

/** What may be wrong with a card, though the file is there. */
export const cards = {
  'as the document service gave it': () => undefined,
  'without the hash': (card) => {
    delete card.hash
  },
  'with a link to another site': (card) => {
    card.url = 'http://example.com/file.pdf'
  },
  'with a link signed with an unknown key': (card) => {
    card.url = String(card.url).replace(/KeyID=[^&]*/, 'KeyID=00000000')
  },
  'with a link signed for another file': (card) => {
    card.url = String(card.url).replace(
      /\/get\/(\w)/,
      (_, sign: string) => `/get/${sign === '0' ? '1' : '0'}`,
    )
  },
  'with a link whose signature is unreadable': (card) => {
    card.url = String(card.url).replace(/Signature=[^&]*/, 'Signature=x')
  },
} satisfies Record<string, (card: Json) => void>
