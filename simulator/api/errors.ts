import type { Refusal, Violation } from '../domain/command.ts'

/** The body of a refusal, as the CDB words it. */
export function errorBody(violations: readonly Violation[]): unknown {
  return {
    status: 'error',
    errors: violations.map(({ location, name, description }) => ({ location, name, description })),
  }
}

/** Refusals of the edge itself: there is no object yet that a domain rule could look at. */
const edgeRefusals = {
  notFound: {
    status: 404,
    rule: 'request.path-exists',
    location: 'url',
    name: 'not_found',
    description: 'Not Found',
  },
  methodNotAllowed: {
    status: 405,
    rule: 'request.verb-exists',
    location: 'url',
    name: 'method_not_allowed',
    description: 'Method Not Allowed',
  },
  conflict: {
    status: 409,
    rule: 'request.no-conflict',
    location: 'body',
    name: 'data',
    description: 'Conflict while updating document. Please, retry',
  },
  notJson: { status: 422, rule: 'request.body-is-json', location: 'body', name: 'data', description: '' },
  notUtf8: {
    status: 422,
    rule: 'request.body-is-utf8',
    location: 'body',
    name: 'data',
    description: 'The body is not UTF-8',
  },
  precondition: {
    status: 412,
    rule: 'request.node-known',
    location: 'url',
    name: 'precondition',
    description: 'Precondition Failed',
  },
  tooMany: {
    status: 429,
    rule: 'request.not-too-many',
    location: 'url',
    name: 'too_many_requests',
    description: 'Too Many Requests',
  },
  tooLarge: {
    status: 413,
    rule: 'request.body-size',
    location: 'body',
    name: 'data',
    description: 'The body is larger than 8388608 bytes (8 MiB)',
  },
  failure: { status: 500, rule: 'request.no-failure', location: 'body', name: 'data', description: '' },
  offset: { status: 404, rule: 'feed.offset', location: 'querystring', name: 'offset', description: '' },
  limit: { status: 400, rule: 'feed.limit', location: 'querystring', name: 'limit', description: '' },
} as const

/** One of the edge's own refusals; `description` replaces the usual words. */
export function edgeRefusal(name: keyof typeof edgeRefusals, description?: string): Refusal {
  const { status, ...violation } = edgeRefusals[name]
  return { status, violations: [{ ...violation, ...(description !== undefined && { description }) }] }
}
