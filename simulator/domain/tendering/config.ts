import { optionalConfig } from '../code-lists/dates.ts'
import type { Method } from '../method.ts'
import type { Config } from '../records/common.ts'

/**
 * A configuration with the method's own choice for flags that are missing: those that a new tender may leave out
 * (`optional`), or every one, as for tenders older than a flag (`all`). Source: TenderConfigSerializer.
 */
export function completed(
  flags: Readonly<Record<string, unknown>>,
  method: Method,
  missing: 'optional' | 'all' = 'optional',
): Config {
  const config = Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== null))
  for (const [flag, choice] of Object.entries(method.config)) {
    // Drafts of flags are there only when somebody sent them.
    const isDraft = optionalConfig[flag] === undefined
    if (!isDraft && (missing === 'all' || optionalConfig[flag]))
      config[flag] ??= 'default' in choice ? choice.default : choice[0]
  }
  return config as unknown as Config
}
