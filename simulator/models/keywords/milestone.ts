import {
  milestoneCodes,
  milestoneTitles,
  milestoneTitleToDescribe,
} from '../../domain/code-lists/milestones.ts'
import { pythonRepr } from '../../domain/python-text.ts'
import { inForce } from '../era.ts'
import { objects } from '../json.ts'
import type { Checks } from './check.ts'

const longestDescription = 2000

/** Checks of milestones of payment and delivery. */
export const milestoneChecks: Checks = {
  positive: (value) =>
    typeof value === 'number' && value <= 0 ? 'Float value should be greater than 0.' : undefined,
  milestoneDescription: (description, { title }, context) => {
    if (title === milestoneTitleToDescribe && !description) return 'This field is required.'
    const isLong = [...String(description ?? '')].length > longestDescription
    return isLong && inForce('MILESTONES_VALIDATION_FROM', context)
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
  milestonesGiven: (milestones, _tender, context) =>
    objects(milestones).length === 0 && inForce('MILESTONES_VALIDATION_FROM', context)
      ? 'Tender should contain at least one milestone'
      : undefined,
  /** A tender says when it pays and when it is delivered to. */
  deliveryAndFinancing: (milestones, _tender, context) => {
    if (!inForce('REQUIRED_DELIVERY_AND_FINANCING_MILESTONES_VALIDATION_FROM', context)) return undefined
    const types = objects(milestones).map(({ type }) => type)
    return types.includes('delivery') && types.includes('financing')
      ? undefined
      : 'Tender should contain at least one delivery and one financing milestone'
  },
}

/** The CDB prints these words as a Python set, whose order is nobody's: here it is the alphabet's. */
function among(
  word: unknown,
  words: { readonly [type: string]: readonly string[] },
  type: unknown,
): string | undefined {
  const known = (words[String(type)] ?? []).toSorted()
  return known.includes(String(word))
    ? undefined
    : `Value must be one of {${known.map(pythonRepr).join(', ')}}`
}
