import { dk021Codes } from '../../../simulator/domain/code-lists/cpv.ts'
import { settings } from '../../../simulator/domain/code-lists/dates.ts'
import { signatureFile } from '../../../simulator/domain/code-lists/document-types.ts'
import {
  kindsOfMethod,
  procuringEntityKinds,
} from '../../../simulator/domain/code-lists/procuring-entities.ts'
import { templatesFor } from '../../../simulator/domain/rules/contract-template.ts'
import { preSelectionLaw } from '../../../simulator/domain/tendering/pre-selection-law.ts'
import type { Card } from '../tender.ts'
import type { Json } from '../walk.ts'
import { at, listAt } from './edit.ts'
import { type Breach, breaching, otherwise, type Subject } from './neighbour.ts'

const create = breaching<Subject>('tender.create')
const other = otherwise<Subject>('tender.create')

const nobody = 'f'.repeat(32)
const buyers = ({ data }: Subject): readonly Json[] => listAt(data, 'buyers')
/** Where whoever signs the contract stands. */
const signer = (subject: Subject): string => (buyers(subject).length ? 'buyers.0' : 'procuringEntity')
const isTemplated = ({ data }: Subject): boolean => data.contractTemplateName !== undefined
const hasTemplates = ({ method }: Subject): boolean =>
  method.contractTemplates !== 'none' && method.awarding.criterion !== 'amountPercentage'

const codesOf = ({ data }: Subject): readonly string[] => [
  ...new Set(listAt(data, 'items').map((item) => String(at(item, 'classification.id')))),
]

/** A code for which no contract has a template. */
const untemplated = [...dk021Codes()].find(
  (code) => templatesFor([code], true).size === 0 && !code.startsWith('336'),
)

/** Of the agreement a tender names: it is not there, or not the right one. */
const agreementBreaches: readonly Breach[] = [
  create(
    'tender.no-agreement-without-pre-selection',
    'an agreement is named',
    ({ config, method }) =>
      !config.hasPreSelectionAgreement && !method.catalogue && [['agreements', [{ id: nobody }]]],
  ),
  create(
    'tender.agreement-named',
    'no agreement is named',
    ({ config, method }) =>
      config.hasPreSelectionAgreement &&
      !config.restricted &&
      !method.byAgreement &&
      !method.catalogue && [['agreements', undefined]],
  ),
  create(
    'tender.agreement-found',
    'an agreement nobody knows is named',
    ({ config, method }) =>
      config.hasPreSelectionAgreement &&
      !config.restricted &&
      !method.byAgreement && [[method.catalogue ? 'agreement.id' : 'agreements.0.id', nobody]],
  ),
  create(
    'tender.agreement-decides',
    'an agreement nobody knows is named',
    ({ method }) => method.byAgreement && [['agreements.0.id', nobody]],
  ),
  create(
    'tender.agreement-of-buyer',
    'the buyer is not that of the agreement',
    ({ tender, method, data }) =>
      tender.agreement &&
      preSelectionLaw(method).buyer !== 'any' &&
      at(data, 'procuringEntity.kind') !== 'defense' && [['procuringEntity.identifier.id', '12345678']],
  ),
  create(
    'tender.item-members-of-agreement',
    'an item is not described as in the agreement',
    ({ tender }) => tender.agreement?.items && [['items.0.description', 'Щось зовсім інше']],
  ),
]

/** Who will sign the contract, where, and after which template. */
const contractBreaches: readonly Breach[] = [
  create(
    'tender.contract-template-or-proforma',
    'a template is named beside the draft contract',
    (subject) => {
      const [name] =
        hasTemplates(subject) && !isTemplated(subject) ? templatesFor(codesOf(subject), true) : []
      return name && subject.tender.documents.some(isProforma) && [['contractTemplateName', name]]
    },
  ),
  create(
    'tender.contract-template-fits',
    'the template is of something else',
    (subject) => isTemplated(subject) && [['contractTemplateName', 'немає.такої']],
  ),
  create(
    'tender.contract-template-allowed',
    'what is bought has no template',
    (subject) =>
      isTemplated(subject) &&
      !subject.tender.agreement &&
      untemplated !== undefined &&
      listAt(subject.data, 'items').map((_, n) => [`items.${n}.classification.id`, untemplated] as const),
  ),
  create(
    'econtract.signer-info',
    'nobody is named who signs',
    (subject) => isTemplated(subject) && [[`${signer(subject)}.signerInfo`, undefined]],
  ),
  create(
    'econtract.owner-given',
    'no platform is named',
    (subject) =>
      isTemplated(subject) &&
      buyers(subject).length < 2 && [[`${signer(subject)}.contract_owner`, undefined]],
  ),
  create(
    'econtract.buyers-all-name-owner',
    'one of the buyers names no platform',
    (subject) =>
      isTemplated(subject) && buyers(subject).length > 1 && [['buyers.0.contract_owner', undefined]],
  ),
  create(
    'econtract.owner-only-with-template',
    'a platform is named without a template',
    (subject) =>
      !isTemplated(subject) &&
      buyers(subject).length < 2 && [[`${signer(subject)}.contract_owner`, 'broker']],
  ),
  create(
    'econtract.owner-accredited',
    'the platform is not accredited for contracts',
    (subject) => isTemplated(subject) && [[`${signer(subject)}.contract_owner`, 'brokerx']],
  ),
]

const isProforma = ({ documentType }: Card): boolean => documentType === 'contractProforma'
const report: Card = {
  title: 'Протокол.p7s',
  documentType: 'evaluationReports',
  format: 'application/pkcs7-signature',
}
const notice: Card = { ...report, title: 'Оголошення.p7s', documentType: 'notice' }

/** Long enough to be taken for a reason. */
const reason = 'Містить відомості, які не можна розголошувати'
const [secretBuyer = ''] = settings.CONFIDENTIAL_EDRPOU_LIST

const documentBreaches: readonly Breach[] = [
  other('document.only-one-notice-of-tender', 'there are two notices', () => ({
    documents: [notice, notice],
  })),
  other('document.only-one-evaluationReports-of-tender', 'there are two reports', () => ({
    documents: [report, report],
  })),
  other('document.is-public', 'a document is for the buyer only', () => ({
    documents: [{ ...report, confidentiality: 'buyerOnly', confidentialityRationale: reason }],
  })),
  other(
    'document.signature-is-confidential',
    'the signature of a secret buyer is public',
    ({ tender }) =>
      tender.agreement === undefined && {
        data: [['procuringEntity.identifier.id', secretBuyer]],
        documents: [{ ...report, ...signatureFile, confidentiality: 'public' }],
      },
  ),
  other('document.comes-from-document-service', 'a document is somewhere else', () => ({
    documents: [{ ...report, url: 'https://example.com/file.pdf' }],
  })),
  other('document.hash-is-given', 'a document has no hash', () => ({
    documents: [{ ...report, hash: undefined }],
  })),
  other('model:Tender.documents.title.required', 'a document has no title', () => ({
    documents: [{ ...report, title: undefined }] as unknown as readonly Card[],
  })),
  other('model:Tender.documents.documentType.choices', 'a document is of a type nobody knows', () => ({
    documents: [{ ...report, documentType: 'немає' }],
  })),
  other(
    'model:Tender.documents.confidentialityRationale.rationaleOfConfidentiality',
    'nobody says why a document is secret',
    () => ({
      documents: [{ ...report, confidentiality: 'buyerOnly' }],
    }),
  ),
]

/** A key of a level that may not announce tenders of any method; and for each level a key for tests only. */
const TOO_LOW = 'broker2'

const accessBreaches: readonly Breach[] = [
  other('access.accreditation-level', 'the broker is of too low a level', () => ({ key: TOO_LOW })),
  other(
    'access.test-key-on-test-objects',
    'the key is for tests',
    ({ method, data }) =>
      at(data, 'procuringEntity.kind') !== 'central' && { key: `broker${method.accreditation.tender[0]}t` },
  ),
  other('access.group-may-act', 'it is no broker who asks', () => ({ key: 'chronograph' })),
  other(
    'access.restricted-data',
    'the broker may not see what is secret',
    ({ config }) => config.restricted === true && { key: 'brokerx' },
  ),
]

const kindBreaches: readonly Breach[] = [
  create(
    'tender.buyer-kind-may-use-method',
    'the method is not for buyers of this kind',
    ({ method, tender, data }) => {
      const allowed = kindsOfMethod[method.id] ?? []
      const kind = procuringEntityKinds.find((each) => each !== 'central' && !allowed.includes(each))
      const isLaw = Date.parse(tender.now) > Date.parse('2027-02-23T00:00:00+02:00')
      return (
        isLaw && kind && at(data, 'procuringEntity.kind') !== 'central' && [['procuringEntity.kind', kind]]
      )
    },
  ),
  create(
    'model:Tender.buyers.buyersOfCentralBody',
    'a central body names nobody it buys for, or another one does',
    (subject) =>
      buyers(subject).length
        ? [['buyers', undefined]]
        : [['buyers', [{ name: 'Замовник', identifier: { scheme: 'UA-EDR', id: '12345678' } }]]],
  ),
  create(
    'model:Tender.funders.knownFunders',
    'nobody knows the donor',
    ({ data }) => listAt(data, 'funders').length > 0 && [['funders.0.identifier.id', 'немає']],
  ),
]

/** Whose tender it is, and with whom. */
export const partyBreaches: readonly Breach[] = [
  ...agreementBreaches,
  ...contractBreaches,
  ...documentBreaches,
  ...accessBreaches,
  ...kindBreaches,
]
