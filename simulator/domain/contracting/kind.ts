import type { Scope } from '../command.ts'
import type { ContractFacts, Facts } from '../facts.ts'
import { refusalOf } from '../rule.ts'
import { changedOnPaper } from '../rules/contract-access.ts'
import { type Hop, inContract, notFound } from '../scope.ts'
import { isElectronic } from './access.ts'

const electronic = (facts: Facts) => isElectronic(facts as ContractFacts)

/** Acts on a contract signed on paper. Electronic ones lack the path, or only the verb. */
export function inPaperContract(lacks: 'path' | 'verb', ...hops: Hop[]): Scope {
  return (facts) => {
    const missing = inContract()(facts)
    if (missing) return missing
    if (electronic(facts)) return lacks === 'path' ? notFound('not_found') : refusalOf(changedOnPaper)
    return inContract(...hops)(facts)
  }
}

/** Acts on a contract signed electronically; others have no such path. */
export function inElectronicContract(...hops: Hop[]): Scope {
  return (facts) =>
    inContract()(facts) ?? (electronic(facts) ? inContract(...hops)(facts) : notFound('not_found'))
}
