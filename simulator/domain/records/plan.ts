import type { Classification, DocumentRecord, Iso, JsonObject, Organization, Stored } from './common.ts'
import type { Item } from './tender.ts'

export interface PlanMilestone {
  id: string
  title: string
  type: string
  status: string
  dueDate: Iso
  dateMet?: Iso
  dateModified?: Iso
  description?: string
  author: Organization
  owner: string
  owner_token: string
  documents?: DocumentRecord[]
}

/** One source of a plan's money. */
export interface BudgetSource {
  id: string
  title: string
  classification?: Classification
  address?: { countryName?: string; addressDetails?: { scheme: string; id: string }[] }
}

export interface Budget {
  id: string
  amount: number
  currency?: string
  project?: JsonObject
  breakdown?: BudgetSource[]
}

/** Why something is bought, and since when it is said. */
export interface Rationale {
  description: string
  date?: Iso
}

/** A procurement plan: what is to be bought, from which budget, by which method. */
export interface Plan extends Stored {
  planID: string
  status: string
  procuringEntity: Organization
  buyers?: Organization[]
  classification: Classification
  budget?: Budget
  additionalClassifications?: Classification[]
  items?: Item[]
  tender: { procurementMethod?: string; procurementMethodType: string; tenderPeriod?: { startDate?: Iso } }
  tender_id?: string
  datePublished?: Iso
  documents?: DocumentRecord[]
  milestones?: PlanMilestone[]
  cancellation?: { id: string; status: string; reason?: string; date?: Iso }
  rationale?: Rationale
}
