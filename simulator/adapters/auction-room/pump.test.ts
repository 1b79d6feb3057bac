import { expect, it, vi } from 'vitest'
import type { Instant } from '../../domain/time.ts'
import { virtualClock } from '../clock/virtual.ts'
import { pump } from './pump.ts'

it('does what is due at its moment, at any rate, also after the clock was set, and no more once stopped', async () => {
  vi.useFakeTimers()
  let real = 0
  const clock = virtualClock({ now: 0 as Instant, rate: 60, machine: () => real })
  let due: number | undefined = 60_000_000
  const done: number[] = []
  const stop = pump(clock, {
    next: () => due as Instant | undefined,
    settle: async () => {
      done.push(clock.now())
      due = undefined
      if (done.length === 2) throw new Error('a fault')
    },
  })
  const pass = async (milliseconds: number) => {
    for (let n = 0; n < milliseconds; n++) {
      real += 1000
      await vi.advanceTimersByTimeAsync(1)
    }
  }
  await pass(990)
  expect(done).toEqual([])
  await pass(20)
  expect(done).toHaveLength(1)
  expect(done[0]).toBeLessThan(60_000_000 + 5 * 60_000)
  due = 1e12
  await pass(10)
  clock.set(1e12 as Instant)
  await pass(60)
  expect(done).toHaveLength(2)
  clock.run(0)
  due = clock.now() + 1
  await pass(200)
  expect(done).toHaveLength(2)
  due = clock.now()
  await pass(60)
  expect(done).toHaveLength(3)
  stop()
  due = clock.now()
  await pass(200)
  expect(done).toHaveLength(3)
  vi.useRealTimers()
})

it('does not turn on the spot when nothing can be done', async () => {
  vi.useFakeTimers()
  const clock = virtualClock({ now: 0 as Instant, rate: 1, machine: () => 0 })
  let tried = 0
  const stop = pump(clock, {
    next: () => 0 as Instant,
    settle: async () => {
      tried += 1
    },
  })
  await vi.advanceTimersByTimeAsync(1000)
  stop()
  expect(tried).toBeLessThan(25)
  vi.useRealTimers()
})
