import type { Facts } from './facts.ts'
import { isObject } from './json.ts'
import type { Criterion, Item } from './records/tender.ts'

/** What the catalogue of the market keeps, as far as a tender or a bid looks at it. */
export interface MarketObject {
  readonly id?: string
  readonly status?: string
  readonly relatedCategory?: string
  readonly agreementID?: string
  readonly criteria?: readonly Criterion[]
  readonly requirementResponses?: readonly {
    readonly requirement: string
    readonly value?: unknown
    readonly values?: readonly unknown[]
  }[]
}

export type MarketKind = 'profile' | 'category' | 'product'

const plural: Readonly<Record<MarketKind, string>> = {
  profile: 'profiles',
  category: 'categories',
  product: 'products',
}

/**
 * An object of the catalogue: by id where the catalogue lists many (`profiles: { id: … }`), the one of its kind where it holds
 * one only (`profile: …`). Undefined when there is none.
 */
export function marketObject({ context }: Facts, kind: MarketKind, id: string): MarketObject | undefined {
  const { catalogue } = context.settings
  const many = catalogue[plural[kind]]
  const listed = isObject(many) && Object.hasOwn(many, id) ? many[id] : undefined
  return (listed ?? catalogue[kind]) as MarketObject | undefined
}

/** Where the requirements for an item come from. */
export interface MarketSource {
  readonly object: MarketObject
  readonly from: 'profile' | 'category'
}

/** The active profile of an item, else its category; undefined when the item has neither. */
export function marketOfItem(
  facts: Facts,
  item: Pick<Item, 'profile' | 'category'>,
): MarketSource | undefined {
  const profile = item.profile === undefined ? undefined : marketObject(facts, 'profile', item.profile)
  if (profile && (profile.status ?? 'active') === 'active') return { object: profile, from: 'profile' }
  const category = item.category === undefined ? undefined : marketObject(facts, 'category', item.category)
  return category && { object: category, from: 'category' }
}
