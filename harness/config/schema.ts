/** JSON Schema of `etalon.config.yaml`; `docs/etalon.config.schema.json` is this table, for editors. */

type Schema = Readonly<Record<string, unknown>>

const variable: Schema = {
  type: 'string',
  pattern: '^[A-Za-z_][A-Za-z0-9_]*$',
  description: 'Name of an environment variable.',
}

const secret = (description: string): Schema => ({
  type: 'object',
  description,
  required: ['env'],
  additionalProperties: false,
  properties: { env: variable },
})

const section = (description: string, properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  description,
  additionalProperties: false,
  properties,
})

const address = (description: string): Schema => ({
  type: 'string',
  pattern: '^https?://[^/\\s]+',
  description,
})

/** Who acts, and what that key is for. The words are those of `Keys` in `harness/procedure/cast.ts`. */
export const roles = {
  buyer: 'Broker of the buyer: announces tenders (accreditation levels 1–6).',
  bidders: 'Brokers of the bidders, in order; one key may serve all.',
  secondBroker: 'A broker that takes no part in the procedure.',
  humble: 'A broker whose level is too low to announce tenders or to bid.',
  fifth: 'A broker that has the fifth level and no other.',
  tester: 'A broker for test objects only (level t).',
  auction: 'The auction module.',
  chronograph: 'The chronograph.',
  administrator: 'An administrator of the CDB.',
  inspector: 'An inspector: reviews tenders of donors.',
  reviewer: 'The complaints body.',
  bot: 'A bot that adds documents from registers.',
} as const
export type Role = keyof typeof roles

const keys = section(
  'Keys of the roles: only names of environment variables, never the keys themselves. Left out altogether, the keys of the simulator are used.',
  Object.fromEntries(
    Object.entries(roles).map(([role, about]) => [
      role,
      role === 'bidders'
        ? { type: 'array', minItems: 1, description: about, items: secret(about) }
        : secret(about),
    ]),
  ),
)

const time = section('How time passes in the system.', {
  mode: {
    enum: ['steered', 'accelerated', 'real'],
    description: 'Found out when left out: steered when a control API answers, otherwise accelerated.',
  },
  accelerator: {
    type: 'integer',
    minimum: 1,
    description: 'Divides all periods of sandbox tenders; 1440 makes a minute of a day.',
    default: 14400,
  },
  slack: {
    type: 'number',
    minimum: 0,
    description:
      'Seconds by which accelerated periods are longer than they must be: time to send the requests.',
    default: 6,
  },
  play: {
    type: 'array',
    uniqueItems: true,
    items: { enum: ['chronograph', 'auction'] },
    description: 'Whose part we play ourselves; those whose keys there are, when left out.',
  },
  patience: {
    type: 'number',
    exclusiveMinimum: 0,
    description: 'Seconds to wait for what others are to do: the chronograph, the auction module.',
    default: 300,
  },
  longest: {
    type: 'number',
    exclusiveMinimum: 0,
    description: 'Longest that one example waits in all, in seconds; those that need longer could not run.',
    default: 600,
  },
  sideBySide: {
    type: 'integer',
    minimum: 1,
    description: 'So many examples at once, each with a tender of its own, where real time must pass.',
    default: 64,
  },
})

export const configSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'etalon.config.yaml',
  ...section('Which system is certified, and how.', {
    $schema: { type: 'string', description: 'Where editors find this schema.' },
    url: address('Where the CDB is, without the prefix. Left out: the simulator inside Etalon.'),
    prefix: { type: 'string', pattern: '^/.*[^/]$', description: 'Path of the API.', default: '/api/2.5' },
    documentService: section('Where files are uploaded.', {
      url: address('Its address; that of the CDB when left out.'),
      key: secret('Its user: `name` or `name:password`; the key of the buyer when left out.'),
    }),
    keys,
    control: section('The control API of a simulator, when it has one.', {
      url: address('Its address; that of the CDB when left out.'),
      token: secret('What it asks for in the header Sim-Token.'),
    }),
    time,
    clockSkew: {
      type: 'number',
      minimum: 0,
      description: "Seconds by which the system's clock may differ from ours.",
      default: 5,
    },
    profile: {
      enum: ['core', 'complete', 'strict', 'every'],
      description: 'Which rules are judged.',
      default: 'complete',
    },
    seed: { type: 'string', minLength: 1, description: 'Same seed, same names, ids and amounts.' },
    knownFailing: {
      type: 'string',
      minLength: 1,
      description: 'File with known failures, relative to this one: rule, reason and expiry.',
    },
  }),
} as const
