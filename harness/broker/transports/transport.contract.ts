import { afterAll, beforeAll, expect, test } from 'vitest'
import { CONTRACT, type Transport } from '../contract.ts'
import type { Setting } from '../words.ts'

const setting: Setting = {
  contract: CONTRACT,
  cdb: {
    url: 'http://127.0.0.1:9/api/2.5',
    documents: 'http://127.0.0.1:9/upload',
    key: 'emall',
    documentsKey: 'emall',
  },
  users: [{ name: 'owner', role: 'owner', party: { name: 'Бібліотека' } }],
  now: '2026-09-01T09:00:00+03:00',
}

/** What every transport does, shown with the example driver: `init`, `createTender` and `getTenderField` of a map. */
export function transportContract(open: () => Promise<Transport>): void {
  let transport: Transport
  beforeAll(async () => {
    transport = await open()
    await transport.call('init', { setting })
  })
  afterAll(() => transport.close())

  const owner = { user: 'owner', tender: 'UA-1' }

  test('a value comes back as it is', async () => {
    const data = {
      data: { title: 'Книги = "журнали" %{HOME} &{x}', value: { amount: 50_000.5, with: [true, null] } },
    }
    const made = await transport.call('createTender', { user: 'owner', data, plan: 'UA-P-1' })
    expect(made).toEqual({ kind: 'value', value: 'UA-1' })
    for (const [path, value] of Object.entries(data.data))
      expect(await transport.call('getTenderField', { ...owner, path })).toEqual({ kind: 'value', value })
  })

  test('nothing is a value', async () => {
    const shown = await transport.call('getTenderField', { ...owner, path: 'cause' })
    expect(shown).toEqual({ kind: 'value', value: null })
  })

  test('a refusal says why', async () => {
    const refused = await transport.call('createTender', {
      user: 'owner',
      data: { data: {} },
      plan: 'UA-P-1',
    })
    expect(refused).toEqual({ kind: 'rejected', reason: 'a tender needs a title' })
  })

  test('what the driver does not have is missing', async () => {
    expect(await transport.call('cancelBid', owner)).toEqual({ kind: 'missing' })
    expect(await transport.call('terminateContract', { user: 'owner', contract: 'UA-1' })).toEqual({
      kind: 'missing',
    })
  })

  test('an exception is a crash, and the driver goes on', async () => {
    const crash = await transport.call('getTenderField', { user: 'owner', tender: 'UA-2', path: 'title' })
    expect(crash).toMatchObject({ kind: 'crash', how: 'threw', message: expect.stringContaining('UA-2') })
    expect(await transport.call('getTenderField', { ...owner, path: 'cause' })).toMatchObject({
      kind: 'value',
    })
  })

  test('what the harness asks wrongly never reaches the driver', async () => {
    await expect(transport.call('getTenderField', { user: 'owner' } as never)).rejects.toThrow(TypeError)
  })
}
