/** A source of chance that a number starts: the same number, the same choices. */
export interface Chance {
  /** A whole number from 0 to below `n`. */
  below(n: number): number
  /** True in `share` of all cases. */
  luck(share: number): boolean
  pick<T>(from: readonly T[]): T
}

/** Mulberry32. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n: number) => Math.floor(next() * n)
  return { below, luck: (share) => next() < share, pick: (from) => from[below(from.length)] as never }
}

/** The number that starts the n-th sequence of a seed: each can be played again alone. FNV-1a. */
export function seedOf(seed: string, n: number): number {
  let hash = 0x811c9dc5
  for (const char of `${seed}/${n}`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}
