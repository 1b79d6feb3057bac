/** Writes `docs/etalon.config.schema.json`, which editors read, from the table in `harness/config/schema.ts`; then: biome check --write docs. */
import { writeFileSync } from 'node:fs'
import { configSchema } from '../harness/config/schema.ts'

writeFileSync(
  new URL('../docs/etalon.config.schema.json', import.meta.url),
  `${JSON.stringify(configSchema, undefined, 2)}\n`,
)
