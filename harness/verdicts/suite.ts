import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where features and steps lie: the repository, or the published package. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Steps run as they are written here, TypeScript or what was built of it. */
export const stepFiles = `${join(root, 'steps')}/**/*${extname(import.meta.url)}`
/** What is asked of a CDB, and what is asked of a broker; our own auction room is asked by `npm test` alone. */
export const featureFiles = `${join(root, 'features')}/!(broker|room)/**/*.feature`
export const brokerFeatureFiles = `${join(root, 'features')}/broker/**/*.feature`

/** Content hash of the features: what a run was a run of. */
export function suiteHash(): string {
  const folder = join(root, 'features')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.feature'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const hash = createHash('sha256')
  for (const file of files)
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** Version of the package. */
export function suiteVersion(): string {
  for (const place of [root, join(root, '..')]) {
    try {
      return (JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as { version: string }).version
    } catch {
      // The published package keeps its package.json one folder above what was built.
    }
  }
  return 'unknown'
}
