import { funderRows, programRows } from './funders.table.ts'
import { lazy, rows } from './lazy.ts'

export interface FunderProgram {
  readonly name_uk: string
  readonly name_en: string
  readonly archive: boolean
  /** The donor, as its identifier. */
  readonly funder: { readonly scheme: string; readonly id: string }
}

/** The word under which a funder is in `funders`. */
export function funderKey(scheme: string, id: string): string {
  return `${scheme} ${id}`
}

/** Identifiers (`scheme id`) that tender funders may have. */
export const funders = lazy<ReadonlySet<string>>(
  () => new Set(rows(funderRows).map(([scheme = '', id = '']) => funderKey(scheme, id))),
)

/** `budget.project.scheme` of donor programmes. */
export const funderProgramScheme = 'funder_program'

/** Programme id → programme; `budget.project` of a plan must repeat its names. */
export const funderPrograms = lazy<ReadonlyMap<string, FunderProgram>>(
  () =>
    new Map(
      rows(programRows).map(([id = '', archive, scheme = '', donor = '', name_uk = '', name_en = '']) => [
        id,
        { name_uk, name_en, archive: archive === 'true', funder: { scheme, id: donor } },
      ]),
    ),
)
