import type { UnderTest } from './under-test.ts'

let current: UnderTest | undefined

/** From here on scenarios about brokers are about this one; about nobody, when it is undefined. */
export function openBroker(broker: UnderTest | undefined): void {
  current = broker
}

/** The eMall under test; undefined: every role is played by the built-in actors. */
export const broker = (): UnderTest | undefined => current
