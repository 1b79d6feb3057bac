import { validate } from '@scalar/openapi-parser'
import { beforeAll, describe, expect, it } from 'vitest'
import { rulesOf } from '../domain/asked.ts'
import { openApi } from './openapi.ts'
import type { Route } from './route.ts'
import { operationRoutes, routes } from './routes.ts'

type Loose = Record<string, never>
let document: Loose

beforeAll(() => {
  // As it is written to a file: what JSON cannot say is gone.
  document = JSON.parse(JSON.stringify(openApi()))
})

const operationAt = ({ path, verb }: Pick<Route, 'path' | 'verb'>) =>
  (document.paths as unknown as Record<string, Record<string, Loose>>)[path]?.[verb.toLowerCase()]

function refsIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, each]) =>
    key === '$ref' && typeof each === 'string' ? [each] : refsIn(each),
  )
}

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors, specification } = await validate(JSON.stringify(document))
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
    expect(specification?.openapi).toMatch(/^3\.1/)
  }, 60_000)

  it('has every route', () => {
    const missing = routes.filter((row) => operationAt(row) === undefined)
    expect(missing.map(({ verb, path }) => `${verb} ${path}`)).toEqual([])
  })

  it('refers only to what it has', () => {
    const missing = [...new Set(refsIn(document))].filter((ref) => {
      const at = ref
        .slice(2)
        .split('/')
        .reduce<unknown>((here, name) => (here as Loose | undefined)?.[name], document)
      return !ref.startsWith('#/') || at === undefined
    })
    expect(missing).toEqual([])
  })

  it('names every operation once', () => {
    const ids = routes.map((row) => operationAt(row)?.operationId)
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([])
  })

  it('lists the rules of an operation in order, and the statuses they answer with', () => {
    for (const row of operationRoutes) {
      const rules = rulesOf(row.operation)
      const shown = operationAt(row)
      expect(shown?.['x-rules']).toEqual([...new Set(rules.map(({ id }) => id))])
      for (const { answer } of rules) expect(shown?.responses).toHaveProperty(String(answer.status))
    }
  })

  it('describes what is sent and what comes back', () => {
    const submit = operationAt({ verb: 'POST', path: '/tenders/{tender_id}/bids' }) as unknown as Loose
    expect(refsIn(submit.requestBody)).toContain('#/components/schemas/Bid.create')
    expect(refsIn((submit.responses as unknown as Loose)['201'])).toContain('#/components/schemas/Bid')
    const feed = operationAt({ verb: 'GET', path: '/tenders' }) as unknown as Loose
    expect(refsIn(feed.parameters)).toContain('#/components/parameters/offset')
  })
})
