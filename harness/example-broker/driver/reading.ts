import { type BrokerDriver, Rejected } from '../../broker/contract.ts'
import type { Json } from '../store.ts'
import { told } from '../words.ts'
import { at } from './paths.ts'
import { marked, oneOf, type Session } from './session.ts'

/** What users of every role see. */
export function reading(session: Session): BrokerDriver {
  return {
    ...finding(session),
    ...inTender(session),
    ...ownBid(session),
    ...others(session),
    ...links(session),
  }
}

function finding(session: Session): BrokerDriver {
  const { tender, plan, contract } = session
  const known = (table: 'tender' | 'plan' | 'contract') =>
    session.broker.store.all(table).map(({ id, dateModified }) => ({ id, dateModified }))
  const byId = (table: 'tender' | 'plan' | 'contract', id: string): Json => {
    const found = session.broker.store.get(table, id)
    if (!found) throw new Rejected(told('refused.not-found', 'en'))
    return found
  }
  return {
    findTender: async ({ user, tender: uaid }) => void (await tender(user, uaid)),
    findPlan: async ({ user, plan: uaid }) => void (await plan(user, uaid)),
    findContract: async ({ contract: uaid }) => void (await contract(uaid)),
    async refreshTender({ user, tender: uaid }) {
      await session.broker.synchroniser.turn()
      await session.broker.refreshBid(user, (await tender(user, uaid)).id)
    },
    refreshPlan: async () => void (await session.broker.synchroniser.turn()),
    refreshContract: async () => void (await session.broker.synchroniser.turn()),
    listTenders: () => [...known('tender'), ...toldAgain(session)],
    listPlans: () => known('plan'),
    listContracts: () => known('contract'),
    getTenderById: ({ id }) => byId('tender', id),
    getPlanById: ({ id }) => byId('plan', id),
    getContractById: ({ id }) => byId('contract', id),
  }
}

/** Tenders of which news were told again, where that is the habit: they stand in the list once more. */
function toldAgain({ broker: { store, habits } }: Session) {
  if (habits.news === 'once') return []
  const again = store.all('news').filter(({ id }) => / again \d+$/.test(id))
  return again.map(({ tender, at: dateModified }) => ({ id: tender, dateModified }))
}

function inTender(session: Session): BrokerDriver {
  const { tender, plan } = session
  const marking =
    (list: string) =>
    async ({
      user,
      tender: uaid,
      path,
      marker,
    }: {
      user: string
      tender: string
      path: string
      marker: string
    }) =>
      at(marked(await tender(user, uaid), list, marker), path)
  return {
    async getTenderField({ user, tender: uaid, path }) {
      const page = await tender(user, uaid)
      return at({ ...page, bids: bidsShown(session, page) }, path)
    },
    getPlanField: async ({ user, plan: uaid, path }) => at(await plan(user, uaid), path),
    getItemField: ({ item, ...rest }) => marking('items')({ ...rest, marker: item }),
    getLotField: ({ lot, ...rest }) => marking('lots')({ ...rest, marker: lot }),
    getFeatureField: async ({ user, tender: uaid, feature, path }) =>
      at(marked(await tender(user, uaid), 'features', feature), path),
    getQuestionField: ({ question, ...rest }) => marking('questions')({ ...rest, marker: question }),
    getDocumentField: ({ document, ...rest }) => marking('documents')({ ...rest, marker: document }),
    getAwardField: async ({ user, tender: uaid, award, path }) =>
      at(oneOf(await tender(user, uaid), 'awards', award), path),
    getQualificationField: async ({ user, tender: uaid, qualification, path }) =>
      at(oneOf(await tender(user, uaid), 'qualifications', qualification), path),
    getCancellationField: async ({ user, tender: uaid, cancellation, path }) =>
      at(oneOf(await tender(user, uaid), 'cancellations', cancellation), path),
    async getCriterionField({ user, tender: uaid, criterion, group, requirement, path }) {
      let found: Json = oneOf(await tender(user, uaid), 'criteria', criterion)
      if (group !== undefined) found = oneOf(found, 'requirementGroups', group)
      if (requirement !== undefined) found = oneOf(found, 'requirements', requirement)
      return at(found, path)
    },
  }
}

function ownBid(session: Session): BrokerDriver {
  const { tender } = session
  const bidShown = async (user: string, uaid: string): Promise<Json | undefined> =>
    session.broker.shown.bid(user, (await tender(user, uaid)).id)

  return {
    getBidField: async ({ user, tender: uaid, path }) => at(await bidShown(user, uaid), path),
    async getBid({ user, tender: uaid }) {
      const bid = await bidShown(user, uaid)
      if (!bid) throw new Rejected(told('refused.no-bid', 'en'))
      return bid
    },
  }
}

function others(session: Session): BrokerDriver {
  const { tender, contract } = session
  return {
    getContractField: async ({ contract: uaid, path }) => at(await contract(uaid), path),
    getContractDocumentField: async ({ contract: uaid, document, path }) =>
      at(marked(await contract(uaid), 'documents', document), path),
    async downloadDocument({ user, tender: uaid, document }) {
      const { url, title, format } = marked(await tender(user, uaid), 'documents', document)
      const content = Buffer.from(await (await fetch(String(url))).arrayBuffer())
      return { title: String(title), format: String(format), base64: content.toString('base64') }
    },
    hasMessage: ({ user, text }) => messagesOf(session, user).some((message) => message.includes(text)),
  }
}

function links(session: Session): BrokerDriver {
  const { tender } = session
  return {
    async getAuctionUrl({ user, tender: uaid, lot }) {
      const page = await tender(user, uaid)
      return urlIn(lot === undefined ? page : marked(page, 'lots', lot), page, 'lots', 'auctionUrl')
    },
    async getParticipationUrl({ user, tender: uaid, lot }) {
      const page = await tender(user, uaid)
      await session.broker.refreshBid(user, page.id)
      const bid = session.broker.shown.bid(user, page.id) ?? {}
      const values = (bid.lotValues ?? []) as Json[]
      const chosen = lot === undefined ? bid : values.find(({ relatedLot }) => relatedLot === lot)
      return urlIn(chosen ?? {}, bid, 'lotValues', 'participationUrl')
    },
  }
}

/** Sealed bids are not on the page at all. */
function bidsShown({ broker }: Session, page: Json): readonly Json[] | null {
  const bids = broker.shown.bids(page)
  return bids.length ? bids : null
}

/** The link of the whole, or of its first part that has one. */
function urlIn(chosen: Json, whole: Json, parts: string, member: string): string {
  const others = ((whole[parts] ?? []) as Json[]).map((part) => part[member])
  const found = [chosen[member], ...others].find((url) => typeof url === 'string')
  if (typeof found !== 'string') throw new Rejected(`${member}: ${told('refused.not-found', 'en')}`)
  return found
}

/** What the eMall has told a user: why things did not succeed. */
function messagesOf({ broker }: Session, user: string): string[] {
  const deeds = broker.store.all('deed').filter((deed) => deed.user === user)
  return deeds.flatMap(({ errors = [] }) => errors.flatMap((text) => [told(text, 'uk'), told(text, 'en')]))
}
