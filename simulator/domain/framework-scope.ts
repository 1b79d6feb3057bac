import { agreementOfTender, agreementType } from './code-lists/agreements.ts'
import type { Refusal, Scope } from './command.ts'
import type { Facts } from './facts.ts'
import { frameworkTypes } from './frameworks/index.ts'
import { descend, type Hop, notFound, openBeside, openRoot } from './scope.ts'
import type { Collection } from './state.ts'

/** Acts inside a framework; its agreement, when it has one, stands beside it. */
export function inFramework(...hops: Hop[]): Scope {
  return (facts) => {
    const missing = openRoot(facts, 'framework', facts.command.path.framework_id) ?? typed(facts)
    if (missing) return missing
    openBeside(facts, 'agreement', facts.around.framework?.agreementID)
    return descend(facts, 'framework', hops)
  }
}

/** Acts inside an application; the framework stands beside it. */
export const inSubmission = besideFramework('submission')

/** Acts inside the decision on an application; the framework stands beside it. */
export const inFrameworkQualification = besideFramework('qualification')

/** Acts inside an agreement that a framework has brought; the framework stands beside it. */
export const inFrameworkAgreement = besideFramework('agreement')

/** Acts inside an agreement that a tender has brought. Source: framework/core/utils.py, AgreementTypePredicate. */
export function inTenderAgreement(...hops: Hop[]): Scope {
  return (facts) => {
    const missing = openRoot(facts, 'agreement', facts.command.path.agreement_id)
    if (missing) return missing
    return isOfTender(facts.around.agreement) ? descend(facts, 'agreement', hops) : notFound('not_found')
  }
}

/** An agreement that a tender has brought, and no framework. */
export function isOfTender(agreement: { readonly agreementType?: unknown } | undefined): boolean {
  const { agreementType: type = agreementOfTender } = agreement ?? {}
  return typeof type === 'string' && agreementType(type) === agreementOfTender
}

/** Acts inside an agreement of any kind. */
export function inAnyAgreement(...hops: Hop[]): Scope {
  return (facts) => {
    const missing = openRoot(facts, 'agreement', facts.command.path.agreement_id)
    if (missing) return missing
    const strange = isOfTender(facts.around.agreement) ? undefined : placeFramework(facts)
    return strange ?? descend(facts, 'agreement', hops)
  }
}

/** Puts the framework that the target names (or this one) into the facts, and the table of its type. */
export function placeFramework(
  facts: Facts,
  id: string | undefined = (facts.target as { frameworkID?: string }).frameworkID,
): Refusal | undefined {
  openBeside(facts, 'framework', id)
  return typed(facts)
}

function besideFramework(collection: Collection & ('submission' | 'qualification' | 'agreement')) {
  return (...hops: Hop[]): Scope =>
    (facts) => {
      const missing = openRoot(facts, collection, facts.command.path[`${collection}_id`])
      if (missing) return missing
      return placeFramework(facts) ?? descend(facts, collection, hops)
    }
}

/** A framework of a type that is not known has no addresses. Source: framework/core/utils.py, FrameworkTypePredicate. */
function typed(facts: Facts): Refusal | undefined {
  const type = frameworkTypes.get(facts.around.framework?.frameworkType ?? '')
  Object.assign(facts, { type })
  return type ? undefined : notFound('not_found')
}
