import { agreementChanges } from '../../domain/code-lists/agreements.ts'
import {
  type CheckUse,
  date,
  decimal,
  defaulted,
  generated,
  list,
  newId,
  type ObjectSchema,
  object,
  oneOf,
  required,
  text,
} from '../schema.ts'

const factor = decimal({ precision: 4, min: 0, minText: '0.0' })
const UnitPriceModification = object('UnitPriceModification', {
  itemId: text(),
  factor,
  addend: decimal({ precision: 2 }),
})
const ContractModification = object('ContractModification', {
  itemId: text(),
  contractId: required(text()),
})

type Kind = (typeof agreementChanges)[number]

/** What each sort of change may modify. Source: framework/cfaua/procedure/models/change.py. */
const modificationChecks: Readonly<Record<Kind, readonly CheckUse[]>> = {
  taxRate: ['modifiesItemsOnce', 'factorOrAddend'],
  itemPriceVariation: [['onlyFactor', 'itemPriceVariation'], 'factorNearOne', 'modifiesItemsOnce'],
  thirdParty: [['onlyFactor', 'thirdParty'], 'modifiesItemsOnce'],
  partyWithdrawal: ['modifiesContractsOnce'],
}

const words = {
  rationale_en: text(),
  rationale_ru: text(),
  dateSigned: date(),
  agreementNumber: text(),
} as const
const rationale = text({ minLength: 1 })
const checks = { dateSigned: ['agreementChangeSignedBeforeNow'] } as const
const statuses = ['pending', 'active', 'cancelled'] as const

function modelsOf(kind: Kind): readonly (readonly [string, ObjectSchema])[] {
  const Modification = kind === 'partyWithdrawal' ? ContractModification : UnitPriceModification
  const modifications = list(Modification, { checks: modificationChecks[kind] })
  const rationaleType = defaulted(text(), kind)
  const all = { ...words, modifications } as const
  const made = {
    ...all,
    rationale: required(rationale),
    rationaleType,
    date: date({ default: { generate: 'now' } }),
  }
  const name = `Change${kind[0]?.toUpperCase()}${kind.slice(1)}`
  return [
    [
      `AgreementChange.${kind}`,
      object(name, { ...made, id: newId, status: defaulted(oneOf(statuses), 'pending') }, checks),
    ],
    [
      `AgreementChange.create.${kind}`,
      object(
        `Post${name}`,
        { ...made, id: generated('id'), status: defaulted(oneOf(['pending']), 'pending') },
        checks,
      ),
    ],
    [
      `AgreementChange.patch.${kind}`,
      object(`Patch${name}`, { ...all, rationale, status: oneOf(statuses) }, checks),
    ],
  ]
}

export const agreementChangeModels: { readonly [name: string]: ObjectSchema } = Object.fromEntries(
  agreementChanges.flatMap(modelsOf),
)
