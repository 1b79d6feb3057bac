import type { TenderFacts } from '../facts.ts'
import type { Bid, LotValue } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'
import { add, HOUR, print } from '../time.ts'

/** What the auction module wants, in the words of the refusal. */
type Doing = 'get auction info' | 'update auction urls' | 'report auction results'

/** Source of the four rules of the auction module. */
const source = 'openprocurement.api: tender/core/procedure/validation.py'

export const auctionIsOn = (doing: Doing): Rule<TenderFacts> =>
  defineRule({
    id: 'auction.tender-is-at-auction',
    title: {
      en: 'The auction module deals with a tender only while it is at auction',
      uk: 'Модуль аукціону працює із закупівлею лише на етапі аукціону',
    },
    source: `${source}, validate_auction_tender_status`,
    answer: { status: 403, name: 'data', text: "Can't {doing} in current ({status}) tender status" },

    check({ tender: { status } }: TenderFacts) {
      return status === 'active.auction' ? holds : { doing, status }
    },
  })

export const auctionIsOfWholeTender = defineRule({
  id: 'auction.addresses-are-set-lot-by-lot',
  title: {
    en: 'Auction addresses of a tender with lots are set lot by lot',
    uk: 'Адреси аукціонів закупівлі з лотами встановлюються для кожного лота окремо',
  },
  source: `${source}, validate_auction_tender_non_lot`,
  answer: {
    status: 422,
    name: 'bids',
    text: [{ participationUrl: ['url should be posted for each lot of bid'] }],
  },

  check({ tender: { lots } }: TenderFacts) {
    return lots?.length ? {} : holds
  },
})

export const auctionLotIsActive = (doing: Doing): Rule<TenderFacts> =>
  defineRule({
    id: 'auction.lot-is-active',
    title: {
      en: 'The auction module deals only with an active lot',
      uk: 'Модуль аукціону працює лише з активним лотом',
    },
    source: `${source}, validate_active_lot`,
    answer: { status: 403, name: 'data', text: 'Can {doing} only in active lot status' },

    check({ tender, command }: TenderFacts) {
      return isActive(tender.lots, command.path.auction_lot_id) ? holds : { doing }
    },
  })

function isActive(lots: readonly { id: string; status: string }[] = [], id: string | undefined): boolean {
  return lots.some((lot) => lot.id === id && lot.status === 'active')
}

export const allBidsGetAddressOrNone = defineRule({
  id: 'auction.all-bids-get-address-or-none',
  title: {
    en: 'Either every active bid for a lot gets a link to its auction or none does',
    uk: 'Посилання на аукціон за лотом отримують або всі активні пропозиції, або жодна',
  },
  source: 'openprocurement.api: tender/core/procedure/state/auction.py, validate_bids_participation_url',
  answer: {
    status: 422,
    name: 'bids',
    text: 'All bids must receive participationUrl, or none must.',
  },

  check({ tender }: TenderFacts) {
    const bids = (tender.bids ?? []).filter(({ status }) => (status ?? 'active') === 'active')
    const uneven = (tender.lots ?? []).some(({ id }) => {
      const links = bids
        .flatMap((bid) => offerFor(bid, id) ?? [])
        .map(({ participationUrl }) => !!participationUrl)
      return links.includes(true) && links.includes(false)
    })
    return uneven ? {} : holds
  },
})

function offerFor({ lotValues = [] }: Bid, lotId: string): LotValue | undefined {
  return lotValues.find(({ relatedLot, status }) => relatedLot === lotId && (status ?? 'active') === 'active')
}

export const auctionMayBeMoved = defineRule({
  id: 'auction-period.tender-awaits-auction',
  title: {
    en: 'The auction is moved only while bids come in, are pre-qualified or the auction is ahead',
    uk: 'Дату аукціону змінюють лише під час подання пропозицій, прекваліфікації або очікування аукціону',
  },
  source: `${source}, validate_tender_status_for_put_action_period`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't update auctionPeriod in current ({status}) tender status",
  },

  check({ tender: { status } }: TenderFacts) {
    const allowed = ['active.auction', 'active.pre-qualification', 'active.tendering']
    return allowed.includes(status) ? holds : { status }
  },
})

export const movedLotIsActive = defineRule({
  id: 'auction-period.lot-is-active',
  title: {
    en: 'The auction is moved only of an active lot',
    uk: 'Дату аукціону змінюють лише для активного лота',
  },
  source: `${source}, validate_lot_status_active`,
  answer: { status: 403, name: 'data', text: 'Can update auction urls only in active lot status' },

  check({ tender, command }: TenderFacts) {
    return isActive(tender.lots, command.path.lot_id) ? holds : {}
  },
})

export const movedAnHourAhead = defineRule({
  id: 'auction-period.starts-an-hour-ahead',
  title: {
    en: 'An auction is moved to a time at least an hour ahead',
    uk: 'Аукціон переносять щонайменше на годину вперед',
  },
  source: `${source}, validate_auction_period_start_date`,
  answer: { status: 403, name: 'data', text: 'startDate should be no earlier than an hour later' },

  check({ sent, now }: TenderFacts) {
    const { startDate } = sent
    return !startDate || print(add(now, HOUR)) <= String(startDate) ? holds : {}
  },
})

export const movedAfterBidsEnd = defineRule({
  id: 'auction-period.starts-after-should-start',
  title: {
    en: 'An auction is not moved to a time before it may start',
    uk: 'Аукціон не переносять на час, раніший за дозволений',
  },
  source: `${source}, validate_auction_period_start_date`,
  answer: { status: 403, name: 'data', text: 'startDate should be after shouldStartAfter' },

  check({ sent, tender }: TenderFacts) {
    const after = tender.auctionPeriod?.shouldStartAfter
    return !sent.startDate || !after || String(sent.startDate) >= after ? holds : {}
  },
})
