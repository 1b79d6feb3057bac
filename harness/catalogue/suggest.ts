/** The names most like a word that is none of them: those that contain it, then those fewest letters away. */
export function closest(word: string, names: readonly string[], most = 5): readonly string[] {
  const wanted = word.toLowerCase()
  const scored = names.map((name) => ({ name, away: away(wanted, name.toLowerCase()) }))
  return scored
    .filter(({ away }) => away <= Math.max(3, wanted.length / 2))
    .toSorted((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name)
}

function away(a: string, b: string): number {
  return a.length > 2 && b.includes(a) ? 0 : distance(a, b)
}

/** Letters to add, drop or change to make one text of another (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change)
    }
    row = next
  }
  return row[b.length] ?? 0
}
