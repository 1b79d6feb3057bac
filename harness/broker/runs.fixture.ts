import { certifyBroker } from './certify.ts'
import { type BrokerDriver, Rejected, type Transport } from './contract.ts'
import { createDriver } from './plain.fixture.ts'
import { childTransport } from './transports/child.ts'
import { driverTransport } from './transports/module.ts'
import type { Role } from './words.ts'

/** Runs against drivers good and bad, in a process of its own: Cucumber loads the steps itself. Prints them as JSON. */
const nobody = { begins: () => undefined, example: () => undefined, role: () => undefined }

function certified(open: () => Promise<Transport>, tags: string, roles: readonly Role[] = ['owner']) {
  const startedAt = '2026-11-21T20:00:00Z'
  const options = { profile: 'everyday', port: 0, seed: 'etalon', startedAt } as const
  return certifyBroker({ ...options, system: 'test', open, roles, tags }, nobody)
}

const withDriver = (driver: BrokerDriver) => async () => driverTransport(driver)
const child = (name: string) => () =>
  childTransport({
    command: [process.execPath, `harness/broker/fixtures/${name}.mjs`],
    patience: 500,
  })

const honest = createDriver()
/** Rules with most scenarios are tried where the example eMall is certified. */
const MANY = ['arrives-as-meant', 'carries-documents', 'shows-refusals']
  .map((rule) => `not @broker-rule:broker.${rule}`)
  .join(' and ')
const OWN = '@broker-rule:broker.shows-own'
const REFUSALS = '@broker-rule:broker.shows-refusals'

const liar: BrokerDriver = { ...honest, setTenderField: () => null }
const swallows: BrokerDriver = {
  ...honest,
  setTenderField: async (args) => Promise.resolve(honest.setTenderField?.(args)).catch(() => null),
}
const mute: BrokerDriver = {
  ...honest,
  setTenderField() {
    throw new Rejected('')
  },
}

const runs = {
  plain: await certified(withDriver(honest), MANY, ['owner', 'provider', 'viewer']),
  nothing: await certified(withDriver({}), OWN),
  liar: await certified(withDriver(liar), '@broker-rule:broker.reports-truly'),
  swallows: await certified(withDriver(swallows), REFUSALS),
  mute: await certified(withDriver(mute), REFUSALS),
  hangs: await certified(child('hangs'), OWN),
  dies: await certified(child('dies'), OWN),
  babbles: await certified(child('babbles'), OWN),
  absent: await certified(() => childTransport({ command: ['no-such-program'] }), '', ['viewer']),
}
process.stdout.write(JSON.stringify(runs))

export type Runs = typeof runs
