import type { Fault, FaultKind } from '../../simulator/api/ports/faults.ts'

/** One sentence about what an eMall must survive, and the faults with which it is tried. */
export interface ResilienceRule {
  readonly id: `broker.${string}`
  readonly title: { readonly en: string; readonly uk: string }
  readonly source: string
  readonly kind: FaultKind
  /** What scenarios say of the CDB: `the CDB answers writes with conflicts`. */
  readonly words: string
  readonly faults: readonly Fault[]
}

/** One request of every kind that an eMall changes something with. */
const writes = [
  { verb: 'POST', path: '/tenders' },
  { verb: 'POST', path: '/plans/*/tenders' },
  { verb: 'POST', path: '/tenders/*/documents' },
  { verb: 'POST', path: '/tenders/*/criteria' },
  { verb: 'PATCH', path: '/tenders/*' },
  { verb: 'POST', path: '/tenders/*/questions' },
  { verb: 'PATCH', path: '/tenders/*/questions/*' },
  { verb: 'POST', path: '/tenders/*/bids' },
  { verb: 'POST', path: '/tenders/*/bids/*/documents' },
  { verb: 'PATCH', path: '/tenders/*/bids/*' },
  { verb: 'DELETE', path: '/tenders/*/bids/*' },
] as const

/** Drafts and lists: twice makes two, and no client can help it. */
const repeatable = writes.filter(({ verb }) => verb === 'PATCH' || verb === 'DELETE')

const everyWrite = (fault: Omit<Fault, 'verb' | 'path'>): Fault[] =>
  writes.map((write) => ({ ...write, ...fault }))

/** What an eMall must survive: nothing lost, nothing doubled, the user told. */
export const resilienceRules: readonly ResilienceRule[] = [
  {
    id: 'broker.survives-conflict',
    title: {
      en: 'What the CDB answers with a conflict is done again until it is done',
      uk: 'Запит, на який ЦБД відповіла конфліктом, повторюють, доки його не виконано',
    },
    source: 'openprocurement.api: api/utils, handle_store_exceptions (409, "Please, retry.")',
    kind: 'conflict',
    words: 'answers with conflicts',
    faults: everyWrite({ kind: 'conflict' }),
  },
  {
    id: 'broker.survives-precondition',
    title: {
      en: 'A request that a node does not take without its cookie is sent again with the cookie',
      uk: 'Запит, якого вузол не приймає без свого cookie, надсилають знову з цим cookie',
    },
    source: 'openprocurement.api documentation: cluster, SERVER_ID cookie (412)',
    kind: 'precondition',
    words: 'wants the cookie of its node',
    faults: everyWrite({ kind: 'precondition' }),
  },
  {
    id: 'broker.survives-too-many-requests',
    title: {
      en: 'Whoever is told to wait waits as long as he is told, and then does what he was asked for',
      uk: 'Кому сказано зачекати, той чекає стільки, скільки сказано, а потім виконує запит',
    },
    source: 'RFC 6585, section 4 (429); RFC 9110, section 10.2.3 (Retry-After)',
    kind: 'too-many',
    words: 'asks to wait',
    faults: [
      { kind: 'too-many', verb: 'PATCH', path: '/tenders/*', seconds: 1 },
      { kind: 'too-many', verb: 'POST', path: '/tenders/*/questions', seconds: 1 },
      { kind: 'too-many', verb: 'PATCH', path: '/tenders/*/bids/*', seconds: 1 },
    ],
  },
  {
    id: 'broker.survives-server-errors',
    title: {
      en: 'An error of the server ends nothing: what was asked for is done when the server is well again',
      uk: 'Помилка сервера нічого не скасовує: запит виконують, коли сервер знову справний',
    },
    source: 'RFC 9110, section 15.6 (5xx)',
    kind: 'server-error',
    words: 'fails for a moment',
    faults: everyWrite({ kind: 'server-error' }).map((fault, n) => ({
      ...fault,
      status: [502, 500, 503][n % 3] as number,
    })),
  },
  {
    id: 'broker.survives-dropped-connections',
    title: {
      en: 'A request whose connection broke is sent again',
      uk: 'Запит, під час якого розірвалося з’єднання, надсилають знову',
    },
    source: 'RFC 9110, section 9.2.2',
    kind: 'dropped',
    words: 'drops connections',
    faults: everyWrite({ kind: 'dropped' }),
  },
  {
    id: 'broker.survives-lost-answers',
    title: {
      en: 'When no answer came the eMall looks whether the request was served before it sends it again',
      uk: 'Якщо відповіді не було, майданчик дивиться, чи запит виконано, перш ніж надіслати його знову',
    },
    source:
      'RFC 9110, section 9.2.2: a client repeats a request automatically only when it knows that it was not served',
    kind: 'lost-answer',
    words: 'does what it is asked and does not answer',
    faults: everyWrite({ kind: 'lost-answer', seconds: 30 }),
  },
  {
    id: 'broker.survives-duplicate-delivery',
    title: {
      en: 'What arrived twice is one thing: a request that was refused the second time is done, a tender is listed once',
      uk: 'Отримане двічі — одне: запит, відхилений удруге, виконано; закупівля у списку одна',
    },
    source: 'RFC 9110, section 9.2.2; openprocurement.api: the second DELETE of a bid is answered with 404',
    kind: 'duplicate-delivery',
    words: 'gets and tells everything twice',
    faults: [
      ...repeatable.map((write): Fault => ({ ...write, kind: 'duplicate-delivery' })),
      { kind: 'duplicate-delivery', path: '/tenders', verb: 'GET', times: 20 },
    ],
  },
  {
    id: 'broker.survives-slowness',
    title: {
      en: 'What the CDB is slow to show is waited for',
      uk: 'Якщо ЦБД відповідає повільно, на відповідь чекають',
    },
    source: 'openprocurement.api documentation: synchronization with the feed',
    kind: 'slow',
    words: 'is slow to show tenders',
    // One may strike before there is anything new to read.
    faults: [{ kind: 'slow', verb: 'GET', path: '/tenders/*', times: 2, seconds: 1.4 }],
  },
  {
    id: 'broker.survives-stale-reads',
    title: {
      en: 'An older version of a document than the feed names is read again, and never replaces a newer one',
      uk: 'Версію документа, старішу за названу у стрічці, перечитують; новішої вона не замінює',
    },
    source: 'openprocurement.api documentation: consistency of reads, SESSION cookie',
    kind: 'stale-read',
    words: 'shows older versions',
    faults: [{ kind: 'stale-read', path: '/tenders/*', times: 4 }],
  },
  {
    id: 'broker.survives-feed-gaps',
    title: {
      en: 'A change that a page of the feed lacked is found',
      uk: 'Зміну, якої бракувало на сторінці стрічки, знаходять',
    },
    source: 'openprocurement.api documentation: feed, synchronizing backward and forward',
    kind: 'feed-gap',
    words: 'leaves an entry out of its feed',
    faults: [{ kind: 'feed-gap', path: '/tenders' }],
  },
  {
    id: 'broker.survives-late-entries',
    title: {
      en: 'A change that comes to its place in the feed after later ones is found',
      uk: 'Зміну, що стала на своє місце у стрічці після пізніших, знаходять',
    },
    source: 'openprocurement.api: the place in the feed is taken before the document is written',
    kind: 'late-entry',
    words: 'enters a change into its feed late',
    faults: [{ kind: 'late-entry', path: '/tenders', times: 4 }],
  },
]
