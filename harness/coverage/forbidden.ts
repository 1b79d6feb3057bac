import { methodOf } from '../../simulator/domain/methods/index.ts'

/** Flags that are yes or no, and those that count. */
export type FlagKind = 'flag' | 'number'

/** For every flag of a kind of which a method leaves no choice, a value that it does not allow. */
export function forbiddenFlags(id: string, kind: FlagKind): Readonly<Record<string, boolean | number>> {
  const forbidden: Record<string, boolean | number> = {}
  for (const [flag, allowed] of Object.entries(methodOf(id)?.config ?? {})) {
    const [only, other] = Array.isArray(allowed) ? (allowed as readonly unknown[]) : []
    if (other !== undefined) continue
    if (kind === 'flag' && typeof only === 'boolean') forbidden[flag] = !only
    if (kind === 'number' && typeof only === 'number') forbidden[flag] = only + 1
  }
  return forbidden
}
