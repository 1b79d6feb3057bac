import { answering } from './answering.ts'
import { appealing } from './appealing.ts'
import { auctioning } from './auctioning.ts'
import { awarding } from './awarding.ts'
import { bidding } from './bidding.ts'
import { cancelling } from './cancelling.ts'
import { complaining } from './complaining.ts'
import { contracting } from './contracting.ts'
import { correcting } from './correcting.ts'
import type { Deed } from './deed.ts'
import { documenting } from './documenting.ts'
import { econtracting } from './econtracting.ts'
import { frameworking } from './frameworking.ts'
import { paying } from './paying.ts'
import { planning } from './planning.ts'
import { pricing } from './pricing.ts'
import { qualifying } from './qualifying.ts'
import { requiring } from './requiring.ts'
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
  ...pricing,
  ...paying,
  ...planning,
  ...frameworking,
  ...answering,
  ...appealing,
  ...qualifying,
  ...complaining,
  ...correcting,
  ...requiring,
  ...documenting,
  ...econtracting,
}
