import { commonCodes, cpvOnlyCodes, dk021OnlyCodes, gmdnPrefixes, roadPrefixes } from './cpv.table.ts'
import { lazy, words } from './lazy.ts'

/** The code that stands for "not in CPV"; it needs an additional classification. */
export const cpvNotCpv = '99999999-9'

/** Codes valid in the scheme `CPV`. */
export const cpvCodes = lazy<ReadonlySet<string>>(
  () => new Set([...words(commonCodes), ...words(cpvOnlyCodes), cpvNotCpv]),
)

/** Codes valid in the scheme `ДК021`. */
export const dk021Codes = lazy<ReadonlySet<string>>(
  () => new Set([...words(commonCodes), ...words(dk021OnlyCodes)]),
)

/** With `cpvNotCpv` one additional classification must be of these schemes; in the order of the message. */
export const additionalSchemesForNotCpv = ['ДК003', 'ДК015', 'ДК018', 'specialNorms'] as const

/** Pharmaceutical products (33600000-6) are compared by group, everything else by class. */
export const cpvPharmPrefix = '336'
export const cpvGroupPrefixLength = 3
export const cpvClassPrefixLength = 4

/** How the CDB calls a common prefix of that length. */
export const cpvPrefixNames = { 3: 'group', 4: 'class' } as const

/** First four digits of the classes where GMDN applies; in the order of the message. */
export const gmdnCpvPrefixes = lazy(() => words(gmdnPrefixes))

/** First four digits of the classes where UA-ROAD applies; in the order of the message. */
export const roadCpvPrefixes = lazy(() => words(roadPrefixes))
