import { memoryStore } from '../../simulator/adapters/store/memory.ts'
import type { Tender } from '../../simulator/domain/records/tender.ts'
import { percentile, type Row } from './measure.ts'

const TENDERS = 100_000
const PAGE = 1000

/** A store with a hundred thousand small tenders: filling it, and pages of a thousand from random places. */
export async function feedOfManyTenders(): Promise<Row[]> {
  const store = memoryStore()
  const began = performance.now()
  for (let n = 0; n < TENDERS; n++) await store.commit({ writes: [write(n)], counters: {} })
  const filling = performance.now() - began
  const took: number[] = []
  for (let page = 0; page < 300; page++) {
    const offset = 1.7e9 + ((page * 7919) % (TENDERS - PAGE))
    const started = performance.now()
    const found = await store.feed({
      collection: 'tender',
      mode: 'real',
      descending: page % 2 === 0,
      offset,
      limit: PAGE,
    })
    JSON.stringify(found.map(({ id, dateModified }) => ({ id, dateModified })))
    took.push(performance.now() - started)
  }
  return [
    { what: 'page of 1,000 from a random place, median', figure: `${percentile(took, 50).toFixed(2)} ms` },
    { what: '99th percentile', figure: `${percentile(took, 99).toFixed(2)} ms` },
    { what: 'filling the store, per tender', figure: `${((filling * 1000) / TENDERS).toFixed(1)} µs` },
  ]
}

function write(n: number) {
  const id = n.toString(16).padStart(32, '0')
  const after = {
    id,
    status: 'active.tendering',
    dateModified: `${n}`,
    public_modified: 1.7e9 + n,
  } as unknown as Tender
  return { collection: 'tender', id, before: undefined, after, modified: true } as const
}
