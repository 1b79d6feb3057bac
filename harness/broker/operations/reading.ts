import { does } from '../operation.ts'

const tender = { tender: 'uaid' } as const
const field = { path: 'path' } as const

/** What users of every role see. */
export const readingOperations = {
  findTender: does('Finds a tender by its UA-id, as on a search page.', tender),
  findPlan: does('Finds a plan by its UA-id.', { plan: 'uaid' }),
  findContract: does('Finds a contract by its UA-id.', { contract: 'uaid' }),
  refreshTender: does(
    'Reloads the page of a tender: called while the harness waits for synchronisation.',
    tender,
  ),
  refreshPlan: does('Reloads the page of a plan.', { plan: 'uaid' }),
  refreshContract: does('Reloads the page of a contract.', { contract: 'uaid' }),
  findAgreement: does('Finds an agreement by its UA-id.', { agreement: 'uaid' }),
  refreshAgreement: does('Reloads the page of an agreement.', { agreement: 'uaid' }),
  listTenders: does('Every tender that the eMall knows: `{id, dateModified}`.', {}, 'objects'),
  listPlans: does('Every plan that the eMall knows: `{id, dateModified}`.', {}, 'objects'),
  listContracts: does('Every contract that the eMall knows: `{id, dateModified}`.', {}, 'objects'),
  getTenderById: does('A tender by its id in the CDB, as the eMall knows it.', { id: 'hex' }, 'object'),
  getPlanById: does('A plan by its id in the CDB.', { id: 'hex' }, 'object'),
  getContractById: does('A contract by its id in the CDB.', { id: 'hex' }, 'object'),
  getTenderField: does(
    'What the page of a tender shows under a path; nothing (null) when it shows nothing there.',
    { ...tender, ...field },
    'json',
  ),
  getPlanField: does('What the page of a plan shows under a path.', { plan: 'uaid', ...field }, 'json'),
  getItemField: does('The same of an item, by its marker.', { ...tender, item: 'marker', ...field }, 'json'),
  getLotField: does('The same of a lot, by its marker or id.', { ...tender, lot: 'text', ...field }, 'json'),
  getFeatureField: does(
    'The same of a non-price criterion.',
    { ...tender, feature: 'marker', ...field },
    'json',
  ),
  getQuestionField: does(
    'The same of a question, by its marker: title, description, answer.',
    { ...tender, question: 'marker', ...field },
    'json',
  ),
  getAwardField: does('The same of an award.', { ...tender, award: 'index', ...field }, 'json'),
  getQualificationField: does(
    'The same of a qualification.',
    { ...tender, qualification: 'index', ...field },
    'json',
  ),
  getBidField: does(
    "The same of the user's own bid: status, value.amount, lotValues[0].value.amount.",
    { ...tender, ...field },
    'json',
  ),
  getBid: does("The user's own bid in full.", tender, 'object'),
  getCriterionField: does(
    'The same of a criterion, or of a requirement in it.',
    { ...tender, ...field, criterion: 'index', group: 'index?', requirement: 'index?' },
    'json',
  ),
  getCancellationField: does(
    'The same of a cancellation.',
    { ...tender, cancellation: 'index', ...field },
    'json',
  ),
  getComplaintField: does(
    'The same of a claim or complaint, by its complaintID.',
    { ...tender, complaint: 'text', ...field, target: 'target?' },
    'json',
  ),
  getContractField: does(
    'What the page of a contract shows under a path.',
    { contract: 'uaid', ...field },
    'json',
  ),
  getDocumentField: does(
    'The same of a document of the tender or of a lot, by its marker: title, documentOf, documentType, url, hash, format.',
    { ...tender, document: 'marker', ...field },
    'json',
  ),
  downloadDocument: does("A document's content.", { ...tender, document: 'marker' }, 'file'),
  getContractDocumentField: does(
    'The same of a document of a contract.',
    { contract: 'uaid', document: 'marker', ...field },
    'json',
  ),
  downloadContractDocument: does('Its content.', { contract: 'uaid', document: 'marker' }, 'file'),
  getBidDocumentField: does(
    "The same of a document of the user's own bid: title, confidentiality.",
    { ...tender, document: 'marker', ...field, container: 'text?' },
    'json',
  ),
  getComplaintDocumentField: does(
    'The same of a document of a claim or complaint.',
    { ...tender, complaint: 'text', document: 'marker', ...field, target: 'target?' },
    'json',
  ),
  downloadComplaintDocument: does(
    'Its content.',
    { ...tender, complaint: 'text', document: 'marker', target: 'target?' },
    'file',
  ),
  getCancellationDocumentField: does(
    'The same of a document of a cancellation.',
    { ...tender, cancellation: 'index', document: 'marker', ...field },
    'json',
  ),
  downloadCancellationDocument: does(
    'Its content.',
    { ...tender, cancellation: 'index', document: 'marker' },
    'file',
  ),
  getAgreementField: does(
    'What the page of an agreement shows under a path.',
    { agreement: 'uaid', ...field },
    'json',
  ),
  hasMessage: does(
    'Whether the page shows a text now: what the CDB refused must be shown.',
    { text: 'text' },
    'flag',
  ),
  getAuctionUrl: does('Where the auction can be watched.', { ...tender, lot: 'text?' }, 'url'),
  getParticipationUrl: does(
    "Where the user takes part in the auction: his own bid's link.",
    { ...tender, lot: 'text?' },
    'url',
  ),
} as const
