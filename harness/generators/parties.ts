import { contractPlatforms } from '../../fixtures/payloads/organization.ts'
import { funders as listedFunders } from '../../simulator/domain/code-lists/funders.ts'
import { kindsOfMethod, procuringEntityKinds } from '../../simulator/domain/code-lists/procuring-entities.ts'
import type { Method } from '../../simulator/domain/method.ts'
import type { ObjectSchema } from '../../simulator/models/schema.ts'
import type { AgreementFacts } from './agreement.ts'
import type { Dice } from './dice.ts'
import type { Shape } from './shape.ts'
import { type Json, made, modelAt } from './walk.ts'

const allFunders = [...listedFunders()].map((key) => key.split(' ') as [scheme: string, id: string])

/** Whoever signs an electronic contract, and where; nobody where there is none. */
export function signing(isSigned: boolean, schema: ObjectSchema, dice: Dice, platform: string): Json {
  return isSigned
    ? { signerInfo: made(modelAt(schema, 'signerInfo'), dice), contract_owner: platform }
    : { signerInfo: undefined, contract_owner: undefined }
}

/** The procuring entity: of a kind that may use the method, central when it buys for others. */
export function procuringEntity(
  schema: ObjectSchema,
  { buyers, template }: Shape,
  method: Method,
  agreement: AgreementFacts | undefined,
  dice: Dice,
): Json {
  const kinds = (kindsOfMethod[method.id] ?? procuringEntityKinds).filter((kind) => kind !== 'central')
  const identifier = modelAt(schema, 'identifier')
  return made(schema, dice, {
    kind: isCentral(buyers, method, agreement) ? 'central' : dice.pick(kinds),
    ...signing(template, schema, dice, contractPlatforms.buyer),
    // Where buyers sign, the central body does not; it may.
    ...(agreement && method.preSelection !== 'electronicCatalogue'
      ? { identifier: made(identifier, dice, { scheme: 'UA-EDR', id: agreement.buyer }) }
      : {}),
  })
}

/** A central purchasing body has no agreements of its own in the examples. */
function isCentral(buyers: number, method: Method, agreement: AgreementFacts | undefined): boolean {
  return buyers > 0 && agreement === undefined && (kindsOfMethod[method.id] ?? []).includes('central')
}

/** Those it buys for, when it does. */
export function buyersOf(
  schema: ObjectSchema,
  entity: Json,
  { buyers, template }: Shape,
  dice: Dice,
): Json[] | undefined {
  if (entity.kind !== 'central') return undefined
  return Array.from({ length: buyers }, () =>
    made(schema, dice, { id: dice.hex(), ...signing(template, schema, dice, contractPlatforms.buyer) }),
  )
}

/** Donors of the official list, each once. */
export function fundersOf(schema: ObjectSchema, { funders }: Shape, dice: Dice): Json[] | undefined {
  if (!funders) return undefined
  const start = dice.whole(0, allFunders.length - 1)
  return Array.from({ length: funders }, (_, n) => {
    const [scheme, id] = allFunders[(start + n) % allFunders.length] as [string, string]
    return made(schema, dice, { identifier: made(modelAt(schema, 'identifier'), dice, { scheme, id }) })
  })
}
