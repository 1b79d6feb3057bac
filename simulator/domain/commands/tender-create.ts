import { defineOperation } from '../command.ts'
import type { TenderFacts } from '../facts.ts'
import { giveOwnership, input, newId } from '../input.ts'
import type { Config } from '../records/common.ts'
import type { Tender } from '../records/tender.ts'
import { accredited, notTestKey } from '../rules/accreditation.ts'
import { nowhere, placeTender } from '../scope.ts'
import { kyivDate } from '../time.ts'

type New = TenderFacts<Tender>

/** Announces a tender as a draft. Source: tender/core/procedure/views/tender.py, collection_post. */
export const createTender = defineOperation<New>({
  type: 'tender.create',
  scope: nowhere,
  groups: ['brokers'],
  json: true,
  steps: [
    input('Tender.create'),
    placeNew,
    accredited(({ method }) => ({
      levels: method.accreditation.create,
      item: 'tender',
      operation: 'creation',
    })),
    notTestKey(({ target }) => target.mode, { item: 'tender', operation: 'creation' }),
    giveOwnership(),
    file,
  ],
})

/** The new tender gets its numbers and its config, and becomes the tender at hand. */
function placeNew(facts: New): void {
  const { desk, now, command } = facts
  const date = kyivDate(now)
  const number = desk.next(`tender-${date}`)
  const tender: Tender = {
    ...facts.target,
    id: newId(facts),
    tenderID: `UA-${date}-${String(number).padStart(6, '0')}-a`,
    config: ('config' in command.body ? (command.body.config ?? {}) : {}) as Config,
  }
  facts.target = tender
  placeTender(facts, tender, undefined)
}

function file({ desk, tender }: New): void {
  desk.insert('tender', tender)
}
