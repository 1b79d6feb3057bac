import { defineInvariant, first } from './invariant.ts'

const source = 'prozorro-auction: databridge/model.py, generate_auction_id'

const shape = defineInvariant({
  id: 'auction.id-shape',
  title: {
    en: 'An auction is named by its tender, or by tender and lot',
    uk: 'Аукціон названо за закупівлею або за закупівлею і лотом',
  },
  source,
  says: { en: 'its id is "{id}"', uk: 'його ідентифікатор «{id}»' },
  check: ({ _id: id }) => (/^[0-9a-f]{32}(_[0-9a-f]{32})?$/.test(id) ? undefined : { id }),
})

const parts = defineInvariant({
  id: 'auction.id-of-tender-and-lot',
  title: {
    en: 'The id of an auction is made of the ids of its own tender and lot',
    uk: 'Ідентифікатор аукціону складено з ідентифікаторів його закупівлі й лота',
  },
  source,
  says: {
    en: 'the auction is {id}, its tender {tender} and lot {lot}',
    uk: 'аукціон {id}, його закупівля {tender} і лот {lot}',
  },
  check({ _id: id, tender_id: tender, lot_id: lot }) {
    const due = lot === undefined ? tender : `${tender}_${lot}`
    return tender === undefined || id === due ? undefined : { id, tender, lot: lot ?? '—' }
  },
})

const bidders = defineInvariant({
  id: 'initial-bids.each-bidder-once',
  title: {
    en: 'A bidder has one initial bid',
    uk: 'Учасник має одну початкову заявку',
  },
  source: 'prozorro-auction: chronograph/stages.py, on_start_stage_pause',
  says: {
    en: 'the initial bids {one} and {other} are both of {bidder}',
    uk: 'початкові заявки {one} і {other} обидві належать {bidder}',
  },
  check({ initial_bids }) {
    const places = new Map<string | undefined, number>()
    return first(initial_bids.entries(), ([other, { bidder_id: bidder }]) => {
      const one = places.get(bidder)
      places.set(bidder, other)
      return one === undefined ? undefined : { one: one + 1, other: other + 1, bidder: bidder ?? '—' }
    })
  },
})

const oneItem = defineInvariant({
  id: 'collective.one-item',
  title: {
    en: 'Suppliers who share a quantity bid for a unit of one item',
    uk: 'Постачальники, що ділять обсяг, торгуються за одиницю одного предмета',
  },
  source: 'Collective Quantity Procedure, creating tender',
  says: {
    en: 'the price of a unit is bid for, of {items} items',
    uk: 'торгуються за ціну одиниці, а предметів {items}',
  },
  check: ({ awardingByItemUnitValue, items = [] }) =>
    awardingByItemUnitValue && items.length !== 1 ? { items: items.length } : undefined,
})

export const identityInvariants = [shape, parts, bidders, oneItem]
