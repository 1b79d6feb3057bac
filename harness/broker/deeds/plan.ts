import { goods, planPayload } from '../../../fixtures/payloads/tender.ts'
import { type Json, must } from '../../procedure/cast.ts'
import { inCdb, type Stage } from '../stage.ts'
import { type Deed, type Look, newMarker } from './deed.ts'

/** A plan as the procedure needs it. */
async function planOf({ procedure: { plot, lots }, cdb }: Stage) {
  const { method, buyerKind, procurementMethod } = plot
  return planPayload({
    method,
    amount: lots.reduce((sum, lot) => sum + lot.amount, 0),
    now: await cdb.now(),
    ...(buyerKind && { buyerKind }),
    ...(procurementMethod && { procurementMethod }),
  })
}

/** Publishes the plan of the tender, where there must be one; what the tender is made with. */
export async function planned(stage: Stage): Promise<{ plan?: string }> {
  if (stage.procedure.plot.unplanned) return {}
  return { plan: await stage.must('owner', 'createPlan', { data: await planOf(stage) }) }
}

/** The plan that the scenario is about. Throws when there is none. */
function planIn({ plan }: Stage): string {
  if (plan === undefined) throw new Error('the scenario has no plan yet')
  return plan
}

async function planInCdb(stage: Stage): Promise<Json | undefined> {
  const path = '/plans?descending=1&limit=100&opt_fields=planID'
  const { data } = await must(stage.cdb, { verb: 'GET', path })
  const found = (data as unknown as readonly Json[]).find(({ planID }) => planID === stage.plan)
  return found && inCdb(stage, `/plans/${found.id}`)
}

const lookAtPlan = (plan: string, path: string, expected: unknown): Look => ({
  operation: 'getPlanField',
  args: { plan, path },
  reload: { operation: 'refreshPlan', args: { plan } },
  expected,
})

export const publishPlan: Deed = async (stage) => {
  const body = await planOf(stage)
  const { amount, description } = body.data.budget as Json
  const meant = { status: 'scheduled', 'budget.amount': amount, 'budget.description': description }
  delete (stage as { plan?: string }).plan
  return {
    operation: 'createPlan',
    args: { data: body },
    write: /^POST \/plans$/,
    inCdb: () => planInCdb(stage),
    meant,
    get looks() {
      return Object.entries(meant).map(([path, expected]) => lookAtPlan(planIn(stage), path, expected))
    },
    async note(value) {
      stage.plan = String(value)
    },
  }
}

/** Changes the plan: what is asked, and what comes of it. */
function changing(
  operation: 'setPlanField' | 'addPlanItem' | 'deletePlanItem' | 'cancelPlan',
  change: (plan: Json) => { readonly args: Json; readonly meant: Readonly<Record<string, unknown>> },
): Deed {
  return async (stage) => {
    const plan = planIn(stage)
    const { args, meant } = change((await planInCdb(stage)) ?? {})
    return {
      operation,
      args: { plan, ...args },
      write: /^PATCH \/plans\/\w+$/,
      inCdb: async () => withCount(await planInCdb(stage)),
      meant,
      looks: Object.entries(meant)
        .filter(([path]) => path !== COUNT)
        .map(([path, expected]) => lookAtPlan(plan, path, expected)),
    }
  }
}

const COUNT = 'items in all'

/** A list without elements is left out by the CDB. */
function withCount(plan: Json | undefined): Json | undefined {
  return plan && { ...plan, [COUNT]: ((plan.items ?? []) as readonly Json[]).length }
}

export const changeBudget = changing('setPlanField', () => {
  const value = 'Поповнення фондів, II півріччя — «Абетка»'
  return { args: { path: 'budget.description', value }, meant: { 'budget.description': value } }
})

export const addPlanItem = changing('addPlanItem', () => {
  const { deliveryAddress: _, ...item } = goods
  const description = `${newMarker('i')} ${goods.description}`
  return {
    args: { item: { ...item, description } },
    meant: { 'items[0].description': description, 'items[0].quantity': goods.quantity },
  }
})

export const takePlanItem = changing('deletePlanItem', ({ items }) => {
  const [first] = items as readonly Json[]
  return { args: { item: String(first?.description).slice(0, 10) }, meant: { [COUNT]: 0 } }
})

export const cancelPlan = changing('cancelPlan', () => ({
  args: { reason: 'Потреби більше немає' },
  meant: { status: 'cancelled' },
}))
