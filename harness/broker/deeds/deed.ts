import type { Exchange } from '../../drivers/driver.ts'
import { isRefusal, type Json } from '../../procedure/cast.ts'
import type { Args, OperationName, Outcome } from '../contract.ts'
import type { Stage } from '../stage.ts'
import type { Role } from '../words.ts'

/** Where something can be seen on the pages of the eMall, and what must stand there. */
export interface Look {
  readonly operation:
    | 'getTenderField'
    | 'getQuestionField'
    | 'getDocumentField'
    | 'getAwardField'
    | 'getQualificationField'
    | 'getBidField'
    | 'getPlanField'
    | 'getComplaintField'
    | 'getContractField'
  readonly args: Readonly<Record<string, unknown>>
  /** How its page is loaded anew; that of the tender when nothing is said. */
  readonly reload?: { readonly operation: OperationName; readonly args: Readonly<Record<string, unknown>> }
  /** The same under a path of the tender, for drivers that do not have the operation. */
  readonly path?: string
  readonly expected: unknown
}

/** What a user is about to do: what the driver is asked, what must come of it. */
export interface Doing {
  readonly operation: OperationName
  readonly args: Readonly<Record<string, unknown>>
  /** Requests that do it: verb and path. */
  readonly write: RegExp
  /** The thing it is about, as the CDB has it now; undefined when it has none. */
  readonly inCdb: () => Promise<Json | undefined>
  /** What the CDB must have in it, by path. */
  readonly meant: Readonly<Record<string, unknown>>
  readonly looks: readonly Look[]
  /** Notes what the driver answered with. */
  readonly note?: (value: unknown) => Promise<void>
}

/** Something that roles do in scenarios; what comes before it is done when it is prepared. */
export type Deed = (stage: Stage, who: Role) => Promise<Doing>

/** A deed that was done. */
export interface Done extends Doing {
  readonly who: Role
  readonly outcome: Outcome
  /** What the eMall under test wrote to the CDB for it so far. */
  readonly traffic: () => readonly Exchange[]
}

/** Does it, and notes what came of it. */
export async function perform(stage: Stage, who: Role, deed: Deed): Promise<Done> {
  const doing = await deed(stage, who)
  const before = stage.broker?.traffic.length ?? 0
  const args = doing.args as Omit<Args<OperationName>, 'user'>
  const outcome = await stage.ask(who, doing.operation, args)
  if (outcome.kind === 'value') await doing.note?.(outcome.value)
  return { ...doing, who, outcome, traffic: () => stage.broker?.traffic.slice(before) ?? [] }
}

/** Those of the requests that did it and were accepted. */
export function accepted({ traffic, write }: Done): readonly Exchange[] {
  return traffic().filter(
    ({ asked, reply }) => write.test(`${asked.verb} ${asked.path}`) && !isRefusal(reply),
  )
}

let count = 0

/** A new marker of this kind: `q-0000002a`. */
export function newMarker(kind: 'q' | 'd' | 'i' | 'l' | 'f' | 'c'): string {
  count += 1
  return `${kind}-${count.toString(16).padStart(8, '0')}`
}

/** The UA-id of the tender that the scenario is about. Throws when there is none. */
export function uaidOf({ tender }: Stage): string {
  if (!tender) throw new Error('the scenario has no tender yet')
  return tender.uaid
}

/** The page of the tender, at a path. */
export function lookAt(stage: Stage, path: string, expected: unknown): Look {
  return {
    operation: 'getTenderField',
    get args() {
      return { tender: uaidOf(stage), path }
    },
    expected,
  }
}

/** The element of a list of the tender whose title begins with a marker. */
export function inList(tender: Json, list: string, marker: string): Json | undefined {
  return ((tender[list] ?? []) as readonly Json[]).find(({ title }) => String(title).startsWith(marker))
}
