import type { BrokerDriver } from '../broker/contract.ts'
import { claims } from './driver/claims.ts'
import { contracts } from './driver/contracts.ts'
import { owner } from './driver/owner.ts'
import { provider } from './driver/provider.ts'
import { reading } from './driver/reading.ts'
import { openSession, type Speed } from './driver/session.ts'
import type { Habits } from './habits.ts'

/** The driver of the example eMall: does what its users would, and reads what they would see. */
export function createDriver(): BrokerDriver {
  return driverWith({})
}

/** The driver of an eMall with other habits. */
export function driverWith(habits: Partial<Habits>, speed: Partial<Speed> = {}): BrokerDriver {
  const session = openSession(habits, speed)
  return {
    init: ({ setting }) => session.begin(setting),
    setTime: ({ now }) => session.setTime(now),
    close: () => session.end(),
    prepareSession: () => null,
    adaptTenderData: ({ data }) => data,
    ...reading(session),
    ...owner(session),
    ...provider(session),
    ...contracts(session),
    ...claims(session),
  }
}
