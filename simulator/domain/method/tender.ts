/** What a tender of the method is and when its parts change. */
export interface TenderTable {
  readonly accreditation: {
    readonly create: readonly string[]
    readonly createCentral: readonly string[]
    readonly bid: readonly string[]
    readonly question: readonly string[]
  }
  /** The agreement among whose suppliers a winner is chosen, where the configuration wants one. */
  readonly preSelection: {
    /** Member of the tender that names it: a list of one, or the one itself. */
    readonly field: 'agreements' | 'agreement'
    readonly types: readonly string[]
    readonly items: 'any' | 'needed' | 'forbidden'
    /** Fewest active contracts with which a tender is announced. */
    readonly minContracts: number
    /** Whether the agreement is the same procuring entity's. */
    readonly buyer: 'same' | 'same-or-both-defense' | 'any'
    /** Whether profiles of items belong to the agreement. */
    readonly profiles: 'of-agreement' | 'any'
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
    /** A signed notice; none; or none, but the day on which it would be published is written down all the same. */
    readonly notice: boolean | 'dated'
    readonly contractTemplate: boolean
    readonly relatedLot: boolean
    readonly marketCriteria: boolean
    readonly awardNotice: boolean
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
  /** Whether all items share a class of the CPV, of a group that changes must keep (looked at last, or before all else). */
  readonly commonClassification: 'class' | 'class-of-fixed-group' | 'fixed-group-first' | 'any'
  readonly procurementMethod: 'open' | 'selective' | 'limited'
  /** When a minimal step of a lot is required. */
  readonly lotMinimalStep: 'with-auction' | 'always'
  /** Whether the minimal step of a lot must be a certain share of its value. */
  readonly lotMinimalStepLimits: boolean
  /** Who adds and changes lots: the tender's owner, or whoever may call. Only the owner removes them. */
  readonly lotChanges: 'by-owner' | 'by-anybody'
  readonly valueAddedTax: 'free' | 'excluded'
  /** Highest sum of the best features' values. */
  readonly featuresLimit: number
  readonly inspector: boolean
}
