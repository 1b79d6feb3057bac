import type { Refusal, Violation } from '../domain/command.ts'

/** The body of a refusal, as the CDB words it. */
export function errorBody(violations: readonly Violation[]): unknown {
  return {
    status: 'error',
    errors: violations.map(({ location, name, description }) => ({ location, name, description })),
  }
}

/** Refusals of the edge itself: there is no object yet that a domain rule could look at. */
export const edgeRefusals = {
  notFound: {
    status: 404,
    rule: 'request.path-exists',
    location: 'url',
    name: 'path',
    description: 'Not Found',
  },
  methodNotAllowed: {
    status: 405,
    rule: 'request.verb-exists',
    location: 'url',
    name: 'method',
    description: 'Method Not Allowed',
  },
  contentType: {
    status: 415,
    rule: 'request.content-type-is-json',
    location: 'header',
    name: 'Content-Type',
    description: "Content-Type header should be one of ['application/json']",
  },
  conflict: {
    status: 409,
    rule: 'request.no-conflict',
    location: 'body',
    name: 'data',
    description: 'Conflict while updating document. Please, retry',
  },
  notJson: { status: 422, rule: 'request.body-is-json', location: 'body', name: 'data', description: '' },
} as const

/** One of the edge's own refusals; `description` replaces the usual words. */
export function edgeRefusal(name: keyof typeof edgeRefusals, description?: string): Refusal {
  const { status, ...violation } = edgeRefusals[name]
  return { status, violations: [{ ...violation, ...(description !== undefined && { description }) }] }
}
