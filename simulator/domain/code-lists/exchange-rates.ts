/**
 * Hryvnias for one unit of a foreign currency. The CDB asks the National Bank for the rates of the day; the simulator
 * counts with these, so that the same complaint always costs the same. No rate: the bank does not quote the currency.
 */
export const exchangeRates: Readonly<Record<string, number>> = {
  UAH: 1,
  USD: 42.1,
  EUR: 48.7,
  GBP: 55.4,
  NOK: 4.15,
  SEK: 4.41,
  PLN: 11.45,
  MXN: 2.28,
}
