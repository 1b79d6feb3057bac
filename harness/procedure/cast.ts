import type { Asked, Driver, Exchange } from '../drivers/driver.ts'

/** Keys the parties of a procedure act with; a real system's come from the configuration. */
export interface Keys {
  readonly buyer: string
  readonly bidders: readonly string[]
  readonly auction: string
  readonly chronograph: string
  readonly administrator: string
  readonly inspector: string
  /** A broker that takes no part. */
  readonly outsider: string
  /** A broker whose level is too low to announce tenders or to bid. */
  readonly humble: string
  /** A broker that has the fifth level alone. */
  readonly fifth: string
  /** A broker for test objects only. */
  readonly tester: string
  /** The complaints body. */
  readonly reviewer: string
  /** Adds documents from registers. */
  readonly bot: string
}

export const embeddedKeys: Keys = {
  buyer: 'brokerx',
  bidders: ['broker', 'brokerr', 'brokerh', 'broker2'],
  auction: 'auction',
  chronograph: 'chronograph',
  administrator: 'administrator',
  inspector: 'inspector',
  outsider: 'brokerr6',
  humble: 'broker3',
  fifth: 'broker5',
  tester: 'broker1t',
  reviewer: 'reviewer',
  bot: 'bot',
}

/** The same for tenders whose data are restricted: brokers that may see them. */
export const restrictedKeys: Keys = { ...embeddedKeys, buyer: 'brokerr', bidders: ['brokerr6', 'brokerr'] }

/** A key is needed that the configuration does not have: what needs it could not run. */
export class MissingKey extends Error {
  readonly role: string
  constructor(role: string, env?: string) {
    const why =
      env === undefined ? 'the configuration names none' : `the environment variable ${env} is empty`
    super(`no key for the role ${role}: ${why}`)
    this.role = role
  }
}

/** A step of a procedure was refused though it should have been accepted. */
export class UnexpectedRefusal extends Error {
  readonly exchange: Exchange
  constructor(exchange: Exchange) {
    const { asked, reply } = exchange
    super(`${asked.verb} ${asked.path} was refused with ${reply.status}: ${JSON.stringify(reply.body)}`)
    this.exchange = exchange
  }
}

export type Json = Record<string, unknown>

/** What an accepted request answered with. */
export interface Accepted {
  readonly data: Json
  readonly access: { readonly token: string; readonly transfer?: string } | undefined
}

/** Whether a reply says no: a redirection to a file does not. */
export const isRefusal = ({ status }: { readonly status: number }): boolean => status >= 400

/** Sends a request that must be accepted. Throws UnexpectedRefusal. */
export async function must(driver: Driver, asked: Asked): Promise<Accepted> {
  const exchange = await driver.send(asked)
  if (isRefusal(exchange.reply)) throw new UnexpectedRefusal(exchange)
  // A change that changes nothing is answered with null.
  const body = exchange.reply.body as { data?: Json; access?: Accepted['access'] } | null
  return { data: body?.data ?? {}, access: body?.access }
}

/** Uploads a file and adds its card to a list of documents; a signature when the title ends in `.p7s`. */
export async function addDocument(
  driver: Driver,
  to: { path: string; key: string; token: string },
  card: { title: string; documentType: string; [member: string]: unknown },
): Promise<Accepted> {
  const format = card.title.endsWith('.p7s') ? 'application/pkcs7-signature' : 'application/pdf'
  const uploaded = await driver.upload(card.title, `${card.documentType} of ${to.path}`, format)
  return must(driver, { verb: 'POST', ...to, body: { data: { ...uploaded, ...card } } })
}
