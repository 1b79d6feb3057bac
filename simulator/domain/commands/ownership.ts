import { defineOperation, type Operation, type Refusal, type Scope, type Step, when } from '../command.ts'
import type { Facts, TenderFacts } from '../facts.ts'
import { isObject } from '../json.ts'
import type { Stored } from '../records/common.ts'
import type { Contract } from '../records/contract.ts'
import type { Tender } from '../records/tender.ts'
import { accredited, centralLevels, notTestKey } from '../rules/accreditation.ts'
import {
  handedOverWhile,
  type OwnershipFacts,
  ownerMayLeave,
  papersGiven,
  transferKeyFits,
  transferUnused,
} from '../rules/transfer.ts'
import { inAgreement, inContract, inPlan, inTender, notFound } from '../scope.ts'
import { readData } from './sent-data.ts'

const words = { item: 'ownership', operation: 'change' } as const

/** One kind of object that may change hands. */
interface Kind<F extends Facts<Stored>> {
  readonly name: string
  readonly collection: string
  readonly scope: Scope
  readonly groups: readonly string[]
  /** Whose levels are asked for first. */
  readonly accreditation: readonly Step<F>[]
  /** In which statuses it may pass on. */
  readonly open: (status: string | undefined) => boolean
  readonly handOver: (facts: OwnershipFacts) => void
}

/** Takes an object over with a transfer of one's own. Source: relocation/api/procedure/views. */
function ownershipOf<F extends Facts<Stored>>(kind: Kind<F>): Operation<F & OwnershipFacts> {
  const pathOf = ({ target }: Facts<Stored>): string => `/${kind.collection}/${target.id}`
  return defineOperation<F & OwnershipFacts>({
    type: `${kind.name}.ownership`,
    scope: kind.scope,
    groups: kind.groups,
    steps: [
      ...kind.accreditation,
      ownerMayLeave,
      readData,
      papersGiven,
      handedOverWhile(kind.name, kind.open),
      transferKeyFits,
      findTransfer,
      transferUnused(pathOf),
      kind.handOver,
      ({ transfer, nowIso, target }) => {
        transfer.usedFor = `/${kind.collection}/${target.id}`
        transfer.date = nowIso
      },
    ],
  })
}

function levels<F extends Facts<Stored>>(...allowed: readonly string[]): readonly Step<F>[] {
  return [
    accredited<F>(() => ({ levels: allowed, ...words })),
    notTestKey<F>(({ target }) => target.mode, words),
  ]
}

function findTransfer(facts: OwnershipFacts): Refusal | undefined {
  const { data } = facts.command.body as { data?: unknown }
  const id = isObject(data) && typeof data.id === 'string' ? data.id : ''
  const transfer = facts.desk.edit('transfer', id)
  if (!transfer) return notFound('transfer_id')
  Object.assign(facts, { transfer })
  return undefined
}

function handOver({ target, transfer }: OwnershipFacts): void {
  Object.assign(target, {
    owner: transfer.owner,
    owner_token: transfer.access_token,
    transfer_token: transfer.transfer_token,
  })
}

/** Roles that pass on with a contract: the buyer's side. */
const passedRoles: readonly string[] = ['buyer', 'contract', 'tender']

function handOverContract({ target, transfer }: OwnershipFacts): void {
  Object.assign(target, { owner: transfer.owner, transfer_token: transfer.transfer_token })
  const contract = target as Contract
  contract.access ??= []
  for (const access of contract.access.filter(({ role }) => passedRoles.includes(role))) {
    Object.assign(access, { owner: transfer.owner, token: transfer.access_token })
  }
}

type OfTender = TenderFacts<Tender>

/** Statuses in which a tender stays where it is. */
const tenderStays: readonly (string | undefined)[] = [
  'complete',
  'unsuccessful',
  'cancelled',
  'active.stage2.waiting',
  'draft.pending',
  'draft.unsuccessful',
]

export const takeTender = ownershipOf<OfTender>({
  name: 'tender',
  collection: 'tenders',
  scope: inTender(),
  groups: ['brokers'],
  accreditation: [
    accredited<OfTender>(({ method }) => ({ levels: method.accreditation.tender, ...words })),
    notTestKey<OfTender>(({ tender }) => tender.mode, words),
    when<OfTender>(
      ({ tender }) => tender.procuringEntity?.kind === 'central',
      accredited<OfTender>(() => ({ levels: centralLevels, ...words })),
    ),
  ],
  open: (status) => !tenderStays.includes(status),
  handOver,
})

export const takePlan = ownershipOf<Facts<Stored>>({
  name: 'plan',
  collection: 'plans',
  scope: inPlan(),
  groups: ['brokers'],
  accreditation: levels('1', '3', '5'),
  open: (status) => status === 'scheduled',
  handOver,
})

export const takeContract = ownershipOf<Facts<Stored>>({
  name: 'contract',
  collection: 'contracts',
  scope: inContract(),
  groups: ['brokers', 'Administrator'],
  accreditation: levels('3', '5'),
  open: (status) => status === 'pending' || status === 'active',
  handOver: handOverContract,
})

export const takeAgreement = ownershipOf<Facts<Stored>>({
  name: 'agreement',
  collection: 'agreements',
  scope: inAgreement,
  groups: ['brokers', 'Administrator', 'chronograph'],
  accreditation: levels('3', '5'),
  open: (status) => status === 'active',
  handOver,
})
