import type { AuctionDocument, Offer } from './document.ts'
import { defineHistoryInvariant, defineInvariant, first } from './invariant.ts'
import { hasStarted, isOver, NOBODY, numberOf, offersOf, textsOf, who } from './walk.ts'

const source = 'prozorro-auction: chronograph/model.py, get_label_dict'
const revealing = 'prozorro-auction: databridge/model.py, set_auction_bidders_real_names'

const isAnonymous = ({ label }: Offer): boolean =>
  textsOf(label).every((text) => text === undefined || text === NOBODY || numberOf(text) !== undefined)

const nameOf = ({ label }: Offer): string => label?.uk ?? label?.en ?? '—'

/** The first stage somewhere in the document; its labels are those of bidders. */
const labelled = (document: AuctionDocument) =>
  offersOf(document).filter(({ offer }) => offer.label !== undefined)

const anonymous = defineInvariant({
  id: 'labels.anonymous-until-announcement',
  title: {
    en: 'Before the announcement nobody is called by name',
    uk: 'До оголошення результатів нікого не названо на ім’я',
  },
  source: `${source}; spec/auction, facts from the FAQ`,
  says: {
    en: 'at stage {now} of {last} {place} calls {who} "{name}"',
    uk: 'на етапі {now} з {last} у {place} {who} названо «{name}»',
  },
  check: (document) =>
    isOver(document) || document.current_stage < -1
      ? undefined
      : first(labelled(document), ({ place, offer }) =>
          isAnonymous(offer)
            ? undefined
            : {
                now: document.current_stage,
                last: document.stages.length - 1,
                place,
                who: who(offer, document),
                name: nameOf(offer),
              },
        ),
})

const together = defineInvariant({
  id: 'labels.revealed-together',
  title: {
    en: 'Names are revealed of all bidders and in all places at once',
    uk: 'Імена розкривають усіх учасників і в усіх місцях одразу',
  },
  source: revealing,
  says: {
    en: '{place} still says "{number}" while {revealed} says "{name}"',
    uk: 'у {place} ще стоїть «{number}», а в {revealed} уже «{name}»',
  },
  check(document) {
    if (!isOver(document)) return undefined
    const hidden = labelled(document).find(({ offer }) => isAnonymous(offer))
    const named = labelled(document).find(({ offer }) => !isAnonymous(offer))
    if (!hidden || !named) return undefined
    const names = { number: nameOf(hidden.offer), name: nameOf(named.offer) }
    return { place: hidden.place, revealed: named.place, ...names }
  },
})

const numbers = defineInvariant({
  id: 'labels.number-of-initial-bids',
  title: {
    en: 'A bidder’s number is his place among the initial bids, from beginning to end',
    uk: 'Номер учасника є його місцем серед початкових заявок, від початку до кінця',
  },
  source,
  says: {
    en: '{place} calls {who} "{name}"',
    uk: 'у {place} {who} названо «{name}»',
  },
  check: (document) =>
    !hasStarted(document)
      ? undefined
      : first(labelled(document), ({ place, offer }) => {
          const number = numberIn(offer)
          const due = numberDue(document, offer)
          if (number === undefined || due === undefined || number === due) return undefined
          return { place, who: who(offer, document), name: nameOf(offer) }
        }),
})

const numberIn = ({ label }: Offer): number | undefined => numberOf(label?.uk) ?? numberOf(label?.en)

/** His place among the initial bids; the older module numbers bidders as the tender lists them, but keeps the number. */
function numberDue({ module, initial_bids }: AuctionDocument, { bidder_id }: Offer): number | undefined {
  const place = initial_bids.findIndex((bid) => bid.bidder_id === bidder_id)
  if (place < 0) return undefined
  return module === 'couch' ? numberIn(initial_bids[place] ?? {}) : place + 1
}

const languages = defineInvariant({
  id: 'labels.same-in-every-language',
  title: {
    en: 'A bidder has the same number in every language',
    uk: 'Учасник має той самий номер усіма мовами',
  },
  source,
  says: {
    en: '{place} calls a bidder "{uk}", "{en}" and "{ru}"',
    uk: 'у {place} учасника названо «{uk}», «{en}» і «{ru}»',
  },
  check: (document) =>
    first(labelled(document), ({ place, offer: { label = {} } }) => {
      const { uk = '—', en = '—', ru = '—' } = label
      const given = [uk, en, ru].map(numberOf)
      return new Set(given).size === 1 ? undefined : { place, uk, en, ru }
    }),
})

const oneName = defineInvariant({
  id: 'labels.one-name-per-bidder',
  title: {
    en: 'A bidder has the same name in all places',
    uk: 'Учасник має те саме ім’я в усіх місцях',
  },
  source: revealing,
  says: {
    en: '{who} is "{one}" in {place} and "{other}" in {elsewhere}',
    uk: '{who} названо «{one}» у {place} і «{other}» у {elsewhere}',
  },
  check(document) {
    const named = labelled(document).filter(({ offer }) => !isAnonymous(offer))
    const seen = new Map<string | undefined, (typeof named)[number]>()
    return first(named, ({ place, offer }) => {
      const earlier = seen.get(offer.bidder_id)
      if (!earlier) seen.set(offer.bidder_id, { place, offer, section: 'results' })
      if (!earlier || nameOf(earlier.offer) === nameOf(offer)) return undefined
      const names = { one: nameOf(earlier.offer), other: nameOf(offer) }
      return { who: who(offer, document), ...names, place: earlier.place, elsewhere: place }
    })
  },
})

const secretNames = ['hash', 'name', 'tenderers', 'parameters', 'requirementResponses', 'participationUrl']

const secrets = defineInvariant({
  id: 'labels.nothing-tells-who-it-is',
  title: {
    en: 'What is shown of an offer holds nothing that tells who made it',
    uk: 'Те, що показано про заявку, не містить нічого, що видає учасника',
  },
  source: 'prozorro-auction: chronograph/model.py, copy_bid_stage_fields',
  says: {
    en: '{place} shows the "{member}" of {who}',
    uk: 'у {place} показано «{member}» учасника {who}',
  },
  check: (document) =>
    first(offersOf(document), ({ place, offer }) => {
      const member = secretNames.find((name) => name in offer)
      return member === undefined ? undefined : { place, member, who: who(offer, document) }
    }),
})

const hashes = defineHistoryInvariant({
  id: 'log.no-bids-shown',
  title: {
    en: 'What watchers receive holds neither the bids nor their hashes',
    uk: 'Те, що отримують глядачі, не містить ані поданих заявок, ані їхніх ключів',
  },
  source: 'prozorro-auction: api/storage.py, GET_FIELDS',
  needs: 'several documents',
  says: {
    en: 'message {message} holds the bids of {bids} bidders, others hold none',
    uk: 'повідомлення {message} містить заявки учасників ({bids}), інші не містять',
  },
  check({ documents }) {
    if (documents.every(({ bids }) => bids)) return undefined
    const message = documents.findIndex(({ bids }) => bids)
    return message < 0 ? undefined : { message, bids: documents[message]?.bids?.length }
  },
})

export const labelInvariants = [anonymous, together, numbers, languages, oneName, secrets, hashes]
