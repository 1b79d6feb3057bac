import { does } from '../operation.ts'

const tender = { tender: 'uaid' } as const
const complaint = { tender: 'uaid', complaint: 'text', target: 'target?' } as const

/** What suppliers do: questions, bids, claims and complaints (also those who answer them). */
export const providerOperations = {
  askQuestion: does('Asks about the tender, a lot or an item; the title begins with the marker.', {
    ...tender,
    question: 'data',
    target: 'target?',
  }),
  submitBid: does(
    'Drafts a bid, adds its documents and hands it in.',
    { ...tender, bid: 'data', documents: 'files?' },
    'json',
  ),
  createDraftBid: does('Drafts a bid and leaves it so.', { ...tender, bid: 'data' }, 'json'),
  setBidField: does(
    "Changes a member of the user's own bid: value.amount, lotValues[0].value.amount, status. Documents given are put first, as new versions of those of the same documentType: the bid is signed anew.",
    { ...tender, path: 'path', value: 'json', documents: 'files?' },
    'json',
  ),
  cancelBid: does("Withdraws the user's own bid.", tender),
  uploadBidDocument: does('Adds a document to the own bid.', { ...tender, file: 'file', container: 'text?' }),
  replaceBidDocument: does('Hands in a new version of a document of the own bid.', {
    ...tender,
    document: 'marker',
    file: 'file',
    container: 'text?',
  }),
  uploadMilestoneDocument: does('Mends the own bid within the 24 hours that the buyer gave.', {
    ...tender,
    file: 'file',
    container: 'text?',
  }),
  patchBidDocument: does('Changes the card of a document of the own bid.', {
    ...tender,
    document: 'marker',
    patch: 'object',
    container: 'text?',
  }),
  uploadLowPriceJustification: does('Explains an abnormally low price.', { ...tender, file: 'file' }),
  answerBidCriteria: does('Answers the requirements of the tender in the own bid.', {
    ...tender,
    responses: 'objects',
  }),
  createDraftClaim: does(
    'Drafts a claim; answers with its complaintID.',
    { ...tender, data: 'data', target: 'target' },
    'text',
  ),
  createDraftComplaint: does(
    'Drafts a complaint; answers with its complaintID.',
    { ...tender, data: 'data', target: 'target' },
    'text',
  ),
  createClaim: does(
    'Makes a claim: draft, document, submission; answers with its complaintID.',
    { ...tender, data: 'data', target: 'target', file: 'file?' },
    'text',
  ),
  createComplaint: does(
    'Drafts a complaint with its document, ready to be paid for; answers with its complaintID.',
    { ...tender, data: 'data', target: 'target', file: 'file?' },
    'text',
  ),
  uploadComplaintDocument: does('Adds a document to a claim or complaint.', { ...complaint, file: 'file' }),
  submitClaim: does('Submits a drafted claim.', complaint),
  submitComplaint: does('Submits a drafted complaint where nothing has to be paid for it.', complaint),
  payComplaint: does(
    'Pays for a complaint at the payment service: it begins to wait for review. Scenarios pay themselves.',
    complaint,
  ),
  answerClaim: does('The buyer answers a claim.', { ...complaint, answer: 'object' }),
  confirmClaimResolution: does('Says whether the answer satisfies.', { ...complaint, satisfied: 'flag' }),
  cancelClaim: does('Takes a claim back.', { ...complaint, reason: 'text' }),
  setComplaintStatus: does(
    'The buyer says what he did about a complaint and resolves it (`tendererAction`, `status`), or its author withdraws it.',
    { ...complaint, patch: 'object' },
  ),
  addComplaintPost: does('Answers a question of the appeal body about a complaint.', {
    ...complaint,
    post: 'object',
  }),
} as const
