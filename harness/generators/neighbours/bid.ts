import type { Card } from '../tender.ts'
import type { Json } from '../walk.ts'
import { offerBreaches } from './bid-offer.ts'
import { lotValues, nobody } from './bid-subject.ts'
import { listAt } from './edit.ts'
import { type BidSubject, type Breach, breaching, otherwise } from './neighbour.ts'

type Bids = Breach<BidSubject>

const submit = breaching<BidSubject>('bid.submit')
const handIn = breaching<BidSubject>('bid.hand-in')
const other = otherwise<BidSubject>('bid.submit')
const signed = otherwise<BidSubject>('bid.hand-in')

const isTemplated = ({ asked }: BidSubject): boolean => asked.contractTemplateName !== undefined

const proposal: Card = {
  title: 'Пропозиція.p7s',
  documentType: 'proposal',
  format: 'application/pkcs7-signature',
}

const partyBreaches: readonly Bids[] = [
  submit(
    'econtract.signer-info',
    'nobody is named who signs',
    (subject) => isTemplated(subject) && [['tenderers.0.signerInfo', undefined]],
  ),
  submit(
    'econtract.supplier-owner-with-buyer',
    'no platform is named',
    (subject) => isTemplated(subject) && [['tenderers.0.contract_owner', undefined]],
  ),
  submit(
    'econtract.supplier-owner-only-with-buyer',
    'a platform is named',
    (subject) => !isTemplated(subject) && [['tenderers.0.contract_owner', 'brokerr6']],
  ),
  submit(
    'econtract.owner-accredited',
    'the platform is not accredited for contracts',
    (subject) => isTemplated(subject) && [['tenderers.0.contract_owner', 'brokerx']],
  ),
  submit(
    'bid.of-agreement-member',
    'the bidder is not in the agreement',
    ({ tender, bid }) =>
      tender.agreement && !saysWho(bid.body.data) && [['tenderers.0.identifier.id', '12345670']],
  ),
  submit('bid.new-is-draft-or-pending', 'a new bid is active', () => [['status', 'active']]),
  signed(
    'bid.proposal-signed',
    'the proposal is not signed',
    ({ bid }) => bid.documents.length > 0 && { documents: [] },
  ),
  other('document.only-one-proposal-of-bid', 'there are two proposals', () => ({
    documents: [proposal, proposal],
  })),
  other(
    'access.accreditation-level',
    'the broker is of too low a level',
    ({ config }) => !config.restricted && { key: 'broker1' },
  ),
  other(
    'access.test-key-on-test-objects',
    'the key is for tests',
    ({ method, config }) => !config.restricted && { key: `broker${method.accreditation.bid[0]}t` },
  ),
  other(
    'access.group-may-act',
    'it is no broker who asks',
    ({ config }) => !config.restricted && { key: 'chronograph' },
  ),
  signed(
    'access.owner-token',
    'somebody else hands it in',
    ({ config }) => !config.restricted && { key: 'brokerr' },
  ),
  other(
    'bid.while-tendering',
    'bids are not taken yet',
    ({ tender, config }) => config.hasEnquiries === true && { at: tender.now },
  ),
  other(
    'bid.within-tender-period',
    'bids are not taken yet',
    ({ tender, config }) =>
      !config.hasEnquiries && Date.parse(tender.bidding.from) > Date.parse(tender.now) && { at: tender.now },
  ),
]

/** Answers that name the tenderer would be of somebody else. */
const saysWho = (bid: Json): boolean =>
  listAt(bid, 'requirementResponses').some(({ relatedTenderer }) => relatedTenderer)

const answerBreaches: readonly Bids[] = [
  submit('requirement-response.in-its-member', 'several answers are one', ({ data }) => {
    const n = listAt(data, 'requirementResponses').findIndex(({ values }) => values !== undefined)
    const [one] = listAt(data, `requirementResponses.${n}.values`) as unknown as string[]
    return (
      n >= 0 && [
        [`requirementResponses.${n}.value`, one],
        [`requirementResponses.${n}.values`, undefined],
      ]
    )
  }),
  handIn(
    'model:Bid.requirementResponses.responsesCoverCriteria',
    'an answer is left out',
    ({ data }) => listAt(data, 'requirementResponses').length > 0 && [['requirementResponses.0', undefined]],
  ),
  handIn(
    'model:Bid.requirementResponses.responsesMeetRequirements',
    'an answer is to nothing that was asked',
    ({ data }) =>
      listAt(data, 'requirementResponses').length > 0 && [['requirementResponses.0.requirement.id', nobody]],
  ),
  submit(
    'model:Bid.parameters.parametersOfFeatures',
    'a quality is left out',
    ({ data }) => listAt(data, 'parameters').length > 0 && [['parameters.0', undefined]],
  ),
  submit(
    'model:Bid.parameters.code.parameterOfFeature',
    'a quality nobody asked for is offered',
    ({ data }) => listAt(data, 'parameters').length > 0 && [['parameters.0.code', nobody]],
  ),
  submit(
    'model:Bid.parameters.value.parameterValueOfFeature',
    'a quality is between the choices',
    ({ data }) => listAt(data, 'parameters').length > 0 && [['parameters.0.value', 0.123]],
  ),
  submit(
    'model:Bid.lotValues.relatedLot.relatedLotExists',
    'the bid is for a lot nobody knows',
    (subject) => lotValues(subject).length > 0 && [['lotValues.0.relatedLot', nobody]],
  ),
  submit(
    'model:Bid.lotValues.lotValuesOfTender',
    'there are two bids for one lot',
    (subject) =>
      lotValues(subject).length > 0 && [['lotValues', [...lotValues(subject), lotValues(subject)[0]]]],
  ),
]

/** What is wrong with a bid. */
export const bidBreaches: readonly Bids[] = [...offerBreaches, ...partyBreaches, ...answerBreaches]
