import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planPayload } from '../../fixtures/payloads/tender.ts'
import { embeddedKeys, type Json, must, UnexpectedRefusal } from '../procedure/cast.ts'
import { play } from '../procedure/play.ts'
import { plots } from '../procedure/plots.ts'
import type { Driver } from './driver.ts'

const START = '2026-02-02T09:00:00+02:00'
const { buyer: key } = embeddedKeys

/** What every driver does, whatever is behind it: a simulator with its usual keys. */
export function driverContract(name: string, open: () => Promise<Driver>): void {
  describe(`${name} as a driver`, () => {
    let driver: Driver
    beforeAll(async () => {
      driver = await open()
    })
    afterAll(() => driver.close())

    const body = async () => planPayload({ method: 'belowThreshold', amount: 500, now: await driver.now() })
    const newPlan = async () => must(driver, { verb: 'POST', path: '/plans', key, body: await body() })

    it('gives the status and the JSON of an answer, with the request it answers', async () => {
      const asked = { verb: 'GET', path: '/tenders?limit=1' } as const
      const { reply, ...exchange } = await driver.send(asked)
      expect(reply).toMatchObject({
        status: 200,
        body: { data: expect.any(Array), next_page: expect.any(Object) },
      })
      expect(exchange.asked).toEqual(asked)
    })

    it('gives refusals as answers too', async () => {
      const { reply } = await driver.send({ verb: 'GET', path: `/tenders/${'0'.repeat(32)}` })
      expect(reply).toMatchObject({ status: 404, body: { errors: [{ name: 'tender_id' }] } })
    })

    it('acts with a key and an owner token', async () => {
      const { data, access } = await newPlan()
      const path = `/plans/${data.id}`
      const change = { verb: 'PATCH', path, key, body: { data: { items: [] } } } as const
      expect((await driver.send(change)).reply.status).toBe(403)
      const token = access?.token ?? ''
      const title = { data: { budget: { ...(data.budget as Json), description: 'Інше' } } }
      expect((await driver.send({ ...change, token, body: title })).reply.status).toBe(200)
      const nobody = await driver.send({ verb: 'POST', path: '/plans', key: 'nobody', body: await body() })
      expect(nobody.reply.status).toBe(403)
    })

    it('uploads files whose cards the system takes', async () => {
      const { data, access } = await newPlan()
      const card = await driver.upload('Додаток № 1.pdf', 'вміст', 'application/pdf')
      expect(card).toMatchObject({
        title: 'Додаток № 1.pdf',
        hash: expect.stringMatching(/^md5:[0-9a-f]{32}$/),
      })
      const path = `/plans/${data.id}/documents`
      const token = access?.token ?? ''
      const added = await must(driver, { verb: 'POST', path, key, token, body: { data: card } })
      expect(added.data.title).toBe(card.title)
    })

    it("says when it asks, by the system's clock", async () => {
      const before = Date.parse(await driver.now())
      const { data, at } = await newPlan().then(async ({ data }) => {
        const { at } = await driver.send({ verb: 'GET', path: `/plans/${data.id}` })
        return { data, at }
      })
      expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+0[23]:00$/)
      const made = Date.parse(String(data.dateModified))
      expect(made).toBeGreaterThanOrEqual(before - 50)
      expect(Date.parse(at)).toBeGreaterThanOrEqual(made - 50)
    })

    it('lets time pass up to an instant', async () => {
      const until = new Date(Date.parse(await driver.now()) + 300).toISOString()
      await driver.advance({ until })
      expect(Date.parse(await driver.now())).toBeGreaterThanOrEqual(Date.parse(until))
    })

    it('says so when nothing is due', async () => {
      await driver.reset()
      await expect(driver.advance({ to: 'next' })).rejects.toThrow('nothing is due')
    })

    it('plays a procedure from plan to signed contract', async () => {
      if (driver.capabilities.time === 'steered') await driver.reset(START)
      const plot = plots.belowThreshold
      if (!plot) throw new Error('the example is gone')
      const scenes: string[] = []
      for await (const { title } of play(driver, plot)) scenes.push(title)
      expect(scenes.at(-1)).toBe('the tender is complete')
    })
  })
}

/** What drivers of systems do whose time we steer. */
export function steeredContract(name: string, open: () => Promise<Driver>): void {
  describe(`${name} as a driver that steers time`, () => {
    let driver: Driver
    beforeAll(async () => {
      driver = await open()
    })
    afterAll(() => driver.close())

    it('begins anew at an instant', async () => {
      await driver.reset(START)
      expect(driver.capabilities.time).toBe('steered')
      expect(await driver.now()).toBe(START)
      const { reply } = await driver.send({ verb: 'GET', path: '/plans' })
      expect(reply.body).toMatchObject({ data: [] })
    })

    it('goes exactly where it is sent, and no further', async () => {
      await driver.reset(START)
      await driver.advance({ until: '2026-02-03T09:00:01+02:00' })
      expect(await driver.now()).toBe('2026-02-03T09:00:01+02:00')
    })

    it('comes back to a snapshot, its clock and its next identifiers included', async () => {
      await driver.reset(START)
      const plan = async () => {
        const body = planPayload({ method: 'belowThreshold', amount: 500, now: START })
        return (await must(driver, { verb: 'POST', path: '/plans', key, body })).data.id
      }
      const snapshot = await driver.snapshot?.()
      const first = await plan()
      await driver.advance({ until: '2026-02-04T09:00:00+02:00' })
      await driver.restore?.(snapshot)
      expect(await driver.now()).toBe(START)
      const gone = must(driver, { verb: 'GET', path: `/plans/${first}` })
      await expect(gone).rejects.toThrow(UnexpectedRefusal)
      expect(await plan()).toBe(first)
    })
  })
}
