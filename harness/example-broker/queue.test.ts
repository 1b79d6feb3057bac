import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Fault } from '../../simulator/api/ports/faults.ts'
import type { Habits } from './habits.ts'
import { publish, type Stage, stage, succeeded } from './stage.fixture.ts'

const QUESTIONS = { verb: 'POST', path: '/tenders/*/questions' }

async function asked(here: Stage, tender: string) {
  const data = { title: 'Чи є ґудзики?', description: 'Сині' }
  return here.broker.deeds.ask('provider', 'askQuestion', { tender, data })
}

async function inCdb({ simulator }: Stage, tender: string): Promise<number> {
  const stored = (await simulator.control.get('tender', tender)) as { questions?: unknown[] }
  return stored.questions?.length ?? 0
}

/** Asks a question while something goes wrong. */
async function troubled(fault: Omit<Fault, 'verb' | 'path'>, habits: Partial<Habits> = {}) {
  const here = stage({ habits, patience: 200 })
  const tender = await publish(here)
  await here.broker.synchroniser.turn()
  here.simulator.control.setFaults([{ ...QUESTIONS, ...fault }])
  const deed = await asked(here, tender)
  return { state: deed.state, count: await inCdb(here, tender), slept: here.slept(), deed }
}

describe('a request is done once', () => {
  test.each([
    [{ kind: 'conflict', times: 3 }],
    [{ kind: 'precondition' }],
    [{ kind: 'server-error', times: 2, status: 503 }],
    [{ kind: 'dropped', times: 2 }],
    [{ kind: 'lost-answer', seconds: 1 }],
    [{ kind: 'slow', seconds: 0.05 }],
  ] as const)('in spite of %j', async (fault) => {
    expect(await troubled(fault)).toMatchObject({ state: 'done', count: 1 })
  })

  test('and twice by whoever does not look', async () => {
    const fault = { kind: 'lost-answer', seconds: 1 } as const
    expect(await troubled(fault, { afterSilence: 'resend' })).toMatchObject({ state: 'done', count: 2 })
  })
})

test('a conflict is answered with patience: pauses double', async () => {
  expect(await troubled({ kind: 'conflict', times: 3 })).toMatchObject({ slept: 500 + 1000 + 2000 })
})

test('when nobody answers for too long the user is told that nobody knows', async () => {
  const { state, deed } = await troubled({ kind: 'server-error', times: 100 })
  expect(state).toBe('given-up')
  expect(deed.errors?.[0]).toBe('refused.no-answer')
})

test('the same question asked twice on purpose is two questions', async () => {
  const here = stage()
  const tender = await publish(here)
  await here.broker.synchroniser.turn()
  succeeded(await asked(here, tender))
  here.simulator.control.setFaults([{ ...QUESTIONS, kind: 'dropped' }])
  succeeded(await asked(here, tender))
  expect(await inCdb(here, tender)).toBe(2)
})

test('what was under way when the eMall stopped is taken up: done once, its token kept, nothing secret on disk', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'example-broker-'))
  const file = join(folder, 'journal')
  const here = stage({ file })
  const tender = await publish(here)
  await here.broker.synchroniser.turn()
  const last = here.broker.store.all('command').at(-1)
  const deed = here.broker.store.all('deed').at(-1)
  if (!last || !deed) throw new Error('nothing was done')
  // As if it had stopped between the request and its answer.
  const { answer: _, ...sent } = { ...last, state: 'sent' as const }
  here.broker.store.put('command', last.id, sent)
  const { result: __, ...underWay } = { ...deed, state: 'under-way' as const }
  here.broker.store.put('deed', deed.id, underWay)
  here.broker.close()
  const again = here.open({ file })
  await again.deeds.resume()
  expect(again.store.get('deed', deed.id)).toMatchObject({ state: 'done', result: { id: tender } })
  succeeded(
    await again.deeds.ask('owner', 'changeTender', { tender, data: { description: 'Після перезапуску' } }),
  )
  const stored = (await here.simulator.control.get('tender', tender)) as {
    owner_token: string
    documents: unknown[]
  }
  expect(stored.documents).toHaveLength(2)
  expect(readFileSync(file, 'utf8')).not.toContain(stored.owner_token)
  rmSync(folder, { recursive: true })
})
