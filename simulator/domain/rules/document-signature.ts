import { sideOf } from '../contracting/access.ts'
import { documentsAtHand, operationWord } from '../documents.ts'
import type { ContractFacts } from '../facts.ts'
import type { DocumentRecord } from '../records/common.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

type Fact = ContractFacts<DocumentRecord | DocumentRecord[]>
const source = 'contracting/econtract/procedure/state/contract_document.py'

export const signedWhilePending = defineRule({
  id: 'econtract-document.signed-while-pending',
  title: {
    en: 'An electronic contract is signed while it is pending',
    uk: 'Електронний договір підписують, доки він укладається',
  },
  source: 'contracting/core/procedure/validation.py, validate_contract_signature_operation',
  answer: {
    status: 403,
    name: 'data',
    text: "Can't {operation} sign document in current ({status}) contract status",
  },

  check(facts: Fact) {
    const signature = documentsAtHand(facts)[0]?.documentType === 'contractSignature'
    const { status } = facts.contract
    return signature && status !== 'pending' ? { operation: operationWord(facts), status } : holds
  },
})

export const onlySignatures = defineRule({
  id: 'econtract-document.only-signatures',
  title: {
    en: 'Only signatures are added to an electronic contract',
    uk: 'До електронного договору додають лише підписи',
  },
  source,
  answer: { status: 403, name: 'data', text: 'Only contractSignature documentType is allowed' },

  check(facts: Fact) {
    const others = documentsAtHand(facts).some(({ documentType }) => documentType !== 'contractSignature')
    return others ? {} : holds
  },
})

export const noContractCancellation = defineRule({
  id: 'econtract-document.no-cancellation',
  title: {
    en: 'A contract that is being cancelled is not signed',
    uk: 'Договір, який скасовують, не підписують',
  },
  source,
  answer: { status: 403, name: 'data', text: 'Forbidden to sign contract with cancellation' },

  check({ contract }: Fact) {
    return 'cancellations' in contract && (contract.cancellations as unknown[]).length ? {} : holds
  },
})

/** Each side signs once. */
export function notSignedYet<F extends Fact>(object: (facts: F) => object): Rule<F> {
  return defineRule({
    id: 'econtract-document.not-signed-yet',
    title: {
      en: 'Each side of an electronic contract signs it once',
      uk: 'Кожна сторона підписує електронний договір один раз',
    },
    source,
    answer: { status: 403, name: 'data', text: 'Signatory was already confirmed.' },

    check(facts: F) {
      const { signatories = [] } = object(facts) as { signatories?: { role: string }[] }
      return signatories.some(({ role }) => role === sideOf(facts)) ? {} : holds
    },
  })
}
