import { exchangeRates } from '../code-lists/exchange-rates.ts'
import { feeBase } from '../complaints/fee.ts'
import type { ComplaintFacts, Place } from '../complaints/place.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

/** The fee of a complaint is counted in hryvnias. */
export function currencyIsQuoted(place: Place): Rule<ComplaintFacts> {
  return defineRule({
    id: 'complaint.currency-is-quoted',
    title: {
      en: 'The fee of a complaint is counted from a value in a currency that the National Bank quotes',
      uk: 'Плату за скаргу обчислюють від вартості у валюті, курс якої встановлює Національний банк',
    },
    source: 'openprocurement.api: api/utils.py, get_uah_amount_from_value',
    answer: { status: 422, name: 'data', text: "Couldn't find currency {currency} on bank.gov.ua" },

    check(facts: ComplaintFacts) {
      const base = feeBase(facts, place)
      const known = !base || base === 'flat' || base.currency in exchangeRates
      return known ? holds : { currency: base.currency }
    },
  })
}

/** The fee of a complaint about an energy service is counted from a bid. */
export function bidderPays(place: Place): Rule<ComplaintFacts> {
  return defineRule({
    id: 'complaint.fee-of-a-bidder',
    title: {
      en: 'Once bids are opened the fee of a complaint about an energy service is counted from the complainant’s bid',
      uk: 'Після розкриття пропозицій плату за скаргу щодо енергосервісу обчислюють від пропозиції скаржника',
    },
    source: 'openprocurement.api: tender/esco/procedure/state/complaint.py, get_complaint_amount',
    answer: { status: 403, name: 'data', text: "Couldn't set a complaint value for an invalid bidder" },
    check: (facts: ComplaintFacts) => (feeBase(facts, place) ? holds : {}),
  })
}
