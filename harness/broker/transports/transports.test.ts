import { afterAll, beforeAll, describe } from 'vitest'
import { childTransport } from './child.ts'
import { createDriver } from './fixtures/driver.ts'
import { httpTransport } from './http.ts'
import { moduleTransport } from './module.ts'
import { recorded, replayed } from './robot/conversation.fixture.ts'
import { robotCommand } from './robot/installed.fixture.ts'
import { robotLine, robotOver, robotTransport } from './robot/robot.ts'
import { serveDriver } from './served.ts'
import { transportContract } from './transport.contract.ts'

const fixtures = 'harness/broker/transports/fixtures'

describe('a module', () => transportContract(() => moduleTransport(`${fixtures}/driver.ts`)))

describe('a child process in Python, the example of the documentation', () =>
  transportContract(() => childTransport({ command: ['python3', 'docs/examples/driver.py'] })))

describe('a web service', () => {
  let served: Awaited<ReturnType<typeof serveDriver>>
  beforeAll(async () => {
    served = await serveDriver(createDriver())
  })
  afterAll(() => served.stop())
  transportContract(async () => httpTransport(served.url))
})

const resource = `${fixtures}/driver.robot`
const conversation = 'harness/broker/transports/robot/conversation.ndjson'
const robot = robotCommand()

// With ETALON_RECORD=1 the conversation is recorded anew.
describe.skipIf(!robot)('Robot Framework itself', () =>
  transportContract(async () => {
    if (!process.env.ETALON_RECORD) return robotTransport({ resource, ...(robot && { robot }) })
    const line = await robotLine({ resource, ...(robot && { robot }) })
    return robotOver(recorded(line, conversation), { resource })
  }),
)

describe('a recorded conversation with Robot Framework', () =>
  transportContract(async () => robotOver(replayed(conversation), { resource })))
