import type { Refusal, Scope } from '../command.ts'
import type { ContractFacts, Facts } from '../facts.ts'
import { type Hop, inContract } from '../scope.ts'
import { isElectronic } from './access.ts'

/** Contracts of the other kind have no such address… */
const noSuchPath: Refusal = {
  status: 404,
  violations: [{ rule: 'request.path-exists', location: 'url', name: 'url', description: 'Not Found' }],
}
/** …or have the address, but not the verb. */
const noSuchVerb: Refusal = {
  status: 405,
  violations: [
    {
      rule: 'request.verb-exists',
      location: 'url',
      name: 'method_not_allowed',
      description: 'Method Not Allowed',
    },
  ],
}

const electronic = (facts: Facts) => isElectronic(facts as ContractFacts)

/** Acts on a contract signed on paper. Electronic ones lack the path, or only the verb. */
export function inPaperContract(lacks: 'path' | 'verb', ...hops: Hop[]): Scope {
  return (facts) => {
    const missing = inContract()(facts)
    if (missing) return missing
    if (electronic(facts)) return lacks === 'path' ? noSuchPath : noSuchVerb
    return inContract(...hops)(facts)
  }
}

/** Acts on a contract signed electronically; others have no such path. */
export function inElectronicContract(...hops: Hop[]): Scope {
  return (facts) => inContract()(facts) ?? (electronic(facts) ? inContract(...hops)(facts) : noSuchPath)
}
