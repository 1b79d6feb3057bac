import { does } from '../operation.ts'

const framework = { framework: 'uaid' } as const

/** Frameworks: suppliers are selected first, tenders for them follow. */
export const frameworkOperations = {
  createFramework: does(
    "Drafts a framework, adds its documents and publishes it; answers with the framework's prettyID.",
    { data: 'data', documents: 'files?' },
    'uaid',
  ),
  findFramework: does('Finds a framework by its UA-id.', framework),
  refreshFramework: does('Reloads the page of a framework.', framework),
  getFrameworkField: does(
    'What the page of a framework shows under a path.',
    { ...framework, path: 'path' },
    'json',
  ),
  setFrameworkField: does('Changes a member of a framework.', { ...framework, path: 'path', value: 'json' }),
  submitApplication: does('Applies to be selected: draft, documents, submission.', {
    ...framework,
    data: 'data',
    documents: 'files?',
  }),
  withdrawApplication: does("Withdraws the user's own application.", framework),
  approveApplication: does('Selects a supplier: his application, in the order of their arrival.', {
    ...framework,
    application: 'index',
    documents: 'files?',
  }),
  rejectApplication: does('Does not select a supplier.', {
    ...framework,
    application: 'index',
    documents: 'files?',
  }),
} as const
