import { auctioning } from './auctioning.ts'
import { awarding } from './awarding.ts'
import { bidding } from './bidding.ts'
import { cancelling } from './cancelling.ts'
import { contracting } from './contracting.ts'
import type { Deed } from './deed.ts'
import { planning } from './planning.ts'
import { reviewing } from './reviewing.ts'
import { tendering } from './tendering.ts'

/** Everything somebody does in features, by what comes after the actor. */
export const deeds: Readonly<Record<string, Deed>> = {
  ...tendering,
  ...reviewing,
  ...bidding,
  ...auctioning,
  ...awarding,
  ...cancelling,
  ...contracting,
  ...planning,
}
