import type { Asked } from '../../drivers/driver.ts'
import type { Chance } from '../chance.ts'
import { inTender, keysOf } from '../scene.ts'
import { anyOf, type Deed, EVER, grievances, type Staged } from './deed.ts'

/** Somebody who looks: anybody, or one of the owners. */
function viewer(scene: Staged, chance: Chance): Partial<Asked> {
  if (chance.luck(0.4)) return {}
  const { bidders, buyer, outsider } = keysOf(scene)
  const owner = anyOf([...scene.owners.values()], chance)
  if (owner && chance.luck(0.6)) return { key: owner.key, token: owner.token }
  return { key: chance.pick([...bidders, buyer, outsider]) }
}

const look = (path: (scene: Staged, chance: Chance) => string | undefined): Deed => ({
  in: EVER,
  open: true,
  make: (scene, chance) => {
    const found = path(scene, chance)
    return found === undefined ? undefined : { verb: 'GET', path: found, ...viewer(scene, chance) }
  },
})

const LISTS = [
  'bids',
  'awards',
  'qualifications',
  'questions',
  'complaints',
  'cancellations',
  'lots',
  'documents',
  'criteria',
] as const

/** What may be looked at: everything, by everybody. */
export const looking = {
  'look.tender': { ...look((scene) => inTender(scene)), often: 3 },
  'look.list': look((scene, chance) => inTender(scene, `/${chance.pick(LISTS)}`)),
  'look.one': look((scene, chance) => {
    const list = chance.pick(LISTS)
    const one = anyOf(scene.stored[list] as readonly { id: string }[] | undefined, chance)
    return one && inTender(scene, `/${list}/${one.id}`)
  }),
  'look.bid': look((scene, chance) => {
    const bid = anyOf(scene.stored.bids, chance)
    return (
      bid &&
      inTender(
        scene,
        `/bids/${bid.id}${chance.pick(['', '/documents', '/requirement_responses', '/financial_documents'])}`,
      )
    )
  }),
  'look.complaints': look((scene, chance) => inTender(scene, chance.pick(grievances(scene)).path)),
  'look.contract': look((scene, chance) => {
    const contract = anyOf(scene.contracts, chance)
    return contract && `/contracts/${contract.id}`
  }),
  'look.feed': look(
    (_, chance) => `/tenders${chance.pick(['', '?descending=1', '?mode=_all_', '?opt_fields=status,bids'])}`,
  ),
  'look.history': look((scene) => inTender(scene, '/historical')),
  'look.auction': look((scene) => inTender(scene, '/auction')),
  'look.credentials': look((scene) => inTender(scene, '/extract_credentials')),
} satisfies Record<string, Deed>
