import type { Json } from '../../procedure/cast.ts'
import { daysFromNow } from '../../procedure/procedure.ts'
import { fileOf, hashOf } from '../actors/desk.ts'
import type { OperationName } from '../contract.ts'
import { inCdb, type Stage, tenderInCdb } from '../stage.ts'
import { type Deed, inList, type Look, newMarker, uaidOf } from './deed.ts'

/** Contracts: before they are signed, in force, changed, ended. */

/** The last contract of the tender as it is now. */
async function contractOf(stage: Stage): Promise<Json> {
  const { contracts } = await tenderInCdb(stage)
  const id = String(((contracts ?? []) as readonly Json[]).at(-1)?.id)
  return inCdb(stage, `/contracts/${id}`)
}

const lookAtContract = (contract: string, path: string, expected: unknown): Look => ({
  operation: 'getContractField',
  args: { contract, path },
  reload: { operation: 'refreshContract', args: { contract } },
  expected,
})

interface Step {
  readonly args: Json
  readonly write: RegExp
  readonly meant: Readonly<Record<string, unknown>>
}

/** Something that the buyer does with the contract in force. */
function managing(operation: OperationName, step: (contract: Json, stage: Stage) => Promise<Step>): Deed {
  return async (stage) => {
    const contract = await contractOf(stage)
    const { args, write, meant } = await step(contract, stage)
    const uaid = String(contract.contractID)
    return {
      operation,
      args: { contract: uaid, ...args },
      write,
      inCdb: () => contractOf(stage),
      meant,
      looks: Object.entries(meant).map(([path, expected]) => lookAtContract(uaid, path, expected)),
    }
  }
}

const CONTRACT = /^PATCH \/contracts\/\w+$/
const CHANGE = /^PATCH \/contracts\/\w+\/changes\/\w+$/

export const draftChange = managing('addContractChange', async () => {
  const change = { rationale: 'Зменшення обсягів — «II квартал»', rationaleTypes: ['volumeCuts'] }
  const meant = { 'changes[0].rationale': change.rationale, 'changes[0].status': 'pending' }
  return { args: { change: { data: change } }, write: /^POST \/contracts\/\w+\/changes$/, meant }
})

export const lowerPrice = managing('patchContract', async ({ value }) => {
  const lower = { ...(value as Json), amount: 40_000.37, amountNet: 35_000.11 }
  return {
    args: { data: { data: { value: lower } } },
    write: CONTRACT,
    meant: { 'value.amount': lower.amount, 'value.amountNet': lower.amountNet },
  }
})

export const applyChange = managing('applyChange', async (_, { cdb }) => ({
  args: { dateSigned: await daysFromNow(cdb, 0) },
  write: CHANGE,
  meant: { 'changes[0].status': 'active' },
}))

export const endContract = managing('terminateContract', async ({ value }) => {
  const { amount, amountNet, currency, valueAddedTaxIncluded } = value as Json
  const amountPaid = { amount, amountNet, currency, valueAddedTaxIncluded }
  const meant = { status: 'terminated', 'amountPaid.amount': amount, 'amountPaid.amountNet': amountNet }
  return { args: { amountPaid }, write: CONTRACT, meant }
})

/** A file added to the contract: before it is signed by its place in the tender, afterwards by its own UA-id. */
function adding(operation: 'uploadContractDocument' | 'uploadContractManagementDocument'): Deed {
  return async (stage) => {
    const { contractID } = await contractOf(stage)
    const marker = newMarker('d')
    const file = fileOf(`${marker} Специфікація.pdf`, `Специфікація ${marker}`)
    const isSigned = operation === 'uploadContractManagementDocument'
    const whose = isSigned ? { contract: contractID } : { tender: uaidOf(stage), contract: -1 }
    return {
      operation,
      args: { ...whose, file },
      write: /^POST \/contracts\/\w+\/documents$/,
      inCdb: async () => inList(await contractOf(stage), 'documents', marker),
      meant: { title: file.title, hash: hashOf(file) },
      looks: [],
    }
  }
}
export const addPaper = adding('uploadContractDocument')
export const addPaperLater = adding('uploadContractManagementDocument')

/** Changes the price of the contract before it is signed. */
function pricing(amount: number, amountNet: number): Deed {
  return async (stage) => {
    const value = { ...((await contractOf(stage)).value as Json), amount, amountNet }
    return {
      operation: 'setContractField',
      args: { tender: uaidOf(stage), contract: -1, path: 'value', value },
      write: CONTRACT,
      inCdb: () => contractOf(stage),
      meant: { 'value.amount': amount, 'value.amountNet': amountNet },
      looks: [],
    }
  }
}
export const agreeOnLess = pricing(45_000.55, 40_000.15)
export const raisePrice = pricing(90_000, 80_000)
