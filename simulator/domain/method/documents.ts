/** Documents: whose change when. */
export interface DocumentTable {
  /** Documents: whose change when. */
  readonly documents: {
    /** Whether signatures of buyers on the list of confidential ones are confidential; otherwise all are public. */
    readonly confidential: boolean
    /** Statuses in which the buyer, and beyond them a register's bot, adds documents to an award. */
    readonly award: readonly string[]
    readonly awardBots: readonly string[]
    /** Statuses in which a bid has documents added and changed. */
    readonly bid: readonly string[]
    /** Statuses in which complaints about… have documents added and changed. */
    readonly complaint: {
      readonly tender: readonly string[]
      readonly award: readonly string[]
      readonly cancellation: readonly string[]
      readonly qualification: readonly string[]
      /** Statuses of the complaint in which each side does so. */
      readonly sides: {
        readonly complaint_owner: readonly string[]
        readonly tender_owner: readonly string[]
        readonly aboveThresholdReviewers: readonly string[]
      }
    }
  }
}
