import type { Json } from '../../harness/procedure/cast.ts'
import { having, type Variant } from './variant.ts'

/** What counts beside the price: how soon the books come. Values are shares of the whole weight. */
export const feature = (code: string, ...values: readonly number[]): Json => ({
  code,
  featureOf: 'tenderer',
  title: 'Строк постачання',
  enum: values.map((value, n) => ({ value, title: `До ${n + 1} тижнів` })),
})

const features = (...all: readonly Json[]): Variant => having({ features: all })

/** What may be different about the features of a new tender. */
export const tenderFeatures = {
  'a tender whose features weigh 30 percent': features(feature('SPEED', 0.3, 0)),
  'a tender whose features weigh 31 percent': features(feature('SPEED', 0.31, 0)),
  'a tender with a feature of two values': features(feature('SPEED', 0.1, 0)),
  'a tender with a feature of one value twice': features(feature('SPEED', 0.1, 0.1)),
  'a tender with two features': features(feature('SPEED', 0.1, 0), feature('PAPER', 0.1, 0)),
  'a tender with two features of one code': features(feature('SPEED', 0.1, 0), feature('SPEED', 0.1, 0)),
} satisfies Record<string, Variant>
