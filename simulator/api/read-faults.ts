import { isObject } from '../domain/json.ts'
import { type Fault, faultKinds } from './ports/faults.ts'

const numbers = ['times', 'after', 'chance', 'seconds', 'status'] as const
const texts = ['verb', 'path'] as const

/** Reads faults as somebody wrote them. Throws RangeError with what is wrong, and what there is. */
export function readFaults(list: unknown): readonly Fault[] {
  if (!Array.isArray(list))
    throw new RangeError('faults are a JSON list, like [{"kind": "conflict", "times": 2}]')
  return list.map(readFault)
}

function readFault(written: unknown, n: number): Fault {
  if (!isObject(written)) throw new RangeError(`faults[${n}] is not an object`)
  const wrong = (member: string, wanted: string) =>
    new RangeError(`faults[${n}].${member}: ${JSON.stringify(written[member])} is not ${wanted}`)
  if (!faultKinds.some((kind) => kind === written.kind))
    throw wrong('kind', `one of ${faultKinds.join(', ')}`)
  for (const member of Object.keys(written)) {
    if (![...numbers, ...texts, 'kind'].some((known) => known === member))
      throw new RangeError(`faults[${n}].${member} is no member of a fault`)
  }
  for (const member of numbers) {
    const value = written[member]
    if (value !== undefined && !(typeof value === 'number' && value >= 0))
      throw wrong(member, 'a number from 0 on')
  }
  for (const member of texts) {
    if (written[member] !== undefined && typeof written[member] !== 'string') throw wrong(member, 'a text')
  }
  return written as unknown as Fault
}
