import type { Typed, Word } from './words.ts'

/** Arguments by name; a question mark says that it may be left out. */
export type Parameters = Readonly<Record<string, Word | `${Word}?`>>

/** One thing a driver can be asked to do: its arguments and what it answers with. */
export interface Operation<P extends Parameters = Parameters, R extends Word = Word> {
  /** For people, one sentence. */
  readonly about: string
  readonly parameters: P
  readonly result: R
}

/** A value for every word; those with a question mark may be left out. */
export type Values<P extends Parameters> = {
  readonly [K in keyof P as P[K] extends Word ? K : never]: P[K] extends Word ? Typed[P[K]] : never
} & {
  readonly [K in keyof P as P[K] extends Word ? never : K]?: P[K] extends `${infer W extends Word}?`
    ? Typed[W]
    : never
}

/** An operation of somebody: a user of the eMall, by name. */
export function does<const P extends Parameters, const R extends Word = 'nothing'>(
  about: string,
  parameters: P,
  result?: R,
): Operation<P & { readonly user: 'text' }, R> {
  const all = { user: 'text', ...parameters } as P & { readonly user: 'text' }
  return { about, parameters: all, result: result ?? ('nothing' as R) }
}

/** An operation of the eMall as a whole. */
export function whole<const P extends Parameters, const R extends Word = 'nothing'>(
  about: string,
  parameters: P,
  result?: R,
): Operation<P, R> {
  return { about, parameters, result: result ?? ('nothing' as R) }
}
