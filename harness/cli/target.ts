import { loadTarget, type TargetOptions } from '../config/load.ts'
import { ConfigError } from '../config/parse.ts'
import type { Target } from '../config/target.ts'
import { directDriver } from '../drivers/direct.ts'
import type { Driver } from '../drivers/driver.ts'
import { httpDriver } from '../drivers/http.ts'
import { NoControl } from '../drivers/http-control.ts'
import { Unreachable } from '../drivers/web.ts'
import { CliError } from './cli-error.ts'

/** The system that the command line and the configuration name. Throws CliError 2. */
export function targetFrom(options: TargetOptions): Target {
  try {
    return loadTarget(options)
  } catch (error) {
    if (error instanceof ConfigError) throw new CliError(error.message)
    throw error
  }
}

/** A driver of that system. Throws CliError 3 when nobody answers. */
export async function connected(
  target: Target,
  embedded: Parameters<typeof directDriver>[0] = {},
  signal?: AbortSignal,
): Promise<Driver> {
  if (target.url === undefined) return directDriver(embedded)
  try {
    return await httpDriver(target, signal && { signal })
  } catch (error) {
    if (error instanceof Unreachable || error instanceof NoControl)
      throw new CliError(`${error.message}\netalon doctor --url ${target.url} says more`, 3)
    throw error
  }
}
