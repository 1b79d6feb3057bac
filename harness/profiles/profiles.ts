import { createHash } from 'node:crypto'
import { openFamily } from './open-family.table.ts'
import { release202611 } from './release-2026-11.table.ts'

/** Which rules a system is measured by. */
export interface Profile {
  readonly name: string
  readonly title: { readonly en: string; readonly uk: string }
  /** A refusal must consist of the rule's own words alone. */
  readonly strict: boolean
  readonly rules: readonly string[]
  /** SHA-256 of the content: two runs with the same hash were measured by the same rules. */
  readonly hash: string
}

/** The profiles by name: core, complete, strict, every. */
export const profiles: ReadonlyMap<string, Profile> = new Map(
  Object.entries({ ...release202611, ...openFamily }).map(([name, profile]) => [
    name,
    { name, ...profile, hash: hashOf(profile.strict, profile.rules) },
  ]),
)

/** A profile of other rules than those of the CDB. */
export function profileOf(name: string, title: Profile['title'], rules: readonly string[]): Profile {
  return { name, title, strict: false, rules, hash: hashOf(false, rules) }
}

function hashOf(strict: boolean, rules: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([strict, rules]))
    .digest('hex')
}
