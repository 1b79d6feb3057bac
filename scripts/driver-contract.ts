import { readFileSync, writeFileSync } from 'node:fs'
import { contractPage } from '../harness/broker/page.ts'
import { contractSchema } from '../harness/broker/schema.ts'

// Writes the page about the driver contract and its JSON Schema; biome check --write docs formats the schema.
writeFileSync('docs/driver-contract.md', contractPage(readFileSync('docs/examples/driver.py', 'utf8')))
writeFileSync('docs/driver-contract.schema.json', `${JSON.stringify(contractSchema(), undefined, 2)}\n`)
