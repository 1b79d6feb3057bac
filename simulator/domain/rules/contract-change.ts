import {
  type FrozenRationaleScheme,
  frozenRationaleTypes,
  methodsOfDecree1178,
  rationaleTypesSplitFrom,
} from '../code-lists/rationale-types.ts'
import { asInDatabase } from '../contracting/change-date.ts'
import type { ContractFacts } from '../facts.ts'
import { pythonTuple } from '../python-text.ts'
import type { ContractChange } from '../records/contract.ts'
import type { Tender } from '../records/tender.ts'
import { defineRule, holds } from '../rule.ts'
import { instant } from '../time.ts'

type ChangeFacts = ContractFacts<ContractChange>
const source = 'openprocurement.api: contracting/contract/procedure/state/change.py'

/** By which law the contract of a tender without a list of its own changes. Source: get_change_rationale_types_reference. */
export function lawOfChanges({
  dateCreated,
  causeDetails,
  procurementMethodType,
}: Tender): FrozenRationaleScheme {
  if (dateCreated !== undefined && instant(dateCreated) < instant(rationaleTypesSplitFrom)) return 'LAW922'
  const scheme = String(causeDetails?.scheme)
  if (scheme in frozenRationaleTypes) return scheme as FrozenRationaleScheme
  return methodsOfDecree1178.includes(procurementMethodType) ? 'DECREE1178' : 'LAW922'
}

const allowed = ({ contract, tender }: ChangeFacts): readonly string[] =>
  Object.keys(contract.contractChangeRationaleTypes ?? frozenRationaleTypes[lawOfChanges(tender)]())

export const rationaleKnown = defineRule({
  id: 'contract-change.lawful-reason',
  title: {
    en: 'A contract changes for reasons that the law names',
    uk: 'Договір змінюють із підстав, визначених законодавством',
  },
  source: 'openprocurement.api: contracting/core/procedure/state/change.py, validate_change_rationale_types',
  answer: { status: 422, name: 'rationaleTypes', text: ['Value must be one of {allowed}.'] },

  check(facts: ChangeFacts) {
    const types = allowed(facts)
    return facts.target.rationaleTypes?.every((type) => types.includes(type))
      ? holds
      : { allowed: pythonTuple(types) }
  },
})

/** Whose date the change may not precede, and that date; old contracts and changes may lack one. */
function earliest({ contract, target, before }: ChangeFacts): readonly [string, string | null | undefined] {
  const earlier = before
    ? (contract.changes ?? []).slice(0, -1)
    : (contract.changes ?? []).filter((each) => each !== target)
  const last = earlier.at(-1)
  return last ? ['last active change', last.dateSigned || last.date] : ['contract', contract.dateSigned]
}

export const changeInOrder = defineRule({
  id: 'contract-change.dated-after-previous',
  title: {
    en: 'A change is not dated before the contract or the change before it',
    uk: 'Зміну не датують раніше за договір або попередню зміну',
  },
  source: `${source}, validate_change_date_signed`,
  answer: {
    status: 403,
    name: 'data',
    text: "Change dateSigned ({date}) can't be earlier than {what} dateSigned ({limit})",
  },

  check(facts: ChangeFacts) {
    const date = facts.target.dateSigned
    const [what, limit] = earliest(facts)
    if (!date || !limit || instant(date) >= instant(limit)) return holds
    return { date, what, limit: asInDatabase(limit) }
  },
})

export const changeDated = defineRule({
  id: 'contract-change.in-force-with-date',
  title: {
    en: 'A change comes into force with the date of its signing',
    uk: 'Зміна набирає чинності із зазначенням дати підписання',
  },
  source: `${source}, validate_update_contract_change_status`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't update contract change status. 'dateSigned' is required.",
  },

  check({ target, before }: ChangeFacts) {
    return target.status !== before?.status && !target.dateSigned ? {} : holds
  },
})
