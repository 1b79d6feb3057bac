import { describe, expect, it } from 'vitest'
import { asItWas } from './history.ts'
import { patched } from './json-patch.ts'

const remove = (path: string) => ({ op: 'remove', path })
const stored = {
  id: 'a',
  title: 'third',
  bids: [],
  dateModified: '2026-11-21T12:00:00+02:00',
  revisions: [
    {
      author: 'broker',
      date: '2026-11-21T10:00:00+02:00',
      rev: '',
      changes: [remove('/id'), remove('/title')],
    },
    {
      author: 'broker',
      date: '2026-11-21T11:00:00+02:00',
      rev: '1-aa',
      changes: [{ op: 'replace', path: '/title', value: 'first' }],
    },
    { author: 'broker', date: '2026-11-21T12:00:00+02:00', rev: '2-bb', changes: [remove('/bids')] },
  ],
}

describe('history of a document', () => {
  it('shows the present without asking for a version; a bid is no change', () => {
    const found = asItWas(stored, {})
    expect(found).toMatchObject({
      version: '3',
      document: { title: 'third', dateModified: '2026-11-21T11:00:00+02:00' },
    })
  })

  it('takes patches back to the version asked for', () => {
    expect(asItWas(stored, { version: '2' })).toMatchObject({ document: { title: 'third' } })
    expect(asItWas(stored, { version: '1' })).toMatchObject({ document: { title: 'first' } })
    expect(asItWas(stored, { version: '1', hash: 'xx' })).toEqual({ fault: 'hash' })
  })

  it.each(['0', '-1', '1.5', 'x', '100'])('has no version %s', (version) => {
    expect(asItWas(stored, { version })).toEqual({ fault: 'version' })
  })
})

describe('a patch', () => {
  it('inserts, moves and removes in lists', () => {
    expect(patched([1, 2], [{ op: 'add', path: '/0', value: 0 }, remove('/2')])).toEqual([0, 1])
    expect(patched({ a: [1] }, [{ op: 'move', from: '/a/0', path: '/b' }])).toEqual({ a: [], b: 1 })
  })

  it('does not fit when what it removes is absent', () => {
    expect(patched({}, [remove('/a')])).toBeUndefined()
  })
})
