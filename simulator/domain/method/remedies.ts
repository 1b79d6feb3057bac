/** What may be done against a decision: nothing, claims to the buyer, or complaints to the appeal body too. */
export type RemedyWord = 'none' | 'claim' | 'complaint'

/** Claims, complaints and cancellations; what follows from the words stands in `complaints/law.ts`. */
export interface RemedyTable {
  /** Where complaints are, they may be about a cancellation too, and about pre-qualification by law. */
  readonly remedies: {
    readonly tender: RemedyWord
    readonly award: RemedyWord
  }
  readonly claims?: {
    /** Whether new claims about awards are taken; absent: they are. */
    readonly newOnAward?: 'refused'
    /** Days before the end of tendering by which a claim about a tender is submitted; absent: 3. */
    readonly daysBeforeEnd?: number
  }
  readonly cancellationReasons: readonly string[]
}
