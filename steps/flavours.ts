import { author, funder, inspector } from '../fixtures/payloads/organization.ts'
import type { Plot } from '../harness/procedure/procedure.ts'

const ONE = { amount: 50_000, step: 500 }

/** What may be different about the example itself, from its announcement on. */
export const flavours = {
  'with two lots': { lots: [ONE, { amount: 20_000, step: 200 }] },
  'without auction': { config: { hasAuction: false } },
  'without value restriction': { config: { hasValueRestriction: false } },
  'with an inspector': { extra: { inspector: author(inspector), funders: [funder] } },
} satisfies Record<string, Partial<Plot>>
