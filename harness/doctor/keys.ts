import { type Role, roles } from '../config/schema.ts'
import { memberOf, type Target } from '../config/target.ts'
import type { Asked } from '../drivers/driver.ts'
import { bodyOf, type Web, type WebReply } from '../drivers/web.ts'
import { ask, type Draft } from './draft.ts'
import { bad, type Finding, ok, unknown } from './finding.ts'

/** Nothing can be certified without these. */
const ESSENTIAL: readonly Role[] = ['buyer', 'bidders']

/** A harmless request that only this role's group may send, and what a known key can do. */
interface Probe {
  readonly can: string
  /** Undefined: nothing shows it before the procedure gets there. */
  readonly asked?: (tender: string) => Omit<Asked, 'key'>
  /** Whether the request needs a tender that is ours. */
  readonly needs: 'nothing' | 'any tender' | 'own draft'
}

const empty = { data: {} }
const broker: Probe = {
  can: 'acts as a broker',
  asked: () => ({ verb: 'POST', path: '/tenders', body: empty }),
  needs: 'nothing',
}
const unseen = (can: string): Probe => ({ can, needs: 'own draft' })

const probes: Readonly<Record<Exclude<Role, 'buyer'>, Probe>> = {
  bidders: {
    can: 'bids',
    asked: (tender) => ({ verb: 'POST', path: `/tenders/${tender}/bids`, body: empty }),
    needs: 'own draft',
  },
  secondBroker: broker,
  humble: broker,
  fifth: broker,
  tester: broker,
  auction: {
    can: 'reads tenders as the auction module',
    asked: (tender) => ({ verb: 'GET', path: `/tenders/${tender}/auction` }),
    needs: 'any tender',
  },
  chronograph: {
    can: 'reads tenders as the chronograph',
    asked: (tender) => ({ verb: 'GET', path: `/tenders/${tender}/chronograph` }),
    needs: 'any tender',
  },
  administrator: {
    can: 'changes tenders without a token',
    asked: (tender) => ({ verb: 'PATCH', path: `/tenders/${tender}`, body: empty }),
    needs: 'own draft',
  },
  bot: {
    can: 'adds documents without a token',
    asked: (tender) => ({ verb: 'POST', path: `/tenders/${tender}/documents`, body: empty }),
    needs: 'own draft',
  },
  inspector: unseen('reviews tenders of donors'),
  reviewer: unseen('decides complaints'),
}

/** One finding for each role: its key is known and may do what the role does. */
export async function keys(target: Target, web: Web, draft: Draft | undefined): Promise<Finding[]> {
  const other = draft?.id === undefined ? await anyTender(target, web) : undefined
  return Promise.all(
    (Object.keys(roles) as Role[]).map((role) => {
      const missing = target.missing.find((each) => each.role === role)
      if (missing) return without(role, missing.env)
      if (role === 'buyer') return buyer(target, draft)
      return keyOf(target, web, role, { own: draft?.id, any: draft?.id ?? other })
    }),
  )
}

async function anyTender({ url, prefix }: Target, web: Web): Promise<string | undefined> {
  const reply = await web.send({ verb: 'GET', url: `${url}${prefix}/tenders?limit=1&descending=1` })
  return (bodyOf(reply) as { data?: { id: string }[] } | undefined)?.data?.[0]?.id
}

function without(role: Role, env: string | undefined): Finding {
  const why = env === undefined ? 'no key' : `the environment variable ${env} is empty`
  const advice = env === undefined ? `name its variable under keys.${role}` : `export ${env}=…`
  if (ESSENTIAL.includes(role)) return bad(`key.${role}`, why, advice)
  return unknown(`key.${role}`, `${why}: what needs it could not run`, advice)
}

function buyer(target: Target, draft: Draft | undefined): Finding {
  if (!draft) return unknown('key.buyer', 'not tried')
  if (draft.id !== undefined) return ok('key.buyer', 'announces tenders')
  return refusal(target, 'buyer', draft.reply) ?? exampleRefused(draft.reply)
}

function exampleRefused(reply: WebReply): Finding {
  const said = `the example tender is refused with ${reply.status}: ${reply.text.slice(0, 300)}`
  return bad('example', said, 'this release of Etalon and that of the CDB may not fit each other')
}

async function keyOf(
  target: Target,
  web: Web,
  role: Exclude<Role, 'buyer'>,
  tenders: { readonly own: string | undefined; readonly any: string | undefined },
): Promise<Finding> {
  const { can, asked, needs } = probes[role]
  if (!asked) return unknown(`key.${role}`, `not tried: ${can} only in the middle of a procedure`)
  const tender = needs === 'own draft' ? tenders.own : tenders.any
  if (needs !== 'nothing' && tender === undefined)
    return unknown(`key.${role}`, 'not tried: there is no tender to try it on')
  const given = [target.keys[memberOf(role)]].flat()
  for (const key of new Set(given)) {
    const reply = await ask(target, web, { ...asked(tender ?? ''), key })
    const refused = refusal(target, role, reply, given.length > 1 ? given.indexOf(key) : undefined)
    if (refused) return refused
  }
  return ok(`key.${role}`, can)
}

interface Errors {
  readonly errors?: readonly { readonly name: string; readonly description: unknown }[]
}

/** The CDB does not know the key, or not for this. Other refusals only say that the request was empty. */
function refusal({ variables }: Target, role: Role, reply: WebReply, position?: number): Finding | undefined {
  const named = variables[role]?.[position ?? 0]
  const which = position === undefined ? '' : ` number ${position + 1}`
  const where = named === undefined ? `set keys.${role}` : `correct the environment variable ${named}`
  const [error] = (bodyOf(reply) as Errors | undefined)?.errors ?? []
  const said = String(error?.description ?? '')
  if (reply.status === 401 || (reply.status === 403 && error?.name === 'permission'))
    return bad(`key.${role}`, `key${which} is wrong: the CDB does not know it, or not in this role`, where)
  if (reply.status === 403 && /Accreditation level/.test(said))
    return bad(`key.${role}`, `the accreditation level of key${which} is too low: ${said}`, where)
  if (reply.status >= 500)
    return bad(`key.${role}`, `the CDB fails with ${reply.status}`, 'look into its log')
  return undefined
}
