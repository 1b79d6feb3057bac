import { rationaleTypes } from '../code-lists/rationale-types.ts'
import type { TenderFacts } from '../facts.ts'
import { frozen } from '../json.ts'
import type { JsonObject } from '../records/common.ts'
import type { Tender } from '../records/tender.ts'

const marks = { title: 'ТЕСТУВАННЯ', title_en: 'TESTING', title_ru: 'ТЕСТИРОВАНИЕ' } as const

/** Titles of test objects say that they are tests. Source: set_mode_test_titles. */
export function markTestTitles(object: Partial<Record<keyof typeof marks, string>>): void {
  for (const [field, word] of Object.entries(marks) as [keyof typeof marks, string][]) {
    const title = object[field] ?? ''
    if (!title.startsWith(`[${word}]`)) object[field] = `[${word}] ${title}`
  }
}

export function markTest({ tender }: TenderFacts): void {
  if (tender.mode === 'test') markTestTitles(tender)
}

/** The law by which the tender's contracts will change: what its cause names, or the method's. */
function changeLaw(
  { causeDetails }: Tender,
  byMethod: keyof typeof rationaleTypes,
): keyof typeof rationaleTypes {
  const scheme = String(causeDetails?.scheme)
  return Object.hasOwn(rationaleTypes, scheme) ? (scheme as keyof typeof rationaleTypes) : byMethod
}

/** The reasons for which contracts may change are written into the tender. Source: set_contract_change_rationale_types. */
export function giveRationaleTypes({ tender, method }: TenderFacts): void {
  const types = rationaleTypes[changeLaw(tender, method.contractChanges)]()
  tender.contractChangeRationaleTypes = frozen(types) as unknown as JsonObject
}
