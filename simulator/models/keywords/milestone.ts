import {
  milestoneCodes,
  milestoneTitles,
  milestoneTitleToDescribe,
} from '../../domain/code-lists/milestones.ts'
import { objects } from '../json.ts'
import { pythonLiteral } from '../python.ts'
import type { Checks } from './check.ts'

const longestDescription = 2000

/** Checks of milestones of payment and delivery. */
export const milestoneChecks: Checks = {
  positive: (value) =>
    typeof value === 'number' && value <= 0 ? 'Float value should be greater than 0.' : undefined,
  milestoneDescription: (description, { title }) => {
    if (title === milestoneTitleToDescribe && !description) return 'This field is required.'
    return [...String(description ?? '')].length > longestDescription
      ? `description should contain at most ${longestDescription} characters`
      : undefined
  },
  milestoneCode: (code, { type }) => among(code, milestoneCodes, type),
  milestoneTitle: (title, { type }) => among(title, milestoneTitles, type),
  milestonesOfLots: (milestones, { lots }) => {
    const known = objects(lots).map(({ id }) => id)
    return objects(milestones).some(
      ({ relatedLot }) => relatedLot !== undefined && !known.includes(relatedLot),
    )
      ? 'relatedLot should be one of the lots.'
      : undefined
  },
  /** A tender says when it pays and when it is delivered to. */
  paymentAndDelivery: (milestones) => {
    const types = objects(milestones).map(({ type }) => type)
    if (types.length === 0) return 'Tender should contain at least one milestone'
    return types.includes('delivery') && types.includes('financing')
      ? undefined
      : 'Tender should contain at least one delivery and one financing milestone'
  },
}

/** The CDB prints these words as a Python set. */
function among(
  word: unknown,
  words: { readonly [type: string]: readonly string[] },
  type: unknown,
): string | undefined {
  const known = words[String(type)] ?? []
  return known.includes(String(word))
    ? undefined
    : `Value must be one of {${known.map(pythonLiteral).join(', ')}}`
}
