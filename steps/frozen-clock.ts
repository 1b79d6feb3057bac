import type { Driver } from '../harness/drivers/driver.ts'

/** Only where the clock stands still is it exactly a second before a deadline. */
export class NeedsFrozenClock extends Error {}

/** Now (ISO 8601), and still now when the request arrives. Throws NeedsFrozenClock where the clock runs. */
export async function frozenNow(driver: Driver): Promise<string> {
  const now = await driver.now()
  expectFrozen(driver, now)
  return now
}

/** Throws NeedsFrozenClock where the clock runs; `at`: what only a clock that stands still shows exactly. */
export function expectFrozen({ capabilities: { time } }: Driver, at: string): void {
  if (time === 'steered') return
  throw new NeedsFrozenClock(
    `${at}: only a clock that stands still shows exactly that, and this system's runs`,
  )
}
