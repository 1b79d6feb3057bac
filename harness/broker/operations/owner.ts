import { does } from '../operation.ts'

const tender = { tender: 'uaid' } as const
const plan = { plan: 'uaid' } as const

/** What the buyer does: plans, tenders, what is in them. */
export const ownerOperations = {
  createPlan: does("Publishes a plan; answers with the plan's planID.", { data: 'data' }, 'uaid'),
  setPlanField: does('Changes a member of a plan.', { ...plan, path: 'path', value: 'json' }),
  addPlanItem: does('Adds an item to a plan.', { ...plan, item: 'object' }),
  deletePlanItem: does('Takes an item out of a plan.', { ...plan, item: 'marker' }),
  cancelPlan: does('Cancels a plan.', { ...plan, reason: 'text' }),
  createTender: does(
    "Drafts a tender (from a plan, if one is named), adds the documents and criteria, and publishes it: for enquiries where its configuration has them, for bids otherwise. Unpublished when publish is false. Answers with the tender's tenderID.",
    { data: 'data', plan: 'uaid?', documents: 'files?', criteria: 'objects?', publish: 'flag?' },
    'uaid',
  ),
  publishTender: does('Publishes a tender that is in draft.', { ...tender, documents: 'files?' }),
  setTenderField: does(
    'Changes a member of a tender: description, tenderPeriod.endDate, items[0].quantity.',
    { ...tender, path: 'path', value: 'json' },
  ),
  addItem: does('Adds an item to a tender, for a lot where one is named.', {
    ...tender,
    item: 'object',
    lot: 'text?',
  }),
  deleteItem: does('Takes an item out of a tender.', { ...tender, item: 'marker' }),
  createLot: does('Adds a lot to a tender, with an item if one is given.', {
    ...tender,
    lot: 'object',
    item: 'object?',
  }),
  setLotField: does('Changes a member of a lot.', { ...tender, lot: 'text', path: 'path', value: 'json' }),
  deleteLot: does('Takes a lot and its items out of a tender.', { ...tender, lot: 'text' }),
  addFeature: does('Adds a non-price criterion.', { ...tender, feature: 'object', target: 'target' }),
  deleteFeature: does('Takes a non-price criterion out.', { ...tender, feature: 'marker' }),
  addFunder: does('Adds a donor who pays for a tender.', { ...tender, funder: 'object' }),
  deleteFunder: does('Takes a donor out.', { ...tender, funder: 'index' }),
  addCriteria: does('Adds criteria to a tender.', { ...tender, criteria: 'objects' }),
  setRequirement: does('Changes a requirement of a criterion.', {
    ...tender,
    criterion: 'index',
    group: 'index',
    requirement: 'index',
    patch: 'object',
  }),
  uploadTenderDocument: does('Adds a document to a tender.', { ...tender, file: 'file' }),
  deleteTenderDocument: does('Takes a document out of a tender in draft.', { ...tender, document: 'marker' }),
  uploadLotDocument: does('Adds a document about a lot.', { ...tender, lot: 'text', file: 'file' }),
  replaceTenderDocument: does('Publishes a new version of a document.', {
    ...tender,
    document: 'marker',
    file: 'file',
  }),
  answerQuestion: does('Answers a question, by its marker.', {
    ...tender,
    question: 'marker',
    answer: 'text',
  }),
  uploadQualificationDocument: does('Adds a document to a qualification.', {
    ...tender,
    qualification: 'index',
    file: 'file',
  }),
  answerQualificationCriteria: does('Says for each requirement how a bidder meets it.', {
    ...tender,
    qualification: 'index',
    responses: 'objects',
  }),
  approveQualification: does('Lets a bidder take part in the auction.', {
    ...tender,
    qualification: 'index',
  }),
  rejectQualification: does('Does not let a bidder take part.', {
    ...tender,
    qualification: 'index',
    title: 'text?',
    description: 'text?',
  }),
  cancelQualification: does('Takes a decision on a bidder back.', { ...tender, qualification: 'index' }),
  approveQualifications: does(
    'Closes the pre-qualification: adds the report and lets decisions be appealed.',
    { ...tender, documents: 'files?' },
  ),
  uploadAwardDocument: does('Adds a document to an award: the protocol of the decision.', {
    ...tender,
    award: 'index',
    file: 'file',
  }),
  confirmAward: does('Decides that an award is the winner, with the documents given.', {
    ...tender,
    award: 'index',
    documents: 'files?',
  }),
  rejectAward: does('Rejects a winner.', {
    ...tender,
    award: 'index',
    documents: 'files?',
    title: 'text?',
    description: 'text?',
  }),
  answerAwardCriteria: does('Says for each requirement how a winner meets it.', {
    ...tender,
    award: 'index',
    responses: 'objects',
  }),
  cancelAward: does('Takes the decision on a winner back.', { ...tender, award: 'index' }),
  createMilestone24h: does('Gives a bidder 24 hours to mend his bid.', {
    ...tender,
    target: 'target',
    description: 'text',
  }),
  approveAwards: does('Closes the qualification where the tender has a stand-still for it.', tender),
  cancelTender: does(
    'Cancels a tender: draft, document, confirmation; where it may be appealed it stays pending.',
    {
      ...tender,
      reason: 'text',
      reasonType: 'text',
      file: 'file',
    },
  ),
  cancelLot: does('Cancels a lot.', {
    ...tender,
    lot: 'text',
    reason: 'text',
    reasonType: 'text',
    file: 'file',
  }),
  confirmCancellation: does('Confirms a cancellation that was pending.', {
    ...tender,
    cancellation: 'index',
  }),
  uploadCancellationDocument: does('Adds a document to a cancellation.', {
    ...tender,
    cancellation: 'index',
    file: 'file',
  }),
  deleteCancellation: does('Takes a cancellation back.', { ...tender, cancellation: 'index' }),
} as const
