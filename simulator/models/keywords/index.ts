import { bidChecks } from './bid.ts'
import type { Check, Checks } from './check.ts'
import { codeChecks } from './codes.ts'
import { commonChecks } from './common.ts'
import { documentChecks } from './document.ts'
import { itemChecks } from './item.ts'
import { listChecks } from './list.ts'
import { milestoneChecks } from './milestone.ts'
import { tenderChecks } from './tender.ts'

/** All named checks, by theme. A new theme file is added here. */
const themes: readonly Checks[] = [
  listChecks,
  codeChecks,
  commonChecks,
  documentChecks,
  itemChecks,
  milestoneChecks,
  tenderChecks,
  bidChecks,
]

const table: ReadonlyMap<string, Check> = new Map(themes.flatMap((theme) => Object.entries(theme)))

/** The check of this name. Throws when no theme defines it: a misspelt model table. */
export function checkNamed(name: string): Check {
  const check = table.get(name)
  if (!check) throw new Error(`no check is named ${name}`)
  return check
}
