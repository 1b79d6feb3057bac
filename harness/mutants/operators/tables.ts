import type { Method } from '../../../simulator/domain/method.ts'
import { changeMethods } from '../law.ts'
import { bending, type Mutant } from '../mutant.ts'
import type { Sighted } from '../sighted.ts'
import { type BentTable, bentBy, bentTables } from '../tables.ts'

/** Every value of every method's table that somebody read, changed. */
export function tablesBent({ has, told }: Sighted): Mutant[] {
  return [...bentTables.values()].flat().flatMap((bent) => {
    const { name, method, path, operator, words } = bent
    const [flips, read, asked] = [
      `flips\t${name}`,
      `read\t${method.id}\t${path}`,
      `asked\t${method.id}\t${path}`,
    ]
    if (![flips, read, asked].some(has)) return []
    return {
      id: name,
      operator,
      target: method.id,
      words: `${path} of ${method.id}: ${words}`,
      // A rule that judges otherwise is likelier to show it than an effect that reads it.
      toldBy: [
        ...new Set([
          ...told([flips]).slice(0, FLIPS),
          ...told([read], { like: `methods.feature › ${method.id}:` }),
        ]),
      ],
      bend: bending((law) => changeMethods(law, replacing(bent))),
    }
  })
}

const FLIPS = 20

/** Tables with a value changed; the same one for the same table, as effects compare them. */
function replacing(bent: BentTable): (method: Method) => Method {
  const changed = new WeakMap<Method, Method>()
  return (table) => {
    if (table.id !== bent.method.id) return table
    const other = changed.get(table) ?? bentBy(bent, table)
    changed.set(table, other)
    changed.set(other, other)
    return other
  }
}
