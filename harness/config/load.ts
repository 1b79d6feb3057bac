import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ConfigError, type ConfigFile, parseConfig } from './parse.ts'
import { type Target, targetOf } from './target.ts'

/** Looked for in this order where Etalon is started. */
const NAMES = ['etalon.config.yaml', 'etalon.config.yml', 'etalon.config.json']

/** What the command line says about the system; it overrides the file. */
export interface TargetOptions {
  readonly url?: string
  /** Path of a configuration file. */
  readonly config?: string
}

/**
 * The system to certify: from the file named, or the one that stands here, or the simulator inside Etalon.
 * Throws ConfigError when the file is missing or wrong.
 */
export function loadTarget(
  options: TargetOptions,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  folder = process.cwd(),
): Target {
  const file = options.config ?? NAMES.find((name) => existsSync(resolve(folder, name)))
  const config = file === undefined ? {} : read(resolve(folder, file), file)
  // Another address than the file's has other services beside it.
  const { control: _, documentService: __, ...elsewhere } = config
  const moved = options.url !== undefined && options.url !== config.url
  const asked = moved ? { ...elsewhere, ...addressed(options.url) } : config
  return targetOf(asked, environment, resolve(folder, file ?? 'etalon.config.yaml'))
}

/** An address of the command line may carry the prefix, as people copy it. */
function addressed(given: string): ConfigFile {
  const url = /^https?:\/\//.test(given) ? given : `http://${given}`
  const [, base = url, prefix] = /^(.*?)(\/api\/[\d.]+)(\/.*)?$/.exec(url) ?? []
  if (!URL.canParse(base))
    throw new ConfigError('--url', [{ line: 1, column: 1, message: `"${given}" is not an address` }])
  return { url: base, ...(prefix !== undefined && { prefix }) }
}

function read(path: string, file: string): ConfigFile {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const message = `cannot be read: ${(error as Error).message}`
    throw new ConfigError(file, [{ line: 1, column: 1, message }])
  }
  return parseConfig(text, file)
}
