/**
 * What an eMall does where eMalls go wrong: each habit has the good word first. A broken twin is the same eMall with one
 * bad habit.
 */
export interface Habits {
  /** Owner tokens are kept for every object, or only for the latest of a kind. */
  readonly ownerToken: 'kept' | 'latest-only'
  /** After a request whose fate is unknown: look whether it was done, or send it again. */
  readonly afterSilence: 'look' | 'resend'
  /** A request that was cut off is sent again, or forgotten without a word. */
  readonly afterDrop: 'retry' | 'forget'
  /** Refused, though it is as it was wanted to be (the request arrived twice): look, or believe it. */
  readonly afterDuplicate: 'look' | 'believe'
  readonly onConflict: 'retry' | 'believe'
  readonly onPrecondition: 'retry' | 'give-up'
  readonly onTooMany: 'wait' | 'hurry'
  readonly onServerError: 'retry' | 'give-up'
  readonly onRefusal: 'tell' | 'swallow'
  /** What is slow to read is waited for, or left out. */
  readonly slowReads: 'wait' | 'leave-out'
  /** Which entries of a page of the feed are read: all, or not the last one where much is new. */
  readonly feedPage: 'all' | 'but-last'
  /** What of the feed is read once more: all that is new with every turn, the same only once, only the newest entries. */
  readonly feedOverlap: 'every-turn' | 'once' | 'newest'
  /** Which of two versions of a document stays in the copy. */
  readonly versions: 'newest' | 'last-read'
  /** The copy follows the feed, or questions of others' tenders stay in it as they were first read. */
  readonly copy: 'follows' | 'stays'
  /** Changes of the feed that were heard twice are told once, and the tender is listed once. */
  readonly news: 'once' | 'each-time'
  readonly bids: 'sealed' | 'shown'
  readonly ownBid: 'own' | 'any'
  readonly currency: 'kept' | 'UAH'
  /** Amounts in foreign currencies are exact, or rounded to whole units. */
  readonly amounts: 'exact' | 'rounded'
  readonly deadline: 'watched' | 'ignored'
  /** Documents without a type are added to bids, or lost. */
  readonly documents: 'all' | 'plain-lost'
  readonly answers: 'to-its-tender' | 'to-the-latest'
  /** What becomes of the letters in answers to questions. */
  readonly text: 'unicode' | 'latin'
  readonly lot: 'chosen' | 'first'
  /** What the user is told: what happened, or, of periods moved after another change, that all is well before anything was sent. */
  readonly reports: 'truth' | 'wishes'
}

export const goodHabits: Habits = {
  ownerToken: 'kept',
  afterSilence: 'look',
  afterDrop: 'retry',
  afterDuplicate: 'look',
  onConflict: 'retry',
  onPrecondition: 'retry',
  onTooMany: 'wait',
  onServerError: 'retry',
  onRefusal: 'tell',
  slowReads: 'wait',
  feedPage: 'all',
  feedOverlap: 'every-turn',
  versions: 'newest',
  copy: 'follows',
  news: 'once',
  bids: 'sealed',
  ownBid: 'own',
  currency: 'kept',
  amounts: 'exact',
  deadline: 'watched',
  documents: 'all',
  answers: 'to-its-tender',
  text: 'unicode',
  lot: 'chosen',
  reports: 'truth',
}
