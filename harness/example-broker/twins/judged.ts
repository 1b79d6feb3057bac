import { certifyBroker } from '../../broker/certify.ts'
import { driverTransport } from '../../broker/transports/module.ts'
import type { Role } from '../../broker/words.ts'
import type { RuleVerdict } from '../../verdicts/run.ts'
import type { Speed } from '../driver/session.ts'
import { driverWith } from '../driver.ts'
import type { Habits } from '../habits.ts'

const nobody = { begins: () => undefined, example: () => undefined, role: () => undefined }

/** What `certify broker` says of the example eMall with these habits, in these roles; all but what passed. */
export async function judged(
  habits: Partial<Habits>,
  {
    roles,
    tags,
    speed = {},
  }: { readonly roles: readonly Role[]; readonly tags: string; readonly speed?: Partial<Speed> },
): Promise<readonly RuleVerdict[]> {
  const { verdicts } = await certifyBroker(
    {
      system: 'the example',
      open: async () => driverTransport(driverWith(habits, speed)),
      roles,
      tags,
      port: 0,
      seed: 'etalon',
      startedAt: '2026-11-22T00:00:00Z',
    },
    nobody,
  )
  return verdicts.filter(({ state }) => state !== 'pass')
}
