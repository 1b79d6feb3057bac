import { does } from '../operation.ts'

const tender = { tender: 'uaid', contract: 'index' } as const
const contract = { contract: 'uaid' } as const

/** Contracts: of a tender until they are signed, by their own UA-id afterwards. */
export const contractOperations = {
  setContractField: does('Changes a member of a contract that is not signed: value.amount, period.', {
    ...tender,
    path: 'path',
    value: 'json',
  }),
  setSignerInfo: does('Says who signs: the buyer, or as supplier the winner.', {
    ...tender,
    side: 'text',
    info: 'object',
  }),
  setUnitPrices: does('Says what a unit of each item costs.', { ...tender, prices: 'objects' }),
  uploadContractDocument: does('Adds a document to a contract that is not signed.', {
    ...tender,
    file: 'file',
  }),
  signContract: does('Signs a contract.', tender),
  takeContract: does('Takes a signed contract over with the token of its tender.', contract),
  addContractChange: does('Drafts a change of a contract.', { ...contract, change: 'data' }),
  uploadChangeDocument: does('Adds a document to the drafted change.', { ...contract, file: 'file' }),
  setChangeField: does('Changes a member of the drafted change.', {
    ...contract,
    path: 'path',
    value: 'json',
  }),
  setContractManagementField: does('Changes a member of a contract in force: value.amount, amountPaid.', {
    ...contract,
    path: 'path',
    value: 'json',
  }),
  applyChange: does('Makes the drafted change part of the contract.', { ...contract, dateSigned: 'instant' }),
  patchContract: does('Changes members of a contract in force.', { ...contract, data: 'data' }),
  uploadContractManagementDocument: does('Adds a document to a contract in force.', {
    ...contract,
    file: 'file',
  }),
  terminateContract: does('Ends a contract, with what was paid for it.', {
    ...contract,
    amountPaid: 'object?',
    terminationDetails: 'text?',
  }),
  takeContractAccess: does('Takes part in an electronic contract as its buyer or supplier.', {
    ...contract,
    side: 'text',
  }),
  uploadContractSignature: does('Signs the current version of an electronic contract.', {
    ...contract,
    side: 'text',
    file: 'file',
  }),
  cancelContract: does('Asks for an electronic contract to be drawn up anew, or cancels it.', {
    ...contract,
    reason: 'text',
    reasonType: 'text',
  }),
} as const
