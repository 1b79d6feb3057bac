/** Parts of the OpenAPI document that no table knows: parameters, envelopes, the shape of errors. */

const query = (name: string, description: string, schema: object) => ({
  name,
  in: 'query',
  description,
  schema,
})
const text = { type: 'string' }

export const shared = {
  securitySchemes: {
    basic: { type: 'http', scheme: 'basic', description: 'The key as user name, an empty password' },
    bearer: { type: 'http', scheme: 'bearer', description: 'The key' },
  },
  parameters: {
    acc_token: query('acc_token', 'Token of the owner; X-Access-Token and access.token say the same', text),
    opt_pretty: query('opt_pretty', 'Indents the answer', text),
    opt_jsonp: query('opt_jsonp', 'Wraps the answer in a call of this function', text),
    opt_fields: query('opt_fields', 'Members to show, separated by commas', text),
    offset: query('offset', 'Where to go on: what next_page or prev_page says', text),
    limit: query('limit', 'Most documents on a page', { type: 'integer', maximum: 1000, default: 100 }),
    descending: query('descending', 'The latest first', text),
    mode: query('mode', 'Which documents: real ones, tests, all', {
      type: 'string',
      enum: ['test', '_all_'],
    }),
  },
  schemas: {
    Error: {
      type: 'object',
      required: ['status', 'errors'],
      properties: {
        status: { const: 'error' },
        errors: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            required: ['location', 'name', 'description'],
            properties: {
              location: { type: 'string', description: 'body, url, header, querystring, path' },
              name: { type: 'string', description: 'What is at fault' },
              description: { description: 'Text, or faults nested as the data is' },
            },
          },
        },
      },
    },
    Access: {
      type: 'object',
      description: 'Tokens of a new object; shown once',
      properties: { token: text, transfer: text },
    },
    PageLink: { type: 'object', properties: { offset: text, path: text, uri: text } },
    FeedPage: {
      type: 'object',
      required: ['data', 'next_page'],
      properties: {
        data: {
          type: 'array',
          items: {
            type: 'object',
            required: ['id', 'dateModified'],
            properties: { id: text, dateModified: { type: 'string', format: 'date-time' } },
          },
        },
        next_page: { $ref: '#/components/schemas/PageLink' },
        prev_page: { $ref: '#/components/schemas/PageLink' },
      },
    },
  },
} as const

const json = (schema: object) => ({ content: { 'application/json': { schema } } })

/** `{data, config?, access?}` of a request. */
export function bodyOf(data: object): object {
  const access = { $ref: '#/components/schemas/Access' }
  const properties = { data, config: { type: 'object' }, access }
  return { required: true, ...json({ type: 'object', required: ['data'], properties }) }
}

/** The answer of an accepted operation; `null` when a change changed nothing. */
export function envelope(description: string, data: object, made: boolean): object {
  const access = made ? { access: { $ref: '#/components/schemas/Access' } } : {}
  const properties = { data, config: { type: 'object' }, ...access }
  const location = { description: 'Address of what was made', schema: { type: 'string', format: 'uri' } }
  return {
    description,
    ...(made && { headers: { Location: location } }),
    ...json({ type: made ? 'object' : ['object', 'null'], properties }),
  }
}

const meanings: Readonly<Record<number, string>> = {
  400: 'The request is malformed',
  403: 'The law or the access list forbids it',
  404: 'No such object',
  405: 'Not possible here',
  409: 'Somebody else was faster, or the object is in another state',
  413: 'The body is larger than 8 MiB',
  415: 'The body must be application/json',
  422: 'The data is at fault',
}

/** Refusals by status, all in the envelope of errors. */
export function errorResponses(statuses: readonly number[]): Record<string, object> {
  const error = json({ $ref: '#/components/schemas/Error' })
  return Object.fromEntries(
    statuses.map((status) => [String(status), { description: meanings[status] ?? 'Refused', ...error }]),
  )
}
