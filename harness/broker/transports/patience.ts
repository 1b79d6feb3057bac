import type { Outcome } from '../contract.ts'

/** How long an operation may take, in milliseconds, when nothing else is said. */
export const PATIENCE = 20_000

/** What an operation that did not end in time came to. */
export function hung(milliseconds: number): Outcome {
  const message = `no answer within ${milliseconds / 1000} s`
  return { kind: 'crash', how: 'hung', message }
}

/** The outcome of some work, or `hung` when it takes longer. */
export async function patiently(work: Promise<Outcome>, milliseconds: number): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve(hung(milliseconds)), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
