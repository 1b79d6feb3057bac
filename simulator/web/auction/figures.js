/** Exact fractions: what a bidder may bid is decided by them, so the page must not round before it shows. */

/** @typedef {{ over: bigint, under: bigint }} Fraction */

/** @type {(over: bigint, under: bigint) => Fraction} */
const lowest = (over, under) => {
  let [a, b] = [over < 0n ? -over : over, under]
  while (b > 0n) [a, b] = [b, a % b]
  return a === 0n ? { over: 0n, under: 1n } : { over: over / a, under: under / a }
}

/**
 * A number, a decimal text or a text `p/q`; undefined when it is none.
 * @param {unknown} written
 * @returns {Fraction | undefined}
 */
export function figure(written) {
  if (written === undefined || written === null || written === '') return undefined
  const [over = '', under, ...more] = String(written).split('/')
  const [one, other] = [decimal(over), decimal(under ?? '1')]
  return more.length || !one || !other || other.over <= 0n ? undefined : divide(one, other)
}

/**
 * @param {string} text
 * @returns {Fraction | undefined}
 */
function decimal(text) {
  const match = /^\s*(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?\s*$/i.exec(text)
  if (!match) return undefined
  const [, sign = '', whole = '', digits = '', power = '0'] = match
  const exponent = Number(power) - digits.length
  const over = BigInt(`${sign}${whole}${digits}`)
  return exponent >= 0
    ? { over: over * 10n ** BigInt(exponent), under: 1n }
    : lowest(over, 10n ** BigInt(-exponent))
}

/** @type {(one: Fraction, other: Fraction) => Fraction} */
export const plus = (one, other) =>
  lowest(one.over * other.under + other.over * one.under, one.under * other.under)
/** @type {(one: Fraction, other: Fraction) => Fraction} */
export const minus = (one, other) => plus(one, { over: -other.over, under: other.under })
/** @type {(one: Fraction, other: Fraction) => Fraction} */
export const times = (one, other) => lowest(one.over * other.over, one.under * other.under)
/** @type {(one: Fraction, other: Fraction) => Fraction} */
export const divide = (one, other) => lowest(one.over * other.under, one.under * other.over)
/** @type {(one: Fraction, other: Fraction) => boolean} */
export const less = (one, other) => one.over * other.under < other.over * one.under
/** @type {(whole: number, under?: number) => Fraction} */
export const ratio = (whole, under = 1) => lowest(BigInt(whole), BigInt(under))

/**
 * Hundredths of a fraction: rounded down, up, or to the nearest.
 * @param {Fraction} value
 * @param {'floor' | 'ceil' | 'round'} [how]
 * @returns {bigint}
 */
function hundredths({ over, under }, how = 'round') {
  const scaled = over * 100n
  const down = scaled >= 0n ? scaled / under : -((-scaled + under - 1n) / under)
  const rest = scaled - down * under
  const up = how === 'ceil' ? rest > 0n : how === 'round' && rest * 2n >= under
  return up ? down + 1n : down
}

/**
 * A figure with two decimals, in groups of three: `480 000,50` or `480,000.50`.
 * @param {Fraction | undefined} value
 * @param {{ how?: 'floor' | 'ceil' | 'round', lang?: string }} [options]
 */
export function print(value, { how = 'round', lang = 'uk' } = {}) {
  if (!value) return '—'
  const cents = hundredths(value, how)
  const [sign, size] = cents < 0n ? ['−', -cents] : ['', cents]
  const [group, point] = lang === 'en' ? [',', '.'] : [' ', ',']
  const whole = String(size / 100n).replace(/\B(?=(\d{3})+$)/g, group)
  return `${sign}${whole}${point}${String(size % 100n).padStart(2, '0')}`
}

/**
 * A coefficient to four places.
 * @param {unknown} written
 * @param {string} lang
 */
export function printWeight(written, lang) {
  const value = figure(written)
  if (!value) return '—'
  const number = Number((value.over * 1_000_000n) / value.under) / 1_000_000
  return number.toLocaleString(lang === 'en' ? 'en-GB' : 'uk-UA', { maximumFractionDigits: 4 })
}

/**
 * A figure as a number to send or to type, two decimals.
 * @param {Fraction} value
 * @param {'floor' | 'ceil' | 'round'} [how]
 */
export const cents = (value, how = 'floor') => Number(hundredths(value, how)) / 100

/**
 * What somebody typed as an amount: spaces anywhere, comma or point; commas between thousands in English.
 * Undefined when it is no amount.
 * @param {string} typed
 * @param {string} [lang]
 * @returns {number | undefined}
 */
export function typedAmount(typed, lang = 'uk') {
  const dense = typed.replace(/[\s\u00a0\u202f']/g, '')
  const grouped = lang === 'en' && /^\d{1,3}(,\d{3})+(\.\d*)?$/.test(dense)
  const text = grouped ? dense.replaceAll(',', '') : dense.replace(',', '.')
  return /^-?\d+(\.\d*)?$|^-?\.\d+$/.test(text) ? Number(text) : undefined
}

const YEAR = 365
const YEARS = 20

/**
 * What an energy service contract is worth to the buyer today, by the published formula, exactly.
 * @param {{ years: number, days: number, share: number | string }} offer share of the savings that is paid, 0 to 1
 * @param {{ notice: string, rate: number, savings: readonly (string | number)[] }} terms
 * @returns {Fraction}
 */
export function performance(offer, { notice, rate, savings }) {
  const lengths = periods(notice)
  let left = offer.years * YEAR + offer.days
  const paid = lengths.map((days, n) => {
    const part = Math.min(left, n === 0 ? days : YEAR)
    left -= part
    return part
  })
  const share = figure(offer.share) ?? ratio(0)
  const discount = figure(rate) ?? ratio(0)
  return lengths.reduceRight((later, days, n) => {
    const saved = figure(savings[n]) ?? ratio(0)
    const kept = n === 0 ? ratio(days > 0 ? 1 : 0) : ratio(days, YEAR)
    const payment = paid[n] ? times(times(share, saved), ratio(paid[n] ?? 0, days)) : ratio(0)
    const income = minus(times(saved, kept), payment)
    return divide(plus(income, later), plus(ratio(1), times(discount, ratio(days, YEAR))))
  }, ratio(0))
}

/**
 * The rest of the year of the notice, nineteen full years, and what is left.
 * @param {string} notice
 * @returns {number[]}
 */
function periods(notice) {
  const [year = 0, month = 1, day = 1] = notice.slice(0, 10).split('-').map(Number)
  const rest = Math.round((Date.UTC(year, 11, 31) - Date.UTC(year, month - 1, day)) / 86_400_000)
  return [rest, ...Array.from({ length: YEARS - 1 }, () => YEAR), YEAR - rest]
}
