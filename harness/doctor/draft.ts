import type { Target } from '../config/target.ts'
import type { Asked, Driver, Exchange } from '../drivers/driver.ts'
import { basic, bodyOf, type Web, type WebReply } from '../drivers/web.ts'
import { tenderOf } from '../procedure/buyer.ts'
import { MissingKey } from '../procedure/cast.ts'
import { plots } from '../procedure/plots.ts'
import { beginProcedure } from '../procedure/procedure.ts'

/** What came of drafting the example tender; drafts are not seen in feeds. */
export interface Draft {
  readonly reply: WebReply
  /** Undefined: refused. */
  readonly id: string | undefined
  readonly dateModified: string | undefined
  /** Whether an accelerated tender was asked for and taken; undefined: refused for another reason. */
  readonly accelerated: boolean | undefined
}

interface Body {
  readonly data?: {
    readonly id?: string
    readonly dateModified?: string
    readonly procurementMethodDetails?: string
  }
  readonly errors?: readonly { readonly name: string }[]
}

/** Drafts an accelerated tender with the buyer's key; a plain one where there is no sandbox. Undefined: no key. */
export async function draftTender(target: Target, web: Web, now: string): Promise<Draft | undefined> {
  const plot = plots.belowThreshold
  if (!plot) throw new Error('the example of belowThreshold is gone')
  const quick = { accelerator: target.time.accelerator, slack: 60 }
  try {
    const key = target.keys.buyer
    const make = async (pace: object) => {
      const body = await tenderOf(beginProcedure(dated(now), { ...plot, ...pace }, target.keys))
      return ask(target, web, { verb: 'POST', path: '/tenders', key, body })
    }
    const first = await make(quick)
    const rogue = (bodyOf(first) as Body | undefined)?.errors?.some(
      ({ name }) => name === 'procurementMethodDetails',
    )
    return rogue ? { ...draftOf(await make({})), accelerated: false } : draftOf(first)
  } catch (error) {
    if (error instanceof MissingKey) return undefined
    throw error
  }
}

function draftOf(reply: WebReply): Draft {
  const { data } = (bodyOf(reply) ?? {}) as Body
  const made = reply.status === 201
  return {
    reply,
    id: made ? data?.id : undefined,
    dateModified: data?.dateModified,
    accelerated: made ? data?.procurementMethodDetails !== undefined : undefined,
  }
}

/** Sends one request of an actor. */
export function ask({ url, prefix }: Target, web: Web, { verb, path, key, body }: Asked): Promise<WebReply> {
  return web.send({
    verb,
    url: `${url}${prefix}${path}`,
    headers: {
      'content-type': 'application/json',
      ...(key !== undefined && { authorization: basic(key) }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
}

/** Payloads only ask a driver for the date. */
function dated(now: string): Driver {
  const not = (): never => {
    throw new Error('the doctor only looks')
  }
  return {
    capabilities: { time: 'real' },
    send: async (): Promise<Exchange> => not(),
    upload: not,
    now: async () => now,
    advance: not,
    reset: not,
    close: async () => undefined,
  }
}
