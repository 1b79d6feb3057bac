import type { Config } from './records/common.ts'

/** A period of law: how many days, and whether they are working ones. */
export interface Days {
  readonly days: number
  readonly working: boolean
}

/** The values a buyer may choose for a flag: a list (the first is the default) or a range. */
export type Choice<T> =
  | readonly T[]
  | (T extends number ? { readonly min: number; readonly max?: number; readonly default: number } : never)

export type ConfigChoices = { readonly [K in keyof Config]: Choice<Config[K]> }

/** Parts of a tender that not every method has; the word is what the types of their operations begin with. */
export type Part =
  | 'lot'
  | 'question'
  | 'auction'
  | 'complaint'
  | 'complaint.appeal'
  | 'claim'
  | 'award.complaint'
  | 'award.complaint.appeal'
  | 'award.claim'
  | 'award-requirement-response'
  | 'award-requirement-response-evidence'
  | 'cancellation.complaint'
  | 'qualification.complaint'
  | 'qualification.document'
  | 'review-request'

/** One procurement method as a table. Every key is a closed set of words that a rule or a command reads. */
export interface MethodTable {
  readonly id: string
  readonly title: { readonly en: string; readonly uk: string }
  readonly source: readonly string[]
  /** Which variant of the models its tenders and bids are read through. */
  readonly variant: 'common' | 'catalogue'
  /** Parts of a tender that this method does not have: their addresses do not exist. */
  readonly without: readonly Part[]
  readonly config: ConfigChoices
  /** Days of these periods are working days (calendar days otherwise). */
  readonly workingDays: {
    readonly minTenderingDuration: boolean
    readonly minEnquiriesDuration: boolean
    readonly enquiryPeriodRegulation: boolean
    readonly clarificationUntilDuration: boolean
    readonly tenderComplainRegulation: boolean
    readonly qualificationComplainDuration: boolean
    readonly awardComplainDuration: boolean
  }
  readonly calendar: 'general' | 'defense'
  /** Time that must remain when the owner changes a tender while bids come in. */
  readonly tenderingExtra: Days | 'none'
  /** When bids begin to be taken: as the buyer planned, or at once when the tender is announced. */
  readonly tenderingStart: 'as-planned' | 'on-announcement'
  /** The agreement among whose suppliers a winner is chosen, where the configuration wants one. */
  readonly preSelection: {
    /** Member of the tender that names it: a list of one, or the one itself. */
    readonly field: 'agreements' | 'agreement'
    readonly types: readonly string[]
    readonly items: 'any' | 'needed' | 'forbidden'
    /** Fewest active contracts with which a tender is announced. */
    readonly minContracts: number
    /** Whether the agreement is the same procuring entity's. */
    readonly buyer: 'same' | 'any'
    /** Whether profiles of items belong to the agreement. */
    readonly profiles: 'of-agreement' | 'any'
  }
  readonly accreditation: {
    readonly create: readonly string[]
    readonly createCentral: readonly string[]
    readonly bid: readonly string[]
    readonly question: readonly string[]
  }
  /** Statuses in which the owner may change… */
  readonly changeable: {
    readonly tender: readonly string[]
    readonly documents: readonly string[]
    readonly lots: readonly string[]
    readonly criteria: readonly string[]
    /** …the requirements of a criterion and what proves them, in place… */
    readonly requirements: readonly string[]
    /** …and by a new version of a requirement. */
    readonly requirementVersions: readonly string[]
    readonly contractTemplate: readonly string[]
  }
  /** What must be there when the tender leaves draft. */
  readonly required: {
    readonly notice: boolean
    readonly contractTemplate: boolean
    readonly relatedLot: boolean
    readonly marketCriteria: boolean
    readonly awardNotice: boolean
    readonly evaluationReports: boolean
    readonly cancellationReport: boolean
    /** Kinds of procuring entity of whom no signed notice, decision or report is asked. */
    readonly unsignedOf: readonly string[]
    readonly bidItems: boolean
    /** Every item names its category, and expensive ones their profile, of the market catalogue. */
    readonly profile: boolean
  }
  readonly criteria: {
    /** Whether criteria that exclude tenderers (CRITERION.EXCLUSION…) may be changed. */
    readonly exclusion: 'changeable' | 'frozen'
    /** What of a requirement may change: all, or by the kind of its criterion. */
    readonly requirementFields: 'all' | 'by-criterion'
    /** Whether a criterion says to what it relates. */
    readonly relation: 'required' | 'free'
    /** In which statuses parts of a criterion change: in their own, or in those that are also the criteria's. */
    readonly partStatuses: 'own' | 'own-and-criteria'
  }
  readonly bids: {
    /** What a change of the tender does to bids that are already there. */
    readonly onTenderChange: 'invalid' | 'kept'
    /** Unit prices are asked for where somebody else funds the purchase. */
    readonly unitPricesForFunders: boolean
    /** A bid names every item of what it is for: when items are asked for by law, or always. */
    readonly allItems: 'by-law' | 'always'
    /** Members every item of a bid has. */
    readonly itemFields: 'with-quantity' | 'without-quantity'
    /** Items of a category name a product of the catalogue. */
    readonly productOfCategory: boolean
    /** Whether the unit prices must add up to the value of the bid. */
    readonly unitPricesAddUp: boolean
    /** Since when that sum is compared by VAT. */
    readonly unitPricesByVat: 'since-2023' | 'since-2026'
    /** Whether the unit price of an item may change while bids are qualified. */
    readonly qualificationUnitPrice: 'changeable' | 'frozen'
    /** A bid that was withdrawn in the old way may not be touched. */
    readonly deletedIsFinal: boolean
    /** Until when answers to requirements are hidden. */
    readonly responsesHidden: 'until-opening' | 'until-auction-end'
    /** Statuses of the tender in which the winner may prove what only the winner proves. */
    readonly winnerEvidences: readonly string[]
  }
  /** How many digits of the CPV code all items share; 0: any mix. */
  readonly commonClassification: 'class' | 'group' | 'any'
  readonly procurementMethod: 'open' | 'selective' | 'limited'
  /** What bids are measured in: a price against the value, or the savings of an energy service. */
  readonly estimate: 'value' | 'energy-savings'
  /** When a minimal step of a lot is required. */
  readonly lotMinimalStep: 'with-auction' | 'always'
  /** Whether the minimal step of a lot must be a certain share of its value. */
  readonly lotMinimalStepLimits: boolean
  /** The law by which contracts change when the tender's cause names none. */
  readonly contractChanges: 'LAW922' | 'DECREE1178'
  readonly contracting: {
    /** What ends the tender: contracts, once stand-still and objections are over; or contracts alone. */
    readonly completion: 'by-awarding' | 'by-contracts'
    /** Who gives the supplier's signing details: the owner of the bid, or, where there are no bids, of the tender too. */
    readonly supplierActs: 'by-bid-owner' | 'by-tender-owner-too'
    /** What a contract's value is: money, or a share of it. */
    readonly value: 'amount' | 'percentage'
    /** A contract may not be dated before its award. */
    readonly datedAfterAward: boolean
    /** Objections to a cancellation keep contracts from being signed. */
    readonly cancellationObjectionsBlock: boolean
  }
  readonly valueAddedTax: 'free' | 'excluded'
  /** Highest sum of the best features' values. */
  readonly featuresLimit: number
  /** Which statuses of an objection stop the time of the tender. */
  readonly blockingComplaints: {
    readonly award: readonly string[]
    readonly tender: readonly string[]
  }
  readonly remedies: {
    readonly tender: 'none' | 'claim' | 'complaint'
    readonly award: 'none' | 'claim' | 'complaint'
    readonly cancellation: 'none' | 'complaint'
    readonly qualification: 'none' | 'claim' | 'complaint'
  }
  /** Days after which an answered claim takes its resolution by itself. */
  readonly claimStandStill: Days
  readonly award: {
    readonly period: Days
    readonly abnormallyLowPrice: boolean
    readonly milestones: readonly string[]
    readonly eligible: boolean
    /** What may happen to an unsuccessful award. */
    readonly reopen: 'with-objection' | 'always' | 'never'
    /** When a winner has time to explain: exactly 24 hours, or as long as the buyer says and no less. */
    readonly explanationTime: '24-hours' | 'at-least-24-hours'
    /** How far from its start an extended time of qualification ends. */
    readonly extension: Days
  }
  readonly claims: {
    /** Statuses of the tender in which claims about it are dealt with, and drafts of them submitted. */
    readonly tender: { readonly dealtWith: readonly string[]; readonly submitted: readonly string[] }
    readonly award: { readonly dealtWith: readonly string[]; readonly submitted: readonly string[] }
    /** New claims about a tender: nowhere to file them, or refused in every status. */
    readonly newOnTender: 'nowhere' | 'refused'
    /** Whether the time and the claimant's award are looked at when a claim is submitted. */
    readonly submission: 'free' | 'checked'
    /** Bids whose owners may file claims about awards. */
    readonly bidStatuses: readonly string[]
    /** What the claimant says to have an answered claim resolved: that he is satisfied, or whether he is. */
    readonly resolvedBy: 'satisfaction' | 'any-opinion'
  }
  readonly cancellation: {
    readonly reasons: readonly string[]
    /** A pending cancellation stops everything else. */
    readonly freezes: boolean
    /** Statuses of a tender, beside the final ones, in which nothing is cancelled. */
    readonly forbiddenIn: readonly string[]
    /** Whether a cancellation waits until the stand-still of awards is over. */
    readonly duringStandStill: 'allowed' | 'refused'
    /** Whether a tender or lot whose awards (or qualifications) have all failed may be cancelled. */
    readonly afterFailure: 'allowed' | 'refused'
  }
  /** How bids are ranked and awards made. */
  readonly awarding: {
    /** Member of a value that decides; the performance of an energy contract wins from the highest down. */
    readonly criterion: 'amount' | 'amountPerformance' | 'amountPercentage'
    /** Weighted values are written down when tendering ends. */
    readonly weighsAtTenderingEnd: boolean
    /** Without candidates left the tender is unsuccessful at once, without a stand-still. */
    readonly unsuccessfulAtOnce: boolean
    /** Whose stand-still is waited for: every award's, unless complaints are off; or always that of awards that stand. */
    readonly standStill: 'all-awards' | 'standing-awards'
    /** Working days to explain an abnormally low price. */
    readonly lowPriceDays: number
  }
  /** When tendering ends, bids from outside the pre-selection agreement are invalid. */
  readonly agreementMembersOnly: boolean
  /** A new qualification says of itself that it is neither qualified nor eligible. */
  readonly qualificationFlags: boolean
  /** Auctions of this very tender are planned (not those of a later stage). */
  readonly plansAuctions: boolean
  /** What time does to objections: claims are resolved or ignored; drafts of complaints are rejected. */
  readonly objectionDeadlines: 'claims' | 'complaint-drafts'
  /** What else time does: all; all but the ends of stand-stills; no contracts (they follow an agreement); only the end of tendering. */
  readonly timeline: 'full' | 'no-award-events' | 'agreement' | 'tendering-only'
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
  /** Unanswered questions keep the tender period from ending. */
  readonly unansweredQuestionsBlock: boolean
  readonly questionsOnlyWhileTendering: boolean
  readonly inspector: boolean
}

export type Method = MethodTable

/** Declares a method; the type checks that every key is there and every word is known. */
export function defineMethod<const M extends MethodTable>(table: M): M {
  return table
}
