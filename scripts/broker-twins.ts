/**
 * The example eMall and its broken twins before `certify broker`: each twin must break the rule that it was made for, and no
 * other; what could not be run counts as broken. `npx tsx scripts/broker-twins.ts all`, or the ids of some twins, with
 * `--role owner` for one role and `--tag` for some scenarios. Ends with 1 when one is not as it should be.
 */
import { parseArgs } from 'node:util'
import { roles } from '../harness/broker/words.ts'
import { judged } from '../harness/example-broker/twins/judged.ts'
import { twins } from '../harness/example-broker/twins/twins.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { role: { type: 'string', multiple: true }, tag: { type: 'string', default: '' } },
})
const wanted = values.role ? roles.filter((role) => values.role?.includes(role)) : roles
const say = (line: string) => process.stdout.write(`${line}\n`)

const whole = { id: 'the-example', habit: {}, breaks: undefined }
let wrong = 0
for (const { id, habit, breaks } of [whole, ...twins]) {
  if (!positionals.includes(id) && !positionals.includes('all')) continue
  const began = performance.now()
  const found = await judged(habit, { roles: wanted, tags: values.tag, speed: { syncWithin: 3 } })
  const rules = [...new Set(found.map(({ rule, state }) => `${rule} ${state}`))]
  const expected = breaks === undefined ? [] : [`${breaks} fail`]
  const isRight = JSON.stringify(rules) === JSON.stringify(expected)
  const seconds = ((performance.now() - began) / 1000).toFixed(0).padStart(4)
  say(`${isRight ? 'right' : 'WRONG'} ${id.padEnd(24)}${seconds} s  ${rules.join(', ') || 'breaks nothing'}`)
  if (isRight) continue
  wrong += 1
  say(`      expected: ${expected.join(', ') || 'breaks nothing'}`)
  for (const { rule, method, state, message } of found)
    say(`      ${state} ${rule} (${method}): ${message?.split('\n')[0]?.slice(0, 300)}`)
}
process.exitCode = wrong ? 1 : 0
