import { isRefusal, type Json } from '../procedure/cast.ts'
import type { Args, OperationName, Outcome } from './contract.ts'
import { accepted, type Done, type Look, uaidOf } from './deeds/deed.ts'
import { member, saysSame } from './member.ts'
import { eventually, type Stage, tenderInCdb } from './stage.ts'
import { MissingOperation, wording } from './under-test.ts'
import type { Role } from './words.ts'

const told = (value: unknown): string => JSON.stringify(value) ?? 'nothing'

/** Throws what the driver reported instead. */
export function reportedDone({ operation, who, outcome }: Done): void {
  if (outcome.kind !== 'value') throw new Error(`${operation} as ${who}: ${wording(outcome)}`)
}

/** The user must be told that it was refused, and why. */
export function reportedRefused({ operation, who, outcome }: Done): void {
  if (outcome.kind !== 'rejected')
    throw new Error(`${operation} as ${who} should have been refused; ${wording(outcome)}`)
  if (outcome.reason.trim() === '') throw new Error(`${operation} as ${who} was refused without a reason`)
}

/** Members of the thing in the CDB that are not as they were meant, in words; undefined: the CDB has no such thing. */
function wrong(found: Json | undefined, meant: Done['meant']): readonly string[] | undefined {
  if (!found) return undefined
  return Object.entries(meant)
    .filter(([path, value]) => !saysSame(member(found, path), value))
    .map(([path, value]) => `${path} is ${told(member(found, path))} and not ${told(value)}`)
}

/** What a scenario is about never came to be; another rule judges that. */
export class Unjudged extends Error {
  override readonly name = 'Unjudged'
}

/** Whether the eMall under test, if it was asked, has sent something that was accepted. */
async function arrived(stage: Stage, done: Done): Promise<boolean> {
  if (!stage.isUnderTest(done.who)) return true
  const { isThere } = await eventually(
    stage,
    async () => accepted(done).length,
    (count) => count > 0,
  )
  return isThere
}

/** What the driver reports as done has arrived. */
export async function reportedTruly(stage: Stage, done: Done): Promise<void> {
  if (done.outcome.kind !== 'value') throw new Unjudged(wording(done.outcome))
  if (!(await arrived(stage, done)))
    throw new Error(
      `${done.operation} as ${done.who}: it was reported as done, but nothing of it arrived in the CDB`,
    )
}

/** What arrived is as it was meant; what did not arrive at all is judged by another rule. */
export async function arrivedAsMeant(stage: Stage, done: Done): Promise<void> {
  if (done.outcome.kind === 'value' && !(await arrived(stage, done)))
    throw new Unjudged(`nothing of ${done.operation} arrived in the CDB`)
  await inCdbAsMeant(stage, done)
}

/** A role sees what is in the CDB; what is not there as it was meant is judged by another rule. */
export async function seesWhatArrived(stage: Stage, who: Role, done: Done): Promise<void> {
  const { isThere } = await eventually(
    stage,
    async () => wrong(await done.inCdb(), done.meant),
    (faults) => faults?.length === 0,
  )
  if (!isThere) throw new Unjudged(`${done.operation} is not in the CDB as it was meant`)
  await sees(stage, who, done.looks)
}

/** Whatever was meant must be in the CDB, within the time in which the eMall sends what waits. */
export async function inCdbAsMeant(stage: Stage, done: Done): Promise<void> {
  const { found } = await eventually(
    stage,
    async () => wrong(await done.inCdb(), done.meant),
    (faults) => faults?.length === 0,
  )
  if (found?.length === 0) return
  const reported = wording(done.outcome)
  if (!found) throw new Error(`${done.operation} as ${done.who}: ${reported}, but the CDB has nothing of it`)
  throw new Error(`${done.operation} as ${done.who}: ${reported}, but in the CDB ${found.join('; ')}`)
}

/** One accepted request has done it; nothing to be said of roles that are not under test. */
export async function inCdbOnce(stage: Stage, done: Done): Promise<void> {
  if (!stage.isUnderTest(done.who)) return
  if (!(await arrived(stage, done))) throw new Unjudged(`nothing of ${done.operation} arrived in the CDB`)
  const count = accepted(done).length
  if (count !== 1) throw new Error(`${done.operation} arrived in the CDB ${count} times and not once`)
}

/** Nothing that it asked for was sent to the CDB. */
export function nothingSent(stage: Stage, { who, operation, traffic, write }: Done): void {
  if (!stage.isUnderTest(who)) return
  const sent = traffic().filter(({ asked }) => write.test(`${asked.verb} ${asked.path}`))
  if (!sent.length) return
  const statuses = sent.map(({ reply }) => reply.status).join(', ')
  throw new Error(`${operation} was sent though its time was over; the CDB answered ${statuses}`)
}

/** Nothing that it asked for was accepted by the CDB. */
export function nothingAccepted(stage: Stage, { who, operation, traffic, write }: Done): void {
  if (!stage.isUnderTest(who)) return
  const changed = traffic().some(
    ({ asked, reply }) => write.test(`${asked.verb} ${asked.path}`) && !isRefusal(reply),
  )
  if (changed) throw new Error(`${operation} was to be refused, but the CDB has taken something of it`)
}

/** Reloads the page and reads what stands there. */
async function read(stage: Stage, who: Role, look: Look): Promise<Outcome> {
  try {
    const reload = look.reload ?? { operation: 'refreshTender', args: { tender: uaidOf(stage) } }
    await stage.ask(who, reload.operation, reload.args as Omit<Args<OperationName>, 'user'>)
  } catch (error) {
    if (!(error instanceof MissingOperation)) throw error
  }
  try {
    return await stage.ask(
      who,
      look.operation as OperationName,
      look.args as Omit<Args<OperationName>, 'user'>,
    )
  } catch (error) {
    if (!(error instanceof MissingOperation) || look.path === undefined) throw error
    return stage.ask(who, 'getTenderField', { tender: uaidOf(stage), path: look.path })
  }
}

/** A role sees it within the time that the eMall says it needs. */
async function sees(stage: Stage, who: Role, looks: readonly Look[]): Promise<void> {
  for (const look of looks) {
    const { found, isThere } = await eventually(
      stage,
      () => read(stage, who, look),
      (outcome) => outcome.kind === 'value' && saysSame(outcome.value, look.expected),
    )
    if (isThere) continue
    const { path } = look.args as { path: string }
    const instead = found.kind === 'value' ? `shows ${told(found.value)}` : wording(found)
    const within = `${(stage.broker?.syncWithin() ?? 0) / 1000} s`
    throw new Error(
      `${who} should see ${told(look.expected)} as ${path} (${look.operation}) within ${within}; ${instead}`,
    )
  }
}

const secrets = ['value.amount', 'lotValues[0].value.amount']

/** Nobody but the bidder sees a value of the bid: not on the page of the tender, and no other bidder as his own. */
export async function keptSecret(stage: Stage, done: Done): Promise<void> {
  const amounts = Object.values(done.meant).filter((value) => typeof value === 'number')
  const tender = uaidOf(stage)
  const other = done.who === 'provider' ? 'provider1' : 'provider'
  const places = [
    ...['bids', ...secrets.map((path) => `bids[0].${path}`)].map(
      (path) => ['getTenderField', { user: 'viewer', tender, path }] as const,
    ),
    ...secrets.map((path) => ['getBidField', { user: other, tender, path }] as const),
  ]
  for (const [operation, args] of places) {
    const outcome = await stage.broker?.call(operation, args)
    if (outcome?.kind !== 'value') continue
    const shown = told(outcome.value)
    if (amounts.some((amount) => shown.includes(String(amount))))
      throw new Error(`${args.user} sees ${shown} as ${args.path} (${operation}) before bids are opened`)
  }
}

/** Waits until the eMall under test shows the tender as the CDB has it. Throws when it does not in its time. */
export async function synchronised(stage: Stage): Promise<void> {
  const { broker, tender } = stage
  if (!broker || !tender) return
  const { status, dateModified } = await tenderInCdb(stage)
  const find = await eventually(
    stage,
    () => found(stage, broker.role),
    (outcome) => outcome.kind === 'value' || outcome.kind === 'missing',
  )
  if (!find.isThere) throw new Error(`the eMall does not find ${tender.uaid}: ${wording(find.found)}`)
  const looks = [
    { path: 'status', value: status },
    { path: 'dateModified', value: dateModified },
  ]
  for (const { path, value } of looks) {
    const { found: last, isThere } = await eventually(
      stage,
      () =>
        read(stage, broker.role, {
          operation: 'getTenderField',
          args: { tender: tender.uaid, path },
          expected: value,
        }),
      (outcome) => outcome.kind === 'value' && (outcome.value === null || saysSame(outcome.value, value)),
    )
    if (!isThere)
      throw new Error(`the eMall does not show the tender as it is now (${path}): ${wording(last)}`)
  }
}

async function found(stage: Stage, role: Role): Promise<Outcome> {
  return stage.broker?.call('findTender', { user: role, tender: uaidOf(stage) }) ?? { kind: 'missing' }
}
