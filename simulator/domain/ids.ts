/** 32 hexadecimal digits: the form of every identifier and token of the CDB. */
export type Id = string

/**
 * A pure source of identifiers: the n-th identifier of a seed is always the same.
 * Mixes (seed, n) with four rounds of a 32-bit finaliser per word; not a secret generator, a reproducible one.
 */
export function identifiers(seed: string): (sequence: number) => Id {
  const base = hash32(seed, 0x811c9dc5)
  return (sequence) => {
    let out = ''
    for (let word = 0; word < 4; word++) {
      const mixed = mix(base ^ mix(sequence + Math.imul(word + 1, 0x9e3779b9)))
      out += (mixed >>> 0).toString(16).padStart(8, '0')
    }
    return out
  }
}

/** A pure source of numbers in [0, 1): the n-th of a seed is always the same. */
export function fractions(seed: string): (sequence: number) => number {
  const base = hash32(seed, 0x01000193)
  return (sequence) => (mix(base ^ mix(sequence)) >>> 0) / 0x1_0000_0000
}

function hash32(text: string, start: number): number {
  let h = start
  for (let n = 0; n < text.length; n++) h = Math.imul(h ^ text.charCodeAt(n), 0x01000193)
  return mix(h)
}

function mix(value: number): number {
  let x = value | 0
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d)
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b)
  return x ^ (x >>> 16)
}
