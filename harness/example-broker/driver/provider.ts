import type { BrokerDriver } from '../../broker/contract.ts'
import { Rejected } from '../../broker/contract.ts'
import { told } from '../words.ts'
import { changeAt } from './paths.ts'
import { marked, type Session } from './session.ts'

/** What suppliers do: questions and bids. */
export function provider(session: Session): BrokerDriver {
  const { ask, tender } = session

  /** The id of a document of the user's bid: read anew, for bids are in no feed. */
  async function ownDocument(user: string, id: string, marker: string, container = 'documents') {
    await session.broker.refreshBid(user, id)
    return marked(session.broker.shown.bid(user, id) ?? {}, container, marker).id
  }

  return {
    async askQuestion({ user, tender: uaid, question, target = { of: 'tender' } }) {
      const page = await tender(user, uaid)
      const about =
        target.of === 'lot' || target.of === 'item'
          ? { questionOf: target.of, relatedItem: marked(page, `${target.of}s`, target.id).id }
          : {}
      await ask(user, 'askQuestion', { tender: page.id, data: { ...question.data, ...about } })
    },
    async submitBid({ user, tender: uaid, bid, documents }) {
      const { id } = await tender(user, uaid)
      return ask(user, 'submitBid', { tender: id, data: bid.data, ...(documents && { documents }) })
    },
    async createDraftBid({ user, tender: uaid, bid }) {
      return ask(user, 'submitBid', { tender: (await tender(user, uaid)).id, data: bid.data, draft: true })
    },
    async setBidField({ user, tender: uaid, path, value, documents }) {
      const { id } = await tender(user, uaid)
      const bid = session.broker.shown.bid(user, id)
      if (!bid) throw new Rejected(told('refused.no-bid', 'en'))
      const data = changeAt(bid, path, value)
      return ask(user, 'changeBid', { tender: id, data, ...(documents && { documents }) })
    },
    async cancelBid({ user, tender: uaid }) {
      await ask(user, 'withdrawBid', { tender: (await tender(user, uaid)).id })
    },
    async uploadBidDocument({ user, tender: uaid, file, container }) {
      const { id } = await tender(user, uaid)
      await ask(user, 'addBidDocument', { tender: id, file, ...(container !== undefined && { container }) })
    },
    async uploadMilestoneDocument({ user, tender: uaid, file, container }) {
      const { id } = await tender(user, uaid)
      await ask(user, 'addBidDocument', { tender: id, file, ...(container !== undefined && { container }) })
    },
    async replaceBidDocument({ user, tender: uaid, document, file, container }) {
      const { id } = await tender(user, uaid)
      const found = await ownDocument(user, id, document, container)
      const where = container === undefined ? {} : { container }
      await ask(user, 'replaceBidDocument', { tender: id, document: found, file, ...where })
    },
    async patchBidDocument({ user, tender: uaid, document, patch, container }) {
      const { id } = await tender(user, uaid)
      const found = await ownDocument(user, id, document, container)
      const where = container === undefined ? {} : { container }
      await ask(user, 'changeBidDocument', { tender: id, document: found, data: patch, ...where })
    },
    async answerBidCriteria({ user, tender: uaid, responses }) {
      await ask(user, 'answerCriteria', { tender: (await tender(user, uaid)).id, data: responses })
    },
  }
}
