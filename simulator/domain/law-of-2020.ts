import { dates } from './code-lists/dates.ts'
import { createdAt } from './decide.ts'
import type { Facts } from './facts.ts'
import { instant } from './time.ts'

/** The object lives under the rules of April 2020. Source: tender_created_after_2020_rules. */
export const underLawOf2020 = (facts: Facts): boolean => createdAt(facts) > instant(dates.RELEASE_2020_04_19)
