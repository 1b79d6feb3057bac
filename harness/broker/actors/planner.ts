import type { BrokerDriver } from '../contract.ts'
import { member, patchOf } from '../member.ts'
import { type Desk, marked } from './desk.ts'

/** What the built-in buyer can do with plans, and what anybody sees of them. */
export function plannerAt(desk: Desk) {
  const plan = (uaid: string) => desk.page('plans', uaid)
  const change = (user: string, uaid: string, data: object) =>
    desk.send(user, { verb: 'PATCH', ...desk.held(user, uaid), body: { data } })

  return {
    async createPlan({ user, data }) {
      const { data: made, access } = await desk.send(user, { verb: 'POST', path: '/plans', body: data })
      const uaid = String(made.planID)
      desk.hold(user, uaid, { path: `/plans/${made.id}`, token: access?.token ?? '' })
      return uaid
    },
    async setPlanField({ user, plan: uaid, path, value }) {
      await change(user, uaid, patchOf(await plan(uaid), path, value))
    },
    async addPlanItem({ user, plan: uaid, item }) {
      const { items = [] } = await plan(uaid)
      await change(user, uaid, { items: [...(items as readonly object[]), item] })
    },
    async deletePlanItem({ user, plan: uaid, item }) {
      const { items } = await plan(uaid)
      const gone = marked(items, item)
      await change(user, uaid, { items: (items as readonly object[]).filter((one) => one !== gone) })
    },
    async cancelPlan({ user, plan: uaid, reason }) {
      await change(user, uaid, { status: 'cancelled', cancellation: { reason, status: 'active' } })
    },
    findPlan: async ({ plan: uaid }) => void (await plan(uaid)),
    refreshPlan: () => undefined,
    getPlanField: async ({ plan: uaid, path }) => member(await plan(uaid), path) ?? null,
  } satisfies BrokerDriver
}
