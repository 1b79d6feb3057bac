import { expect, it } from 'vitest'
import type { Exchange } from '../drivers/driver.ts'
import { closedAddresses, objectsOf } from './addresses.ts'

const exchange = (verb: string, path: string, data: unknown, status = 200) =>
  ({ asked: { verb, path }, reply: { status, body: { data } } }) as unknown as Exchange

it('finds what was made, one or several at once, and what it is in', () => {
  expect(
    objectsOf([
      exchange(
        'POST',
        '/tenders/t/awards/a/requirement_responses?acc_token=x',
        [{ id: 'r' }, { id: 's' }],
        201,
      ),
      exchange('POST', '/tenders/t/lots', { id: 'l' }, 403),
    ]),
  ).toEqual([
    '/tenders',
    '/tenders/t',
    '/tenders/t/awards',
    '/tenders/t/awards/a',
    '/tenders/t/awards/a/requirement_responses',
    '/tenders/t/awards/a/requirement_responses/r',
    '/tenders/t/awards/a/requirement_responses/s',
  ])
})

it('finds the closed addresses at an object and right under it, not deeper', () => {
  const addresses = closedAddresses(['/plans/p/milestones/m']).map(({ verb, path }) => `${verb} ${path}`)
  expect(addresses).toContain('PATCH /plans/p/milestones/m')
  expect(addresses).toContain('POST /plans/p/milestones/m/documents')
  expect(addresses).not.toContain('POST /plans/p/milestones')
})
