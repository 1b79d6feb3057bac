import { defineOperation, type Refusal } from '../command.ts'
import { sideOf } from '../contracting/access.ts'
import { nextContractId } from '../contracting/create.ts'
import { printedText } from '../contracting/notice.ts'
import { carryToTender } from '../contracting/sync.ts'
import { compareTerms, type TermsFacts } from '../contracting/terms.ts'
import { input, newId } from '../input.ts'
import { clone } from '../json.ts'
import type { Contract } from '../records/contract.ts'
import type { ContractShort } from '../records/tender.ts'
import { accredited, notTestKey, openedRestrictedData } from '../rules/accreditation.ts'
import { sideIsKnown } from '../rules/contract-access.ts'
import {
  hasRefusedVersion,
  onlyNegotiable,
  signingNotRefused,
  versionElectronic,
} from '../rules/contract-electronic.ts'
import { itemRules } from '../rules/contract-items.ts'
import { contractMilestoneRules } from '../rules/contract-milestone.ts'
import { dateSignedRules } from '../rules/contract-signing.ts'
import { valueCurrency, valueNetGiven, valueTaxRules } from '../rules/contract-value.ts'
import { notFound, nowhere, placeTender } from '../scope.ts'
import { setStatus } from '../status.ts'
import { agreeing } from './contract-patch.ts'

type Version = TermsFacts<Contract>

/** Members of a contract that the system writes. */
const OWN: readonly string[] = ['id', 'transfer_token', 'author', 'documents']

/** Replaces an electronic contract that a side has refused by a new version. Source: EContractPostResource. */
export const addVersion = defineOperation<Version>({
  type: 'contract.add-version',
  scope: nowhere,
  groups: ['brokers', 'Administrator'],
  json: true,
  steps: [
    input('EContract.create'),
    accredited(() => ({ levels: ['6'], item: 'contract', operation: 'creation' })),
    notTestKey(({ target }) => target.mode, { item: 'contract', operation: 'creation' }),
    openRefused,
    openedRestrictedData,
    hasRefusedVersion,
    sideIsKnown,
    signAsAuthor,
    signingNotRefused,
    versionElectronic,
    onlyNegotiable(({ becomes }) => Object.keys(becomes).filter((name) => !OWN.includes(name))),
    ...dateSignedRules,
    ...itemRules,
    ...contractMilestoneRules,
    valueCurrency,
    valueNetGiven,
    ...valueTaxRules,
    ...agreeing,
    replace,
  ],
})

/** Finds the tender and in it the version that was refused; the new one takes over what sides do not write. */
function openRefused(facts: Version): Refusal | undefined {
  const { desk, target: contract } = facts
  const tender = desk.edit('tender', contract.tender_id)
  if (!tender) return notFound('tender_id')
  placeTender(facts, tender, desk.stored('tender', contract.tender_id))
  Object.assign(facts, { contract, contractBefore: contract })
  facts.around.contract = contract
  const refused = (tender.contracts ?? [])
    .map(({ id }) => desk.stored('contract', id))
    .findLast((each) => each && isRefused(each, contract))
  if (!refused) return undefined
  const { owner, transfer_token, access, contractChangeRationaleTypes, config } = clone({
    ...refused,
    revisions: [],
  })
  const taken = { owner, transfer_token, access, contractChangeRationaleTypes, config }
  Object.assign(
    contract,
    Object.fromEntries(Object.entries(taken).filter(([, value]) => value !== undefined)),
  )
  contract.id = newId(facts)
  compareTerms(facts, refused, contract)
  return undefined
}

function isRefused(old: Contract, { awardID, buyerID }: Contract): boolean {
  return (
    old.status === 'pending' &&
    old.awardID === awardID &&
    old.buyerID === buyerID &&
    Boolean(old.cancellations?.length)
  )
}

function signAsAuthor(facts: Version): void {
  const side = sideOf(facts)
  if (side) facts.contract.author = side
}

/** The new version is filed, the refused one cancelled, and the tender knows both. */
function replace(facts: Version): void {
  const { tender, contract, desk, nowIso } = facts
  contract.date = nowIso
  contract.contractID = nextContractId(tender)
  if (tender.mode !== undefined) contract.mode = tender.mode
  contract.documents = [printedText(facts, `/contracts/${contract.id}`, 'contract')]
  const old = desk.edit('contract', facts.was.id ?? '')
  if (!old) return
  setStatus(facts, old, 'cancelled')
  const refusal = old.cancellations?.[0]
  if (refusal) refusal.status = 'active'
  const { id, status, awardID, date, contractID, value } = contract
  const short = clone({ id, status, awardID, date, contractID, value }) as ContractShort
  tender.contracts = [...(tender.contracts ?? []), short]
  carryToTender(facts, old)
  desk.insert('contract', contract)
}
