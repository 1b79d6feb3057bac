/** A period of law: how many days, and whether they are working ones. */
export interface Days {
  readonly days: number
  readonly working: boolean
}
