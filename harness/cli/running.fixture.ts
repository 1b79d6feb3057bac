import type { Command } from 'commander'
import { vi } from 'vitest'
import { CliError } from './cli-error.ts'

/** What a command writes to standard output, with the exit code it sets. */
export async function run(
  command: () => Command,
  ...words: string[]
): Promise<{ text: string; code: unknown }> {
  const written: string[] = []
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  const log = vi.spyOn(console, 'log').mockImplementation((text) => void written.push(`${text}\n`))
  const before = process.exitCode
  try {
    await command().parseAsync(words, { from: 'user' })
    return { text: written.join(''), code: process.exitCode }
  } finally {
    out.mockRestore()
    log.mockRestore()
    process.exitCode = before
  }
}

/** The error with which a command ends that must not succeed. */
export const failure = (command: () => Command, ...words: string[]): Promise<CliError> =>
  run(command, ...words).then(
    () => Promise.reject(new Error('nothing was wrong')),
    (error) => (error instanceof CliError ? error : Promise.reject(error)),
  )
