import { inAward } from '../award-scope.ts'
import { defineOperation, type Operation, type Scope, type Step } from '../command.ts'
import type { TenderFacts } from '../facts.ts'
import { append, input } from '../input.ts'
import type { Award, AwardMilestone, Qualification } from '../records/tender.ts'
import { awardDecidedDuringQualification, awardDecidedInActiveLot } from '../rules/award.ts'
import {
  extendPeriod,
  extensionOfPeriod,
  extraTimeIsKnown,
  extraTimeOfMethod,
  extraTimeOnce,
  extraTimeWhilePending,
  type Judged,
  setExplanationTime,
} from '../rules/milestone-24h.ts'
import { actAs, ownedBy } from '../rules/ownership.ts'
import { bidsQualifiedDuringPreQualification, bidsQualifiedInActiveLot } from '../rules/qualification.ts'
import { type Hop, inTender } from '../scope.ts'

/** An award or a qualification lies on the path. */
type Facts = TenderFacts<AwardMilestone> & { readonly award: Award; readonly qualification: Qualification }

interface Kind {
  readonly scope: (...hops: readonly Hop[]) => Scope
  readonly model: string
  /** When the decision may still be put off. */
  readonly open: readonly Step<Facts>[]
  /** What else is asked and done of extra time of this kind. */
  readonly law: readonly Step<Facts>[]
}

const kinds: Readonly<Record<Judged, Kind>> = {
  award: {
    scope: inAward,
    model: 'AwardMilestone.create',
    open: [awardDecidedDuringQualification, awardDecidedInActiveLot],
    law: [extraTimeOfMethod, extensionOfPeriod, extendPeriod],
  },
  qualification: {
    scope: (...hops) => inTender(['qualification', 'qualifications'], ...hops),
    model: 'QualificationMilestone.create',
    open: [bidsQualifiedDuringPreQualification, bidsQualifiedInActiveLot],
    law: [],
  },
}

/** The operations on extra time given before a decision of one kind. */
export interface ExtraTimeOperations {
  readonly add: Operation<Facts>
  readonly list: Operation<Facts>
  readonly read: Operation<Facts>
}

/**
 * Extra time for a winner or a bidder to explain, or for the buyer to decide.
 * Source: views/award_milestone.py, views/qualification_milestone.py and the states of both.
 */
export function extraTimeOperations(judged: Judged): ExtraTimeOperations {
  const { scope, model, open, law } = kinds[judged]
  const type = `${judged}.milestone`
  return {
    add: defineOperation<Facts>({
      type: `${type}.add`,
      scope: scope(),
      groups: ['brokers', 'Administrator'],
      json: true,
      steps: [
        ownedBy<Facts>(({ tender }) => tender),
        actAs<Facts>('tender_owner'),
        extraTimeIsKnown,
        input(model),
        ...open,
        extraTimeWhilePending(judged),
        extraTimeOnce(judged),
        setExplanationTime,
        ...law,
        append((facts) => facts[judged], 'milestones'),
      ],
    }),
    list: defineOperation<Facts>({ type: `${type}.list`, scope: scope(), reads: true, steps: [] }),
    read: defineOperation<Facts>({
      type: `${type}.read`,
      scope: scope(['milestone', 'milestones']),
      reads: true,
      steps: [],
    }),
  }
}
