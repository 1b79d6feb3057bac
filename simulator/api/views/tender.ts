import type { Tender } from '../../domain/records/tender.ts'
import type { Viewer } from './viewer.ts'

const secret = new Set([
  'dialogue_token',
  'transfer_token',
  'owner_token',
  'revisions',
  'public_modified',
  'config',
])

/** A tender as the viewer may see it. Source: spec/visibility, tender/core/procedure/serializers/tender.py. */
export function tenderView(tender: Tender, _viewer: Viewer): Record<string, unknown> {
  return Object.fromEntries(Object.entries(tender).filter(([key]) => !secret.has(key)))
}
