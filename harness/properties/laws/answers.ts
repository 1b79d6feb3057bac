import type { Method } from '../../../simulator/domain/method.ts'
import { methods } from '../../../simulator/domain/methods/index.ts'
import { isDone, isWrite, type Law, type Sight, wasDue } from './law.ts'

const waits = ({ choice }: Sight): boolean => 'wait' in choice.step

/** Nothing that anybody does breaks the system. */
const neverBreaks: Law = ({ status, text }) =>
  status >= 500 ? `answered ${status}: ${text.slice(0, 300)}` : undefined

/** Whoever has no right is refused. */
const strangersAreRefused: Law = (sight) =>
  sight.choice.stranger && isDone(sight) && !isFreeForAll(sight) ? 'a stranger was let in' : undefined

/** Of some methods any broker may add and change lots: their views forget to ask for the owner. */
function isFreeForAll({ before: { stored }, choice: { step } }: Sight): boolean {
  if (!('ask' in step) || !/\/lots(\/[0-9a-f]{32})?$/.test(step.ask.path) || step.ask.key === undefined)
    return false
  const method = methods.find(({ id }) => id === stored?.procurementMethodType)
  return (method as Method | undefined)?.lotChanges === 'by-anybody'
}

/** A refusal says why, in the one form there is. */
const refusalsSayWhy: Law = ({ status, text }) => {
  if (status < 400) return undefined
  const { status: word, errors } = JSON.parse(text) as { status?: unknown; errors?: readonly object[] }
  const isWhole = word === 'error' && Array.isArray(errors) && errors.length > 0
  return isWhole && errors.every((one) => 'location' in one && 'name' in one && 'description' in one)
    ? undefined
    : `a refusal without its reasons: ${text.slice(0, 200)}`
}

/** What is refused, and what only looks, changes nothing. */
const refusalsChangeNothing: Law = (sight) => {
  if (waits(sight) || wasDue(sight) || (isWrite(sight) && isDone(sight))) return undefined
  const { before, after } = sight
  const isSame =
    before.stored === after.stored &&
    before.contracts.length === after.contracts.length &&
    before.contracts.every((contract, n) => contract === after.contracts[n])
  return isSame && before.now === after.now
    ? undefined
    : `something changed though it was answered ${sight.status}`
}

/** About answers. */
export const aboutAnswers = { neverBreaks, strangersAreRefused, refusalsSayWhy, refusalsChangeNothing }
