import { defaultCatalogue } from '../../simulator/api/default-catalogue.ts'
import type { Method } from '../../simulator/domain/method.ts'
import { templatesFor } from '../../simulator/domain/rules/contract-template.ts'
import { preSelectionLaw } from '../../simulator/domain/tendering/pre-selection-law.ts'
import { models } from '../../simulator/models/index.ts'
import type { ObjectSchema } from '../../simulator/models/schema.ts'
import type { Flags } from '../procedure/flags.ts'
import type { AgreementFacts } from './agreement.ts'
import { criteriaOf, guaranteed } from './criteria.ts'
import { type Dice, diceOf } from './dice.ts'
import { prices } from './money.ts'
import { buyersOf, fundersOf, procuringEntity } from './parties.ts'
import { periodsOf } from './periods.ts'
import type { Shape } from './shape.ts'
import { codesOf, type Market, subjectOf } from './subject.ts'
import { featuresOf, milestonesOf } from './terms.ts'
import { type Json, made, modelAt } from './walk.ts'

/** A file to be uploaded, and what its card says. */
export interface Card {
  readonly title: string
  readonly documentType: string
  readonly format: string
  /** Whatever else the card says. */
  readonly [member: string]: unknown
}

/** A tender that the CDB must take: what is sent, in the order of sending. */
export interface GeneratedTender {
  readonly method: string
  /** When it is drafted and announced, ISO 8601. */
  readonly now: string
  /** `POST /tenders`. */
  readonly body: { readonly data: Json; readonly config: Flags }
  /** To be added to the draft; their files are of no account. */
  readonly documents: readonly Card[]
  /** `POST /tenders/{id}/criteria`; none where the list is empty. */
  readonly criteria: readonly Json[]
  /** `PATCH /tenders/{id}`. */
  readonly publish: { readonly data: { readonly status: string } }
  /** From when bids are taken, and until when. */
  readonly bidding: { readonly from: string; readonly until: string }
  readonly agreement?: AgreementFacts
}

/** The model of a new tender or bid of a method. */
export function modelOf(
  operation: 'Tender.create' | 'Bid.create',
  { variant }: Method,
  shares = false,
): ObjectSchema {
  const special = shares ? models[`${operation}@${variant}+shares`] : undefined
  const schema = special ?? models[`${operation}@${variant}`] ?? models[operation]
  if (!schema) throw new Error(`no model is named ${operation}`)
  return schema
}

/** The tender of a plan. The same plan, method, agreement and instant give the same tender. */
export function tenderFrom(
  method: Method,
  shape: Shape,
  now: string,
  agreement: AgreementFacts | undefined,
): GeneratedTender {
  const dice = diceOf(shape.seed, shape.richness)
  const schema = modelOf('Tender.create', method)
  const { config } = shape
  const price = prices[method.awarding.criterion](shape, method, dice)
  const market = marketOf(method)
  const codes = codesOf(shape, agreement, market, dice)
  const template =
    'contractTemplateName' in schema.fields ? templateFor(shape, method, codes, dice) : undefined
  const plan = {
    ...shape,
    template: template !== undefined,
    guaranteed: shape.guaranteed && guaranteed(method),
  }
  const entity = procuringEntity(modelAt(schema, 'procuringEntity'), plan, method, agreement, dice)
  const buyers = buyersOf(modelAt(schema, 'buyers'), entity, plan, dice)
  const { category } = market ?? {}
  const subject = subjectOf(schema, { shape: plan, method, price, agreement, codes, category, buyers, dice })
  const { bidding, ...periods } = periodsOf(method, config, agreement, now, shape.slack)
  const data = made(schema, dice, {
    ...absent,
    procurementMethodType: method.id,
    mainProcurementCategory: shape.category,
    procuringEntity: entity,
    buyers,
    funders: fundersOf(modelAt(schema, 'funders'), shape, dice),
    ...price.tender(subject.total),
    ...periods,
    ...agreed(method, agreement),
    lots: subject.lots.length ? subject.lots : undefined,
    items: subject.items,
    ...qualities(schema, method, plan, subject, dice),
    milestones: termsOf(schema, plan, subject.lots, dice),
    ...(config.hasAuction ? {} : unauctioned),
    contractTemplateName: template,
  })
  return {
    method: method.id,
    now,
    body: { data, config },
    documents: [...(template === undefined ? [proforma] : []), ...noticeOf(method, entity)],
    criteria: criteriaOf({ method, shape: plan, now, ...subject, market: market?.criterion }, dice),
    publish: { data: { status: config.hasEnquiries ? 'active.enquiries' : 'active.tendering' } },
    bidding,
    ...(agreement && { agreement }),
  }
}

/** Members that others than the buyer give, or that stand only with something that examples do not have. */
const absent = {
  status: undefined,
  mode: undefined,
  is_masked: undefined,
  documents: undefined,
  inspector: undefined,
  plans: undefined,
  agreements: undefined,
  agreement: undefined,
  procurementMethod: undefined,
  classification: undefined,
  awardPeriod: undefined,
  auctionPeriod: undefined,
  enquiryPeriod: undefined,
  guarantee: undefined,
  criteria: undefined,
} as const

/** What is said only of an auction. */
const unauctioned = {
  submissionMethod: undefined,
  submissionMethodDetails: undefined,
  submissionMethodDetails_en: undefined,
} as const

/** The agreement as the tender names it. */
function agreed(method: Method, agreement: AgreementFacts | undefined): Json {
  if (!agreement) return {}
  const { field } = preSelectionLaw(method)
  const named = { id: agreement.id }
  return { [field]: field === 'agreements' ? [named] : named }
}

/** Features, or the costs of a life cycle: not both. */
function qualities(
  schema: ObjectSchema,
  method: Method,
  { lifeCycle, features: count }: Shape,
  { lots, items }: { lots: readonly Json[]; items: readonly Json[] },
  dice: Dice,
): Json {
  const isCosted = lifeCycle && method.awarding.criterion === 'amount' && !method.catalogue
  const limit = method.awarding.criterion === 'amountPerformance' ? ENERGY_WEIGHT : WEIGHT
  const isFree = !isCosted && 'features' in schema.fields
  return {
    awardCriteria: isCosted ? 'lifeCycleCost' : undefined,
    features: isFree
      ? featuresOf(modelAt(schema, 'features'), { count, limit, lots, items }, dice)
      : undefined,
  }
}

/** The greatest weight of all features together (`featureWeight` in the models of tenders). */
const WEIGHT = 0.3
const ENERGY_WEIGHT = 0.25

function termsOf(schema: ObjectSchema, { termsByLot }: Shape, lots: readonly Json[], dice: Dice): Json[] {
  const ids = termsByLot ? lots.map(({ id }) => id) : []
  return milestonesOf(modelAt(schema, 'milestones'), ids, dice)
}

/** A template of the contract for what is bought, where one is wanted and there is one; otherwise a draft is attached. */
function templateFor(
  { template }: Shape,
  { contractTemplates }: Method,
  codes: readonly string[],
  dice: Dice,
): string | undefined {
  const names = template && contractTemplates !== 'none' ? [...templatesFor(codes, true)] : []
  return names.length ? dice.pick(names) : undefined
}

const proforma = { title: 'Проєкт договору.pdf', documentType: 'contractProforma', format: 'application/pdf' }
const notice = { title: 'Оголошення.p7s', documentType: 'notice', format: 'application/pkcs7-signature' }

function noticeOf({ required, unsignedBuyers = [] }: Method, { kind }: Json): readonly Card[] {
  return required.includes('notice') && !unsignedBuyers.includes(String(kind)) ? [notice] : []
}

/** What the catalogue of a simulator that is told of no other has. */
function marketOf({ catalogue }: Method): (Market & { readonly criterion: Json }) | undefined {
  if (!catalogue) return undefined
  const [category] = Object.values(defaultCatalogue.categories)
  if (!category) throw new Error('the catalogue is empty')
  return {
    category: category.id,
    classification: category.classification.id,
    criterion: category.criteria[0] as unknown as Json,
  }
}
