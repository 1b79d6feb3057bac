import { rulesOf } from '../domain/asked.ts'
import type { Rule } from '../domain/rule.ts'
import { models } from '../models/index.ts'
import { bodyOf, envelope, errorResponses, shared } from './openapi-parts.ts'
import { openApiSchemas, schemaName } from './openapi-schemas.ts'
import type { Route, Service } from './route.ts'
import { feeds } from './routes/services.ts'
import { routes } from './routes.ts'

export type OpenApi = Readonly<Record<string, unknown>>

/**
 * The description of the whole API as an OpenAPI 3.1 document, made from the route table and the models. `x-rules`
 * lists the rules of an operation in the order in which they are asked.
 */
export function openApi(server = 'http://127.0.0.1:8080/api/2.5'): OpenApi {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const row of routes) {
    paths[row.path] ??= { ...(parametersOf(row.path).length && { parameters: parametersOf(row.path) }) }
    Object.assign(paths[row.path] as object, {
      [row.verb.toLowerCase()]: 'operation' in row ? described(row) : service(row),
    })
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Prozorro CDB, simulated by Etalon',
      version: '2.5',
      description:
        'The central database of Prozorro (OpenProcurement API 2.5) as the reference simulator serves it.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: server }],
    security: [{}, { basic: [] }, { bearer: [] }],
    tags: [...new Set(routes.map(({ path }) => tagOf(path)))].toSorted().map((name) => ({ name })),
    paths,
    components: { ...shared, schemas: { ...shared.schemas, ...openApiSchemas(models) } },
  }
}

const namesIn = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')

function parametersOf(path: string): object[] {
  return namesIn(path).map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))
}

/** The resource: what the last fixed part of an address names. */
function tagOf(path: string): string {
  return path.split('/').findLast((segment) => segment !== '' && !segment.startsWith('{')) ?? 'service'
}

const common = ['opt_pretty', 'opt_jsonp'].map((name) => ({ $ref: `#/components/parameters/${name}` }))
const param = (name: string) => ({ $ref: `#/components/parameters/${name}` })

function described(route: Route): object {
  const { operation, path, verb, request, summary } = route
  const rules = rulesOf(operation)
  const keeper = /^\/(tenders|plans|contracts)\/\{\w+\}$/.test(path) && verb === 'GET'
  return {
    operationId: operation.type,
    summary,
    tags: [tagOf(path)],
    parameters: [param('acc_token'), ...(keeper ? [param('opt_fields')] : []), ...common],
    ...(request !== undefined && { requestBody: bodyOf(requestSchema(request)) }),
    responses: { ...successOf(route), ...errorResponses(statusesOf(route, rules)) },
    'x-rules': [...new Set(rules.map(({ id }) => id))],
  }
}

const modelRef = (name: string) => ({ $ref: `#/components/schemas/${schemaName(name)}` })

/** Documents and whatever else is added in numbers may be sent as a list. */
function requestSchema(name: string): object {
  return /Document\.create$/.test(name)
    ? { oneOf: [modelRef(name), { type: 'array', items: modelRef(name) }] }
    : modelRef(name)
}

/** A list has addresses for what it lists. */
const lists = (path: string): boolean =>
  routes.some((row) => row.path.startsWith(`${path}/{`) && row.path.indexOf('/', path.length + 1) < 0)

/** Where addresses alone would mislead: signatures are added, an auction is only reported. */
const ADDED = /\/(signatories|auction)$|^\/plans\/\{plan_id\}\/tenders$/

function successOf({ path, verb, response }: Route): Record<string, object> {
  const one = response === undefined ? {} : modelRef(response)
  const many = verb === 'GET' && lists(path)
  const made = verb === 'POST' && ADDED.test(path) !== lists(path)
  const data = many ? { type: 'array', items: one } : one
  const file = verb === 'GET' && path.endsWith('/{document_id}')
  return {
    [made ? '201' : '200']: envelope(made ? 'Made' : 'As asked', data, made),
    ...(file && { '302': { description: 'Where the file is (with ?download)' } }),
  }
}

function statusesOf({ path, verb, request, operation }: Route, rules: readonly Rule[]): number[] {
  const writes = operation.reads !== true
  const statuses = [
    ...rules.map(({ answer }) => answer.status),
    ...(namesIn(path).length ? [404] : []),
    ...(request !== undefined ? [422, 413] : []),
    ...(writes && verb !== 'GET' ? [409] : []),
  ]
  return [...new Set(statuses)].toSorted((a, b) => a - b)
}

function service({ path, summary }: Service): object {
  const feed = feeds.find((each) => each.path === path)
  const own = ['offset', 'limit', 'descending', 'mode'].map(param)
  const fields = feed && {
    name: 'opt_fields',
    in: 'query',
    description: 'Members to show besides id and dateModified, separated by commas',
    style: 'form',
    explode: false,
    schema: { type: 'array', items: { type: 'string', enum: feed.fields } },
  }
  const schema = feed ? { $ref: '#/components/schemas/FeedPage' } : { type: 'object' }
  return {
    operationId: `service.${path.slice(1).replaceAll('/', '.').replace(/[{}]/g, '')}`,
    summary,
    tags: [tagOf(path)],
    parameters: [...(fields ? [...own, fields] : []), ...common],
    responses: {
      '200': { description: 'As asked', content: { 'application/json': { schema } } },
      ...errorResponses(feed ? [400, 404] : path === '/complaints/search' ? [403] : []),
    },
  }
}
