import { contractPlatforms } from '../../fixtures/payloads/organization.ts'
import { defaultCatalogue } from '../../simulator/api/default-catalogue.ts'
import type { Method } from '../../simulator/domain/method.ts'
import { methodOf } from '../../simulator/domain/methods/index.ts'
import type { ObjectSchema } from '../../simulator/models/schema.ts'
import { answersTo } from './answers.ts'
import { type Dice, diceOf } from './dice.ts'
import { type Offer, offers } from './offer.ts'
import { signing } from './parties.ts'
import type { BidShape } from './shape.ts'
import { type Card, type GeneratedTender, modelOf } from './tender.ts'
import { type Json, made, modelAt } from './walk.ts'

/** A bid that the CDB must take for a tender: what is sent, in the order of sending. */
export interface GeneratedBid {
  /** `POST /tenders/{id}/bids`: a draft. */
  readonly body: { readonly data: Json }
  /** To be added to the draft. */
  readonly documents: readonly Card[]
  /** `PATCH /tenders/{id}/bids/{id}`: the draft is handed in. */
  readonly handIn: { readonly data: { readonly status: 'pending' } }
}

const list = (value: unknown): readonly Json[] => (value ?? []) as readonly Json[]

/** The bid of a plan for a tender. The same plan and tender give the same bid. */
export function bidFrom(tender: GeneratedTender, shape: BidShape): GeneratedBid {
  const method = methodOf(tender.method) as Method
  const { data, config } = tender.body
  const dice = diceOf(shape.seed, shape.richness)
  const shares = config.awardingByItemUnitValue === true
  const schema = modelOf('Bid.create', method, shares)
  const lots = someOf(list(data.lots), shape.lots, dice)
  const ids = lots.map(({ id }) => id)
  const items = list(data.items).filter(({ relatedLot }) => !lots.length || ids.includes(relatedLot))
  const funded = method.bids?.unitPricesForFunders === true && list(data.funders).length > 0
  const offer = { tender: data, config, lots, items, priced: shape.priced || funded }
  const tenderer = tendererOf(modelAt(schema, 'tenderers'), tender, dice)
  const { lotValues, value } = valuesOf(schema, method, offer, dice)
  return {
    body: {
      data: made(schema, dice, {
        ...absent,
        tenderers: [tenderer],
        value,
        lotValues,
        items: shares
          ? undefined
          : itemsOf(modelAt(schema, 'items'), method, { ...offer, lotValues, value }, dice),
        parameters: parametersOf(data, ids, items, dice),
        requirementResponses: answersTo(
          tender.criteria,
          { lots: ids, items, tenderer: (tenderer.identifier as Json).id },
          dice,
        ),
        selfEligible: asksForDeclaration(schema) || undefined,
      }),
    },
    documents: (tenderer.identifier as Json).scheme === 'UA-EDR' ? [proposal] : [],
    handIn: { data: { status: 'pending' } },
  }
}

const proposal = { title: 'Пропозиція.p7s', documentType: 'proposal', format: 'application/pkcs7-signature' }

/** Members that only the procedure writes, or that stand with a file. */
const absent = {
  status: undefined,
  initialValue: undefined,
  participationUrl: undefined,
  weightedValue: undefined,
  documents: undefined,
  financialDocuments: undefined,
  eligibilityDocuments: undefined,
  qualificationDocuments: undefined,
} as const

/** Only where criteria do not ask it does a bidder declare that he is eligible. */
const asksForDeclaration = ({ fields: { selfEligible } }: ObjectSchema) => selfEligible?.required === true

function someOf(lots: readonly Json[], count: number, { whole }: Dice): readonly Json[] {
  if (!lots.length) return []
  const start = whole(0, lots.length - 1)
  return Array.from(
    { length: Math.min(count, lots.length) },
    (_, n) => lots[(start + n) % lots.length] as Json,
  )
}

/** Anybody, or a member of the agreement. */
function tendererOf(schema: ObjectSchema, { body, agreement }: GeneratedTender, dice: Dice): Json {
  const { data } = body
  const member = agreement && dice.pick(agreement.members)
  return made(schema, dice, {
    identifier: made(
      modelAt(schema, 'identifier'),
      dice,
      member ? { scheme: 'UA-EDR', id: member.code } : dice.chance(0.9) ? {} : { scheme: 'PL-KRS' },
    ),
    ...signing(data.contractTemplateName !== undefined, schema, dice, contractPlatforms.supplier),
  })
}

function valuesOf(
  schema: ObjectSchema,
  method: Method,
  offer: Omit<Offer, 'lotValues' | 'value'>,
  dice: Dice,
): { readonly lotValues: readonly Json[] | undefined; readonly value: Json | undefined } {
  const make = offers[method.awarding.criterion]
  if (!offer.lots.length) return { lotValues: undefined, value: make(offer, offer.tender, dice) }
  const model = modelAt(schema, 'lotValues')
  const lotValues = offer.lots.map((lot) =>
    made(model, dice, {
      status: undefined,
      relatedLot: lot.id,
      ...(offer.config.awardingByItemUnitValue
        ? { items: [sharedItem(offer.items, lot, offer.config.hasValueRestriction === true, dice)] }
        : { value: make(offer, lot, dice) }),
    }),
  )
  return { lotValues, value: undefined }
}

/** A share of the one item of a lot, at a price for a unit. */
function sharedItem(items: readonly Json[], lot: Json, isLimited: boolean, dice: Dice): Json {
  const item = items.find(({ relatedLot }) => relatedLot === lot.id) as Json
  const { amount: expected } = ((item.unit as Json).value ?? {}) as { amount?: number }
  const { currency, valueAddedTaxIncluded } = lot.value as Json
  const most = isLimited && expected !== undefined ? Math.floor(expected) : 1000
  const amount = dice.whole(0, most)
  return {
    id: item.id,
    quantity: dice.whole(1, Number(item.quantity)),
    unit: { value: dice.chance(0.5) ? { amount } : { amount, currency, valueAddedTaxIncluded } },
  }
}

const PRODUCTS = Object.values(defaultCatalogue.products)

/** All that is asked for, unit by unit; less of it where several may win. */
function itemsOf(schema: ObjectSchema, method: Method, offer: Offer, dice: Dice): Json[] {
  const partly = offer.config.hasMultiSourcing === true
  return offer.items.map((asked, n) => {
    const quantity = Number(asked.quantity ?? 0)
    const share = partly && quantity > 1 ? dice.whole(1, quantity) : quantity
    const unit = asked.unit as Json | undefined
    const first = offer.items.findIndex(
      ({ relatedLot, quantity }) => relatedLot === asked.relatedLot && Number(quantity) > 0,
    )
    const price =
      offer.priced && method.awarding.criterion === 'amount'
        ? priceOf(asked, share, n === first, offer)
        : undefined
    return made(schema, dice, {
      id: asked.id,
      quantity: share,
      relatedLot: undefined,
      unit: unit && { code: unit.code, name: unit.name ?? 'одиниця', ...(price && { value: price }) },
      product:
        asked.category === undefined
          ? undefined
          : PRODUCTS.find(({ relatedCategory }) => relatedCategory === asked.category)?.id,
    })
  })
}

/** Without tax; the first item of a lot costs all of it, the others nothing. */
function priceOf(asked: Json, quantity: number, isFirst: boolean, { lotValues, value }: Offer): Json {
  const offered = (lotValues?.find(({ relatedLot }) => relatedLot === asked.relatedLot)?.value ??
    value) as Json
  const amount = isFirst && quantity > 0 ? Number(offered.amount) / quantity : 0
  return { amount, currency: offered.currency, valueAddedTaxIncluded: false }
}

/** A choice for every feature of the tender, of the lots bid for and of their items. */
function parametersOf(
  data: Json,
  lots: readonly unknown[],
  items: readonly Json[],
  dice: Dice,
): Json[] | undefined {
  const features = list(data.features).filter(
    ({ featureOf, relatedItem }) =>
      featureOf === 'tenderer' ||
      (featureOf === 'lot' && lots.includes(relatedItem)) ||
      (featureOf === 'item' && items.some(({ id }) => id === relatedItem)),
  )
  return features.length
    ? features.map(({ code, enum: choices }) => ({ code, value: dice.pick(list(choices)).value }))
    : undefined
}
