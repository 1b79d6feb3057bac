import { takeContract, takeTender } from '../../domain/commands/ownership.ts'
import { createTransfer, readTransfer } from '../../domain/commands/transfer.ts'
import { type Route, route } from '../route.ts'
import { transferredView, transferView } from '../views/transfer.ts'

export const transferRoutes: readonly Route[] = [
  route('POST', '/transfers', {
    operation: createTransfer,
    request: 'Transfer.create',
    response: 'Transfer',
    summary: 'Make a transfer, with which an object may be taken over',
    reply: ({ target, access }) => ({ status: 201, data: transferView(target), access }),
  }),
  route('GET', '/transfers/{transfer_id}', {
    operation: readTransfer,
    response: 'Transfer',
    summary: 'A transfer, and what it was used for',
    reply: ({ target }) => ({ data: transferView(target) }),
  }),
  route('POST', '/tenders/{tender_id}/ownership', {
    operation: takeTender,
    summary: 'Take a tender over',
    reply: transferredView,
  }),
  route('POST', '/contracts/{contract_id}/ownership', {
    operation: takeContract,
    summary: 'Take a contract over',
    reply: transferredView,
  }),
]
