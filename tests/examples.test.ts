import { readdirSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'

/** What each example prints; those that are tests themselves are run as such. */
const printed: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  'in-process-fetch.ts': [
    'GET /tenders answers 200 with 0 tenders',
    /^POST \/tenders answers 4\d\d; the first fault is \w+$/,
  ],
  'axios.ts': [
    'POST /tenders answers 201: the tender is a draft',
    'PATCH without the token: ERR_BAD_REQUEST, 403',
    'PATCH with the token: Книги та журнали',
  ],
  'http.ts': [
    'GET /health answers 200: {"health":"ok"}',
    /^the API is that of release 2\.\d/,
    'the server is closed',
  ],
  'move-time.ts': [
    '2026-02-02  active.enquiries',
    'a week passes, done on the way: chronograph.run',
    '2026-02-09  active.tendering',
    'the snapshot is taken back',
    '2026-02-02  active.enquiries',
  ],
}

afterEach(() => vi.restoreAllMocks())

describe('docs/examples', () => {
  it('are all run', () => {
    const files = readdirSync('docs/examples').filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    )
    expect(files.toSorted()).toEqual(Object.keys(printed).toSorted())
  })

  it.each(Object.entries(printed))('%s prints what it promises', async (name, lines) => {
    const said: string[] = []
    vi.spyOn(console, 'log').mockImplementation((...words) => void said.push(words.join(' ')))
    const exported = await import(`../docs/examples/${name.replace(/\.ts$/, '')}.ts`)
    expect(Object.keys(exported)).toEqual([])
    expect(said).toHaveLength(lines.length)
    lines.forEach((line, n) => {
      if (typeof line === 'string') expect(said[n]).toBe(line)
      else expect(said[n]).toMatch(line)
    })
  })
})
