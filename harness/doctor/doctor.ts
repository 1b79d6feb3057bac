import type { Target } from '../config/target.ts'
import { openWeb, Unreachable, type Web, type WebReply } from '../drivers/web.ts'
import { inKyiv } from '../time/kyiv.ts'
import { knock } from './address.ts'
import { type Draft, draftTender } from './draft.ts'
import { bad, type Diagnosis, type Finding, ok, unknown } from './finding.ts'
import { keys } from './keys.ts'
import { clock, documents, feed, type Steering, steering } from './services.ts'

/** Milliseconds that one answer, and all of them together, may take. */
const PATIENCE = 1500
const BUDGET = 4800

/**
 * Looks whether a system can be certified: address, version, feed, keys, document service, clock, control, sandbox; within
 * five seconds, even when nobody answers. It leaves one draft tender behind, which no feed shows.
 */
export async function examine(target: Target): Promise<Diagnosis> {
  const started = performance.now()
  const web = within(BUDGET, openWeb({ pauses: [] }))
  try {
    const findings = target.url === undefined ? [embedded()] : await look(target, web)
    const healthy = findings.every(({ state }) => state !== 'bad')
    const milliseconds = Math.round(performance.now() - started)
    return { healthy, url: target.url ?? 'embedded', findings, milliseconds }
  } finally {
    web.close()
  }
}

/** Requests share the time that is left. */
function within(budget: number, web: Web): Web {
  const end = performance.now() + budget
  return {
    ...web,
    async send(request) {
      const left = Math.ceil(Math.min(PATIENCE, end - performance.now()))
      if (left <= 0) throw new Unreachable(request.verb, request.url, 'ECONNABORTED', 'no time left')
      return web.send({ ...request, timeout: left })
    },
  }
}

const embedded = (): Finding => ok('url', 'the simulator inside Etalon: nothing to connect to')

async function look(target: Target, web: Web): Promise<Finding[]> {
  const { findings, reply } = await knock(target, web)
  if (!reply) return [...findings]
  const [fed, stored, steered] = await Promise.all([
    guarded('feed', feed(target, web)),
    guarded('documents', documents(target, web)),
    steering(target, web),
  ])
  const draft = await draftTender(target, web, steered.now ?? inKyiv(Date.now())).catch(unanswered)
  const known = await guarded('keys', keys(target, web, draft))
  return [
    ...findings,
    fed,
    stored,
    steered.finding,
    time(target, steered, reply, draft),
    sandbox(target, steered, draft),
    known,
  ].flat()
}

/** A service that does not answer is a finding too. */
async function guarded<T>(id: string, found: Promise<T>): Promise<T | Finding> {
  try {
    return await found
  } catch (error) {
    if (error instanceof Unreachable)
      return bad(id, error.message, 'see whether its address is right and it is up')
    throw error
  }
}

function unanswered(error: unknown): undefined {
  if (error instanceof Unreachable) return undefined
  throw error
}

function time(target: Target, { now }: Steering, reply: WebReply, draft: Draft | undefined): Finding {
  if (now !== undefined) return ok('clock', 'its clock is set by us')
  return clock(target, draft?.reply ?? reply, draft?.dateModified)
}

/** Without steering only accelerated tenders bring a procedure to its end in time. */
function sandbox({ time: { mode } }: Target, { now }: Steering, draft: Draft | undefined): Finding {
  if (draft?.accelerated === true)
    return ok('sandbox', 'accelerated tenders are taken (procurementMethodDetails)')
  if (draft?.accelerated === undefined) return unknown('sandbox', 'not tried: no tender could be drafted')
  const message = 'no sandbox: procurementMethodDetails is refused'
  if (now !== undefined || mode === 'real') return unknown('sandbox', `${message}; not needed`)
  return bad('sandbox', message, 'start the CDB in sandbox mode, or set time.mode to real and wait for weeks')
}
