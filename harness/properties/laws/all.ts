import { aboutAnswers } from './answers.ts'
import { aboutDocuments } from './documents.ts'
import type { Law } from './law.ts'
import { aboutSecrets } from './secrets.ts'

/** Everything that must hold after every step, by name. */
export const laws: readonly (readonly [string, Law])[] = Object.entries({
  ...aboutAnswers,
  ...aboutSecrets,
  ...aboutDocuments,
})
