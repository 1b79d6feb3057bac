import type { Driver } from '../drivers/driver.ts'
import { START } from '../verdicts/session.ts'
import { EMALL_KEY, openCdb } from './cdb.ts'
import { CONTRACT, type Transport } from './contract.ts'
import { openBroker } from './session.ts'
import { cast } from './stage.ts'
import { type UnderTest, underTest } from './under-test.ts'
import type { Role, Setting } from './words.ts'

/** An eMall in one role, before a CDB of its own. */
export interface Playing {
  /** Begins the driver. Throws NoDriver. */
  readonly open: () => Promise<Transport>
  /** Where the CDB listens; 0: any free port. */
  readonly port: number
  readonly seed: string
  /** Seconds, instead of what the driver says of itself. */
  readonly syncWithin?: number
}

/** Lets an eMall play a role while something is done; then both it and its CDB are gone. */
export async function playing<T>(
  role: Role,
  { port, seed, open, syncWithin }: Playing,
  act: (broker: UnderTest, cdb: Driver, setting: Setting) => Promise<T>,
): Promise<T> {
  const cdb = await openCdb({ port, seed, now: START })
  const setting: Setting = {
    contract: CONTRACT,
    cdb: {
      url: `${cdb.address}/api/2.5`,
      documents: `${cdb.address}/upload`,
      key: EMALL_KEY,
      documentsKey: EMALL_KEY,
    },
    users: cast,
    now: START,
  }
  const { driver } = cdb
  const broker = underTest({
    role,
    open,
    setting: async () => ({ ...setting, now: await driver.now() }),
    cdb,
    ...(syncWithin !== undefined && { syncWithin }),
  })
  cdb.onTime((now) => broker.tell(now))
  openBroker(broker)
  try {
    return await act(broker, driver, setting)
  } finally {
    openBroker(undefined)
    await broker.close()
    await cdb.stop()
  }
}
