import { auctionChecks } from './auction.ts'
import { awardChecks } from './award.ts'
import { bidChecks } from './bid.ts'
import type { Check, Checks } from './check.ts'
import { codeChecks } from './codes.ts'
import { commonChecks } from './common.ts'
import { complaintChecks } from './complaint.ts'
import { contractChecks } from './contract.ts'
import { criterionChecks } from './criterion.ts'
import { documentChecks } from './document.ts'
import { frameworkChecks } from './framework.ts'
import { itemChecks } from './item.ts'
import { listChecks } from './list.ts'
import { milestoneChecks } from './milestone.ts'
import { offerChecks } from './offer.ts'
import { planChecks } from './plan.ts'
import { requirementChecks } from './requirement.ts'
import { requirementCoverChecks } from './requirement-cover.ts'
import { requirementResponseChecks } from './requirement-response.ts'
import { tenderChecks } from './tender.ts'

/** All named checks, by theme. A new theme file is added here. */
const themes: readonly Checks[] = [
  auctionChecks,
  awardChecks,
  bidChecks,
  codeChecks,
  commonChecks,
  complaintChecks,
  contractChecks,
  criterionChecks,
  documentChecks,
  frameworkChecks,
  itemChecks,
  listChecks,
  milestoneChecks,
  offerChecks,
  requirementCoverChecks,
  requirementResponseChecks,
  requirementChecks,
  tenderChecks,
  planChecks,
]

const table: ReadonlyMap<string, Check> = new Map(themes.flatMap((theme) => Object.entries(theme)))

/** The check of this name. Throws when no theme defines it: a misspelt model table. */
export function checkNamed(name: string): Check {
  const check = table.get(name)
  if (!check) throw new Error(`no check is named ${name}`)
  return check
}
