import { EMALL_KEY } from '../broker/cdb.ts'
import type { Json } from '../procedure/cast.ts'

/** Tenders that are there already. */
export function known(tenders: readonly Json[]): ReadonlySet<unknown> {
  return new Set(tenders.map(({ id }) => id))
}

/**
 * What the eMall under test has made more than once, in words: a tender that was announced beside another since, and in these
 * and the one that the scenario is about questions, documents and bids. Drafts that nobody handed in are not looked at.
 */
export function doubled(
  tenders: readonly Json[],
  { before, about }: { readonly before: ReadonlySet<unknown>; readonly about: unknown },
): readonly string[] {
  const since = tenders.filter(({ id }) => !before.has(id))
  const announced = since.filter(({ owner, status }) => owner === EMALL_KEY && status !== 'draft')
  const many = announced.length > 1 ? [`${announced.length} tenders for one`] : []
  const looked = new Set([...since, ...tenders.filter(({ id }) => id === about)])
  return [...many, ...[...looked].flatMap(doubledIn)]
}

function doubledIn(tender: Json): readonly string[] {
  const bids = listOf(tender, 'bids').filter(
    ({ owner, status }) => owner === EMALL_KEY && status !== 'draft' && status !== 'deleted',
  )
  return [
    ...sameTitle('document', listOf(tender, 'documents')),
    ...sameTitle('question', listOf(tender, 'questions')),
    ...bids.flatMap((bid) => sameTitle('document of a bid', listOf(bid, 'documents'))),
    ...(bids.length > 1 ? [`${bids.length} bids for one`] : []),
  ]
}

const listOf = (of: Json, list: string) => (of[list] ?? []) as readonly Json[]

/** Versions of one document have one id. */
function sameTitle(what: string, list: readonly Json[]): readonly string[] {
  const titles = new Map<unknown, Set<unknown>>()
  for (const { id, title } of list) titles.set(title, (titles.get(title) ?? new Set()).add(id))
  return [...titles]
    .filter(([, ids]) => ids.size > 1)
    .map(([title, ids]) => `${what} «${title}», ${ids.size} times`)
}
