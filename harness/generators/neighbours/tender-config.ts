import { listedChoices, type Range } from './choices.ts'
import { type Breach, otherwise, type Subject } from './neighbour.ts'

const create = otherwise<Subject>('tender.create')

/** The first flag that has one value only, of a type; the value. */
function fixedFlag(
  { method, tender }: Subject,
  type: 'boolean' | 'number',
): readonly [string, boolean | number] | undefined {
  return listedChoices(method, tender.agreement).flatMap(([name, choice]): [string, boolean | number][] => {
    const [only, ...others] = Array.isArray(choice) ? (choice as readonly (boolean | number)[]) : []
    return typeof only === type && !others.length ? [[name, only as boolean | number]] : []
  })[0]
}

const moved = (subject: Subject, by: number) => {
  const flag = fixedFlag(subject, 'number')
  return flag && { config: [[flag[0], Number(flag[1]) + by] as const] }
}

/** Flags of the configuration that are not as they may be. */
export const configBreaches: readonly Breach[] = [
  create('config.complete', 'a flag is not there', () => ({ config: [['hasAuction', undefined]] })),
  create('config.known-flags', 'there is a flag nobody knows', () => ({ config: [['hasSurprise', true]] })),
  create('config.flag-type', 'a flag is a text', () => ({ config: [['hasAuction', 'так']] })),
  create('config.flag-choice', 'a flag is what the method does not allow', (subject) => {
    const flag = fixedFlag(subject, 'boolean')
    return flag && { config: [[flag[0], !flag[1]]] }
  }),
  create('config.flag-minimum', 'a duration is one less', (subject) => moved(subject, -1)),
  create('config.flag-maximum', 'a duration is one more', (subject) => moved(subject, 1)),
  create('config.flag-minimum', 'a number is below its range', (subject) => {
    const range = rangeOf(subject)
    return range && { config: [[range[0], range[1].min - 1]] }
  }),
  create('config.flag-maximum', 'a number is above its range', (subject) => {
    const range = rangeOf(subject, true)
    return range?.[1].max !== undefined && { config: [[range[0], range[1].max + 1]] }
  }),
  create(
    'config.restricted-as-agreement',
    'secrecy is not that of the agreement',
    ({ method, config }) =>
      method.config.restricted.length > 1 && { config: [['restricted', !config.restricted]] },
  ),
  create(
    'config.no-value-restriction-without-estimation',
    'bids are limited by a value that is not estimated',
    ({ method, config }) =>
      !config.hasValueEstimation &&
      method.config.hasValueRestriction.length > 1 && { config: [['hasValueRestriction', true]] },
  ),
  create(
    'config.free-currency-needs-no-comparison',
    'currencies are free though bids are compared',
    ({ method, config }) =>
      method.config.valueCurrencyEquality.length > 1 &&
      Boolean(config.hasAuction || config.hasAwardingOrder || config.hasValueRestriction) && {
        config: [['valueCurrencyEquality', false]],
      },
  ),
]

function rangeOf({ method, tender }: Subject, bounded = false): readonly [string, Range] | undefined {
  return listedChoices(method, tender.agreement).flatMap(([name, choice]): [string, Range][] =>
    Array.isArray(choice) || (bounded && (choice as Range).max === undefined)
      ? []
      : [[name, choice as Range]],
  )[0]
}
