import type { Broker } from './broker.ts'
import { amountFor, bidFor, signedProposal } from './compose.ts'
import type { Deed, Json } from './store.ts'

/** A form that somebody sent from the page of a tender. */
interface Sent {
  readonly broker: Broker
  readonly user: string
  readonly tender: string
  readonly fields: URLSearchParams
}

/** What each form does, by its address below the tender. */
export const forms: Readonly<Record<string, (sent: Sent) => Promise<Deed>>> = {
  questions: ({ broker, user, tender, fields }) =>
    broker.deeds.ask(user, 'askQuestion', {
      tender,
      data: { title: text(fields, 'title'), description: text(fields, 'description') },
    }),
  answers: ({ broker, user, tender, fields }) =>
    broker.deeds.ask(user, 'answerQuestion', {
      tender,
      question: text(fields, 'question'),
      answer: text(fields, 'answer'),
    }),
  bids({ broker, user, tender, fields }) {
    const party = broker.store.get('account', user)?.party ?? {}
    const page = broker.shown.tender(user, tender) ?? {}
    const data = bidFor(page, party, amountIn(fields), text(fields, 'lot'))
    return broker.deeds.ask(user, 'submitBid', { tender, data, documents: [signedProposal(data)] })
  },
  async 'bids/change'({ broker, user, tender, fields }) {
    const data = amountFor(broker.shown.bid(user, tender) ?? {}, amountIn(fields))
    const changed = await broker.deeds.ask(user, 'changeBid', { tender, data })
    if (changed.state !== 'done') return changed
    // A bid that was changed is handed in anew, with a newer signature.
    const documents = [signedProposal(data as Json)]
    return broker.deeds.ask(user, 'changeBid', { tender, data: { status: 'pending' }, documents })
  },
  'bids/withdraw': ({ broker, user, tender }) => broker.deeds.ask(user, 'withdrawBid', { tender }),
}

const text = (fields: URLSearchParams, name: string): string => (fields.get(name) ?? '').trim()

/** People write `49 500,55`. What is no number reaches the CDB as nothing, and is refused there. */
function amountIn(fields: URLSearchParams): number {
  return Number(text(fields, 'amount').replace(/\s/g, '').replace(',', '.'))
}
