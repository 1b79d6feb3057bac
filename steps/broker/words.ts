import { defineParameterType } from '@cucumber/cucumber'
import { deedsBefore, deedsDone } from '../../harness/broker/deeds/deeds.ts'
import { roles } from '../../harness/broker/words.ts'
import { resilienceRules } from '../../harness/resilience/rules.ts'
import { turns } from './turns.ts'

/** One of some phrases; the longest fits first. */
function phrase(name: string, phrases: Iterable<string>): void {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length)
  defineParameterType({ name, regexp: longestFirst.join('|'), transformer: (words: string) => words })
}

phrase('role', roles)
phrase('brokerDeed', deedsDone.keys())
phrase('brokerDeedBefore', deedsBefore.keys())
phrase('turn', Object.keys(turns))
phrase(
  'trouble',
  resilienceRules.map(({ words }) => words),
)
