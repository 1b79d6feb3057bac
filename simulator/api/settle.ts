import type { Command, Operation } from '../domain/command.ts'
import type { Context } from '../domain/context.ts'
import { decide, type Outcome } from '../domain/decide.ts'
import { fractions, identifiers } from '../domain/ids.ts'
import { type Instant, print } from '../domain/time.ts'
import { contractOwners, levelsOfOwner } from './access.ts'
import type { Agenda } from './agenda.ts'
import { stamp } from './commit.ts'
import { digest } from './digest.ts'
import { edgeRefusal } from './errors.ts'
import type { InTurn } from './in-turn.ts'
import { masking } from './mask.ts'
import type { SimulatorParts } from './parts.ts'
import { Conflict } from './ports/store.ts'
import { overStore } from './snapshot-state.ts'

/** How many times a command is decided anew when somebody else was faster. */
const ATTEMPTS = 4

/** What a command is decided with: the parts, the moment and the number of the request. */
export interface Run {
  readonly parts: SimulatorParts
  readonly now: Instant
  readonly number: number
  readonly agenda: Agenda
  readonly inTurn: InTurn
}

/** Decides and commits; who only looks does not wait for who writes. */
export function settle(operation: Operation, command: Command, run: Run): Promise<Outcome> {
  const context = contextOf(run)
  if (operation.reads) {
    return overStore(run.parts.store, (state) => decide(masking(state, command), operation, command, context))
  }
  const [document = operation.type] = Object.values(command.path)
  return run.inTurn(document, () => write(operation, command, context, run))
}

function contextOf({ parts, now, number }: Run): Context {
  const seed = `${parts.seed}/${number}`
  const { settings, models, documents } = parts
  return {
    now,
    id: identifiers(seed),
    fraction: fractions(seed),
    settings,
    models,
    documents,
    contractOwners: contractOwners(parts.users),
    levelsOf: (owner) => levelsOfOwner(parts.users, owner),
    digest,
  }
}

/** When somebody else was faster, decides again on what is there now. */
async function write(operation: Operation, command: Command, context: Context, run: Run): Promise<Outcome> {
  const { parts, now, agenda } = run
  const by = { now: print(now), seconds: now / 1e6, author: command.actor.name }
  for (let attempt = 1; ; attempt++) {
    const outcome = await overStore(parts.store, (state) => decide(state, operation, command, context))
    if (!outcome.accepted || !outcome.changes.writes.length) return outcome
    try {
      await parts.store.commit(stamp(outcome.changes, by))
      agenda.note(outcome.changes, now)
      return outcome
    } catch (conflict) {
      if (!(conflict instanceof Conflict)) throw conflict
      if (attempt === ATTEMPTS)
        return { accepted: false, refusal: edgeRefusal('conflict'), trace: outcome.trace }
    }
  }
}
