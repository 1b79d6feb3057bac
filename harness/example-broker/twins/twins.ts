import type { BrokerDriver } from '../../broker/contract.ts'
import { driverWith } from '../driver.ts'
import type { Habits } from '../habits.ts'

/** The example eMall with one fault. */
export interface Twin {
  readonly id: string
  readonly title: { readonly en: string; readonly uk: string }
  readonly habit: Partial<Habits>
  /** The rule for brokers that it breaks; it keeps every other. */
  readonly breaks: string
}

type Row = readonly [id: string, breaks: string, en: string, uk: string, habit: Partial<Habits>]

const rows: readonly Row[] = [
  [
    'loses-token',
    'keeps-ownership',
    'keeps only the latest owner token',
    'пам’ятає лише останній токен власника',
    { ownerToken: 'latest-only' },
  ],
  [
    'submits-twice',
    'survives-lost-answers',
    'sends again after a timeout without looking',
    'після таймауту надсилає ще раз, не перевіривши',
    { afterSilence: 'resend' },
  ],
  [
    'forgets-on-drop',
    'survives-dropped-connections',
    'forgets a request whose connection broke',
    'забуває запит, під час якого розірвалося з’єднання',
    { afterDrop: 'forget' },
  ],
  [
    'believes-second-answer',
    'survives-duplicate-delivery',
    'believes the refusal of a request that arrived twice',
    'вірить відмові на запит, що надійшов двічі',
    { afterDuplicate: 'believe' },
  ],
  [
    'ignores-conflict',
    'survives-conflict',
    'takes a conflict for success',
    'вважає конфлікт успіхом',
    { onConflict: 'believe' },
  ],
  [
    'ignores-cookie',
    'survives-precondition',
    'gives up when a node wants its cookie',
    'здається, коли вузол вимагає свій cookie',
    { onPrecondition: 'give-up' },
  ],
  [
    'ignores-retry-after',
    'survives-too-many-requests',
    'does not wait when it is told to',
    'не чекає, коли йому сказано зачекати',
    { onTooMany: 'hurry' },
  ],
  [
    'gives-up-on-errors',
    'survives-server-errors',
    'gives up on the first error of the server',
    'здається після першої помилки сервера',
    { onServerError: 'give-up' },
  ],
  [
    'swallows-refusals',
    'shows-refusals',
    'shows success when the CDB refused',
    'показує успіх, коли ЦБД відмовила',
    { onRefusal: 'swallow' },
  ],
  [
    'leaves-out-slow-reads',
    'survives-slowness',
    'leaves out what is slow to read',
    'пропускає те, що читається повільно',
    { slowReads: 'leave-out' },
  ],
  [
    'misses-feed-entries',
    'shows-others',
    'does not read the last entry of a page of the feed on which much is new',
    'не читає останнього запису сторінки стрічки, на якій багато нового',
    { feedPage: 'but-last' },
  ],
  [
    'misses-feed-gaps',
    'survives-feed-gaps',
    'reads only the newest entries of the feed again',
    'перечитує лише найновіші записи стрічки',
    { feedOverlap: 'newest' },
  ],
  [
    'misses-late-entries',
    'survives-late-entries',
    'reads what is new in the feed again only once',
    'перечитує нове у стрічці лише раз',
    { feedOverlap: 'once' },
  ],
  [
    'believes-stale-node',
    'survives-stale-reads',
    'takes whatever version it reads for the newest',
    'вважає найновішою будь-яку прочитану версію',
    { versions: 'last-read' },
  ],
  [
    'never-refreshes',
    'shows-others',
    'never shows the answer to a question that it showed before',
    'не показує відповіді на вже показане запитання',
    { copy: 'stays' },
  ],
  [
    'tells-news-twice',
    'survives-duplicate-delivery',
    'lists a tender as often as the feed names it',
    'показує закупівлю у списку стільки разів, скільки її називає стрічка',
    { news: 'each-time' },
  ],
  [
    'shows-sealed-bids',
    'keeps-bids-sealed',
    'shows bids before they are opened',
    'показує пропозиції до їх розкриття',
    { bids: 'shown' },
  ],
  [
    'mixes-up-bidders',
    'keeps-bids-sealed',
    'shows the bid of another as the user’s own',
    'показує чужу пропозицію як власну',
    { ownBid: 'any' },
  ],
  [
    'wrong-currency',
    'arrives-as-meant',
    'takes every amount for hryvnias',
    'вважає будь-яку суму гривнями',
    { currency: 'UAH' },
  ],
  [
    'rounds-amounts',
    'arrives-as-meant',
    'rounds amounts in foreign currencies to whole units',
    'округлює суми в іноземній валюті до цілих',
    { amounts: 'rounded' },
  ],
  [
    'ignores-deadlines',
    'obeys-periods',
    'sends bids and questions when it is too late',
    'надсилає пропозиції й запитання після закінчення строку',
    { deadline: 'ignored' },
  ],
  [
    'drops-documents',
    'carries-documents',
    'drops documents of bids',
    'губить документи пропозицій',
    { documents: 'plain-lost' },
  ],
  [
    'answers-wrong-tender',
    'acts-on-the-right-tender',
    'answers the question of another tender',
    'відповідає на запитання іншої закупівлі',
    { answers: 'to-the-latest' },
  ],
  [
    'loses-letters',
    'arrives-as-meant',
    'loses Ukrainian letters',
    'губить українські літери',
    { text: 'latin' },
  ],
  [
    'bids-for-first-lot',
    'arrives-as-meant',
    'bids for the first lot whatever was chosen',
    'подає на перший лот, який би не обрали',
    { lot: 'first' },
  ],
  [
    'reports-wishes',
    'reports-truly',
    'reports a second change of a tender as done and sends nothing',
    'звітує про другу зміну закупівлі як виконану й нічого не надсилає',
    { reports: 'wishes' },
  ],
]

/** Broken eMalls: each is the example with one bad habit. */
export const twins: readonly Twin[] = rows.map(([id, breaks, en, uk, habit]) => ({
  id,
  title: { en, uk },
  habit,
  breaks: `broker.${breaks}`,
}))

/** The driver of a twin. Throws when there is none of this id. */
export function twinDriver(id: string): BrokerDriver {
  const twin = twins.find((each) => each.id === id)
  if (!twin) throw new Error(`no twin is called ${id}`)
  return driverWith(twin.habit)
}
