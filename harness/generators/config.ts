import fc from 'fast-check'
import type { Method } from '../../simulator/domain/method.ts'
import { choicesOf, exampleConfig, FlagError, type Flags } from '../procedure/flags.ts'
import type { AgreementFacts } from './agreement.ts'
import { agreementTerms } from './agreement.ts'

/**
 * Any configuration a buyer may choose, with these flags as they are: every value of every flag of the method's table,
 * put right where flags bind each other. Throws FlagError for flags the method does not have or that contradict.
 */
export function configsOf(
  method: Method,
  chosen: Flags,
  agreement: AgreementFacts | undefined,
): fc.Arbitrary<Flags> {
  const table = { ...method, config: { ...method.config, ...agreementTerms(method, agreement) } }
  const fixed = { ...boundByAgreement(method, agreement), ...chosen }
  reconciled(method, exampleConfig(table, fixed), fixed)
  const free = choicesOf(table).filter(([name]) => !(name in fixed))
  const drawn = fc.record(
    Object.fromEntries(free.map(([name, values]) => [name, fc.constantFrom(...values)])),
  )
  return drawn.map((flags) => exampleConfig(table, reconciled(method, { ...flags, ...fixed }, fixed)))
}

/** Whether suppliers are selected, and how secret it all is, is not for the tender to say. */
function boundByAgreement(method: Method, agreement: AgreementFacts | undefined): Flags {
  const isSelected = agreement !== undefined
  const canChoose = choicesOf(method).some(([name]) => name === 'hasPreSelectionAgreement')
  return {
    restricted: agreement?.restricted ?? false,
    ...(canChoose && { hasPreSelectionAgreement: isSelected }),
  }
}

/** Flags that do not stand together; of each the ways of ending the contradiction, in order of preference. */
const exclusions: readonly {
  readonly contradict: (flags: Flags, method: Method) => boolean
  readonly ends: readonly Flags[]
}[] = [
  {
    contradict: (flags, { awarding }) =>
      flags.hasValueEstimation === false &&
      flags.hasValueRestriction === true &&
      awarding.criterion !== 'amountPerformance',
    ends: [{ hasValueRestriction: false }, { hasValueEstimation: true }],
  },
  {
    contradict: ({ valueCurrencyEquality, hasAuction, hasAwardingOrder, hasValueRestriction }) =>
      valueCurrencyEquality === false && Boolean(hasAuction || hasAwardingOrder || hasValueRestriction),
    ends: [
      { valueCurrencyEquality: true },
      { hasAuction: false, hasAwardingOrder: false, hasValueRestriction: false },
    ],
  },
]

/** The flags without contradictions; those that are fixed stay. Throws FlagError when they contradict each other. */
function reconciled(method: Method, drawn: Flags, fixed: Flags): Flags {
  let flags = drawn
  for (const { contradict, ends } of exclusions) {
    if (!contradict(flags, method)) continue
    const end = ends.find((each) =>
      Object.entries(each).every(([name, value]) => (fixed[name] ?? value) === value),
    )
    if (!end) throw new FlagError(`${method.id}: ${printed(fixed)} contradict each other`)
    flags = { ...flags, ...end }
  }
  return flags
}

const printed = (flags: Flags) =>
  Object.entries(flags)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ')
