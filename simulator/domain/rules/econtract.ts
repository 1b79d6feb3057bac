import { dates, settings } from '../code-lists/dates.ts'
import { createdAt } from '../decide.ts'
import type { TenderFacts } from '../facts.ts'
import type { Organization } from '../records/common.ts'
import type { Tender } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'
import { instant } from '../time.ts'

const source = 'openprocurement.api: tender/core/procedure/validation.py, validate_econtract_fields_tender'

/** Organizations that will sign, with the path of each in the document (`buyers.0`, `procuringEntity`). */
export type Signers = (facts: TenderFacts) => readonly (readonly [path: string, Organization])[]

/** Whoever signs for the buyer: its buyers when there are some, the procuring entity otherwise. */
export const buyingSide: Signers = ({ tender: { buyers, procuringEntity } }) =>
  buyers?.length ? buyers.map((buyer, n) => [`buyers.${n}`, buyer]) : [['procuringEntity', procuringEntity]]

/** Members of a list of organizations, with their paths. */
export function signersIn(member: string, list: (facts: TenderFacts) => readonly Organization[]): Signers {
  return (facts) => list(facts).map((organization, n) => [`${member}.${n}`, organization])
}

const ownerNamed = ([, { contract_owner }]: readonly [string, Organization]): boolean =>
  (contract_owner ?? null) !== null

export const buyersAllNameOwner = defineRule({
  id: 'econtract.buyers-all-name-owner',
  title: {
    en: 'Either all buyers name the platform of the electronic contract or none does',
    uk: 'Майданчик електронного договору зазначають або всі замовники, або жоден',
  },
  source,
  answer: {
    status: 422,
    name: '{path}',
    text: { contract_owner: 'should be set for all buyers when set on any buyer' },
  },

  check(facts: TenderFacts) {
    if (!facts.tender.buyers?.length) return holds
    const buyers = buyingSide(facts)
    const silent = buyers.find((buyer) => !ownerNamed(buyer))
    return buyers.some(ownerNamed) && silent ? { path: silent[0] } : holds
  },
})

/** A contract made from a template names its signers. */
export function signerInfoGiven(signers: Signers): Rule<TenderFacts> {
  return defineRule({
    id: 'econtract.signer-info',
    title: {
      en: 'Where the contract follows a template, every party names its signer',
      uk: 'Якщо договір укладають за примірною формою, кожна сторона зазначає підписанта',
    },
    source,
    since: dates.TENDER_SIGNER_INFO_REQUIRED_FROM,
    answer: { status: 422, name: '{path}', text: { signerInfo: 'This field is required.' } },

    check(facts: TenderFacts) {
      if (!facts.tender.contractTemplateName) return holds
      const unsigned = signers(facts).find(([, { signerInfo }]) => !signerInfo)
      return unsigned ? { path: unsigned[0] } : holds
    },
  })
}

/** From when the buyer's contracts are electronic. */
function requiredFrom({ identifier }: Organization): string {
  const byBuyer: Readonly<Record<string, string>> = settings.CONTRACT_OWNER_REQUIRED_FROM_BY_EDRPOU
  return byBuyer[identifier?.id ?? ''] ?? dates.CONTRACT_OWNER_REQUIRED_FROM
}

const isTest = ({ mode }: Tender): boolean => mode === 'test'

export const ownerNotYet: Rule<TenderFacts> = defineRule({
  id: 'econtract.owner-not-before-the-law',
  title: {
    en: 'Buyers of tenders older than the law on electronic contracts name no platform for them',
    uk: 'Замовники закупівель, створених до запровадження електронних договорів, не зазначають майданчика',
  },
  source,
  answer: { status: 422, name: '{path}', text: { contract_owner: 'Rogue field' } },

  check(facts: TenderFacts) {
    if (isTest(facts.tender)) return holds
    const early = buyingSide(facts).find(
      (signer) => ownerNamed(signer) && createdAt(facts) < instant(requiredFrom(signer[1])),
    )
    return early ? { path: early[0] } : holds
  },
})

export const ownerGiven: Rule<TenderFacts> = defineRule({
  id: 'econtract.owner-given',
  title: {
    en: 'Where the contract follows a template, the buyer names the platform of the electronic contract',
    uk: 'Якщо договір укладають за примірною формою, замовник зазначає майданчик електронного договору',
  },
  source,
  answer: { status: 422, name: '{path}', text: { contract_owner: 'This field is required.' } },

  check(facts: TenderFacts) {
    if (isTest(facts.tender) || !facts.tender.contractTemplateName) return holds
    const silent = buyingSide(facts).find(
      (signer) => !ownerNamed(signer) && createdAt(facts) >= instant(requiredFrom(signer[1])),
    )
    return silent ? { path: silent[0] } : holds
  },
})

export function ownerOnlyWithTemplate(signers: Signers): Rule<TenderFacts> {
  return defineRule({
    id: 'econtract.owner-only-with-template',
    title: {
      en: 'A platform of the electronic contract is named only together with a contract template',
      uk: 'Майданчик електронного договору зазначають лише разом із примірною формою договору',
    },
    source,
    answer: {
      status: 422,
      name: '{path}',
      text: { contract_owner: 'could be set only along with contractTemplateName' },
    },

    check(facts: TenderFacts) {
      if (facts.tender.contractTemplateName) return holds
      const eager = signers(facts).find(ownerNamed)
      return eager ? { path: eager[0] } : holds
    },
  })
}

/** The platform must be accredited for electronic contracts (level 6). */
export function ownerAccredited(signers: Signers): Rule<TenderFacts> {
  return defineRule({
    id: 'econtract.owner-accredited',
    title: {
      en: 'The platform of an electronic contract has accreditation level 6',
      uk: 'Майданчик електронного договору має акредитацію шостого рівня',
    },
    source,
    answer: {
      status: 422,
      name: '{path}',
      text: { contract_owner: 'should be one of brokers with level 6' },
    },

    check(facts: TenderFacts) {
      const { contractOwners } = facts.context
      const stranger = signers(facts).find(
        (signer) => ownerNamed(signer) && !contractOwners.has(signer[1].contract_owner ?? ''),
      )
      return stranger ? { path: stranger[0] } : holds
    },
  })
}

/** Bidders name a platform if and only if the buyer does. */
export function ownerAsBuyer(signers: Signers): readonly Rule<TenderFacts>[] {
  const buyerNames = (facts: TenderFacts) => buyingSide(facts).some(ownerNamed)
  return [
    defineRule({
      id: 'econtract.supplier-owner-only-with-buyer',
      title: {
        en: 'A bidder names a platform of the electronic contract only when the buyer does',
        uk: 'Учасник зазначає майданчик електронного договору лише тоді, коли його зазначив замовник',
      },
      source,
      answer: {
        status: 422,
        name: '{path}',
        text: { contract_owner: 'could not be set when contract_owner is not set on tender' },
      },

      check(facts: TenderFacts) {
        const eager = buyerNames(facts) ? undefined : signers(facts).find(ownerNamed)
        return eager ? { path: eager[0] } : holds
      },
    }),
    defineRule({
      id: 'econtract.supplier-owner-with-buyer',
      title: {
        en: 'A bidder names a platform of the electronic contract when the buyer does',
        uk: 'Учасник зазначає майданчик електронного договору, якщо його зазначив замовник',
      },
      source,
      answer: {
        status: 422,
        name: '{path}',
        text: { contract_owner: 'should be set when contract_owner is set on tender' },
      },

      check(facts: TenderFacts) {
        const silent = buyerNames(facts) ? signers(facts).find((each) => !ownerNamed(each)) : undefined
        return silent ? { path: silent[0] } : holds
      },
    }),
  ]
}

/** Everything said about the buyer's side of an electronic contract, in the order of the CDB. */
export const buyerContractRules: readonly Rule<TenderFacts>[] = [
  buyersAllNameOwner,
  signerInfoGiven(buyingSide),
  ownerNotYet,
  ownerGiven,
  ownerOnlyWithTemplate(buyingSide),
  ownerAccredited(buyingSide),
]

/** …and about the side of bidders or suppliers. */
export function supplierContractRules(signers: Signers): readonly Rule<TenderFacts>[] {
  return [
    signerInfoGiven(signers),
    ...ownerAsBuyer(signers),
    ownerOnlyWithTemplate(signers),
    ownerAccredited(signers),
  ]
}
