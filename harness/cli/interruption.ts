/** What shells say of a program that Ctrl-C ended. */
const INTERRUPTED = 130

/** Ctrl-C ends the run in good order: what was judged is reported; a second one ends it at once, with all it started. */
export function interruption(): AbortSignal {
  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => {
      process.stderr.write('\nstopping: reports are written of what was judged; again to stop at once\n')
      process.once(name, () => process.exit(INTERRUPTED))
      stop.abort()
    })
  return stop.signal
}
