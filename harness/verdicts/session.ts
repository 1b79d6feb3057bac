import { directDriver } from '../drivers/direct.ts'
import type { Driver, Exchange } from '../drivers/driver.ts'
import { embeddedKeys, type Keys } from '../procedure/cast.ts'

/** What a scenario saw, told when it ends. */
export interface SeenScenario {
  /** Identifier of the scenario in this run (a Gherkin pickle's). */
  readonly pickle: string
  /** The procurement method it played with, if any. */
  readonly method: string | undefined
  /** Everything that was asked, preparations first. */
  readonly exchanges: readonly Exchange[]
  /** Those of them that the scenario is about. */
  readonly judged: readonly Exchange[]
}

/** The system that the steps of this process talk to, and who listens to what scenarios saw. */
export interface Session {
  readonly driver: Driver
  readonly keys: Keys
  readonly seen: (scenario: SeenScenario) => void
  /** Whether a scenario (a Gherkin pickle's identifier) is to be run. */
  readonly wanted: (pickle: string) => boolean
  /** A refusal must consist of the expected rule's words alone. */
  readonly strict: boolean
}

/** Where scenarios begin, on systems whose clock can be set: every law of today is in force. */
export const START = '2026-09-01T09:00:00+03:00'

let current: Session | undefined

/** From here on the steps talk to this system. */
export function openSession(session: Session): void {
  current = session
}

/** The session of this process; the embedded simulator until another was opened. */
export function session(): Session {
  current ??= {
    driver: directDriver({ now: START }),
    keys: embeddedKeys,
    seen: () => undefined,
    wanted: () => true,
    strict: false,
  }
  return current
}
