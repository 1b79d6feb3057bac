import type { Driver, Exchange } from '../harness/drivers/driver.ts'
import type { Played } from '../harness/properties/step.ts'

/** What was done to a system in a scenario, in its order: requests, and files with them. */
export interface Journal {
  readonly exchanges: Exchange[]
  readonly history: Played[]
}

/** The system with everything that is done to it noted down; what was noted goes back and forth with its state. */
export function watched(system: Driver, { exchanges, history }: Journal): Driver {
  const { snapshot, restore } = system
  return {
    ...system,
    async send(asked) {
      const exchange = await system.send(asked)
      exchanges.push(exchange)
      history.push({ step: { ask: asked }, at: exchange.at, reply: exchange.reply })
      return exchange
    },
    async upload(title, content, format) {
      const at = await system.now()
      const file = await system.upload(title, content, format)
      const reply = { status: 200, body: { data: { url: file.url, hash: file.hash } } }
      history.push({ step: { upload: { title, content, format } }, at, reply })
      return file
    },
    ...(snapshot &&
      restore && {
        snapshot: async () => ({
          system: await snapshot(),
          exchanges: [...exchanges],
          history: [...history],
        }),
        async restore(kept) {
          const before = kept as { readonly system: unknown } & Journal
          await restore(before.system)
          exchanges.splice(0, exchanges.length, ...before.exchanges)
          history.splice(0, history.length, ...before.history)
        },
      }),
  }
}
