/** Ctrl-C ends the run in good order: what was judged is reported; a second one ends it at once. */
export function interruption(): AbortSignal {
  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => {
      process.stderr.write('\nstopping: reports are written of what was judged; again to stop at once\n')
      stop.abort()
    })
  return stop.signal
}
