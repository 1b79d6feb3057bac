/** What was found out about one thing that certification needs. */
export interface Finding {
  /** `url`, `feed`, `key.buyer` …: stays the same between releases. */
  readonly id: string
  /** `unknown`: nothing wrong, but it could not be looked at or is not there; what needs it could not run. */
  readonly state: 'ok' | 'bad' | 'unknown'
  /** What there is, for people. */
  readonly message: string
  /** What to do about it. */
  readonly advice?: string
}

export interface Diagnosis {
  /** Certification may begin. */
  readonly healthy: boolean
  readonly url: string
  readonly findings: readonly Finding[]
  readonly milliseconds: number
}

export const ok = (id: string, message: string): Finding => ({ id, state: 'ok', message })
export const bad = (id: string, message: string, advice: string): Finding => ({
  id,
  state: 'bad',
  message,
  advice,
})
export const unknown = (id: string, message: string, advice?: string): Finding => ({
  id,
  state: 'unknown',
  message,
  ...(advice !== undefined && { advice }),
})
