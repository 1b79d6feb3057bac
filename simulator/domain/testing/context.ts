import type { Context, Settings } from '../context.ts'
import type { Stored } from '../records/common.ts'
import type { State } from '../state.ts'
import { instant } from '../time.ts'

/** A context for tests: a fixed instant, countable identifiers, models that accept everything. */
export function contextFor(settings: Partial<Settings> = {}, more: Partial<Context> = {}): Context {
  return {
    now: instant('2026-11-21T18:00:00+02:00'),
    id: (sequence) => sequence.toString(16).padStart(32, '0'),
    fraction: () => 0,
    settings: {
      sandbox: true,
      disabledRules: new Set(),
      auctionStartJitter: 0,
      catalogue: {},
      funderTenders: new Set(),
      fastFrameworks: new Set(),
      ...settings,
    },
    models: { check: (_model, data) => ({ ok: true, data: data as Record<string, unknown> }) },
    documents: { check: () => undefined },
    contractOwners: new Set(),
    levelsOf: () => undefined,
    digest: (_algorithm, text) => text,
    ...more,
  }
}

/** A state that holds these documents, by collection and id. */
export function stateOf(documents: Readonly<Record<string, readonly Stored[]>>): State {
  return {
    get: (collection, id) => documents[collection]?.find((each) => each.id === id) as never,
    ofFramework: (collection, frameworkID) =>
      (documents[collection] ?? []).filter((each) => {
        const { frameworkID: of, status } = each as Stored & { frameworkID?: string }
        return of === frameworkID && status !== 'draft' && status !== 'deleted'
      }) as never,
    counter: () => 0,
  }
}
