import type { Slots } from '../../answer.ts'
import type { AuctionDocument, AuctionHistory } from './document.ts'

export interface Words {
  readonly en: string
  readonly uk: string
}

/** Where a history breaks an invariant: the earliest document in which it can be seen, and what is wrong there. */
export interface Witness {
  /** Place of the document in the history, from 0; absent when the history as a whole is wrong. */
  readonly document?: number
  readonly says: Words
}

/** One sentence that holds in every auction, and the means to find the first place where it does not. */
export interface Invariant {
  readonly id: string
  readonly title: Words
  readonly source: string
  /** What a history must contain for the sentence to say anything: nothing found where nothing was looked at is no proof. */
  readonly needs?: 'protocol' | 'events' | 'bids' | 'several documents'
  witness(history: AuctionHistory): Witness | undefined
}

interface Sentence<En extends string, Uk extends string> {
  readonly id: string
  readonly title: Words
  readonly source: string
  readonly needs?: Exclude<Invariant['needs'], undefined>
  /** The witness in words, with `{slots}`. */
  readonly says: { readonly en: En; readonly uk: Uk }
}

/** An invariant of each document of a history; `check` returns the slots of the first breach. */
export function defineInvariant<const En extends string, const Uk extends string>(
  sentence: Sentence<En, Uk> & {
    check(document: AuctionDocument, history: AuctionHistory): Slots<En, Uk> | undefined
  },
): Invariant {
  return {
    ...headOf(sentence),
    witness(history) {
      for (const [n, document] of history.documents.entries()) {
        const slots = sentence.check(document, history)
        if (slots) return { document: n, says: filled(sentence.says, slots) }
      }
      return undefined
    },
  }
}

/** An invariant of a history as a whole: of its documents among each other, of its protocol, of its events. */
export function defineHistoryInvariant<const En extends string, const Uk extends string>(
  sentence: Sentence<En, Uk> & { check(history: AuctionHistory): Slots<En, Uk> | undefined },
): Invariant {
  return {
    ...headOf(sentence),
    witness(history) {
      const slots = sentence.check(history)
      return slots && { says: filled(sentence.says, slots) }
    },
  }
}

function headOf({ id, title, source, needs }: Sentence<string, string>) {
  return { id, title, source, ...(needs && { needs }) }
}

function filled({ en, uk }: Words, slots: Readonly<Record<string, unknown>>): Words {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, slot: string) => String(slots[slot]))
  return { en: fill(en), uk: fill(uk) }
}

/** The first result that is one. */
export function first<T, R>(list: Iterable<T>, find: (each: T) => R | undefined): R | undefined {
  for (const each of list) {
    const found = find(each)
    if (found !== undefined) return found
  }
  return undefined
}
