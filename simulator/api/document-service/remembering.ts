/**
 * Remembers the latest answers of a pure function, at most so many: what is asked again is not worked out again. Of
 * everything that decides the answer the key must say all.
 */
export function remembering<T>(most: number): (key: string, work: () => T) => T {
  const remembered = new Map<string, T>()
  return (key, work) => {
    const known = remembered.get(key)
    if (known !== undefined || remembered.has(key)) return known as T
    const answer = work()
    if (remembered.size >= most) forgetOldest(remembered)
    remembered.set(key, answer)
    return answer
  }
}

function forgetOldest(remembered: Map<string, unknown>): void {
  const [oldest] = remembered.keys()
  if (oldest !== undefined) remembered.delete(oldest)
}
