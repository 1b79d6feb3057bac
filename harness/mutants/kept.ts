import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { root } from '../verdicts/suite.ts'
import type { Sightings } from './notebook.ts'

/** What may change what is seen: the law, the suite, and what runs them. */
const FOLDERS = ['simulator', 'harness', 'steps', 'features', 'fixtures', 'dist']

/** Content hash of everything that may change what is seen. */
function stateOfThings(): string {
  const hash = createHash('sha256')
  for (const folder of FOLDERS) {
    for (const file of filesOf(join(root, folder))) hash.update(file).update('\0').update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ['.ts', '.js', '.feature', '.json'].includes(extname(entry.name)))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
  } catch {
    // The published package has no sources, the repository need not be built.
    return []
  }
}

/** What an earlier run saw, if nothing has changed since. */
export function keptSightings(file: string): Sightings | undefined {
  try {
    const { state, sightings } = JSON.parse(readFileSync(file, 'utf8')) as {
      state: string
      sightings: Sightings
    }
    return state === stateOfThings() ? sightings : undefined
  } catch {
    return undefined
  }
}

export function keepSightings(file: string, sightings: Sightings): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify({ state: stateOfThings(), sightings }))
}
