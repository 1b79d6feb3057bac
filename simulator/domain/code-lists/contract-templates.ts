import { templateRows } from './contract-templates.table.ts'
import { lazy, rows } from './lazy.ts'

export interface ContractTemplate {
  readonly name: string
  readonly active: boolean
}

/** The key of the templates for classifications without templates of their own. */
export const generalTemplates = 'general'

/**
 * Beginning of a classification id, or `general` → templates. A prefix without (active) templates forbids templates for its
 * classifications.
 */
export const contractTemplates = lazy<ReadonlyMap<string, readonly ContractTemplate[]>>(
  () =>
    new Map(
      rows(templateRows).map(([prefix = '', ...templates]) => [
        prefix,
        templates.map((word) => ({ name: word.slice(1), active: word.startsWith('+') })),
      ]),
    ),
)
