import { judgement } from '../procedure/judgement.ts'
import type { Broker } from './broker.ts'
import {
  announcementOf,
  bidFor,
  classes,
  type LotForm,
  type Offers,
  signedDecision,
  signedProposal,
  type TenderForm,
  tenderFor,
  valuesOf,
} from './compose.ts'
import { lotsIn } from './pages/new.ts'
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
    const page = broker.shown.tender(user, tender) ?? {}
    const data = bidFor(page, partyOf(broker, user), offersIn(fields))
    return broker.deeds.ask(user, 'submitBid', { tender, data, documents: [signedProposal(data)] })
  },
  async 'bids/change'({ broker, user, tender, fields }) {
    const data = valuesOf(broker.shown.tender(user, tender) ?? {}, offersIn(fields))
    const changed = await broker.deeds.ask(user, 'changeBid', { tender, data })
    if (changed.state !== 'done') return changed
    // A bid that was changed is handed in anew, with a newer signature.
    const documents = [signedProposal(data)]
    return broker.deeds.ask(user, 'changeBid', { tender, data: { status: 'pending' }, documents })
  },
  'bids/withdraw': ({ broker, user, tender }) => broker.deeds.ask(user, 'withdrawBid', { tender }),
  decisions({ broker, user, tender, fields }) {
    const fits = text(fields, 'decision') === 'confirm'
    const page = broker.shown.tender(user, tender) ?? {}
    const data = { status: fits ? 'active' : 'unsuccessful', ...judgement(page, fits) }
    const rest = `/awards/${text(fields, 'award').replace(/\W/g, '')}`
    return broker.deeds.ask(user, 'decide', { tender, rest, data, documents: [signedDecision(data)] })
  },
}

/** Announces the tender of a form. */
export function announce(broker: Broker, user: string, fields: URLSearchParams): Promise<Deed> {
  const form = tenderIn(fields)
  const { data, config } = tenderFor(form, partyOf(broker, user))
  return broker.deeds.ask(user, 'createTender', { data, config, documents: announcementOf(data) })
}

function tenderIn(fields: URLSearchParams): TenderForm {
  const lot = (n: number): LotForm => ({
    title: text(fields, `lot-${n}`),
    value: number(fields, `value-${n}`),
    step: number(fields, `step-${n}`),
    item: text(fields, `item-${n}`),
    quantity: number(fields, `quantity-${n}`),
    unit: text(fields, `unit-${n}`),
  })
  const chosen = text(fields, 'class')
  return {
    title: text(fields, 'title'),
    description: text(fields, 'description'),
    class: chosen in classes ? (chosen as keyof typeof classes) : '22110000-4',
    enquiriesUntil: endOf(fields, 'enquiries'),
    biddingUntil: endOf(fields, 'bidding'),
    deliverBy: endOf(fields, 'delivery'),
    lots: Array.from({ length: lotsIn(fields) }, (_, n) => lot(n + 1)),
  }
}

const partyOf = ({ store }: Broker, user: string): Json => store.get('account', user)?.party ?? {}

const text = (fields: URLSearchParams, name: string): string => (fields.get(name) ?? '').trim()

const NUMBERS = /^(amount|value|step|quantity)\b/

/** Whether everything that must be a number is one, where something was written. */
export function hasNumbers(fields: URLSearchParams): boolean {
  return [...fields.keys()].every((name) => !NUMBERS.test(name) || Number.isFinite(number(fields, name)))
}

/** People write `49 500,55`. */
function number(fields: URLSearchParams, name: string): number {
  return Number(text(fields, name).replace(/\s/g, '').replace(',', '.'))
}

/** The amount for the whole, or those of the lots that something was written for. */
function offersIn(fields: URLSearchParams): Offers {
  const amounts = [...fields.keys()].filter(
    (name) => /^amount(-\w+)?$/.test(name) && text(fields, name) !== '',
  )
  return new Map(amounts.map((name) => [name.slice('amount-'.length), number(fields, name)]))
}

/** The end of a day, as Kyiv's clocks show it, give or take the season. */
const endOf = (fields: URLSearchParams, name: string): string => `${text(fields, name)}T18:00:00+02:00`
