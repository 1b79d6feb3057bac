import type { BrokerDriver } from '../../broker/contract.ts'
import { driverWith } from '../driver.ts'
import type { Habits } from '../habits.ts'

/** The example eMall with one fault. */
export interface Twin {
  readonly id: string
  readonly title: { readonly en: string; readonly uk: string }
  readonly habit: Partial<Habits>
}

type Row = readonly [id: string, en: string, uk: string, habit: Partial<Habits>]

const rows: readonly Row[] = [
  [
    'loses-token',
    'keeps only the latest owner token',
    'пам’ятає лише останній токен власника',
    { ownerToken: 'latest-only' },
  ],
  [
    'submits-twice',
    'sends again after a timeout without looking',
    'після таймауту надсилає ще раз, не перевіривши',
    { afterSilence: 'resend' },
  ],
  [
    'forgets-on-drop',
    'forgets a request whose connection broke',
    'забуває запит, під час якого розірвалося з’єднання',
    { afterDrop: 'forget' },
  ],
  [
    'believes-second-answer',
    'believes the refusal of a request that arrived twice',
    'вірить відмові на запит, що надійшов двічі',
    { afterDuplicate: 'believe' },
  ],
  ['ignores-conflict', 'takes a conflict for success', 'вважає конфлікт успіхом', { onConflict: 'believe' }],
  [
    'ignores-cookie',
    'gives up when a node wants its cookie',
    'здається, коли вузол вимагає свій cookie',
    { onPrecondition: 'give-up' },
  ],
  [
    'ignores-retry-after',
    'does not wait when it is told to',
    'не чекає, коли йому сказано зачекати',
    { onTooMany: 'hurry' },
  ],
  [
    'gives-up-on-errors',
    'gives up on the first error of the server',
    'здається після першої помилки сервера',
    { onServerError: 'give-up' },
  ],
  [
    'swallows-refusals',
    'shows success when the CDB refused',
    'показує успіх, коли ЦБД відмовила',
    { onRefusal: 'swallow' },
  ],
  [
    'leaves-out-slow-reads',
    'leaves out what is slow to read',
    'пропускає те, що читається повільно',
    { slowReads: 'leave-out' },
  ],
  [
    'misses-feed-entries',
    'does not read the last entry of a page of the feed',
    'не читає останнього запису сторінки стрічки',
    { feedPage: 'but-last' },
  ],
  [
    'misses-late-entries',
    'never reads a place of the feed twice',
    'ніколи не перечитує пройденого місця стрічки',
    { feedOverlap: 'skip' },
  ],
  [
    'believes-stale-node',
    'takes whatever version it reads for the newest',
    'вважає найновішою будь-яку прочитану версію',
    { versions: 'last-read' },
  ],
  [
    'never-refreshes',
    'never refreshes what it read once',
    'ніколи не оновлює одного разу прочитаного',
    { copy: 'stays' },
  ],
  [
    'tells-news-twice',
    'tells the same news as often as the feed names it',
    'повторює новину стільки разів, скільки її називає стрічка',
    { news: 'each-time' },
  ],
  [
    'shows-sealed-bids',
    'shows bids before they are opened',
    'показує пропозиції до їх розкриття',
    { bids: 'shown' },
  ],
  [
    'mixes-up-bidders',
    'shows the bid of another as the user’s own',
    'показує чужу пропозицію як власну',
    { ownBid: 'any' },
  ],
  ['wrong-currency', 'takes every amount for hryvnias', 'вважає будь-яку суму гривнями', { currency: 'UAH' }],
  ['rounds-amounts', 'rounds amounts to whole units', 'округлює суми до цілих', { amounts: 'rounded' }],
  [
    'ignores-deadlines',
    'sends bids and questions when it is too late',
    'надсилає пропозиції й запитання після закінчення строку',
    { deadline: 'ignored' },
  ],
  [
    'drops-documents',
    'drops documents of users',
    'губить документи користувачів',
    { documents: 'plain-lost' },
  ],
  [
    'answers-wrong-tender',
    'answers the question of another tender',
    'відповідає на запитання іншої закупівлі',
    { answers: 'to-the-latest' },
  ],
  ['loses-letters', 'loses Ukrainian letters', 'губить українські літери', { text: 'latin' }],
  [
    'bids-for-first-lot',
    'bids for the first lot whatever was chosen',
    'подає на перший лот, який би не обрали',
    { lot: 'first' },
  ],
  [
    'reports-wishes',
    'reports success and sends nothing',
    'звітує про успіх і нічого не надсилає',
    { reports: 'wishes' },
  ],
]

/** Broken eMalls: each is the example with one bad habit. */
export const twins: readonly Twin[] = rows.map(([id, en, uk, habit]) => ({ id, title: { en, uk }, habit }))

/** The driver of a twin. Throws when there is none of this id. */
export function twinDriver(id: string): BrokerDriver {
  const twin = twins.find((each) => each.id === id)
  if (!twin) throw new Error(`no twin is called ${id}`)
  return driverWith(twin.habit)
}
