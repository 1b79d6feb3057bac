import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { packageRoot } from '../../simulator/package-root.ts'

/** Where features and steps lie, with a slash: the repository, or the published package. */
export const root = `${packageRoot}/`

/** Steps run as this program does: TypeScript as it is written, or what was built of it. */
export const stepFiles = `${root}${import.meta.url.endsWith('.ts') ? 'steps/**/*.ts' : 'dist/steps/**/*.js'}`
/** What is asked of a CDB, of a broker, and of our own auction room. */
export const featureFiles = `${join(root, 'features')}/!(broker|room)/**/*.feature`
export const roomFeatureFiles = `${join(root, 'features')}/room/**/*.feature`
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
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version
}
