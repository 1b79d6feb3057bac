import { router } from '../../simulator/api/router.ts'
import { operationRoutes } from '../../simulator/api/routes.ts'
import { type Fault, says } from '../../simulator/domain/answer.ts'
import { rulesOf } from '../../simulator/domain/asked.ts'
import type { Rule, RuleId } from '../../simulator/domain/rule.ts'
import type { Exchange } from '../drivers/driver.ts'

const find = router(operationRoutes)

/**
 * The rules that a refusal may come from: those asked for this very request whose status and wording fit the reply.
 * A system never sends our ids, so more than one may fit; the expected one must be among them.
 */
export function recognise(exchange: Exchange): readonly RuleId[] {
  const faults = faultsOf(exchange)
  const fitting = rulesAsked(exchange).filter(
    ({ answer }) => answer.status === exchange.reply.status && faults.some((fault) => says(answer, fault)),
  )
  return [...new Set(fitting.map(({ id }) => id))]
}

/** Faults of a reply, in words, that are not this rule's. */
export function unsaidBy(rule: RuleId, exchange: Exchange): string[] {
  const answers = rulesAsked(exchange)
    .filter(({ id }) => id === rule)
    .map(({ answer }) => answer)
  return faultsOf(exchange)
    .filter((fault) => !answers.some((answer) => says(answer, fault)))
    .map(inWords)
}

/** Whether the reply has one fault: some checks say the same words, and say them more than once. */
export const isOneFault = (exchange: Exchange): boolean => faultsOf(exchange).length === 1

/** The faults of a reply in words, for people. */
export function wording(exchange: Exchange): string {
  return faultsOf(exchange).map(inWords).join('; ')
}

function rulesAsked({ asked }: Exchange): readonly Rule[] {
  const match = find(asked.verb, asked.path.split('?', 1)[0] ?? '')
  if (!match || !('route' in match) || !('operation' in match.route)) return []
  return rulesOf(match.route.operation)
}

function faultsOf({ reply }: Exchange): readonly Fault[] {
  return (reply.body as { errors?: readonly Fault[] } | undefined)?.errors ?? []
}

const inWords = ({ name, description }: Fault): string => `${name}: ${JSON.stringify(description)}`
