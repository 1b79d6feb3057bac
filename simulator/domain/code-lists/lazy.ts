/** A value built at the first call and kept: big tables cost nothing until somebody asks. */
export function lazy<T>(build: () => T): () => T {
  let kept: { readonly value: T } | undefined
  return () => {
    kept ??= { value: build() }
    return kept.value
  }
}

/** The words of a table, in order. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** The words of a table as a set, in order. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(words(text))
}

/** The rows of a table whose columns are parted by `|`; cells keep their spaces. */
export function rows(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|'))
}

/** First column → second column. */
export function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(rows(text).map(([key = '', value = '']) => [key, value]))
}
