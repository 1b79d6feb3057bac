import { defineOperation } from '../command.ts'
import type { Facts } from '../facts.ts'
import { input, newId } from '../input.ts'
import type { Transfer } from '../records/transfer.ts'
import { inTransfer, nowhere } from '../scope.ts'

type Fact = Facts<Transfer>

/** Makes the paper with which an object may be taken over. Source: relocation/api/procedure/views/transfer.py. */
export const createTransfer = defineOperation<Fact>({
  type: 'transfer.create',
  scope: nowhere,
  groups: ['brokers'],
  json: true,
  steps: [input('Transfer.create'), draw],
})

/** Shows a transfer, and what it was used for. */
export const readTransfer = defineOperation<Fact>({
  type: 'transfer.read',
  scope: inTransfer,
  groups: ['brokers'],
  reads: true,
  steps: [],
})

/** The object's next owner, token and transfer key, as they will be once it is taken over. */
function draw(facts: Fact): void {
  const { actor, context, desk, nowIso } = facts
  const [id, token, key] = [newId(facts), newId(facts), newId(facts)]
  facts.target = {
    id,
    date: nowIso,
    ...(actor.name !== null && { owner: actor.name }),
    access_token: token,
    transfer_token: context.digest('sha512', key),
  }
  facts.access = { token, transfer: key }
  desk.insert('transfer', facts.target)
}
