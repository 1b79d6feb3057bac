import { Then, When } from '@cucumber/cucumber'
import { closedAddresses, objectsOf } from '../harness/coverage/addresses.ts'
import { type Change, changesIn, placesIn, secretsIn, unshown } from '../harness/coverage/content.ts'
import { type FlagKind, forbiddenFlags } from '../harness/coverage/forbidden.ts'
import { isOneFault, recognise, wording } from '../harness/coverage/recognise.ts'
import type { Exchange } from '../harness/drivers/driver.ts'
import { isRefusal, type Json } from '../harness/procedure/cast.ts'
import { type ActorName, actors } from './actors.ts'
import { type PlaceName, placeNames } from './places.ts'
import type { Scene } from './world.ts'

const inWords = ({ asked: { verb, path } }: Exchange): string => `${verb} ${path}`

function none(what: string, found: readonly string[]): void {
  if (found.length) throw new Error(`${what}: ${found.slice(0, 5).join('; ')}`)
}

const isNoAddress = ({ reply: { status } }: Exchange): boolean => status === 404 || status === 405

/** Complaints have the address of claims; which of the two it takes depends on what it is about. */
const filed: readonly Json[] = [{ type: 'claim' }, { type: 'complaint' }]

/** What somebody without a key tried, by scene. */
const tries = new WeakMap<Scene, readonly Exchange[]>()

When('somebody without a key tries everything that can be done here', async function (this: Scene) {
  this.expectNoSurprise()
  const tried: Exchange[] = []
  for (const { verb, path } of closedAddresses(objectsOf(this.exchanges)))
    for (const data of path.endsWith('/complaints') ? filed : [{}])
      tried.push(await this.driver.send({ verb, path, ...(verb !== 'GET' && { body: { data } }) }))
  tries.set(this, tried)
  this.judged.push(...tried)
})

When(
  '{actor} announces it with every fixed {word} in turn otherwise',
  async function (this: Scene, who: ActorName, kind: FlagKind) {
    const { data, config } = await this.example()
    const key = actors[who].key(this.procedure.keys)
    const tried: Exchange[] = []
    for (const [flag, value] of Object.entries(forbiddenFlags(this.method ?? '', kind))) {
      const body = { data, config: { ...config, [flag]: value } }
      tried.push(await this.driver.send({ verb: 'POST', path: '/tenders', key, body }))
    }
    tries.set(this, tried)
    this.judged.push(...tried)
  },
)

Then('all of it is refused under this rule', function (this: Scene) {
  const rule = this.rule ?? ''
  const tried = tries.get(this) ?? []
  if (!tried.length) throw new Error('nothing was tried')
  // A method or a kind of contract may lack an address.
  const other = tried.filter(
    (one) => !isNoAddress(one) && !(recognise(one).includes(rule) && isOneFault(one)),
  )
  none(
    'not refused',
    other.map((one) => `${inWords(one)}: ${one.reply.status} ${wording(one)}`),
  )
})

Then('no answer tells a secret', function (this: Scene) {
  none(
    'secrets are told',
    this.exchanges.flatMap((one) => secretsIn(one).map((place) => `${inWords(one)} shows ${place}`)),
  )
})

Then('everything is shown as it was sent', async function (this: Scene) {
  const changes = changesIn(this.exchanges)
  none(
    'not shown',
    changes.flatMap(({ asked, sent, shown }) =>
      unshown(sent, shown).map((place) => `${asked.verb} ${asked.path} ${place}`),
    ),
  )
  none('not there', await lost(this, changes))
})

/** What was made or changed and cannot be found any more, by its maker. */
async function lost({ driver }: Scene, changes: readonly Change[]): Promise<readonly string[]> {
  const missing: string[] = []
  for (const { asked, path, shown } of new Map(changes.map((change) => [change.path, change])).values()) {
    if (shown.id === undefined) continue
    const { verb: _, body: __, ...by } = asked
    const { reply } = await driver.send({ ...by, verb: 'GET', path })
    if (reply.status === 405) continue
    const { data } = (reply.body ?? {}) as { data?: { id?: unknown } }
    if (isRefusal(reply) || data?.id !== shown.id) missing.push(`GET ${path}: ${reply.status}`)
  }
  return missing
}

Then(
  '{actor} sees no {word} in {place}',
  async function (this: Scene, who: ActorName, field: string, place: PlaceName) {
    const data = await this.driver.send({
      verb: 'GET',
      path: await this.at(placeNames[place]),
      key: actors[who].key(this.procedure.keys),
    })
    none('it is shown', placesIn(data.reply.body, `data.${field}`))
  },
)

Then('everything is as in the reference', async function (this: Scene) {
  await this.asInReference()
})

Then('everything is as in the reference where time stands still', async function (this: Scene) {
  // Where the clock runs, an auction begins when it likes; what else the example shows is judged all the same.
  if (this.driver.capabilities.time === 'steered') await this.asInReference()
  else this.log('not compared with the reference: the clock of this system runs')
})
