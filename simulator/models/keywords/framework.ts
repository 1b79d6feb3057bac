import { ccceCodes } from '../../domain/code-lists/budget-classifiers.ts'
import { dk021Codes } from '../../domain/code-lists/cpv.ts'
import { periodChangeCauses } from '../../domain/code-lists/framework-changes.ts'
import { authorizedCpb } from '../../domain/code-lists/procuring-entities.ts'
import { isObject } from '../../domain/json.ts'
import { pythonRepr } from '../../domain/python-text.ts'
import { instant } from '../date.ts'
import { objects } from '../json.ts'
import type { Checks } from './check.ts'

/** Checks of frameworks, of applications to them and of their agreements. */
export const frameworkChecks: Checks = {
  /** The CDB names all nine thousand of them. */
  oneOfDk021Codes: (id) =>
    dk021Codes().has(String(id))
      ? undefined
      : `Value must be one of ${pythonRepr([...dk021Codes()].toSorted())}.`,
  knownCcceCode: (id, { scheme }) =>
    scheme === 'CCCE-UA' && !ccceCodes().has(String(id)) ? 'CCCE-UA id not found in standards' : undefined,
  authorizedCentralBody: (identifier) =>
    isObject(identifier) && authorizedCpb().get(String(identifier.id)) !== true
      ? "Can't create framework for inactive cpb"
      : undefined,
  rationaleOfItsCause: (rationale, { rationaleType }) =>
    rationaleType === 'other' || rationale === periodChangeCauses[String(rationaleType)]
      ? undefined
      : 'Value should be from dictionary `framework_period_change_causes`.',
  frameworkExists: (_id, _submission, { framework }) =>
    framework === undefined ? 'frameworkID must be one of exists frameworks' : undefined,
  oneSupplier: (suppliers) =>
    Array.isArray(suppliers) && suppliers.length !== 1 ? 'Contract must have only one supplier' : undefined,
  agreementChangeSignedBeforeNow: (dateSigned, _change, { now }) =>
    instant(dateSigned) > now ? "Agreement signature date can't be in the future" : undefined,
  onlyFactor: (modifications, _change, _context, kind) =>
    objects(modifications).some(({ addend }) => addend)
      ? `Only factor is allowed for ${kind} type of change`
      : undefined,
  factorNearOne: (modifications) =>
    objects(modifications).some(({ factor }) => Number(factor) < 0.9 || Number(factor) > 1.1)
      ? 'Modification factor should be in range 0.9 - 1.1'
      : undefined,
  modifiesItemsOnce: (modifications, _change, { agreement }) =>
    eachOnce(modifications, 'itemId', partsOf(agreement, 'items'))
      ? undefined
      : 'Item id should be uniq for all modifications and one of agreement:items',
  modifiesContractsOnce: (modifications, _change, { agreement }) =>
    eachOnce(modifications, 'contractId', partsOf(agreement, 'contracts'))
      ? undefined
      : 'Contract id should be uniq for all modifications and one of agreement:contracts',
  factorOrAddend: (modifications) =>
    objects(modifications).some(({ factor, addend }) => factor && addend)
      ? 'Change with taxRate rationaleType, can have only factor or only addend'
      : undefined,
}

const partsOf = (agreement: unknown, member: string) =>
  objects(isObject(agreement) ? agreement[member] : undefined)

/** Every modification names a part of its own. */
function eachOnce(modifications: unknown, member: string, parts: readonly { id?: unknown }[]): boolean {
  const all = objects(modifications)
  const known = new Set(all.map((each) => each[member]).filter((id) => parts.some((part) => part.id === id)))
  return known.size === all.length
}
