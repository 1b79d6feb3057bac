/** An ISO instant at which the law changed, by the name the CDB gives it (`code-lists/dates.ts`). */
export type LawDate = string
