import { certifyCdb } from '/work/main/harness/verdicts/certify.ts'
import { directDriver } from '/work/main/harness/drivers/direct.ts'
import { httpDriver } from '/work/main/harness/drivers/http.ts'
import { targetOf } from '/work/main/harness/config/target.ts'
import { profiles } from '/work/main/harness/profiles/profiles.ts'
const url = process.argv[2]
const driver = url ? await httpDriver(targetOf({ url }, {})) : directDriver({ now: '2026-09-01T09:00:00+03:00' })
const t = performance.now()
const run = await certifyCdb(driver, { tags: process.argv[3] ?? '', system: 'x', seed: 'etalon', startedAt: '', knownFailures: [], profile: profiles.get('complete')!, dryRun: false } as never, () => {})
console.log(Math.round(performance.now() - t), JSON.stringify(run.summary), driver.capabilities)
for (const e of run.examples.filter((e) => e.state !== 'pass').slice(0, 12)) console.log(e.state, e.rule, e.name, (e.message ?? '').slice(0, 200))
const sent = run.examples.reduce((n, e) => n + e.exchanges.length, 0)
console.log('exchanges', sent)
await driver.close()
