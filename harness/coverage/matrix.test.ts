import { expect, test } from 'vitest'
import type { Exchange, Look } from '../drivers/driver.ts'
import { emptyMatrix, note, oneSided, printed, summarise } from './matrix.ts'

function exchange(looks: readonly Look[] | undefined, status = 200, body: unknown = {}): Exchange {
  const asked = { verb: 'POST', path: '/plans' } as const
  return { asked, at: '2026-02-02T09:00:00+02:00', reply: { status, body }, ...(looks && { looks }) }
}

const RULE = 'plan.method-available'
const held = exchange([{ rule: RULE, verdict: 'held' }])
const refused = exchange([{ rule: RULE, verdict: 'refused' }], 403)

test('a rule whose examples saw both sides is complete, one that saw only one is not', () => {
  const matrix = emptyMatrix()
  note(matrix, [RULE], { all: [held], judged: [held] })
  expect(oneSided(matrix)).toEqual([RULE])
  note(matrix, [RULE], { all: [refused], judged: [refused] })
  expect(oneSided(matrix)).toEqual([])
})

test('what only prepared an example does not count as seen by it', () => {
  const matrix = emptyMatrix()
  note(matrix, [RULE], { all: [held, refused], judged: [refused] })
  expect(oneSided(matrix)).toEqual([RULE])
  expect(matrix.seen.get(RULE)).toEqual({ held: 1, refused: 1 })
})

test('a tag whose rule no example meets is one-sided', () => {
  const matrix = emptyMatrix()
  note(matrix, ['plan.never-met'], { all: [held], judged: [held] })
  expect(oneSided(matrix)).toEqual(['plan.never-met'])
})

test('a rule that was off was not seen', () => {
  const matrix = emptyMatrix()
  note(matrix, [], { all: [exchange([{ rule: RULE, verdict: 'off' }])], judged: [] })
  expect(matrix.seen.size).toBe(0)
})

test('of a system that tells nothing, the answer speaks: accepted kept every rule, refused broke the one it reads like', () => {
  const matrix = emptyMatrix()
  const fault = {
    location: 'body',
    name: 'data',
    description: 'procedure with procurementMethodType = x is not available',
  }
  note(matrix, [], {
    all: [exchange(undefined, 201), exchange(undefined, 403, { errors: [fault] })],
    judged: [],
  })
  expect(matrix.seen.get(RULE)).toEqual({ held: 1, refused: 1 })
})

test('being sent on to a file is no refusal', () => {
  const matrix = emptyMatrix()
  const asked = { verb: 'GET', path: '/tenders/a/documents/b?download=c' } as const
  const at = '2026-02-02T09:00:00+02:00'
  note(matrix, [], { all: [{ asked, at, reply: { status: 302, body: undefined } }], judged: [] })
  expect(matrix.seen.get('document.file-is-a-version')).toEqual({ held: 1, refused: 0 })
})

test('the summary counts rules, and the print says of each what was seen', () => {
  const matrix = emptyMatrix()
  note(matrix, [RULE], { all: [held, refused], judged: [held, refused] })
  const { rules, touched, untouched } = summarise(matrix)
  expect(touched).toBe(1)
  expect(untouched).toHaveLength(rules - 1)
  expect(printed(matrix)).toMatchObject({
    seen: { [RULE]: { held: 1, refused: 1, examples: { held: 1, refused: 1 } } },
  })
})
