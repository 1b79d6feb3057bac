import { states } from '../verdicts/run.ts'

export const runFormat = 'etalon.run/1'

const text = { type: 'string' }
const count = { type: 'integer', minimum: 0 }
const state = { enum: states }
const texts = { type: 'array', items: text, uniqueItems: true }

/** An object whose members are all required but those named. */
function object(properties: Readonly<Record<string, unknown>>, optional: readonly string[] = []): unknown {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, required, additionalProperties: false }
}

const asked = object(
  {
    verb: { enum: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] },
    path: text,
    key: { ...text, description: 'The name of the key, never the key' },
    token: { ...text, description: 'The name of the token, never the token' },
    body: true,
  },
  ['key', 'token', 'body'],
)

const exchange = object(
  {
    asked,
    reply: object({ status: { type: 'integer' }, body: true }, ['body']),
    at: { ...text, description: "The system's instant, ISO 8601" },
    looks: {
      type: 'array',
      items: object({ rule: text, verdict: { enum: ['held', 'refused', 'off'] } }),
    },
  },
  ['looks'],
)

const example = object(
  {
    id: text,
    feature: text,
    name: text,
    method: { ...text, description: '- when it needs no procurement method' },
    rule: text,
    against: { ...text, description: 'Of an eMall: the rule of the CDB that its user runs against' },
    expects: { enum: ['held', 'refused', 'both', 'none'] },
    state,
    message: text,
    exchanges: { type: 'array', items: { $ref: '#/definitions/exchange' } },
  },
  ['rule', 'against', 'message'],
)

const verdict = object(
  { rule: text, method: text, state, held: count, refused: count, examples: texts, message: text },
  ['message'],
)

/** JSON Schema (draft 7) of `run.json`. */
export const runSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'A run of Etalon against one system',
  definitions: { exchange },
  ...(object({
    format: { const: runFormat },
    suite: object({ version: text, hash: text, rules: text, profile: text, profileHash: text }),
    system: object(
      {
        name: text,
        url: text,
        time: { enum: ['steered', 'accelerated', 'real'] },
        fingerprint: text,
        syncWithin: {
          type: 'number',
          description: 'Of an eMall: seconds within which it shows what happened in the CDB',
        },
      },
      ['url', 'syncWithin'],
    ),
    seed: text,
    clock: text,
    summary: object(Object.fromEntries(states.map((one) => [one, count]))),
    verdicts: { type: 'array', items: verdict },
    examples: { type: 'array', items: example },
  }) as object),
}
